import { describe, expect, test } from 'vitest'
import type { Surroundings } from '../../src/conversation/browse.ts'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { countingUnanswered } from '../../src/conversation/unanswered.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import { edition, libraryOf, note, project, talk } from '../query/library-of.ts'

const library = await libraryOf({
  projects: [project('Crossplane')],
  noted: [talk('Autoscaling', { text: ['Scaling by itself.'] }), talk('Storage', { text: ['Disks.'] })],
})

const say = (line: string, surroundings?: Surroundings) => converse(parseRequest(line), library, surroundings)
/** What was found of an answer to a question. */
const found = (line: string): string | undefined => {
  const reply = say(line)
  return reply.kind === 'answer' ? reply.answer.kind : undefined
}

describe('browsing', () => {
  test('a KubeCon that nobody noted leads on to the newest that has notes, and one with notes does not', async () => {
    const some = await libraryOf({
      editions: [
        edition('eu-2021', { start: '2021-05-04', end: '2021-05-07' }),
        edition('na-2021', { start: '2021-10-11', end: '2021-10-15' }),
        edition('eu-2022', { start: '2022-05-16', end: '2022-05-20' }),
      ],
      notes: [note('a', { edition: 'eu-2021' }), note('b', { edition: 'na-2021' })],
    })
    const pressed = (line: string) =>
      converse(parseRequest(line), some, { now: () => Date.parse('2023-01-01') }) as { message: Message }
    const asks = (line: string) =>
      pressed(line).message.pieces.flatMap((piece) =>
        piece.kind === 'buttons'
          ? piece.buttons.flatMap(({ action }) => (action.kind === 'ask' ? action.question : []))
          : [],
      )
    expect(asks('the last kubecon')).toEqual(['edition/eu-2021', 'edition/na-2021'])
    expect(asks('edition/na-2021')).toEqual([])
    expect(pressed('edition/eu-2021').message.fallback).toBe('KubeCon EU 2021')
  })

  test('a look-up that names nothing is a question after all', () => {
    expect(found('talk about autoscaling')).toBe('found')
    expect(say('talk autoscaling').kind).toBe('notice')
  })

  test('a look-up of what nobody here is called says so, for whoever asked, with what is nearest', () => {
    const labels = ({ pieces }: Message) =>
      pieces.flatMap((piece) =>
        piece.kind === 'buttons' ? [[piece.title, ...piece.buttons.map((one) => one.label)]] : [],
      )
    const { message } = say('speaker zorgblatt storag')
    expect(message.fallback).toBe('No speaker here is called “zorgblatt storag”')
    expect(message.personal).toBe(true)
    expect(labels(say('talk zorgblatt').message)).toEqual([])
    const near = say('edition mars').message
    expect(near.fallback).toBe('No KubeCon here is called “mars”')
    expect(labels(near)).toEqual([['Nearest to it', 'KubeCon EU 2021']])
  })

  test('a pasted address of a recording shows its talk, however it is written', async () => {
    const url = 'https://www.youtube.com/watch?v=abcdefghijk'
    const recorded = await libraryOf({
      noted: [talk('Storage', { links: [{ kind: 'recording', url }], text: ['Disks.'] })],
    })
    for (const line of [url, 'https://youtu.be/abcdefghijk', `<${url}&t=10>`])
      expect(converse(parseRequest(line), recorded).message.fallback, line).toBe('Storage')
    expect(converse(parseRequest('https://youtu.be/abcdefghijZ'), recorded).message.fallback).not.toBe(
      'Storage',
    )
  })

  test('a timeline of what no note mentions is answered honestly', () => {
    expect(found('timeline crossplane')).toBe('known')
  })

  test('every list can be shown', () => {
    for (const line of ['projects', 'editions', 'notes', 'next', 'random 3', 'stats'])
      expect(say(line, { now: () => 0 }).message.fallback).not.toBe('')
  })

  test('what is not answered is counted by its subject only, where the operator counts', () => {
    const unanswered = countingUnanswered()
    say('does ada byron use crossplane?', { unanswered })
    say('crossplane', { unanswered })
    say('ada byron’s secret', { unanswered })
    say('autoscaling', { unanswered })
    expect(unanswered.top(5)).toEqual([{ topic: 'Crossplane', times: 2 }])
    const { message } = say('stats --unanswered', { unanswered })
    expect(JSON.stringify(message)).toMatch(/Crossplane.{0,20}2/)
  })

  test('without the operator’s leave nothing is counted, and the statistics say so', () => {
    const { message } = say('stats --unanswered')
    expect(JSON.stringify(message)).toContain('No unanswered topics are known here')
  })
})
