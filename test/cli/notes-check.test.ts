import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TODOS, todosIn } from '../../src/cli/notes/todos.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runCli } from './run-cli.ts'

const POST = `# KubeCon EU 2021

Some report by nobody.

## Turnips at scale - Maria Keller

Turnips scale well when they are watered. It was the best talk.
`

describe('a draft of the import', () => {
  it.each(TODOS)('$where is found: $example', ({ example, nearMiss }) => {
    expect(todosIn(`first\n${example}\n`)).toEqual([2])
    expect(todosIn(nearMiss)).toEqual([])
  })

  it('does not pass the check while anything is left to do', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'post.md'), POST)
    const out = join(folder, 'draft.md')
    expect((await runCli(['notes', 'import', join(folder, 'post.md'), '--out', out])).code).toBe(0)
    const left = await runCli(['notes', 'check', out])
    expect(left.code).toBe(1)
    expect(left.stdout).toMatch(/draft\.md:\d+: a TODO of the import is left/)
    const done = readFileSync(out, 'utf8')
      .split('\n')
      .filter((line) => !todosIn(line).length)
      .join('\n')
      .replaceAll(/^> /gm, '')
    writeFileSync(out, done)
    const checked = await runCli(['notes', 'check', out])
    expect([checked.stdout, checked.code]).toEqual([expect.stringContaining('0 errors'), 0])
    expect(readdirSync(folder)).toHaveLength(2)
  })
})
