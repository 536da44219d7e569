// What is said of an answer given before: how it is read, and what it is answered with.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readChat } from '../../bench/chat.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest, requestOf } from '../../src/conversation/grammar.ts'
import { LINES_ABOUT_AN_ANSWER } from '../../src/conversation/plain-follow-ups.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Conversation } from '../../src/domain/ports.ts'
import { rememberedHere, remembering } from '../../src/domain/requests/remembering.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { seedLibrary } from '../query/library-of.ts'

const ROWS = readFileSync(fileURLToPath(new URL('follow-ups.tsv', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [language = '', line = '', wanted = ''] = row.split('\t')
    return { language, line, wanted }
  })

/** `recording 3`: what is wanted, and of which one; `-` for a question. */
function readAs(line: string): string {
  const request = parseRequest(line)
  if (request.kind === 'ask') return '-'
  if (request.kind !== 'follow-up') return request.kind
  return [request.wanted, request.place].filter((part) => part !== undefined).join(' ')
}

describe('a line about an answer', () => {
  it.each(ROWS)('$language “$line” is read as $wanted', ({ line, wanted }) => {
    expect(readAs(line)).toBe(wanted)
  })

  it.each(LINES_ABOUT_AN_ANSWER)('“$example” is one, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example).kind).toBe('follow-up')
    expect(parseRequest(unlike).kind).toBe('ask')
  })

  /** Each means the same by itself, or there is nothing else that it could mean. */
  const EITHER = new Set([
    'who wrote the notes?',
    'which talk should I watch first',
    'another one',
    'one more',
    'show me a video',
  ])

  it('is no ordinary question of the bench', () => {
    const taken = readChat().filter(
      ({ kind, line }) => kind !== 'follow' && parseRequest(line).kind === 'follow-up',
    )
    expect(taken.map(({ line }) => line).filter((line) => !EITHER.has(line))).toEqual([])
  })
})

const wordsOf = ({ pieces }: Message): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'card') return [piece.title, ...piece.facts, textOf(piece.body)]
      if (piece.kind === 'list') return [piece.title ?? '', ...piece.items.map(textOf)]
      return 'prose' in piece ? [textOf(piece.prose)] : 'text' in piece ? [piece.text] : []
    })
    .join('\n')

