// What the page may tell of a bot's state.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { seeState } from '../../src/app/preview-state.ts'
import { keptLog } from '../digest/world.ts'
import { draft } from '../drafts/drafts.ts'
import { opened, temporaryFolder } from '../store/temporary-folder.ts'

const today = () => Math.floor(Date.now() / 86_400_000)

const seeing = (statePath: string, countUnanswered?: 'kept' | 'memory') => {
  const state = seeState({ statePath, countUnanswered }, keptLog().log)
  onTestFinished(() => state.close())
  return state
}

it('is nothing where there is no state, and the page makes none', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  expect(await seeing(path, 'kept').look()).toEqual({ waiting: 0 })
  expect(existsSync(path)).toBe(false)
})

it('is how many drafts wait, and topics of three askers where the operator keeps them', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const { state, close } = await opened(path)
  await state.drafts.add(draft())
  expect(await seeing(path).look()).toEqual({ waiting: 0 })
  await state.drafts.replace(draft({ revision: 2, state: 'waiting' }))
  for (const mark of [1, 2, 3]) await state.unanswered.add('ambient mesh', mark, today())
  await state.unanswered.add('somebody’s own', 1, today())
  expect(await seeing(path).look()).toEqual({ waiting: 1 })
  expect(await seeing(path, 'memory').look()).toEqual({ waiting: 1 })
  const kept = seeing(path, 'kept')
  expect(kept.seen()).toEqual({ waiting: 0 })
  const told = { waiting: 1, topics: [{ topic: 'ambient mesh', times: 3 }] }
  expect([await kept.look(), kept.seen()]).toEqual([told, told])
  await close()
})
