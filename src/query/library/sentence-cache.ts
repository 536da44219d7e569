// What the sentences of a text speak of. Reading them is most of the work of an answer, and the texts that answer are
// much the same from question to question: what has been read is kept, within bounds, for as long as its library.
import type { Noted } from '../../domain/library/corpus.ts'
import { isOnlyNaming } from '../../domain/library/telling.ts'
import { type Sentence, textOf } from '../../domain/text/prose.ts'
import { type Analysis, termsOf } from '../../search/text-terms.ts'
import { analyse } from '../../search/words.ts'
import { isOnlyLiked } from './only-liked.ts'

export interface Told {
  readonly sentence: Sentence
  /** In characters. */
  readonly length: number
  readonly terms: ReadonlySet<string>
}

/** Reads the sentences of a text that tell something, in their order. */
export type ReadTold = (noted: Noted) => readonly Told[]

/** Of a larger library what was read first is forgotten first; a text takes about 3 KiB. */
const MOST_KEPT = 500

/** With fewer new words than this, and fewer than it repeats, a sentence only says the title and who spoke. */
const FEWEST_NEW_WORDS = 3

/** @returns reads each text once, and again only where {@link MOST_KEPT} others were read since */
export function readingTold(analysis: Analysis): ReadTold {
  const kept = new Map<Noted, readonly Told[]>()
  return (noted) => {
    const known = kept.get(noted)
    if (known) return known
    const told = isProjectList(noted)
      ? noted.sentences.map((sentence) => toldBy(sentence, analysis, 'lead'))
      : tellingOf(noted, analysis).map((sentence) => toldBy(sentence, analysis, 'running'))
    const [oldest] = kept.keys()
    if (oldest && kept.size >= MOST_KEPT) kept.delete(oldest)
    kept.set(noted, told)
    return told
  }
}

/** Whether each sentence is an entry of a list of projects. */
export const isProjectList = (noted: Noted): boolean => noted.type === 'passage' && noted.kind === 'projects'

function toldBy(sentence: Sentence, analysis: Analysis, place: 'running' | 'lead'): Told {
  const text = textOf(sentence.prose)
  return { sentence, length: text.length, terms: new Set(termsOf(text, analysis, place)) }
}

/**
 * Without the sentences that only repeat the title and the speakers, or only say that somebody liked it or was there; all of them
 * where nothing else is left.
 */
function tellingOf(noted: Noted, { names }: Analysis): readonly Sentence[] {
  const people = noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers] : []
  const titled = new Set(analyse([noted.title, ...people].join('\n')).map((word) => word.stem))
  const telling = noted.sentences.filter(({ prose }) => {
    const text = textOf(prose)
    const words = new Set(analyse(text).filter(({ functional }) => !functional))
    const fresh = new Set([...words].flatMap(({ stem }) => (titled.has(stem) ? [] : stem)))
    const isFresh = fresh.size >= FEWEST_NEW_WORDS || fresh.size > words.size / 2
    // “Thanos looked interesting” tells of Thanos what nothing else in its text does.
    return (
      isFresh &&
      !(noted.type === 'talk' && isOnlyNaming(text)) &&
      (!isOnlyLiked(text) || names.find(text, 'running').length > 0)
    )
  })
  return telling.length > 0 ? telling : noted.sentences
}
