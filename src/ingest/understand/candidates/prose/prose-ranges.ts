// The finds of one paragraph, put in order: whose link is whose, and where each one's telling ends.
import type { TextBlock } from '../../../blocks.ts'
import { lineAt } from '../../lines/links/segments.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import type { TalkCandidate } from '../candidate.ts'

const LABEL = new RegExp(`^${wordsFor('link label')}(?!\\p{L})`, 'iu')
/** Points to where something is; "this one" would be another talk. */
const HERE = /^(?:here|this link|hier|ici|aqu[ií]|qui|こちら|ここ|这里|여기)(?!\p{L})/iu
/** The longest label of a link, in characters, and more. */
const LONGEST_LABEL = 60
const ENDS_SENTENCE = /[.!?。！？](?:\s|(?=\p{Lo}))/u

/**
 * "… **Title**: [Video](…) | [Slides](…)": labels belong to the words before them, and to each other. "You can watch it
 * [here](…)" belongs to the one talk that its sentence names; where it names several, to none of them.
 */
export function withLabels(candidates: readonly TalkCandidate[], text: string): readonly TalkCandidate[] {
  const joined: TalkCandidate[] = []
  /** Titles named in the sentence so far. */
  let named = 0
  for (const one of candidates) {
    const before = joined.at(-1)
    const near =
      before && !ENDS_SENTENCE.test(text.slice(before.offset + (before.title?.length ?? 0), one.offset))
    if (!near) named = 0
    const isPointing =
      one.title === undefined && HERE.test(text.slice(one.offset, one.offset + LONGEST_LABEL))
    const label = one.title === undefined && LABEL.test(text.slice(one.offset, one.offset + LONGEST_LABEL))
    // "[![a picture](…)](recording)" and behind it the title: the picture plays what is named.
    const isPicture =
      before?.title === undefined &&
      before?.links.length === 1 &&
      one.title !== undefined &&
      one.links.length === 0 &&
      !/[\p{L}\p{N}]/u.test(
        text.slice(before.offset + (LABEL.exec(text.slice(before.offset))?.[0].length ?? 0), one.offset),
      )
    if (before && isPicture)
      joined[joined.length - 1] = { ...withLinksOf(one, before), startLine: before.startLine }
    else if (label && before && near && (before.title !== undefined || before.links.length > 0))
      joined[joined.length - 1] = withLinksOf(before, one, 'labelled links')
    else if ((isPointing || isSlidesOf(one)) && before?.title !== undefined && near && named > 0) {
      if (named === 1) joined[joined.length - 1] = withLinksOf(before, one)
    } else joined.push(one)
    if (one.title !== undefined) named += 1
  }
  return joined
}

/** "He put the slides of *Turnips at Rest* [on the net](…)": slides without a name, of what the sentence names. */
const isSlidesOf = ({ title, links }: TalkCandidate): boolean =>
  title === undefined && links.length > 0 && links.every(({ kind }) => kind === 'slides')

const withLinksOf = (
  talk: TalkCandidate,
  link: TalkCandidate,
  ...more: TalkCandidate['evidence']
): TalkCandidate => ({
  ...talk,
  links: [...talk.links, ...link.links],
  evidence: [...new Set([...talk.evidence, ...link.evidence, ...more])],
})

/** One talk in a paragraph is told to its end; of several, each until the next one's sentence. */
export function withRanges(
  candidates: readonly TalkCandidate[],
  block: TextBlock,
  sentences: readonly (readonly [number, number])[],
): readonly TalkCandidate[] {
  const sentenceOf = (offset: number) =>
    sentences.find(([start, end]) => offset >= start && offset < end)?.[0] ?? 0
  return candidates.map((candidate, order) => {
    const next = candidates[order + 1]
    const begins = order === 0 ? lineAt(block.runs, sentenceOf(candidate.offset)) : candidate.startLine
    const nextSentence = next && sentenceOf(next.offset)
    const ends =
      nextSentence === undefined
        ? block.endLine
        : nextSentence > candidate.offset
          ? lineAt(block.runs, nextSentence - 1)
          : (next?.startLine ?? block.endLine)
    return {
      ...candidate,
      startLine: Math.min(begins, candidate.startLine),
      endLine: Math.max(ends, candidate.startLine),
    }
  })
}
