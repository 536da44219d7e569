// A line in which nothing is named is said of the answer before it, and never of the library as a whole.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import { bundled } from '../../libraries.ts'

const { library } = await bundled()
const rows = readFileSync(fileURLToPath(new URL('names-nothing.tsv', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [string, string])

async function saidAfter(first: string | undefined, line: string): Promise<string> {
  const conversation = remembering(
    openConversation(() => library),
    rememberedHere(),
  )
  if (first !== undefined) await conversation.answer(parseRequest(first))
  const { message } = (await conversation.answer(parseRequest(line))) as Reply
  return JSON.stringify(message.pieces)
}

describe('after an answer', () => {
  it.each(rows.filter(([kind]) => kind === 'nothing'))('%s is named in “%s”', async (_, line) => {
    const said = await saidAfter('thanos', line)
    expect(said).toContain('Autoscaling Multi-Cluster Observability')
    expect(said).not.toContain('The library holds')
  })

  it.each(rows.filter(([kind]) => kind === 'something'))('%s is named in “%s”', async (_, line) => {
    expect(await saidAfter('thanos', line)).toContain('The library holds')
  })
})

it('is said not to be understood, and nothing is said of what the notes know', async () => {
  const said = await saidAfter('thanos', 'compare them')
  expect(said).toContain('I did not understand that as a question about')
  expect(said).not.toContain('cannot answer')
})

it('is searched for where nothing was shown', async () => {
  expect(await saidAfter(undefined, 'compare them')).toContain('Nothing here about')
})

it('is said of what was shown as a whole where that is a list', async () => {
  expect(await saidAfter('projects', 'compare them')).toContain('what I showed last')
})

it.each(['deutsche bahn', 'bose', 'otto'])(
  '“%s” is asked for, as it is where nothing was shown',
  async (line) => {
    expect(await saidAfter('thanos', line)).toBe(await saidAfter(undefined, line))
  },
)
