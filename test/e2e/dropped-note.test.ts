// A trip report dropped into a watched folder of a running bot: answerable without a restart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { startBot } from './start-bot.ts'

const folder = mkdtempSync(join(tmpdir(), 'kubecon-dropped-'))
writeFileSync(
  join(folder, 'first.md'),
  '---\ntitle: First\nedition: eu-2021\n---\n\n## Theme: Gardening {#gardening}\n\nNothing else was told.\n',
)
const slack = await startSlack({})
const bot = startBot({ env: { ...slack.env, NOTES_DIR: folder } })

afterAll(async () => {
  await bot.stop()
  await slack.stop()
  rmSync(folder, { recursive: true })
})

async function ask(question: string): Promise<string> {
  const { responseId } = slack.command(question)
  const { args } = await slack.waitResponse(responseId)
  return visibleText({ blocks: args.blocks })
}

/** A post as people write them, not in the note format. */
const POST = `# My week at KubeCon Europe 2024

## Talks I liked

### Teapots as a Service: Brewing on Bare Metal (Maria Keller & Tom Okafor)

Maria and Tom run four hundred teapots on Kubernetes and showed how they upgrade them without spilling.

https://www.youtube.com/watch?v=AAAAaaaa111
`

it('a dropped post is answered by the process that already runs', async () => {
  await slack.waitConnected()
  await bot.waitLine('The library is complete')
  await bot.waitLine(/The library is complete/)
  expect(await ask('teapots')).toContain('Nothing here')

  writeFileSync(join(folder, 'trip-report.md'), POST)
  const dropped = performance.now()
  let answer = ''
  while (
    !answer.includes('Teapots as a Service: Brewing on Bare Metal') &&
    performance.now() - dropped < PATIENCE_MS
  ) {
    await pause(200)
    answer = await ask('teapots')
  }
  const took = performance.now() - dropped
  console.log(`dropped post answered after ${(took / 1000).toFixed(1)} s`)
  expect(answer).toContain('Maria Keller, Tom Okafor')
  expect(answer).toContain('https://www.youtube.com/watch?v=AAAAaaaa111')
})
