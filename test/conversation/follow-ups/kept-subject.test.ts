// A line that says only a year, a count or somebody's talks is said of the question before it, and drops nothing of it.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { LINES_THAT_COUNT_SOME } from '../../../src/conversation/follow-ups/lines/count-lines.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import { bundled } from '../../libraries.ts'
import { meant } from '../meant.ts'

const { library } = await bundled()

/** @returns the last reply, as text */
async function said(...lines: readonly string[]): Promise<string> {
  const conversation = remembering(
    openConversation(() => library, { now: () => Date.parse('2026-11-29T12:00:00Z') }),
    rememberedHere(),
  )
  let last: Reply | undefined
  for (const line of lines) last = (await conversation.answer(parseRequest(line))) as Reply
  return JSON.stringify(last?.message.pieces)
}

describe('an edition alone, right after an answer', () => {
  it.each([
    ['2023', 'Service mesh, 2023'],
    ['this year', 'Service mesh, 2026'],
    ['last year?', 'Service mesh, 2025'],
    ['EU 2021', 'Service mesh, EU 2021'],
    ['paris 2024 please', 'Service mesh, EU 2024'],
    ['juste 2019', 'Service mesh, 2019'],
    ['letztes Jahr', 'Service mesh, 2025'],
    ["l'année dernière ?", 'Service mesh, 2025'],
    ['este año', 'Service mesh, 2026'],
  ])('“%s” is of the subject: %s', async (line, asked) => {
    expect(await said('service mesh', line)).toContain(asked)
  })

  it('is of the person, and of other years than before', async () => {
    expect(await said('speaker liz rice', '2018')).toContain('by Liz Rice, 2018')
    expect(await said('year:2021 service mesh', '2022')).toContain('Service mesh, 2022')
  })

  it('is a question by itself where nothing was asked for, and where words are with it', async () => {
    const alone = await said('2019')
    expect(await said('projects', '2019')).toBe(alone)
    expect(meant('2023 wasm').kind).toBe('ask')
    expect(meant('last year we moved to cilium').kind).toBe('ask')
  })
})

describe('how many there are', () => {
  it.each(LINES_THAT_COUNT_SOME)('is read in “$example”, not in “$unlike”', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'count', where: '2024' })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(['how many were from 2024?', 'wie viele davon sind aus 2024?', 'combien de talks en 2024 ?'])(
    '“%s” counts those of the subject',
    async (line) => {
      expect(await said('wasm', line)).toMatch(/About “wasm.*2024” I found \d+ results/)
    },
  )

  // Twenty are looked for; one of them stands on the card of another.
  it.each(['autoscaling', 'autoscaler'])('is at least as many as were looked for: %s', async (subject) => {
    const first = await said(`how many talks about ${subject}?`)
    expect(first).toContain('at least 19 results')
    expect(await said(subject, 'how many are there?')).toContain('at least 19 results')
  })

  it('is said by the card of a KubeCon that was opened, and by a list', async () => {
    expect(await said('edition eu 2024', 'how many talks')).toContain('8 notes with 53 talks')
    expect(await said('projects', 'how many are there?')).toContain('393 projects')
  })

  it.each(['speaker liz rice', 'keeping it simple'])('of her talks, after “%s”', async (first) => {
    expect(await said(first, 'how many talks has she given?')).toContain('About “by Liz Rice” I found')
  })
})

describe('the talks of the person spoken of', () => {
  it.each([
    ['speaker kelsey hightower', 'his keynotes', 'keynotes, by Kelsey Hightower'],
    ['keeping it simple', 'her first talk', 'by Liz Rice, oldest first'],
    ['speaker liz rice', 'ihre neuesten Vorträge', 'by Liz Rice, newest first'],
    ['speaker liz rice', 'and her latest talks?', 'by Liz Rice, newest first'],
  ])('after “%s”: “%s” is %s', async (first, line, asked) => {
    expect(await said(first, line)).toContain(asked)
  })
})

describe('the subject', () => {
  it('stays where others are asked for who talked about it', async () => {
    expect(await said('cern kubernetes', 'who else talked about that?')).toContain('The next results')
    expect(await said('wasm', 'who talks about it in 2024?')).toContain('wasm WebAssembly, 2024')
    expect(await said('gateway api', 'any of them about multi tenancy?')).toContain('Gateway API, only multi')
  })
})

describe('what it is', () => {
  it.each([
    'what is it?',
    "what's the takeaway",
    'key points',
    'was ist das?',
    "c'est quoi ?",
    '¿qué es eso?',
  ])('“%s” is told in sentences of the talk spoken of', async (line) => {
    expect(await said('what did david xia say', line)).toContain('production cluster')
  })

  it('of a project that was looked up is its own card', async () => {
    expect(await said('project thanos', 'what is it?')).toContain('metrics storage')
  })

  it('of a note without an overview is what it tells first', async () => {
    expect(await said('notes', 'résume')).toContain('HAMi shares the GPUs')
    expect(await said('notes', 'in plain words')).toContain('SNOW runs three AI applications')
  })
})
