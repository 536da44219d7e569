// What a card was made of: all that the notes say, whose words these are, and where they stand.
import type { Citation, CitedWords } from '../../domain/answers/answer.ts'
import type { Message, Piece } from '../../domain/answers/message.ts'
import { joined, linked, type Prose, plain } from '../../domain/text/prose.ts'
import { creditOf, whoseWords } from '../credit.ts'
import { aside, heading, list, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { JOIN_REASONS, WORDS } from '../words.ts'
import { placeOf } from './cards.ts'

/**
 * All that notes say of one thing, and whose words these are: the file and the lines of each.
 * @param cited at least one, the card's own first
 */
export function presentWords(cited: readonly CitedWords[], view: Reporting = {}): Message {
  const [first] = cited
  const title = WORDS.wordsOf(titleOf(cited))
  return {
    fallback: title,
    ...(first && { shown: [first.noted.id] }),
    pieces: [
      heading(title),
      ...cited.flatMap((words, index) => wordsOf(words, cited[index - 1])),
      ...(first
        ? smallPrint(
            ['', first.noted.title, placeOf({ id: first.noted.id, citations: [citationOf(first)] })],
            view,
          )
        : []),
    ],
  }
}

/** Several of one note, and none of them joined to another, are that note's, whole. */
function titleOf(cited: readonly CitedWords[]): string {
  const [first, second] = cited
  return second && !second.joined ? second.note.title : (first?.noted.title ?? '')
}

/** @param before whose words they are is said again only where it changes */
function wordsOf(words: CitedWords, before: CitedWords | undefined): readonly Piece[] {
  const { noted, note } = words
  const whose = whoseWords(note)
  const said = noted.sentences.map((sentence) => sentence.prose)
  const isList = noted.type === 'passage' && noted.kind === 'projects'
  return [
    ...aside(before && whoseWords(before.note) === whose ? '' : whose),
    ...(isList ? list(undefined, said) : paragraph(joined(said, ' '))),
    ...aside(provenance(citationOf(words))),
  ]
}

function citationOf({ noted, note, joined: reason }: CitedWords): Citation {
  const [first, last] = [noted.sentences[0], noted.sentences.at(-1)]
  return {
    note,
    startLine: first?.startLine ?? noted.startLine,
    endLine: last?.endLine ?? noted.endLine,
    ...(reason && { joined: reason }),
  }
}

/** "After Hugo Martins, KubeCon Europe 2021: Highlights #4 · kubecon-eu-2021-martins-4, lines 67–72" */
export function provenance({ note, joined: reason, startLine, endLine }: Citation): Prose {
  return [
    ...plain(`${creditOf(note)}, `),
    ...linked(note.title, note.url),
    ...plain(
      [` · ${note.id}, ${WORDS.lines(startLine, endLine)}`, reason ? ` · ${JOIN_REASONS[reason]}` : ''].join(
        '',
      ),
    ),
  ]
}