describe('after an answer', () => {
  let open: () => Conversation
  beforeAll(async () => {
    const library = await seedLibrary()
    open = () =>
      remembering(
        openConversation(() => library),
        rememberedHere(),
      )
  })

  /** Says these one after another. @returns the last message */
  async function say(...lines: readonly string[]): Promise<Message> {
    const conversation = open()
    let last: Message | undefined
    for (const line of lines) last = (await conversation.answer(parseRequest(line))).message
    if (!last) throw new Error('nothing was said')
    return last
  }

  it('its recording, slides and links are given with the title', async () => {
    const said = await say('gateway api', 'and the recording?')
    expect(wordsOf(said)).toMatch(/Gateway API: A New Set of Kubernetes APIs.* · Recording/)
    expect(said.personal).toBe(true)
  })

  it('its speakers, its edition and whose note it is are told', async () => {
    expect(wordsOf(await say('gateway api', 'who gave it?'))).toMatch(
      /was given by Harry Bagdi and Rob Scott/,
    )
    expect(wordsOf(await say('gateway api', 'when was that?'))).toContain('KubeCon')
    expect(wordsOf(await say('gateway api', 'who noted that?'))).toMatch(/Hugo Martins.*lines \d+/)
  })

  it('the next results come without those that were shown, and end with a word', async () => {
    const first = await say('autoscaling')
    const more = await say('autoscaling', 'more')
    expect(more.shown?.length).toBeGreaterThan(0)
    expect(more.shown?.filter((id) => first.shown?.includes(id))).toEqual([])
    expect(wordsOf(await say('gateway api', ...Array.from({ length: 9 }, () => 'more')))).toContain(
      'That was everything',
    )
  })

  it('one of them is shown whole, and what follows is about that one', async () => {
    const first = await say('autoscaling')
    const second = await say('autoscaling', 'the second one')
    expect(second.shown?.[0]).toBe(first.shown?.[1])
    expect(wordsOf(await say('autoscaling', 'the second one', 'tell me more about it'))).toContain(
      second.fallback,
    )
    // The menu goes on where the lines end.
    expect((await say('autoscaling', 'number 6')).shown?.[0]).not.toBe(first.shown?.[0])
    expect(wordsOf(await say('stockx', 'number 6'))).toMatch(/only one result/)
  })

  it('of the results that a page shows the second is that page’s', async () => {
    const page = await say('autoscaling', 'more')
    expect((await say('autoscaling', 'more', 'the second one')).shown?.[0]).toBe(page.shown?.[1])
  })

  it('a press that opens one of them makes it the one that is spoken of', async () => {
    const conversation = open()
    const { message } = await conversation.answer(parseRequest('autoscaling'))
    const id = message.shown?.[1] ?? ''
    await conversation.answer(requestOf({ kind: 'show', id }))
    const { message: said } = await conversation.answer(parseRequest('who noted that?'))
    expect(wordsOf(said)).toContain(id.split('/')[0])
  })

  it('what else its speakers told comes without it, and where there is nothing that is said', async () => {
    const nothing = await say('gateway api', 'what else did he talk about?')
    expect(nothing.fallback).toBe('Nothing else by Harry Bagdi and Rob Scott is noted.')
    const [first] = (await say('author martins')).shown ?? []
    const others = await say('gateway api', 'what else did the author write?')
    expect(others.fallback).toBe('Also by Hugo Martins')
    expect(first).toBeDefined()
    expect(others.shown).not.toContain((await say('gateway api')).shown?.[0])
  })

  it('two of them are shown at once, and the one before is found again', async () => {
    const first = await say('autoscaling')
    expect((await say('autoscaling', 'both')).shown).toEqual(first.shown?.slice(0, 2))
    expect((await say('autoscaling', 'the second one', 'previous one')).shown?.[0]).toBe(first.shown?.[0])
    expect(wordsOf(await say('autoscaling', 'who noted both?')).match(/Where “/g)).toHaveLength(2)
  })

  it('who wrote it is asked of a note, and of the bot where nothing was shown', async () => {
    expect(wordsOf(await say('gateway api', 'who wrote this?'))).toMatch(/Hugo Martins/)
    expect((await say('who wrote this?')).fallback).toBe('Ask about KubeCon talks')
  })

  it('its projects are named', async () => {
    expect(wordsOf(await say('thanos', 'what about projects?'))).toContain('Thanos')
  })

  it('a courtesy leaves it as it was', async () => {
    expect(wordsOf(await say('gateway api', 'thanks!', 'who gave it?'))).toContain('Rob Scott')
  })

  it('where nothing was shown there is nothing to speak of, and one line says so', async () => {
    for (const [said, words] of [
      [await say('any slides?'), /nothing here in the last half hour/],
      [await say('gateway api', 'editions', 'any slides?'), /has no talk or note/],
    ] as const) {
      expect(said.pieces).toHaveLength(1)
      expect(said.fallback).toMatch(words)
    }
  })

  it('of a list of notes the second is the second note', async () => {
    expect((await say('thanos', 'edition eu-2021', 'the second one')).shown?.[0]).toMatch(/^kubecon-eu-2021-/)
    expect(wordsOf(await say('notes', 'the second one'))).toContain('KubeCon')
  })

  it('a question that found nothing leaves it as it was', async () => {
    const said = await say('gateway api', 'quantum blockchain pizza', 'who gave it?')
    expect(wordsOf(said)).toContain('Rob Scott')
  })

  it('a line that means something by itself means that where nothing was shown', async () => {
    expect((await say('which projects?')).fallback).toMatch(/project/i)
  })
})
