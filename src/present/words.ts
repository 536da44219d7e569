// Every word of the interface that is not in a note or in the catalogue, in one place.

import type { DateOrder } from '../domain/answers/answer.ts'
import type { SuggestionKind } from '../domain/answers/suggestion.ts'
import type { JoinReason, LinkKind, Status } from '../domain/library/corpus.ts'
import { count, inWords } from './in-words.ts'

export const LINK_LABELS: Readonly<Record<LinkKind, string>> = {
  recording: 'Recording',
  slides: 'Slides',
  schedule: 'Schedule',
}

/** What a status adds to a card; having watched a talk is the rule and says nothing. */
export const STATUS_FACTS: Readonly<Record<Status, string | undefined>> = {
  watched: undefined,
  recommended: 'recommended',
  'to-watch': 'not yet seen',
}

export const JOIN_REASONS: Readonly<Record<JoinReason, string>> = {
  'same recording or schedule': 'same recording or schedule',
  'same title': 'same title and edition',
  'joined by a maintainer': 'about the same, put together by hand',
}

export const WORDS = {
  lent: (what: readonly string[]) => `${what.join(', ')} from the programme`,
  speakers: 'speakers',
  notedBy: 'Noted by ',
  notedIn: 'Noted in ',
  alsoIn: 'and in ',
  alsoNoted: 'Also noted',
  projects: (n: number) => (n === 1 ? 'Project: ' : 'Projects: '),
  notNoted: 'no notes yet',
  programme: 'On the programme, not in these notes',
  noNotesYet: (subject: string) => `No notes yet about ${subject}`,
  unanswered: (question: string) => `No note here answers ${question}`,
  mentioning: 'Notes that speak of some of it',
  notedUntil: (year: number) => `The newest note on this is from ${year}; the programme has newer talks`,
  older: 'Older notes on this',
  nothing: (subject: string) => `Nothing here about ${subject}`,
  noAddress: 'Nothing here links to this address',
  nothingAsked: 'There is no subject in this question',
  without: (names: readonly string[]) => `Without: ${names.join(', ')}.`,
  notCovered: (words: readonly string[]) => `Nothing is noted about ${inWords(words)}.`,
  elsewhere: (words: readonly string[]) => `Other notes speak of ${inWords(words)}.`,
  holdings: (notes: number, talks: number, years: string) =>
    `The library holds ${count(notes, 'note')} with ${count(talks, 'talk')}${years}.`,
  years: (first: number, last: number) => (first === last ? ` from ${first}` : ` from ${first} to ${last}`),
  subjects: 'Subjects in the library',
  noSuch: {
    talk: 'No talk here is called',
    project: 'No project here is called',
    speaker: 'No speaker here is called',
    edition: 'No KubeCon here is called',
    author: 'No author here is called',
  },
  noKubeConIn: (place: string) => `No KubeCon in ${place} is known here`,
  nearest: 'Nearest to it',
  yourQuestion: 'your question',
  addNotes: 'Do you know a talk about it? Type “note” and what you want to tell.',
  corrected: (typed: string, read: string) => `“${typed}” was read as “${read}”.`,
  sessionsFound: (n: number, first: DateOrder) => `${count(n, 'session')} on the programme, ${first}: `,
  oneSession: 'On the programme: ',
  sessionsOnProgramme: (n: number) => `${count(n, 'session')} on the programme`,
  showSessions: (n: number) => count(n, 'session'),
  sessionsMore: (first: DateOrder) => `The ${first} first.`,
  oneYear: 'Of one year',
  asOf: (date: string) => `Facts as of ${date}.`,
  since: (date: string) => `since ${date}`,
  level: {
    sandbox: 'CNCF sandbox',
    incubating: 'CNCF incubating',
    graduated: 'CNCF graduated',
    archived: 'CNCF archived',
  },
  lines: (start: number, end: number) => (start === end ? `line ${start}` : `lines ${start}–${end}`),
  unknownAuthor: 'an unnamed author',
  more: (n: number) => `and ${n} more`,
  someOf: (from: number, to: number, all: number) =>
    `${from === to ? '' : `${from.toLocaleString('en')}–`}${to.toLocaleString('en')} of ${all.toLocaleString('en')}.`,
  note: 'Note',
  showWords: 'Show the words',
  showSecondWords: 'Words of the 2nd',
  moreResults: 'More results',
  chooseResult: 'Show one of these',
  askFurther: 'Ask further',
  ask: 'Ask',
  close: 'Close',
  furtherLabel: 'Your question',
  furtherHint: 'Such as “any slides?”, “who gave it?”, “more”, or anything else',
  furtherUnderway: 'I am looking; this can take a moment.',
  furtherTooLate: 'That took too long. Please press it again.',
  share: 'Share',
  dismiss: 'Dismiss',
  sharedBy: (who: string) => `Asked by ${who}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  somethingWrong: 'Something wrong?',
  wordsOf: (title: string) => `The words about ${title}`,
  words: {
    retold: (who: string) => `These are the words of ${who}, who retold the note.`,
    own: 'These are the author’s own words.',
    putRight: (who: string) => `${who.replace(/^s(?=omebody )/, 'S')} put something right in them.`,
  },
  putRight: (who: string) => ` (put right by ${who})`,
  issue: {
    title: (question: string) => `Wrong answer to “${question}”`,
    body: (question: string, answeredWith: string) =>
      `Asked: ${question}${answeredWith ? `\nAnswered with: ${answeredWith}` : ''}\n\nWhat is wrong, and what would be right:\n`,
  },
  notInstalled:
    'kubecon is not installed in this workspace. An admin of the workspace can add it. After a removal, the digests of its channels are kept for 30 days.',
  notReadable:
    'kubecon cannot answer in this workspace right now. Its operator has to fix something; the log says what.',
  outdated: 'This button is from an older version of the bot. Please ask again.',
  notHere: 'This is no longer in the notes. Please ask again.',
  tooMuch: {
    person: (seconds: number) =>
      `That was a lot of questions in a minute. Please ask again in ${count(seconds, 'second')}.`,
    workspace: (seconds: number) =>
      `So many people are asking here that I cannot keep up. Please ask again in ${count(seconds, 'second')}.`,
  },
  slack: {
    prompts: 'Ask about KubeCon talks',
    promptAbout: (subject: string) => `Talks about ${subject}`,
    search: 'Ask about KubeCon talks',
    searchHint: 'A subject, a speaker, a project; Enter asks',
    pick: 'Or pick a talk, a project, a speaker',
    start: 'Back to the start',
    channel: 'Channel:',
    kinds: { talk: 'Talk', project: 'Project', speaker: 'Speaker', topic: 'Topic', edition: 'Edition' },
  },
  home: {
    title: 'KubeCon notes',
    latest: 'Latest notes',
  },
  editionDates: (start: string | undefined, end: string | undefined) =>
    start && end ? `${start} to ${end}` : 'dates not known here',
  digestTitle: (day: string) => `KubeCon notes for ${day}`,
  digestLate: 'Posted late: the bot was not running at the usual time.',
  incident: (id: string) =>
    `Something went wrong on our side. It is logged as ${id}. Please try again, and report ${id} if it happens again.`,
} as const

/** What a suggestion is, behind its name. */
export const SUGGESTION_KINDS: Readonly<Record<SuggestionKind, string>> = {
  talk: 'talk',
  project: 'project',
  speaker: 'speaker',
  topic: 'topic',
  edition: 'edition',
}
