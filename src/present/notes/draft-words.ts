// What is said on the card of a draft about its words: whose they are, what was left out of them, what a correction changes.
import type { PassageKind, Status } from '../../domain/library/corpus.ts'

/** A name may end with a full stop of its own. */
const ended = (name: string): string => `${name}${name.endsWith('.') ? '' : '.'}`

const inPages = (pages: number, isToDecide: boolean): string =>
  pages === 1
    ? `a page of their own.${isToDecide ? ' The note can be approved there.' : ''}`
    : `${pages} pages of their own.${isToDecide ? ' The note can be approved below the last one.' : ''}`

const ofSeveral = (page: number, of: number): string => (of === 1 ? '' : ` (${page} of ${of})`)

/** Names are known by the first of them. */
const inShort = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')

const CUT = {
  text: 'The text is',
  title: 'The title is',
  speakers: 'The line of who gave it is',
  name: 'The name is',
} as const

/** Stands at the end of what is kept. */
const SOURCE_CUT = '[The words went on here:'

export const DRAFT_WORDS = {
  cut: (taken: number, of: number, what: keyof typeof CUT = 'text') =>
    `${CUT[what]} long: only the first ${taken.toLocaleString('en')} of its ${of.toLocaleString('en')} characters were taken.`,
  /** Of two lines alike, which is meant is told by the one before. */
  stays: (line: string) => `(stays) ${line}`,
  rest: (sentences: number) =>
    `The note is longer than this form: ${sentences} of its sentences do not stand in it, and stay as they are.`,
  whichPart: 'The note is longer than the form. Which part is to be put right?',
  part: (part: number) => `Part ${part}`,
  /** Above the words of a correction. */
  wholePart: (sentences: number) =>
    `The words of this part, as everybody will be able to read them. ${sentences} more sentences of the note stay as they are:`,
  noPeople: (what: readonly string[]) =>
    `Not taken as people: ${what.join(', ')}. If one of these is a person, write a semicolon before the name.`,
  /** What a note holds, in the lines of a difference. */
  lines: {
    title: 'Title',
    speakers: 'Given by',
    nobody: 'nobody is named',
    themes: 'Themes',
    kind: 'What it is',
    about: 'Also about',
    kinds: {
      watched: 'a talk that was watched',
      'to-watch': 'a talk that is still to be watched',
      recommended: 'a talk that is recommended',
      theme: 'a theme',
      overview: 'an overview',
      opinion: 'an opinion',
      personal: 'something personal',
      projects: 'a list of projects',
    } satisfies Readonly<Record<Status | PassageKind, string>>,
  },
  /** What stands beside a draft, and how its pages are turned. */
  beside: {
    source: {
      title: (page = 1, of = 1) => `It was made of these words${ofSeveral(page, of)}:`,
      elsewhere: (pages: number, isToDecide: boolean) =>
        `The words it was made of stand on ${inPages(pages, isToDecide)}`,
      read: (page: number, of: number) => `Read the whole source${ofSeveral(page, of)}`,
    },
    difference: {
      title: (page = 1, of = 1) => `What it changes in the note${ofSeveral(page, of)}:`,
      elsewhere: (pages: number, isToDecide: boolean) =>
        `The lines that it changes stand on ${inPages(pages, isToDecide)}`,
      read: (page: number, of: number) => `Read what it changes${ofSeveral(page, of)}`,
    },
  },
  sourceCut: (kept: number, of: number) =>
    `${SOURCE_CUT} ${kept.toLocaleString('en')} of ${of.toLocaleString('en')} characters are kept.]`,
  isSourceCut: (source: string) => source.slice(source.lastIndexOf('\n') + 1).startsWith(SOURCE_CUT),
  marks: {
    cut: 'The words it was made of are longer than what is kept of them: their end cannot be read here.',
    several: (name: string) => `It is signed by more than one: ${ended(name)}`,
    assumed: (name: string, account: string) => `Signed as ${name}; the account is ${account}.`,
    unnamed:
      'Another account wrote the message that was saved; the platform does not say how it is called. A note is told in the words of whoever saves it.',
    others: (names: readonly string[]) =>
      `Words of somebody else: ${names.length > 0 ? inShort(names) : 'it quotes what others wrote'}. A note is told in the words of whoever saves it.`,
  },
  named: (name: string) => `Shown as written by ${ended(name)}`,
  /** Whose words a correction leaves, and who is named beside. */
  corrects: (author: string, name: string) =>
    `All else stays credited to ${ended(author)} Shown as put right by ${ended(name)}`,
  correctionOf: (title: string) => `Correction: ${title}`,
  authorOf: (title: string) => `whoever wrote “${title}”`,
} as const
