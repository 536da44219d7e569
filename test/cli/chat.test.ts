import { expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

it('kubecon chat answers line by line, presses buttons by their numbers, and ends with its input', async () => {
  const { code, stdout, stderr } = await runCli(['chat'], { input: 'gateway api\n1' })
  expect([code, stderr]).toEqual([0, ''])
  // A program reads answers: no greeting, no prompt, no echo, nothing that moves a cursor.
  expect(stdout).toMatch(/^\nGateway API/)
  expect(stdout).not.toMatch(/\u001b|^> /m)
  const [answer = '', words = ''] = stdout.split('[1] Show the words')
  expect(answer).toContain('Harry Bagdi, Rob Scott')
  // Said in the note, and not in the summary.
  expect(answer).not.toContain('TCP and UDP')
  expect(words).toContain('TCP and UDP')
})
