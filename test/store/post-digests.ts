// A process of its own that runs digests: node post-digests.ts OPTIONS-AS-JSON. Its clock begins where it is told to
// and runs faster than ours; its platform is a file to which every post adds one line. With a chance between 0 and 1
// it kills itself, as kill -9 does, after a claim, after a post, or after a settlement.
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { runDigests } from '../../src/digest/run.ts'
import type { PostMessage } from '../../src/domain/ports.ts'
import type { DeliveryLedger } from '../../src/domain/store-ports.ts'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { compose, corpusOf, keptLog, surroundings, talksOf } from '../digest/world.ts'
import { expectOpen } from './expect-open.ts'

export interface PostingOptions {
  /** A file of SQLite, or an address of PostgreSQL. */
  readonly state: string
  /** Where posts are written. */
  readonly channels: string
  /** What its clock shows at `since`, epoch milliseconds; how many times faster than ours it runs. */
  readonly clock: number
  readonly since: number
  readonly speed: number
  readonly chance: number
}

async function main({ state, channels, clock, since, speed, chance }: PostingOptions): Promise<void> {
  const now = () => clock + (Date.now() - since) * speed
  const perhapsDie = () => {
    if (Math.random() < chance) process.kill(process.pid, 'SIGKILL')
  }
  const { log, said } = keptLog()
  const opened = expectOpen(
    state.startsWith('postgres:') ? await openPostgresState(state, { log }) : await openSqliteState(state),
  )
  const { ledger: sound, subscriptions } = opened.state
  const ledger: DeliveryLedger = {
    ...sound,
    async claim(...of) {
      const claimed = await sound.claim(...of)
      if (claimed !== undefined) perhapsDie()
      return claimed
    },
    async settle(...of) {
      await sound.settle(...of)
      perhapsDie()
    },
  }
  const post: PostMessage = async (channel, message, slot) => {
    appendFileSync(channels, `${JSON.stringify({ slot, channel: channel.id, text: message.fallback })}\n`)
    await pause(5)
    perhapsDie()
    return { kind: 'posted', messageId: slot }
  }
  const corpus = corpusOf({ talks: talksOf({ a: 10, b: 10 }) })
  const running = runDigests({
    ...surroundings(() => corpus),
    declared: [],
    subscriptions,
    ledger,
    compose,
    post,
    now,
    elapsed: now,
    wait: (milliseconds, signal) => pause(milliseconds / speed, undefined, { signal }).catch(() => {}),
    log,
  })
  process.on('SIGTERM', () => {
    void running.stop().then(async () => {
      await opened.close()
      process.stdout.write(`${JSON.stringify(said.filter((line) => line.startsWith('error')))}\n`, () =>
        process.exit(0),
      )
    })
  })
}

await main(JSON.parse(process.argv[2] ?? '{}'))
