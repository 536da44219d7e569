// The words that are said of an answer given before.
import type { ResultCount } from '../../domain/answers/answer.ts'
import { count, inWords } from '../in-words.ts'

/** What is said of an answer given before. */
export const FOLLOW_UP_WORDS = {
  nothingBefore:
    'I have shown nothing here in the last half hour that this could be about. Please name the talk or the subject.',
  noneOfThese:
    'What I showed last has no talk or note that this could be about. Please name the talk or the subject.',
  noTalk: (edition: string) =>
    `I showed ${edition} as a whole. Please name one of its talks or notes, such as “the second one”.`,
  notNarrowed: 'What I showed last was narrowed by nothing of that kind.',
  forgotten: 'All right: what you asked before no longer counts. Ask me something new.',
  noWayBack: 'I remember nothing before this. Please ask again what you asked before.',
  untold: (title: string) => `That is not in the notes about “${title}”.`,
  unread: (title: string | undefined) =>
    `I did not understand that as a question about ${title ? `“${title}”` : 'what I showed last'}.`,
  sayable: 'Say “tell me more”, “who gave it?”, “any slides?”, “only 2021”, “more” or “the second one”.',
  simply: 'In short, and in the words of the note: I can only repeat what was noted.',
  stillNothing:
    'I found nothing for that in the notes or on the programme. Other words may find it: a project, a speaker, a subject.',
  firstPage: 'This is the first page.',
  shownBefore: 'What I showed before',
  noneLeft: 'There are no further results. Other words may find it.',
  noneToChoose: 'I found nothing, so there is none to choose from. Please name a subject.',
  noneThere: (asked: string) => `Nothing is noted about “${asked}”.`,
  noneCalled: (name: string) => `Nothing that I showed is called “${name}”, so I searched for it.`,
  notLeftOut: (name: string, asked: string) => `${name} was not left out of “${asked}”.`,
  nothingLeft: (asked: string) => `“${asked}” is all that you asked for: without it nothing is left.`,
  noneShown: (narrowed: string, isKnown: boolean) =>
    isKnown
      ? `Nothing that I showed fits “${narrowed}”. Of the question I know only a part.`
      : `Nothing that I showed fits “${narrowed}”, and I no longer know the question. Please ask it again in full.`,
  ofThese: (narrowed: string) => `Of these: ${narrowed}`,
  which: 'Which of these?',
  onlyProgrammed: (title: string, edition: string) =>
    `Nobody noted “${title}”: it is only on the programme${edition && ` of ${edition}`}.`,
  site: 'Website',
  repository: 'Repository',
  pagesSay: 'The notes are older than these pages: look there for what is newest.',
  noPages: (name: string) => `The catalogue has no page of ${name}.`,
  everythingBy: 'All by ',
  instead: 'Ask for',
  asked: 'Asked: ',
  there: (edition: string) => `There: ${edition}`,
  farther: {
    newer: (edition: string) => `After ${edition}`,
    older: (edition: string) => `Before ${edition}`,
  },
  noneFarther: {
    newer: (edition: string) => `Nothing newer than ${edition} is noted about it.`,
    older: (edition: string) => `Nothing older than ${edition} is noted about it.`,
  },
  noMore: 'That was everything. Other words may find more.',
  noSuchPlace: (shown: number) =>
    shown === 1 ? 'There was only one result.' : `There were only ${shown} results.`,
  counted: (asked: string, { results, isAll, sessions }: ResultCount & { readonly sessions: number }) => {
    const noted = `${isAll ? '' : 'at least '}${count(results, 'result')} in the notes`
    const held = `${count(sessions, 'session')} on the programme`
    return `${asked ? `About “${asked}” I found` : 'I found'} ${noted} and ${held}.`
  },
  nextResults: 'The next results',
  lent: 'from the programme',
  anyLink: 'link',
  noLink: (kind: string, title: string) =>
    `Nobody noted ${kind === 'slides' ? '' : 'a '}${kind} of “${title}”.`,
  othersHave: 'Others have one',
  speakers: (names: readonly string[], title: string, lent: boolean) =>
    `“${title}” was given by ${inWords(names)}${lent ? ' (from the programme)' : ''}.`,
  otherSpeakers: (first: string, others: readonly string[], title: string, lent: boolean) =>
    `Besides ${first}, “${title}” was given by ${inWords(others)}${lent ? ' (from the programme)' : ''}.`,
  onlySpeaker: (name: string, title: string) => `${name} gave “${title}” alone.`,
  othersBy: (names: readonly string[]) => `Also by ${inWords(names)}`,
  noOthersBy: (names: readonly string[]) => `Nothing else by ${inWords(names)} is noted.`,
  noSpeaker: (title: string) => `Nobody noted who gave “${title}”.`,
  talksBy: (name: string) => `Talks by ${name}`,
  when: (title: string, facts: readonly string[]) => `“${title}” is from ${facts.join(' · ')}.`,
  noEdition: (title: string) => `Nobody noted at which KubeCon “${title}” was.`,
  sources: (title: string) => `Where “${title}” comes from`,
  projects: 'Projects',
  noProjects: (title: string) => `“${title}” names no project.`,
} as const
