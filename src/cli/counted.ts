// Topics that bots were asked for in vain, as a command sees them: what they keep in the state; and where they are counted
// otherwise.
import { existsSync } from 'node:fs'
import { seeState } from '../app/preview-state.ts'
import type { Config } from '../config.ts'
import type { UnansweredTopic } from '../domain/answers/browse.ts'
import { openLog } from '../observability/log.ts'

export interface CountedByBots {
  /** Absent where nothing is known of any. */
  readonly topics?: readonly UnansweredTopic[]
  /** Why they may be elsewhere, for whoever runs the bot. */
  readonly remark?: string
}

type CountedConfig = Pick<Config, 'statePath' | 'databaseUrl' | 'countUnanswered'>

/** Looks into the state whatever this environment says: the bot that keeps them may have another. */
export async function countedByBots(config: CountedConfig): Promise<CountedByBots> {
  const where = config.databaseUrl === undefined ? config.statePath : 'the database of DATABASE_URL'
  if (config.databaseUrl === undefined && !existsSync(config.statePath))
    return { ...elsewhere(config), ...(config.countUnanswered === 'kept' && { topics: [] }) }
  const state = seeState({ ...config, countUnanswered: 'kept' }, openLog('silent'))
  const { topics } = await state.look()
  await state.close()
  if (topics === undefined) return { remark: `What bots have kept in ${where} cannot be read just now.` }
  if (topics.length > 0 || config.countUnanswered === 'kept') return { topics }
  return elsewhere(config)
}

const elsewhere = ({ countUnanswered, statePath }: CountedConfig): CountedByBots =>
  countUnanswered === 'memory'
    ? {
        remark:
          'COUNT_UNANSWERED=true counts in the memory of the bot: ask it there, by stats --unanswered. With COUNT_UNANSWERED=kept they are kept in the state, and shown here too.',
      }
    : countUnanswered === 'kept'
      ? { remark: `${statePath} is not there yet: no bot has kept anything in it. STATE_PATH names another.` }
      : {}
