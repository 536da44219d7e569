// What stands in Slack's place may answer anything: for ever, with more than fits into memory, or with the way elsewhere.
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { hearingFetch } from '../../../src/adapters/slack/connect/hearing.ts'
import { meaningOf, reasonOf } from '../../../src/adapters/slack/errors.ts'
import { NO_METER } from '../../../src/domain/ports.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function answering(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** What a call comes to, as a method of the Web API and as an answer by response_url. */
async function heard(address: string, limitMs?: number) {
  const outcome = (call: typeof fetch) =>
    call(`${address}chat.postMessage`, { method: 'POST', body: 'a secret' }).then(
      ({ status }) => status,
      (error: unknown) => `${meaningOf(error)}: ${reasonOf(error)}`,
    )
  return [
    await outcome(hearingFetch(NO_METER, address, limitMs)),
    await outcome(hearingFetch(NO_METER, '', limitMs)),
  ]
}

it('an answer that unpacks to more than Slack ever says is none, whatever its status', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  for (const status of [200, 500]) {
    const address = await answering((_, response) =>
      response.writeHead(status, { 'content-encoding': 'gzip' }).end(bomb),
    )
    expect(await heard(address)).toEqual(Array(2).fill('unclear: no answer of Slack’s'))
  }
})

it('an answer that never ends is waited for no longer than one that never begins', async () => {
  const address = await answering((_, response) => {
    response.writeHead(200)
    const more = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(more))
  })
  expect(await heard(address, 100)).toEqual(Array(2).fill('unclear: TimeoutError'))
})

it.each([301, 302, 303, 307, 308])('a way elsewhere (%i) is not taken: nothing was done', async (status) => {
  const there: string[] = []
  const elsewhere = await answering((request, response) => {
    there.push(request.url ?? '')
    response.end('ok')
  })
  const address = await answering((_, response) => response.writeHead(status, { location: elsewhere }).end())
  expect(await heard(address)).toEqual(Array(2).fill(`busy: HTTP ${status}`))
  expect(there).toEqual([])
})
