// The finds of one paragraph, put in order: whose link is whose, and where each one's telling ends.
import type { TextBlock } from '../../blocks.ts'
import { lineAt } from '../lines/segments.ts'
import type { TalkCandidate } from './candidate.ts'

/** "… **Title**: [Video](…) | [Slides](…)": labels belong to the words before them, and to each other. */
export function withLabels(candidates: readonly TalkCandidate[], text: string): readonly TalkCandidate[] {
  const joined: TalkCandidate[] = []
  for (const one of candidates) {
    const before = joined.at(-1)
    const label =
      one.title === undefined &&
      /^(?:video|slides|recording|youtube|watch|幻灯片|视频)/i.test(text.slice(one.offset))
    const near =
      before && !/[.!?。]\s/.test(text.slice(before.offset + (before.title?.length ?? 0), one.offset))
    if (label && before && near && (before.title !== undefined || before.links.length > 0)) {
      joined[joined.length - 1] = {
        ...before,
        links: [...before.links, ...one.links],
        evidence: [...new Set([...before.evidence, ...one.evidence, 'labelled links' as const])],
      }
    } else joined.push(one)
  }
  return joined
}

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
