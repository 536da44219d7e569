// Whether a note tells something of a talk, or only names it: what it only names never stands before what it tells.
import { textOf } from '../text/prose.ts'
import type { Noted } from './corpus.ts'

/** How a note says that it only names a talk, each with an example and a near miss (test/domain/telling.test.ts). */
export const NAMINGS: readonly {
  readonly pattern: RegExp
  readonly names: string
  readonly tells: string
}[] = [
  {
    pattern:
      /\b(?:talk|session|keynote|panel|it)\b[^.]{0,40}\b(?:is|was) only (?:named|listed|linked|mentioned)\b/i,
    names: 'This talk is only named by benjvi, as an interesting case study.',
    tells: 'It showed why a Pod is only restarted when its probe fails.',
  },
  {
    pattern:
      /\b(?:named?|lists?|listed|links?|linked|mentions?|mentioned) (?:it|this (?:talk|session|keynote|panel)) only\b/i,
    names: 'Martins listed it only as one still to watch.',
    tells: 'The speakers listed it as the first of three reasons.',
  },
  {
    pattern:
      /^[^.]{0,50}\b(?:talk|session|keynote|panel|recording)s?\b[^.]{0,60}\b(?:is|was|as|among)\b[^.,]{0,40}\bfavou?rites?(?: (?:of|at|in|from|too)\b[^.,:;]{0,40})?(?:[,;][^.]{0,10}\b(?:too|without|of its content)\b[^.]{0,60})?\.?$/i,
    names: 'This recording, too, is among Jacomb’s favourites.',
    tells: 'The talk asked 300 engineers which editors are their favourites, and most named Vim.',
  },
  {
    pattern:
      /\bnames? (?:it|this (?:talk|session|keynote|panel)) (?:for (?:people|those|everybody) who|as a)\b/i,
    names: 'Delannoy names this talk for people who like Rust.',
    tells: 'Michielsen names this talk for its overview of how readiness gates work.',
  },
  {
    pattern:
      /\bwithout (?:a|another|any further) word (?:on|about) (?:it|them)\b|\bof its content\b[^.]{0,40}\bonly the title\b/i,
    names: 'It is one of five that Jacomb lists, without a word on it.',
    tells: 'The scheduler moves a pod without a word in its log.',
  },
  {
    // Who was there, and on which day.
    pattern:
      /^(?:\p{L}\S*,? ){1,3}(?:attended|watched|joined|saw|visited|wanted to attend) (?:this|the) (?:talk|session|keynote|panel)(?: on the \p{L}+ day)?(?:, (?:one of a couple|but the room was full)\b[^.]{0,60})?\.?$/u,
    names: 'Borrero attended this session on the second day.',
    tells: 'Borrero attended this session to learn how secrets are rotated.',
  },
  {
    pattern:
      /^(?!The )(?:\p{L}\S*,? ){1,3}missed (?:the|some of the|most of the|a part of the)(?: (?:first|last|second|other))? ?(?:part|half|minutes|beginning|end|introduction|talk|session)?(?: of (?:it|the talk|the session))?\.?$/u,
    names: 'Trost missed the first part.',
    tells: 'The audit missed the first part of each log.',
  },
  {
    // Praise of the speaker.
    pattern:
      /\b(?:is|was|as|considers?|considered|finds?|found|calls?|called)\b[^.]{0,60}\b(?:good|great|excellent|engaging|wonderful|funny) (?:speakers?|presenters?)(?: (?:too|as always)|,? and (?:enjoyed|liked) [^.]{0,40})?\.?$/,
    names: 'Devochko considers Raymond de Jong a very good speaker and enjoyed this session too.',
    tells: 'A mirror was found to be what makes good speakers stop talking.',
  },
  {
    pattern:
      /^\p{L}\S* (?:calls?|called|finds?|found) (?:it|this|(?:this|the) (?:talk|session|keynote|panel)) an? (?:very |really )?(?:good|great|nice|excellent|valuable|wonderful|interesting) (?:war )?(?:story|talk|session|introduction|overview|reference)\.?$/u,
    names: 'Havgaard calls it a good war story.',
    tells: 'Havgaard calls it a good reason to keep two clusters.',
  },
  {
    pattern:
      /^[^.]{0,80}\b(?:was|were) (?:full of people|crowded|packed|well attended)(?: and (?:had|there were) [^.]{0,20}\bquestions)?\.?$/,
    names: "Morgan's own introduction to Linkerd was full of people and had good questions.",
    tells: 'The nodes were packed with small pods, so each failure hurt.',
  },
]

/** @param sentence as plain text */
export const isOnlyNaming = (sentence: string): boolean =>
  NAMINGS.some(({ pattern }) => pattern.test(sentence))

/** Notes are never changed once they are read: what was found in a talk's sentences holds as long as the talk. */
const found = new WeakMap<Noted, boolean>()

/** Whether something of the notes tells more than that there was such a talk, and that somebody means to watch it. */
export function tells(noted: Noted): boolean {
  const known = found.get(noted)
  if (known !== undefined) return known
  const told = tellsMore(noted)
  found.set(noted, told)
  return told
}

function tellsMore(noted: Noted): boolean {
  if (noted.type === 'talk' && noted.status === 'to-watch') return false
  return noted.sentences.some(({ prose }) => !isOnlyNaming(textOf(prose)))
}
