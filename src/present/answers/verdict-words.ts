// The words of “Was this it?”, and of where it is switched.
import type { Fault } from '../../domain/requests/verdict.ts'

const FAULT_LABELS: Readonly<Record<Fault, string>> = {
  'wrong-talk': 'Wrong talk',
  'nothing-useful': 'Nothing useful',
  'wrong-facts': 'Wrong facts',
}

export const VERDICT_WORDS = {
  title: 'Was this it?',
  yes: 'This was it',
  no: 'Not it',
  thanks: 'Thank you. It is counted, and nothing else is kept.',
  again: 'That was counted already.',
  whatWasWrong: 'What was wrong',
  faults: FAULT_LABELS,
  next: 'Was it one of these?',
  noMore: 'There are no further results. Other words may find it.',
} as const

export const SWITCH_WORDS = {
  on: 'From now on “Was this it?” stands under answers here. “feedback off” takes it away.',
  off: '“Was this it?” stands under no answer here any more. “feedback on” brings it back.',
  managersOnly: 'Only those who may order digests here can switch this.',
  elsewhere: 'Type this in a channel: here I cannot see whether you may switch it.',
  nowhere: 'This is switched in a workspace or a server; here there is none.',
  unasked: 'The operator of this bot has switched “Was this it?” off everywhere.',
} as const
