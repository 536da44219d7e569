// A planned delivery → the message a channel reads.

import type { Message } from '../domain/answers/message.ts'
import type { Delivery } from '../domain/digests/digest.ts'
import { presentDigest } from '../present/digests/digest.ts'
import type { Reporting } from '../present/small-print.ts'
import { askInFull } from '../query/answer/ask.ts'
import { cardFor } from '../query/answer/cards.ts'
import type { Library } from '../query/library/library.ts'

/** @param reporting where mistakes are reported */
export function composeDigest(
  { digest, late, trial, roundEnd, slot }: Delivery,
  library: Library,
  reporting: Reporting = {},
): Message {
  const { about } = slot.subscription
  const slots = about === undefined ? [] : askInFull(about, library).sought.slots
  const card = digest.noted && cardFor(digest.noted, library, slots)
  const project = digest.project && library.corpus.projects.get(digest.project)
  return presentDigest({
    ...reporting,
    day: digest.day,
    platform: slot.subscription.channel.platform,
    late,
    ...(trial && { trial }),
    ...(roundEnd && { roundEnd }),
    asOf: library.catalogue.asOf,
    ...(card && { card }),
    ...(project && { project }),
  })
}
