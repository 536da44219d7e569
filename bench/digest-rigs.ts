// A runner on a real SQLite file and the real clock, moved to a moment worth measuring.
import { setTimeout as pause } from 'node:timers/promises'
import { runDigests } from '../src/digest/run.ts'
import type { Subscription } from '../src/domain/digests/digest.ts'
import type { Platform } from '../src/domain/platforms/platform.ts'
import { openSqliteState } from '../src/store/database/sqlite.ts'
import { compose, corpusOf, keptLog, subscribed, surroundings, talksOf } from '../test/digest/world.ts'
import { expectOpen } from '../test/store/expect-open.ts'

const ZONES = [
  'Europe/Lisbon',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'UTC',
  'Australia/Sydney',
]
const PLATFORMS: readonly Platform[] = ['slack', 'discord']

/** So many channels, each with one digest, at many times in several zones. */
export const subscriptionsOf = (count: number): readonly Subscription[] =>
  Array.from({ length: count }, (_, index) => {
    const time = `${String(6 + (index % 12)).padStart(2, '0')}:${String((index * 5) % 60).padStart(2, '0')}`
    return subscribed(`${channelAt(index)} daily ${time} ${ZONES[index % ZONES.length]}`)
  })

const channelAt = (index: number): string =>
  index % 2 === 0 ? `slack:C${index + 1}` : `discord:${index + 1}`

async function runner(subscriptions: readonly Subscription[], path: string, clock: number) {
  const opened = expectOpen(await openSqliteState(path))
  const { state } = opened
  for (const one of subscriptions) await state.subscriptions.subscribe(one, 'U1', clock - 3_600_000)
  const offset = clock - Date.now()
  const now = () => Date.now() + offset
  const attempts: { readonly at: number; readonly platform: Platform }[] = []
  let queries = 0
  const counting = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        queries += 1
        return Reflect.get(target, name, receiver)
      },
    })
  const corpus = corpusOf({ talks: talksOf({ a: 30, b: 30 }) })
  const running = runDigests({
    ...surroundings(() => corpus),
    declared: [],
    subscriptions: counting(state.subscriptions),
    ledger: counting(state.ledger),
    compose,
    post: async ({ platform }) => {
      attempts.push({ at: now(), platform })
      // About what a platform takes to answer.
      await pause(80)
      return { kind: 'posted', messageId: '1' }
    },
    now,
    elapsed: now,
    wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => {}),
    log: keptLog().log,
  })
  const stop = async () => {
    await running.stop()
    await opened.close()
  }
  return { attempts, queries: () => queries, stop }
}

/** So many due at nine, half on each platform: how late the first leaves, and how many in the busiest second. */
export async function measureRush(count: number, path: string) {
  const nine = Date.parse('2026-12-01T09:00:00Z')
  const due = Array.from({ length: count }, (_, index) => subscribed(`${channelAt(index)} daily 09:00 UTC`))
  const { attempts, stop } = await runner(due, path, nine - 2_500)
  await pause(9_000)
  await stop()
  const busiest = (platform: Platform) =>
    Math.max(
      0,
      ...Map.groupBy(
        attempts.filter((one) => one.platform === platform),
        ({ at }) => Math.floor(at / 1000),
      )
        .values()
        .map((each) => each.length),
    )
  const [slack, discord] = PLATFORMS.map(busiest)
  return {
    firstMs: Math.min(...attempts.map(({ at }) => at)) - nine,
    posted: attempts.length,
    busiest: { slack: slack ?? 0, discord: discord ?? 0 },
  }
}

const IDLE_MS = 30_000

/** What waiting costs while nothing is due. */
export async function measureIdle(count: number, path: string) {
  const night = Date.parse('2026-12-01T03:00:00Z')
  const due = Array.from({ length: count }, (_, index) => subscribed(`${channelAt(index)} daily 09:00 UTC`))
  const { queries, stop } = await runner(due, path, night)
  await pause(3_000)
  const [cpu, asked] = [process.cpuUsage(), queries()]
  await pause(IDLE_MS)
  const { user, system } = process.cpuUsage(cpu)
  const result = {
    cpuPercent: ((user + system) / 1000 / IDLE_MS) * 100,
    queriesAMinute: ((queries() - asked) * 60_000) / IDLE_MS,
  }
  await stop()
  return result
}
