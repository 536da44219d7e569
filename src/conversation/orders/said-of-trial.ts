// What became of a test → what is said of it.
import type { DeliveryEnd } from '../../digest/deliver.ts'
import type { Message } from '../../domain/answers/message.ts'
import { presentSaying } from '../../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'

/** Whether it was posted, or why not. */
export function saidOfTrial(end: DeliveryEnd): Message {
  switch (end.kind) {
    case 'posted':
      return presentSaying(SAID.trialPosted)
    case 'unclear':
      return presentSaying(SAID.trialUnclear)
    case 'gone':
      return presentSaying(SAID.trialGone(end.reason))
    case 'missed':
      return presentSaying(SAID.trialEmpty)
    case 'taken':
    case 'open':
      return presentSaying(SAID.trialOpen)
    default:
      return end satisfies never
  }
}
