// What is said to somebody who has found something wrong.
import { WORDS } from '../words.ts'

export const FAULT_WORDS = {
  report: `Thank you. “${WORDS.somethingWrong}” below opens a report: what is wrong, and what would be right.`,
  correct: 'Press “Correct it” to put it right in a note of your own.',
  correctIt: 'Correct it',
  keepers: (title: string) =>
    `I cannot change it, and no address for reports is set up here. “${title}” comes from these notes: please tell those who wrote them.`,
  keptByOthers:
    'I cannot change it, and no address for reports is set up here. Please tell whoever runs this bot.',
} as const
