// Whose words a card shows, and where they stand.
import type { Citation } from '../domain/answers/answer.ts'
import type { Note } from '../domain/library/corpus.ts'
import { linked, type Prose, plain } from '../domain/text/prose.ts'
import { JOIN_REASONS, WORDS } from './words.ts'

/** "After Hugo Martins, KubeCon Europe 2021: Highlights #4, lines 67–72 of the note, retold by …" */
export function provenance(citation: Citation): Prose {
  const { note, joined } = citation
  return [
    ...plain(`${note.retoldBy ? 'After' : 'By'} ${note.author ?? WORDS.unknownAuthor}, `),
    ...linked(note.title, note.url),
    ...plain(
      [
        note.url && note.urlDerived ? ` (${WORDS.derivedAddress})` : '',
        ` · ${note.id}, ${WORDS.lines(citation.startLine, citation.endLine)}`,
        ` · ${wordsOf(note)}`,
        joined ? ` · ${JOIN_REASONS[joined]}` : '',
      ].join(''),
    ),
  ]
}

const wordsOf = (note: Note): string => (note.retoldBy ? WORDS.retoldBy(note.retoldBy) : WORDS.ownWords)
