// Somebody types at the prompt, and presses buttons by their numbers.
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { listenOn } from '../../../src/adapters/terminal/listen.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import { encodeAction } from '../../../src/domain/requests/action.ts'
import { speaking } from '../../speaking.ts'

const sentence = (text: string, pieces: Message['pieces'] = []): Message => ({
  fallback: text,
  pieces: [{ kind: 'paragraph', prose: [{ text }] }, ...pieces],
})

const BUTTONS: Message['pieces'] = [
  {
    kind: 'buttons',
    buttons: [
      { label: 'Show the words', action: { kind: 'words', id: 'note/one' } },
      { label: 'thanos', action: { kind: 'ask', question: 'thanos' } },
    ],
  },
  {
    kind: 'choices',
    label: 'Show one of these',
    choices: [{ label: 'First', action: { kind: 'show', id: 'note/first' } }],
  },
]

const conversation = speaking({
  digest: async () => sentence('A digest'),
  answer: (text) => {
    if (text === 'crash') throw new Error('the core failed')
    return sentence(`You asked: ${text}`, BUTTONS)
  },
  press: (action) => sentence(`You pressed: ${encodeAction(action)}`),
  about: () => sentence('About'),
  home: () => sentence('Home'),
  suggest: () => [],
  outdated: () => sentence('Outdated'),
  incident: (id) => sentence(`Something went wrong: ${id}`),
})

async function typed(...lines: readonly string[]): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let written = ''
  output.on('data', (data) => {
    written += String(data)
  })
  const done = listenOn(
    { input, output, prompt: '> ', look: { colour: false, width: 60 } },
    { conversation, incident: () => 'i-1' },
  )
  input.write(lines.map((line) => `${line}\n`).join(''))
  input.end()
  await done
  return written
}

describe('at the prompt', () => {
  it('an answer shows its buttons and choices with the numbers to type', async () => {
    expect(await typed('gateway api')).toContain(
      'You asked: gateway api\n\n[1] Show the words · [2] thanos\n\nShow one of these\n[3] First\n',
    )
  })

  it.each([
    ['1', 'You pressed: words:note/one'],
    ['[3]', 'You pressed: show:note/first'],
    [' 2 ', 'You asked: thanos'],
  ])('%s presses a button of the last answer', async (number, answer) => {
    expect(await typed('x', number)).toContain(answer)
  })

  it.each([
    ['7', 'Nothing here has the number 7: the numbers are 1 to 3.'],
    ['[99]', 'Nothing here has the number 99: the numbers are 1 to 3.'],
  ])(
    'of %s, which no button has, is said which numbers there are; then these still press',
    async (number, said) => {
      const written = await typed('x', number, '1')
      expect(written.replace(/\s+/g, ' ')).toContain(said)
      expect(written).not.toContain(`You asked: ${number}`)
      expect(written).toContain('You pressed: words:note/one')
    },
  )

  it('a number is a question where nothing can be pressed, and where no button has such a long one', async () => {
    expect(await typed('7')).toContain('You asked: 7')
    expect(await typed('x', '1', '7')).toContain('You asked: 7')
    expect(await typed('x', '2019')).toContain('You asked: 2019')
  })

  it('a failure is told with its number, and the next line is answered', async () => {
    const written = await typed('crash', 'thanos')
    expect(written).toContain('i-1: the core failed')
    expect(written).toContain('Something went wrong: i-1')
    expect(written).toContain('You asked: thanos')
  })

  it('exit leaves', async () => {
    expect(await typed('exit', 'thanos')).not.toContain('You asked')
  })
})
