import { expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

it('kubecon chat answers line by line, presses buttons by their numbers, and ends with its input', async () => {
  const { code, stdout, stderr } = await runCli(['chat'], { input: 'gateway api\n1\nexit\n' })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Harry Bagdi, Rob Scott')
  expect(stdout).toContain('[1] Show the words')
  expect(stdout.split('Show the words').length).toBe(2)
}, 20_000)
