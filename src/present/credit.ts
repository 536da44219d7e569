// Who is named for a note, and whose words it is: who only put something right in it neither wrote nor retold it.
import type { Note } from '../domain/library/corpus.ts'
import { WORDS } from './words.ts'

type Credited = { readonly [Field in 'author' | 'retoldBy' | 'putRightBy']?: Note[Field] | undefined }

/** Behind the author’s name or the note’s title. @example putRight({ putRightBy: 'Ada' }) // → ' (put right by Ada)' */
export const putRight = ({ putRightBy }: Credited): string => (putRightBy ? WORDS.putRight(putRightBy) : '')

/** @example creditOf({ retoldBy: 'Ada', author: 'Hugo' }) // → 'After Hugo' */
export const creditOf = (note: Credited): string =>
  `${note.retoldBy ? 'After' : 'By'} ${note.author ?? WORDS.unknownAuthor}${putRight(note)}`

/** As sentences. */
export const whoseWords = ({ retoldBy, putRightBy }: Credited): string =>
  [
    retoldBy ? WORDS.words.retold(retoldBy) : WORDS.words.own,
    ...(putRightBy ? [WORDS.words.putRight(putRightBy)] : []),
  ].join(' ')
