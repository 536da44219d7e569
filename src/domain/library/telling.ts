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
      /^[^.]{0,40}\b(?:talk|session|keynote|panel)\b[^.]{0,60}\b(?:is|was) (?:a|among [^.]{0,30}) favou?rites?\b[^.]{0,40}\.?$/i,
    names: 'This talk on quantum workloads is among Macdonald’s favourites.',
    tells:
      'Quantum workloads are among her favourites, since they queue for a day and then run for a second.',
  },
  {
    pattern:
      /^[^.]{0,40}\bnames? this (?:talk|session|keynote|panel)\b[^.]{0,20} favou?rites?\b[^.]{0,40}\.?$/i,
    names: 'Macdonald names this talk as a favourite of KubeCon EU 2023.',
    tells: 'Michielsen names this talk for its overview of how readiness gates work.',
  },
]

/** Whether something of the notes tells more than that there was such a talk, and that somebody means to watch it. */
export function tells(noted: Noted): boolean {
  if (noted.type === 'talk' && noted.status === 'to-watch') return false
  return noted.sentences.some(({ prose }) => {
    const text = textOf(prose)
    return !NAMINGS.some(({ pattern }) => pattern.test(text))
  })
}
