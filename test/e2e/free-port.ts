// A port for a program that must be told one.

import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below those that anybody may be given: Linux gives ports from 32768 on, others from 49152, and one of them that was
 * found free and let go is soon another's, as each `listen(0)` and each connection takes one. Above the last one that
 * `fetch` refuses to call (10080, https://fetch.spec.whatwg.org/#port-blocking).
 */
const [FIRST, BEYOND] = [11_000, 32_768]

const ATTEMPTS = 50

/** @returns a port of 127.0.0.1 on which nobody listens, and which nobody gets who does not ask for it by number */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(FIRST, BEYOND)
    const server = createServer().listen(port, '127.0.0.1')
    const free = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!free) continue
    server.close()
    await once(server, 'close')
    return port
  }
  throw new Error(`no port was free between ${FIRST} and ${BEYOND} in ${ATTEMPTS} attempts`)
}
