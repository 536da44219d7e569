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

interface Pointing {
  readonly why: string
  /** The whole line. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  /** A question, or a note with words of its own. */
  readonly nearMisses: readonly string[]
}

const PLEASE =
  /^(?:(?:please|pls|bitte|hey|hi|ok|okay)[\s,]+)*|[\s,]*(?:please|pls|bitte|thanks|thank\s+you|danke)?[\s.!]*$/giu

/** Lines that want a note of what stands elsewhere: the message replied to, the thread, what was written before. */
export const POINTINGS: readonly Pointing[] = [
  {
    why: 'the word for it alone',
    pattern: /^(?:(?:take|make|add|write|save|new)\s+(?:a\s+)?(?:new\s+)?)?note\s*:?$/iu,
    examples: ['note', 'Note:', 'take a note', 'please make a note', 'new note'],
    nearMisses: ['notes', 'note taking', 'new notes', 'a note on envoy?', 'save a note in etcd'],
  },
  {
    why: 'this, as a note',
    pattern:
      /^(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:save|keep|add|store|put|take|turn|make|record)\s+(?:this|that|it|these|the\s+above|(?:this|that|the)\s+(?:thread|message|post|conversation|discussion)(?:\s+above)?)\s+(?:down\s+)?(?:(?:as|into|in|to)\s+)?(?:a\s+|your\s+|the\s+)?(?:new\s+)?notes?\s*\??$/iu,
    examples: [
      'save this as a note',
      'turn that thread into a note',
      'can you save it as a note?',
      'add this to your notes',
    ],
    nearMisses: [
      'how do I save this as a note?',
      'save this as a note: Liz Rice on eBPF',
      'can this be saved in a note?',
    ],
  },
  {
    why: 'a note, of this',
    pattern:
      /^(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:(?:make|take|save|create|write)\s+(?:a\s+)?note\s+(?:of|from|out\s+of)|note(?:\s+down)?)\s+(?:this|that|it|the\s+above|(?:this|that|the)\s+(?:thread|message|post|conversation|discussion)(?:\s+above)?)(?:\s+down)?\s*\??$/iu,
    examples: ['make a note of this', 'note this', 'note it down', 'create a note from this thread'],
    nearMisses: [
      'note this talk was great for meshes',
      'make a note of the release dates',
      'note that cilium is fast',
    ],
  },
  {
    why: 'the same in other languages',
    pattern:
      /^(?:(?:speichere?|nimm|merk\s+dir)\s+(?:das|dies|dieses|es)(?:\s+(?:bitte\s+)?als\s+notiz)|(?:das\s+)?als\s+notiz\s+speichern|enregistre(?:r|z)?\s+(?:ça|ca|cela|ceci)\s+comme\s+note|guarda(?:r)?\s+(?:esto|eso)\s+como\s+nota|guardar?\s+como\s+nota)$/iu,
    examples: [
      'speichere das als Notiz',
      'als Notiz speichern',
      'enregistre ça comme note',
      'guarda esto como nota',
    ],
    nearMisses: ['wie speichere ich eine Notiz?', 'comment enregistrer une note ?', 'guarda esto en etcd'],
  },
]

const pointsElsewhere = (line: string): boolean => {
  const said = cleanText(line.slice(0, LONGEST_POINTING)).trim().replace(PLEASE, '')
  return line.trim().length < LONGEST_POINTING && POINTINGS.some(({ pattern }) => pattern.test(said))
}
/** Longer lines say something themselves. */
const LONGEST_POINTING = 80

/**
 * @returns undefined for a line that is a question; without text where it wants a note of what stands elsewhere
 * @example readNoteLine('note Ada showed turnips in pods') // → { kind: 'write', text: 'Ada showed turnips in pods' }
 * @example readNoteLine('note taking tools') // → undefined
 */
export function readNoteLine(line: string): NoteCommand | undefined {
  if (pointsElsewhere(line)) return { kind: 'write', text: '', isBare: true }
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

/** “The correct way to …” asks something; so does “correct order of …”. */
export const OF_WHAT_IS_RIGHT =
  /^(?:ways?|use|usage|order|approach|method|syntax|format|values?|versions?|settings?|config(?:uration)?|answers?|place|time|number|size|amount|architecture|design|setup)\s+(?:to|of|for|in|when|with|on)\s/i

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
      const [, whole, part] = /^([\w.-]{1,60}\/[\w./-]{1,60}) part (\d{1,2})$/i.exec(rest) ?? []
      if (whole) return { kind: 'note', command: { kind: 'correct', noted: whole, part: Number(part) } }
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
