import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countedByBots } from '../../src/cli/counted.ts'
import { LEAST_ASKERS } from '../../src/domain/unanswered.ts'
import { opened, temporaryFolder } from '../store/temporary-folder.ts'
import { runCliHere } from './run-cli.ts'

const TODAY = Math.floor(Date.now() / 86_400_000)

/** A state in which a bot has kept these topics, each asked for by so many people. */
async function kept(topics: Readonly<Record<string, number>>): Promise<string> {
  const statePath = join(temporaryFolder(), 'kubecon.db')
  const { state, close } = await opened(statePath)
  for (const [topic, askers] of Object.entries(topics))
    for (let mark = 0; mark < askers; mark++) await state.unanswered.add(topic, mark, TODAY)
  await close()
  return statePath
}

describe('topics that bots were asked for in vain, at a terminal', () => {
  it.each(['kept', undefined, 'memory'] as const)(
    'are those that the state holds, whatever this environment says: %s',
    async (countUnanswered) => {
      const statePath = await kept({ thanos: LEAST_ASKERS, secret: LEAST_ASKERS - 1 })
      const { topics } = await countedByBots({ statePath, countUnanswered })
      expect(topics).toEqual([{ topic: 'thanos', times: LEAST_ASKERS }])
    },
  )

  it('are said to be elsewhere where a bot counts them in its memory, or keeps no state here', async () => {
    const statePath = join(temporaryFolder(), 'kubecon.db')
    expect((await countedByBots({ statePath, countUnanswered: 'memory' })).remark).toContain('ask it there')
    expect((await countedByBots({ statePath, countUnanswered: 'kept' })).remark).toContain('is not there yet')
    expect(await countedByBots({ statePath, countUnanswered: undefined })).toEqual({})
  })

  it('are shown by the command, and no state is made by it', async () => {
    const env = { STATE_PATH: await kept({ thanos: LEAST_ASKERS }) }
    expect((await runCliHere(['stats', '--unanswered'], { env })).stdout).toMatch(/thanos/)
    expect((await runCliHere(['stats'], { env })).stdout).not.toMatch(/thanos/)
    const { stdout, stderr } = await runCliHere(['stats', '--unanswered'], {
      env: { STATE_PATH: join(temporaryFolder(), 'none.db'), COUNT_UNANSWERED: 'true' },
    })
    expect(stdout).toContain('No unanswered topics are known here')
    expect(stderr).toContain('ask it there')
  })
})
