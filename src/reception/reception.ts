// Between the platforms and the conversation: every request passes here once, and what stands around answering is one
// list.
import { randomUUID } from 'node:crypto'
import type { Conversation, Middleware, Received, Reception } from '../domain/ports.ts'

/** Short enough to be read aloud; of four thousand million, two of one day are hardly the same. */
const newId = (): string => randomUUID().slice(0, 8)

/**
 * Gives every request an id and the conversation.
 * @param opening may not be open yet: what is asked of it then waits, in the order it came; where it rejects, so does
 *   what was asked
 */
export function openReception(opening: Promise<Conversation>): Reception {
  let open = false
  opening.then(
    () => {
      open = true
    },
    // Whoever opens it hears of it too.
    () => {},
  )
  const conversation: Conversation = { answer: async (request) => (await opening).answer(request) }
  return {
    isReady: () => open,
    receive: (_asked, answer) => answer({ id: newId(), conversation }),
  }
}

/** The same reception behind these: the first stands outermost, and sees all that the others do. */
export const compose = (reception: Reception, layers: readonly Middleware[]): Reception =>
  layers.reduceRight(behind, reception)

const behind = (inner: Reception, layer: Middleware): Reception => ({
  ...inner,
  receive: (asked, answer) =>
    layer(asked, (around = unchanged) => inner.receive(asked, (received) => answer(around(received)))),
})

const unchanged = (received: Received): Received => received

/** The platforms are connected before the library is read: what is asked meanwhile waits, before it is begun. */
export const ready =
  (opening: Promise<unknown>): Middleware =>
  async (_asked, next) => {
    await opening
    return next()
  }
