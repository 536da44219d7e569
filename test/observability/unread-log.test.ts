// A log that nobody reads: the program goes on, and ends when it is told to.
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startProgram } from '../programs/start-program.ts'

const LOG = fileURLToPath(new URL('../../src/observability/log.ts', import.meta.url))
/** More than a pipe and the log's own room hold together. */
const FLOOD = `
  import { openLog } from ${JSON.stringify(LOG)}
  const log = openLog('info')
  for (let line = 0; line < 500; line++) log.info({ filling: 'x'.repeat(10_000) }, 'A line.')
`

/** Runs the script; its standard output is a pipe that is read only when the test reads it. */
function program(script: string) {
  const child = startProgram(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('the program has no pipes')
  return { stdin, stdout, stderr, closed: once(child, 'exit') }
}

it('goes on working while nobody takes a line, and ends when it is to end', async () => {
  const { stderr, closed } = program(`${FLOOD}
    process.stderr.write('went on')
    setTimeout(() => process.exit(3), 1_500)`)
  expect(String((await once(stderr, 'data'))[0])).toBe('went on')
  expect(await closed).toEqual([null, 'SIGKILL'])
})

it('says how many lines were left out once it is read again', async () => {
  const { stdin, stdout, stderr, closed } = program(`${FLOOD}
    process.stderr.write('went on')
    process.stdin.once('data', () => process.exit(0))`)
  await once(stderr, 'data')
  let all = ''
  for await (const chunk of stdout) {
    all += chunk
    if (all.includes('left out')) stdin.write('end\n')
  }
  await closed
  const lines = all
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const [told] = lines.filter(({ msg }) => msg === 'The log was not read; lines were left out.')
  expect(told.lines).toBeGreaterThan(0)
  expect(lines.filter(({ msg }) => msg === 'A line.')).toHaveLength(500 - told.lines)
})

it('ends as it is told to where its reader keeps up, however long the lines never cease', async () => {
  const { stdout, closed } = program(`
    import { openLog } from ${JSON.stringify(LOG)}
    const log = openLog('info')
    const until = performance.now() + 2_000
    const goOn = () => {
      for (let line = 0; line < 500; line++) log.info('A line.')
      if (performance.now() > until) process.exit(3)
      setImmediate(goOn)
    }
    goOn()`)
  stdout.resume()
  expect(await closed).toEqual([3, null])
})

it('writes what was said just before the end', async () => {
  const { stdout } = program(`
    import { openLog } from ${JSON.stringify(LOG)}
    const log = openLog('info')
    for (let line = 0; line < 1_000; line++) log.info('The last words.')
    process.exit(1)`)
  expect((await text(stdout)).split('\n')).toHaveLength(1_001)
})
