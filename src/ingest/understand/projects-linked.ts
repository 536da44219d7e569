// Projects that a note links by their repository, though no catalogue knows them.
import type { Project } from '../../domain/library/catalogue.ts'
import { fold, projectId, slugOf } from '../../domain/library/ids.ts'
import type { Sentence, Span } from '../../domain/text/prose.ts'
import { conferencesFor } from './events/conferences.ts'

const REPOSITORY =
  /^(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/([\w.-]{1,60})\/([\w.-]{1,80})\/?(?:[?#].*)?$/i
/** An address that is written as words: "the code is at github.com/owner/name". */
const WRITTEN =
  /(?<![\w/.@-])(?:https?:\/\/)?(?:github\.com|gitlab\.com|codeberg\.org)\/[\w.-]{1,60}\/[\w-]{1,80}(?![\w/])/gi
/** Words of links that are no names. */
const NO_NAME =
  /^(?:here|this|that|github|gitlab|git|repo(?:sitory)?|code|source(?: code)?|demo|link|slides|examples?|sample|project|issue|docs?|readme|it|website|website here|on github)$/i
/** Made for a talk or a lesson, not to be used. */
const MADE_FOR_SHOW = new RegExp(
  `(?:^|[-_.])(?:examples?|samples?|demos?|workshops?|talks?|slides|presentations?|tutorials?|labs?|dotfiles|playground|hands-?on|${conferencesFor('ours')}|20[12]\\d)(?:$|[-_.\\d])|20[12]\\d`,
  'iu',
)
const LONGEST_NAME_WORDS = 4

/** A link to a whole repository whose words are like the repository's name, or that is the address itself. */
export function projectsLinked(sentences: readonly Sentence[]): readonly Project[] {
  const found = new Map<string, Project>()
  for (const { text, url } of sentences.flatMap((sentence) => sentence.prose).flatMap(addressesIn)) {
    const [, owner = '', repository = ''] = REPOSITORY.exec(url) ?? []
    // "Vaurien, a chaos proxy" says what it is behind the name.
    const [first = ''] = text.replace(/^(?:github|gitlab)\s+/i, '').split(/,\s|:\s|\s[-–—(]/)
    const name = first.trim()
    if (repository === '' || NO_NAME.test(name) || MADE_FOR_SHOW.test(repository)) continue
    const plain = /^(?:https?:\/\/|github\.com|gitlab\.com|codeberg\.org)/i.test(name)
    if (!plain && !isLike(name, `${owner} ${repository}`)) continue
    const called = plain ? repository.replace(/\.git$/, '') : (name.split('/').at(-1) ?? name)
    const slug = slugOf(called)
    if (slug === '' || found.has(slug)) continue
    const address = url.startsWith('http') ? url : `https://${url}`
    found.set(slug, {
      id: projectId(slug),
      name: called,
      kind: 'project',
      terms: [{ text: called, rule: 'case' }],
      oldUrls: [],
      catalogued: false,
      homepage: address,
      repository: address,
    })
  }
  return [...found.values()]
}

/** The link of a span, or the addresses that its words spell. */
const addressesIn = ({ text, url }: Span): readonly { readonly text: string; readonly url: string }[] =>
  url ? [{ text, url }] : Array.from(text.matchAll(WRITTEN), ([address]) => ({ text: address, url: address }))

function isLike(name: string, address: string): boolean {
  const words = fold(name).split(' ')
  const compact = fold(address).replaceAll(' ', '')
  return (
    words.length <= LONGEST_NAME_WORDS && words.some((word) => word.length >= 2 && compact.includes(word))
  )
}
