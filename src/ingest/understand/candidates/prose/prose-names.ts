// The title that marked words of a running text are, and the people within the same mark.
import { readForm } from '../../lines/forms.ts'
import type { Segment } from '../../lines/links/segments.ts'
import { ownerBefore } from '../../lines/people/owner-before.ts'
import { personAlone } from '../../lines/people/people-alone.ts'
import { namesAtStart } from '../../lines/people/people-in-text.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import {
  cleanTitle,
  isPointing,
  isShapedAsTitle,
  isToldOf,
  mayBeTitle,
  wordCount,
} from '../../lines/titles/titles.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'

export const beginsAsTitle = (title = ''): boolean =>
  /^["“‘]?[\p{Lu}\p{Lo}]/u.test(title) ||
  isShapedAsTitle(title) ||
  (wordCount(title) >= 4 && /^\p{N}+ /u.test(title))

/** The title in marked words, and people who stand within the same mark. */
export function nameOf({ text, mark, kind }: Segment, field: ProgrammeKnowledge) {
  if (mark === 'link') {
    // An entry of a schedule that is called for who gives it.
    if (personAlone(text, field).length > 0 || SOMEBODY_SPOKE.test(text.trim())) return undefined
    const [, quoted, rest = ''] = /["“„「]([^"”“」]{6,200})["”“」](.*)$/s.exec(text) ?? []
    if (quoted && wordCount(quoted) >= 2) {
      const people = namesAtStart(rest.replace(/^.*?\bby\s+/s, ''), field)
      const owner = ownerBefore(text.slice(0, text.indexOf(quoted)), field)
      return { title: cleanTitle(quoted), people: people.length > 0 ? people : owner ? [owner] : [] }
    }
    const read =
      isPointing(text) || wordCount(text) < 2 || !isNaming(text) ? undefined : readForm(text, field)
    return read && mayBeTitle(read.title) && kind ? read : undefined
  }
  // "**A Title by Ada Example**": the mark may hold who gave it.
  const read = mark === 'quoted' ? undefined : readForm(text, field)
  const { title, people } =
    read && read.people.length > 0 && !read.weak && (mark === 'strong' || isShapedAsTitle(read.title))
      ? read
      : { title: cleanTitle(text), people: [] }
  // Whole clauses are marked for what they say.
  const isClause = mark !== 'quoted' && wordCount(title) > LONGEST_UNSHAPED && !beginsAsTitle(title)
  return !isClause && mayBeTitle(title) && wordCount(title) >= 2 && !isGeneric(title) && !isPointing(title)
    ? { title, people }
    : undefined
}

const LONGEST_UNSHAPED = 5
/** "Ada Example spoke": what happened, and no title. */
const SOMEBODY_SPOKE =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:spoke|speaks|talked|presented|presenting|sprach|habl[óo]|falou|a parlé|ha parlato)$/u

/** Link words that go on with the sentence ("talking about histograms") name nothing; a title begins as one. */
const isNaming = (text: string): boolean =>
  /^["“„«「『*_]*[\p{Lu}\p{N}\p{Lo}]/u.test(text.trim()) || isShapedAsTitle(text)

/** What a link without a title says of the talk: nothing where it only points. */
export const saidOf = (text: string): { readonly said?: string } =>
  isPointing(text) && !isToldOf(text) ? {} : { said: cleanTitle(text) }
