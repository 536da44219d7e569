// "The next talk was [A Title](…)": one of its own, below what is told of another.
import { type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { has, type TalkCandidate, withEvidence } from '../candidate.ts'
import { proseCandidates } from '../prose.ts'

/** A paragraph that begins with the next talk. */
const NEXT_TALK =
  /^\W*(?:(?:the|my|our) (?:next|following|second|third|last|final) (?:talk|session|keynote)|(?:le|la|les) (?:talk|session|conf[ée]rence|pr[ée]sentation) suivante?|(?:der|die) n[äa]chste (?:vortrag|talk|session)|la siguiente charla|(?:a|o) (?:pr[óo]xim[ao]|seguinte) (?:palestra|talk)|(?:il talk|l['’]intervento) successivo|次の(?:セッション|発表|講演)|下一[个場场](?:演讲|分享|议题)?|다음 (?:세션|발표|강연))(?!\p{sc=Latin})/iu
export const startsNext = (block: TextBlock): boolean => NEXT_TALK.test(wordsOfRuns(block.runs))

/** The first talk of such a paragraph, where a link says which it is. */
export const nextTalk = (
  block: TextBlock,
  index: number,
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] =>
  proseCandidates(block, index, field)
    .slice(0, 1)
    .filter((one) => one.title !== undefined && (has(one, 'schedule link') || has(one, 'recording')))
    .map((one) => withEvidence(one, 'listed apart'))
