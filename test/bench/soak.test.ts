// The soak in short: that it runs, and that nothing is lost or doubled in it. The long one is npm run soak; killed replicas
// are in test/e2e/replicas.test.ts too.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { startBot } from '../e2e/start-bot.ts'

it('a short soak loses nothing, doubles nothing and answers nobody it should not', async () => {
  const program = startBot({ args: ['bench/soak/main.ts', 'mixed', 'hostile', '--short', '--json'] })
  const { code } = await program.exited
  const { good, mixed, abuse } = JSON.parse(program.stdout.join('\n'))
  for (const platform of mixed.platforms)
    expect(platform).toMatchObject({ asked: 320, lost: 0, doubled: 0, refused: 0, examples: [] })
  expect(abuse).toMatchObject({ sent: 300, answered: 0, alive: true, answersAfterwards: true })
  expect({ good, code }).toEqual({ good: true, code: 0 })
}, 180_000)

it('has a place in the operator’s guide for its tables', () => {
  expect(readFileSync('docs/operating.md', 'utf8')).toMatch(/<!-- soak:start -->[\s\S]*<!-- soak:end -->/)
})
