// Several processes that post the digests of one database, started again whenever they die.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ChannelRef, SlotState, Subscription } from '../../src/domain/digests/digest.ts'
import { subscribed } from '../digest/world.ts'
import { startProgram } from '../programs/start-program.ts'
import type { PostingOptions } from './post-digests.ts'
import type { StateUnderTest } from './stores.ts'

const SCRIPT = join(import.meta.dirname, 'post-digests.ts')

/** Their clock begins a little before nine and passes a minute each second. */
export const CLOCK = Date.parse('2026-03-02T08:59:30Z')
export const SPEED = 60

/** So many channels, each with digests at nine and every three minutes after. */
export const ordersOf = (channels: number, each: number): readonly Subscription[] =>
  Array.from({ length: channels * each }, (_, index) => {
    const time = `09:${String((index % each) * 3).padStart(2, '0')}`
    return subscribed(`discord:${1 + Math.floor(index / each)} daily ${time} UTC`)
  })

export interface Posting {
  kills(): number
  /** Ends them politely; gives what each logged as an error. */
  stop(): Promise<readonly string[]>
}

/** Starts them, and starts them again until so many have been killed; then they live. */
export function startPosting(
  count: number,
  killsWanted: number,
  chance: number,
  state: string,
  channels: string,
): Posting {
  const since = Date.now()
  const children = new Set<ChildProcess>()
  const errors: string[] = []
  let kills = 0
  let stopping = false

  function start(): void {
    const deadly = kills + count <= killsWanted
    const options: PostingOptions = {
      state,
      channels,
      clock: CLOCK,
      since,
      speed: SPEED,
      chance: deadly ? chance : 0,
    }
    const child = startProgram(process.execPath, [SCRIPT, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.add(child)
    child.stdout.on('data', (data) => errors.push(String(data)))
    child.once('exit', (_, signal) => {
      children.delete(child)
      if (signal === 'SIGKILL') kills += 1
      if (!stopping) start()
    })
  }

  for (let index = 0; index < count; index += 1) start()
  return {
    kills: () => kills,
    async stop() {
      stopping = true
      const ended = [...children].map((child) => new Promise((resolve) => child.once('exit', resolve)))
      for (const child of children) child.kill('SIGTERM')
      await Promise.race([Promise.all(ended), pause(10_000)])
      for (const child of children) child.kill('SIGKILL')
      return errors
    },
  }
}

/** What stands in the channels, in order. */
export const linesOf = (channels: string): readonly { readonly slot: string; readonly channel: string }[] =>
  existsSync(channels)
    ? readFileSync(channels, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

/** What became of every slot of these orders. */
export async function statesOf({ state }: StateUnderTest, orders: readonly Subscription[]) {
  const keys = orders.map(({ id }) => `${id}@2026-03-02`)
  const states = await state.ledger.states(keys)
  return new Map<string, SlotState | 'lost'>(keys.map((key) => [key, states.get(key) ?? 'lost']))
}

/** Waits until every slot has ended, or gives up. */
export async function untilEnded(opened: StateUnderTest, orders: readonly Subscription[], timeoutMs: number) {
  const giveUpAt = Date.now() + timeoutMs
  for (;;) {
    const states = await statesOf(opened, orders).catch(() => undefined)
    const open = states && [...states.values()].some((state) => state === 'lost' || state === 'claimed')
    if ((states && !open) || Date.now() > giveUpAt) return states ?? new Map<string, SlotState | 'lost'>()
    await pause(250)
  }
}

export const countsOf = (states: ReadonlyMap<string, string>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Map.groupBy(states.values(), (state) => state)
      .entries()
      .map(([state, all]) => [state, all.length]),
  )

export const channelOf = (id: string): ChannelRef => ({ platform: 'discord', id })
