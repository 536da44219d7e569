// Projects that a note links by their repository, though no catalogue knows them.
import type { Project } from '../../domain/library/catalogue.ts'
import { fold, projectId, slugOf } from '../../domain/library/ids.ts'
import type { Sentence } from '../../domain/text/prose.ts'

const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/([\w.-]{1,60})\/([\w.-]{1,80})\/?(?:[?#].*)?$/i
/** Words of links that are no names. */
const NO_NAME =
  /^(?:here|this|that|github|gitlab|git|repo(?:sitory)?|code|source(?: code)?|demo|link|slides|examples?|sample|project|issue|docs?|readme|it|website|website here|on github)$/i
const LONGEST_NAME_WORDS = 4

/** A link to a whole repository whose words are like the repository's name. */
export function projectsLinked(sentences: readonly Sentence[]): readonly Project[] {
  const found = new Map<string, Project>()
  for (const { text, url } of sentences.flatMap((sentence) => sentence.prose)) {
    const [, owner = '', repository = ''] = REPOSITORY.exec(url ?? '') ?? []
    const name = text.replace(/^(?:github|gitlab)\s+/i, '').trim()
    if (!url || repository === '' || NO_NAME.test(name)) continue
    const plain = /^(?:https?:\/\/|github\.com|gitlab\.com)/i.test(name)
    if (!plain && !isLike(name, `${owner} ${repository}`)) continue
    const called = plain ? repository.replace(/\.git$/, '') : (name.split('/').at(-1) ?? name)
    const slug = slugOf(called)
    if (slug === '' || found.has(slug)) continue
    found.set(slug, {
      id: projectId(slug),
      name: called,
      kind: 'project',
      terms: [{ text: called, rule: 'case' }],
      oldUrls: [],
      catalogued: false,
      homepage: url,
      repository: url,
    })
  }
  return [...found.values()]
}

function isLike(name: string, address: string): boolean {
  const words = fold(name).split(' ')
  const compact = fold(address).replaceAll(' ', '')
  return (
    words.length <= LONGEST_NAME_WORDS && words.some((word) => word.length >= 2 && compact.includes(word))
  )
}
