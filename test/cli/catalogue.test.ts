import { expect, it } from 'vitest'
import { runCliHere } from './run-cli.ts'

const LANDSCAPE = 'test/fixtures/landscape/landscape.yml'

it('kubecon catalogue refresh shows what would change, and where it would be written', async () => {
  const { code, stdout, stderr } = await runCliHere(['catalogue', 'refresh', LANDSCAPE])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('+ Harbourmaster (harbourmaster)\n    maturity: sandbox\n')
  expect(stdout).toMatch(/- Kubernetes \(kubernetes\): not in the file; say in `now` what became of it\n/)
  expect(stdout).toMatch(
    /4 added, 0 changed, \d+ gone, 0 kept as they are\. Nothing is written; --write writes data\/projects\.yaml\.\n$/,
  )
  expect(stdout).not.toContain('\u001b')
})

it('prints one JSON object with --json, and needs no valid environment', async () => {
  const { code, stdout } = await runCliHere(['catalogue', 'refresh', LANDSCAPE, '--json'], {
    env: { LOG_LEVEL: 'loud' },
  })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ path: 'data/projects.yaml', written: false, changed: [] })
})

it('a file that is none ends with 1 and a line that names it', async () => {
  const { code, stdout, stderr } = await runCliHere(['catalogue', 'refresh', 'data/editions.yaml'])
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('data/editions.yaml:')
  expect((await runCliHere(['catalogue', 'refresh', LANDSCAPE, '--as-of', 'May'])).stderr).toContain(
    'Expected a day such as 2026-09-14.',
  )
})
