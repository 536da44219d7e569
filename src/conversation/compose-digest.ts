// A planned delivery → the message a channel reads.
import type { Delivery } from '../domain/digest.ts'
import type { Message } from '../domain/message.ts'
import { presentDigest } from '../present/digest.ts'
import { cardFor } from '../query/cards.ts'
import type { Library } from '../query/library.ts'

export function composeDigest({ digest, late, trial, roundEnd }: Delivery, library: Library): Message {
  const card = digest.noted && cardFor(digest.noted, library)
  const project = digest.project && library.corpus.projects.get(digest.project)
  return presentDigest({
    day: digest.day,
    late,
    ...(trial && { trial }),
    ...(roundEnd && { roundEnd }),
    asOf: library.catalogue.asOf,
    ...(card && { card }),
    ...(project && { project }),
  })
}
