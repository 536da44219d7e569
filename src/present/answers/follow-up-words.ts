// The words that are said of an answer given before.
import { inWords } from '../in-words.ts'

/** What is said of an answer given before. */
export const FOLLOW_UP_WORDS = {
  nothingBefore:
    'I have shown nothing here in the last half hour that this could be about. Please name the talk or the subject.',
  noneOfThese:
    'What I showed last has no talk or note that this could be about. Please name the talk or the subject.',
  unclear:
    'I remember what I showed, but not what was asked. Please ask again in full, or say “more”, “the second one” or “who gave it?”.',
  noMore: 'That was everything. Other words may find more.',
  noSuchPlace: (shown: number) =>
    shown === 1 ? 'There was only one result.' : `There were only ${shown} results.`,
  nextResults: 'The next results',
  lent: 'from the programme',
  anyLink: 'link',
  noLink: (kind: string, title: string) =>
    `Nobody noted ${kind === 'slides' ? '' : 'a '}${kind} of “${title}”.`,
  othersHave: 'Others have one',
  speakers: (names: readonly string[], title: string, lent: boolean) =>
    `“${title}” was given by ${inWords(names)}${lent ? ' (from the programme)' : ''}.`,
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
