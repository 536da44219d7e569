// What is taken of a client, and how long it may take.
import type { BodyBounds } from '../../http/body.ts'
import type { ServerBounds } from '../../http/bounded-server.ts'

/** A message: a question of 8,000 characters in the longest escapes, and room for what clients add. */
export const MESSAGE_BYTES = 65_536

/** Over HTTP. */
export const HTTP_BOUNDS: ServerBounds = {
  // A token, a signature, what proxies add.
  headerBytes: 16_384,
  // A message is sent at once; Slack waits 60 s for a result.
  requestMs: 15_000,
  // More assistants than one bot answers at a time.
  connections: 256,
  closingMs: 2_000,
}

/** What is being read of all of them: hundreds of usual messages. */
export const BODIES: BodyBounds = { each: MESSAGE_BYTES, together: 64 * MESSAGE_BYTES }
