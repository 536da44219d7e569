// What the page tells of the state of a bot that runs on it, or has run: topics that enough people asked for, and how many
// drafts wait. Nothing but their number leaves this file: what they say is shown to approvers alone.
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { FromChats } from '../adapters/preview/collaborators.ts'
import type { Config } from '../config.ts'
import type { Log } from '../domain/ports.ts'
import { KEPT_DAYS, topicsToShow } from '../domain/unanswered.ts'
import { shareState } from './state.ts'

export interface SeenState {
  /** As it is now; what was seen last where the state cannot be read just now. Never rejects. */
  look(): Promise<FromChats>
  /** What was seen last. */
  seen(): FromChats
  close(): Promise<void>
}

type SeenConfig = Pick<Config, 'statePath' | 'databaseUrl' | 'countUnanswered'>

const DAY_MS = 86_400_000
/** A page is not kept waiting for a database that is away. */
const PATIENCE_MS = 1_000

/** Makes no state where there is none: the page only looks. */
export function seeState(config: SeenConfig, log: Log): SeenState {
  const state = shareState(config, log)
  const isThere = () => config.databaseUrl !== undefined || existsSync(config.statePath)
  let seen: FromChats = { waiting: 0 }

  async function read(): Promise<void> {
    const { drafts, unanswered } = await state.borrow()
    const waiting = await drafts.countWaiting()
    const kept = config.countUnanswered === 'kept'
    const topics = kept && topicsToShow(await unanswered.since(Math.floor(Date.now() / DAY_MS) - KEPT_DAYS))
    seen = { waiting, ...(topics && { topics }) }
  }

  return {
    seen: () => seen,
    async look() {
      if (isThere())
        await Promise.race([read(), pause(PATIENCE_MS, undefined, { ref: false })]).catch(() => {})
      return seen
    },
    async close() {
      state.giveUp()
      await state.close()
    },
  }
}
