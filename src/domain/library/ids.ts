// Names by which every room refers to the same thing. All are ASCII and at most 60 bytes,
// so that they fit a Slack option value (75) and a Discord custom_id (100) with a prefix before them.
import { isAscii } from '../text/ascii.ts'

/** Of any id. */
export const LONGEST_ID_BYTES = 60

/** `kubecon-eu-2021-martins-4`: the stem of the note's file. */
export type NoteId = string
/** `<note>/<slug>` */
export type TalkId = string
/** `<note>/p/<slug>` */
export type PassageId = string
/** `project/<slug>` */
export type ProjectId = `project/${string}`
/** `eu-2021` (shown to other rooms as `edition/eu-2021` where kinds are mixed). */
export type EditionId = string
/** `session/<edition>-<key>` */
export type SessionId = `session/${string}`

export const projectId = (slug: string): ProjectId => `project/${slug}`
export const sessionId = (key: string): SessionId => `session/${key}`
export const editionRef = (id: EditionId): string => `edition/${id}`

/**
 * Lower-case ASCII words joined by hyphens: "Condé Nast Keynote" → "conde-nast-keynote".
 * Empty when the text holds no letter or digit.
 * @example slugOf('Condé Nast Keynote') // → 'conde-nast-keynote'
 */
export function slugOf(text: string): string {
  return fold(text).replaceAll(' ', '-').slice(0, 40).replace(/-+$/, '')
}

const ONLY_WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/i

/**
 * The form in which two titles or names are compared: no accents, lower case, `&` spelt out,
 * everything but letters and digits one blank. "CERN’s" and "CERN's" fold alike.
 * @example fold('CERN’s R&D') // → 'cerns r and d'
 */
export function fold(text: string): string {
  // Most names and words are nothing but letters.
  if (ONLY_WORDS.test(text)) return text.toLowerCase()
  // Without accents to lose, in less than half the time.
  const ascii = isAscii(text)
  return (ascii ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .replace(ascii ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
