// Whether words name a conference: ours, another, or one that nobody here knows.
import { conferencesFor } from './conferences.ts'

// Patterns of their own: one whose case counts in a part only (`(?i:…)`) now and then found nothing in Node 24.21.
const OURS = new RegExp(conferencesFor('ours'), 'iu')
const KNOWN = new RegExp(conferencesFor('known'), 'iu')
const MADE = new RegExp(conferencesFor('made'), 'u')

/** The place and the year behind a name. */
const PLACE_AND_YEAR =
  /^(?: (?!Day\b|Recap|Notes|Trip|Talks|Report|Review|Summary|Takeaways)\p{Lu}[\p{L}-]+){0,3}(?:,? ['’]?(?:20)?\d\d\b)?/u

/**
 * The first conference but KubeCon that a text names.
 * @returns its name with the place and the year beside it, and where it begins
 * @example otherConferenceIn('Notes from fosdem 2024') // → { name: 'fosdem 2024', index: 11 }
 */
export function otherConferenceIn(
  text: string,
): { readonly name: string; readonly index: number } | undefined {
  const [first] = [KNOWN.exec(text), MADE.exec(text)]
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index)
  if (!first) return undefined
  const [behind = ''] = PLACE_AND_YEAR.exec(text.slice(first.index + first[0].length)) ?? []
  return { name: `${first[0]}${behind}`.trim(), index: first.index }
}

/**
 * Where a text first names KubeCon; undefined where it does not.
 * @example kubeConIn('At KubeCon') // → 3
 */
export const kubeConIn = (text: string): number | undefined => OURS.exec(text)?.index

/** A name of a file or an address, with blanks where it has underscores and hyphens. */
export const spacedName = (text: string): string => text.replaceAll(/[_]|(?<=\p{L})-(?=\p{L}|\d)/gu, ' ')

/**
 * True for words that name a conference, whichever.
 * @example namesConference('Notes from FOSDEM 2024') // → true
 */
export const namesConference = (text: string): boolean => {
  const spaced = spacedName(text)
  return OURS.test(spaced) || otherConferenceIn(spaced) !== undefined
}

/** A conference with where and when it was, and nothing else. */
const CONFERENCE_ALONE = new RegExp(
  `^(?:the |cncf )?${conferencesFor('ours')}(?:[\\s+&/,.:|()'’–—-]{1,4}(?:${conferencesFor('ours')}|open source summit|eu|europe|na|north america|china|india|japan|us|usa|virtual|\\p{Lu}\\p{L}{2,15}(?= 20\\d\\d\\)?$)|(?:20)?\\d\\d))*[\\s).]{0,4}$`,
  'iu',
)

/**
 * True for a text that names a KubeCon and nothing else: it is no title of a talk.
 * @example isConferenceAlone('KubeCon + CloudNativeCon Europe 2024') // → true
 */
export const isConferenceAlone = (text: string): boolean =>
  text.length <= 120 && CONFERENCE_ALONE.test(text.trim())

// Of scripts that have no such border, it ends where no further letter stands.
const ENDS_AS_CONFERENCE = new RegExp(`${conferencesFor('ending')}(?:\\b|(?<=\\P{ASCII})(?!\\p{L}))`, 'iu')

/**
 * True for the name of a folder or a heading that some word says to be a conference's.
 * @example endsAsConference('turnipcon') // → true
 */
export const endsAsConference = (text: string): boolean => ENDS_AS_CONFERENCE.test(text)

const FOLDER = new RegExp(conferencesFor('folder'), 'iu')

/**
 * True for a folder that is called for a conference, or for what is held there.
 * @example isFolderOfConferences('turnipcon-2024') // → true
 */
export const isFolderOfConferences = (name: string): boolean => namesConference(name) || FOLDER.test(name)
