// What is typed about notes from the chat: `note …`, `correct …`, `drafts`.
import { DRAFT_LISTS, type NoteCommand } from '../../domain/drafts/note-command.ts'
import { cleanText } from '../../domain/text/clean-text.ts'
import type { Verb } from '../verb.ts'

/** Words by which a note is begun and its text follows, behind a colon or “that”. */
const PLAINLY =
  /^\s*(?:(?:please\s+)?(?:note(?:\s+down)?|(?:take|make|save|add|write)\s+(?:this\s+|that\s+|it\s+)?(?:as\s+)?(?:a\s+)?note|new\s+note|notiz|notiere|merk\s+dir|notez?|nota|anota|apunta)\s*:|note\s+that\s|(?:save|add)\s+(?:this\s+|that\s+|it\s+)?as\s+(?:a\s+)?note\s)([\s\S]+)$/i
/** “Note taking tools”, “note by Ada”: a question about notes. What is longer than `LONGEST_QUESTION` tells something all the same. */
const OF_NOTES_ASKED =
  /^(?:taking|takers?|apps?|tools?|pads?|books?|by|of|about|on|from|for|format|formats|files?|ids?|authors?|sections?|and|or|vs|is|are|\d+$)(?![\p{L}\p{N}])|\?\s*$/iu
const LONGEST_QUESTION = 40
/** Fewer letters tell of nothing. */
const LEAST_SAID = 12
/** Longer than any message; a form takes less, and says so. */
const LONGEST_NOTE = 50_000

/**
 * @returns undefined for a line that is a question
 * @example readNoteLine('note Ada showed turnips in pods') // → { kind: 'write', text: 'Ada showed turnips in pods' }
 * @example readNoteLine('note taking tools') // → undefined
 */
export function readNoteLine(line: string): NoteCommand | undefined {
  const read = line.slice(0, LONGEST_NOTE)
  const [, plainly] = PLAINLY.exec(read) ?? []
  const [, said = ''] = /^\s*note\s([\s\S]+)$/i.exec(read) ?? []
  const text = cleanText(plainly ?? said).trim()
  const isAsked = plainly === undefined && text.length < LONGEST_QUESTION && OF_NOTES_ASKED.test(text)
  return text.length >= LEAST_SAID && !isAsked ? { kind: 'write', text } : undefined
}

interface Naming {
  readonly why: string
  /** Its first group is the name. */
  readonly pattern: RegExp
  readonly example: string
  /** A question that begins with “correct”. */
  readonly nearMiss: string
}

/** How people name what they want to put right, behind `correct`. */
export const NAMINGS: readonly Naming[] = [
  {
    why: 'an id, as answers in a terminal show it',
    pattern: /^([\w.-]{1,60}\/[\w./-]{1,60})$/,
    example: 'golden-ada/teapots',
    nearMiss: 'pods per node / cluster',
  },
  {
    why: 'the address of its recording, slides or entry of the schedule',
    pattern: /^(<?https:\/\/[^\s<>]{1,500}>?)$/,
    example: '<https://youtu.be/AAAAaaaa111>',
    nearMiss: 'way to use https://kubernetes.io',
  },
  {
    why: 'a title in quotation marks',
    pattern: /^["“”„«]\s*([^"“”„«»]{2,150}?)\s*["“”«»]$/,
    example: '“Ledgers on Ledges”',
    nearMiss: 'use of "requests" and "limits"',
  },
  {
    why: 'a title behind the word for what it is',
    pattern: /^(?:the\s+)?(?:talk|session|note)\s+(?:about\s+|on\s+)?["“”„«]?([^"“”„«»]{2,150}?)["“”«»]?$/i,
    example: 'the talk Ledgers on Ledges',
    nearMiss: 'talks of last year',
  },
]

/** What is named behind `correct`; undefined for a question. */
const namedToCorrect = (rest: string): string | undefined =>
  NAMINGS.map(({ pattern }) => pattern.exec(rest)?.[1]).find((named) => named !== undefined)

/** Of a title, without quotation marks. */
const LEAST_TITLE = 2
const LONGEST_TITLE = 200
/** `waiting`, `mine 2`, `approved 3`: a page of one list; nothing: the first of every one. */
function listRead(rest: string): NoteCommand | undefined {
  if (rest === '') return { kind: 'list' }
  const [, name, page = '1'] = /^([a-z]+)(?: ([1-9]\d{0,3}))?$/i.exec(rest) ?? []
  const of = DRAFT_LISTS.find((list) => list === name?.toLowerCase())
  return of && { kind: 'list', of, page: Number(page) }
}

const OF_NOTES = 'puts a note right; your own notes'

/** Rows of the grammar's table. */
export const NOTE_VERBS: readonly Verb[] = [
  {
    word: 'note',
    argument: 'TEXT',
    shows: 'saves what you write about a talk as a note',
    needs: 'notes',
    // Read before the line is cut and put into one: its lines are the note's.
    read: () => undefined,
  },
  {
    word: 'correct',
    argument: '“TITLE”',
    shows: 'puts right what a note tells of a talk',
    together: OF_NOTES,
    needs: 'notes',
    read: (rest, line) => {
      const named = namedToCorrect(rest)
      if (named) return { kind: 'note', command: { kind: 'correct', noted: named } }
      // Whether it is a title only the library knows.
      return rest.length < LEAST_TITLE || rest.length > LONGEST_TITLE
        ? undefined
        : {
            kind: 'note',
            command: { kind: 'correct', noted: rest },
            otherwise: { kind: 'ask', question: line },
          }
    },
  },
  {
    word: 'drafts',
    argument: '',
    shows: 'your notes, and those that wait for approval',
    together: OF_NOTES,
    needs: 'notes',
    read: (rest) => {
      const command = listRead(rest)
      return command && { kind: 'note', command }
    },
  },
]
