// Where the usual port for operators is taken, nobody ever reads what was counted: then nothing of it is kept either.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { Log } from '../../src/domain/ports.ts'
import { openInsight } from '../../src/observability/insight.ts'

const SILENT: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => SILENT,
}

const SETTINGS = {
  platforms: [],
  askedFrom: [],
  logQuestions: false,
  version: '0',
  censor: (text: string) => text,
}

it('a request leaves nothing in memory where the usual port for operators is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const insight = openInsight({ ...SETTINGS, ops: { host: '127.0.0.1', port, asked: false } }, SILENT)
  const before = counted()
  await insight.open()
  const after = counted()
  // What a weak reference was made of lives to the end of the turn.
  await nextTurn()
  sweep()
  expect(before.deref()).toBeUndefined()
  expect(after.deref()).toBeUndefined()
  await insight.close()
  other.close()

  /** In a function of its own: nothing here holds what it counts. */
  function counted(): WeakRef<object> {
    const request = { platform: 'slack', how: 'command', outcome: 'found' } as const
    insight.meter.requestDone(request, 1)
    return new WeakRef(request)
  }
})

function sweep(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
