// Short conversations as engineers type them: after an answer, a list, a KubeCon, a person, a project, a session, after
// nothing and after an offer. Every second row of a kind was kept aside while the rules were made.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest, requestOf } from '../../../src/conversation/grammar.ts'
import type { LastAnswer } from '../../../src/domain/answers/last-answer.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { type Prose, textOf } from '../../../src/domain/text/prose.ts'
import { bundled } from '../../libraries.ts'
import { channelOfDigests } from '../channel-of-digests.ts'

const { library } = await bundled()
const HERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }
const TODAY = Date.parse('2026-11-29T12:00:00Z')

/** A kind, lines said one after another, of which `press:…` presses the button called so, and what is expected of the last. */
const rows = readFileSync(fileURLToPath(new URL('conversations.tsv', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', lines = '', expected = ''] = row.split('\t')
    return { kind, lines, expected }
  })

const addressesIn = (prose: Prose): string => prose.flatMap(({ url }) => url ?? []).join(' ')
const read = (prose: Prose): string => `${textOf(prose)} ${addressesIn(prose)}`

/** All that is read, with where it leads. */
const wordsOf = ({ pieces }: Message): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'card')
        return [
          piece.title,
          ...piece.facts,
          textOf(piece.body),
          ...piece.links.map(({ label, url }) => `${label}: ${url}`),
          ...piece.sources.map(textOf),
        ]
      if (piece.kind === 'list') return [piece.title ?? '', ...piece.items.map(read)]
      if (piece.kind === 'buttons') return [piece.title ?? '', ...piece.buttons.map(({ label }) => label)]
      return 'prose' in piece ? [read(piece.prose)] : 'text' in piece ? [piece.text] : []
    })
    .filter(Boolean)
    .join('\n')

interface Said {
  readonly reply: Reply
  /** What may be spoken of after it. */
  readonly last: LastAnswer | undefined
}

async function saidIn(lines: string): Promise<readonly Said[]> {
  const desk = channelOfDigests(library)
  const memory = rememberedHere()
  const conversation = remembering(
    openConversation(() => library, { verdicts: () => {}, now: () => TODAY, digest: desk.answer }),
    memory,
  )
  const all: Said[] = []
  for (const line of lines.split(' | ')) {
    const buttons = (all.at(-1)?.reply.message.pieces ?? []).flatMap((piece) =>
      piece.kind === 'buttons' ? piece.buttons : [],
    )
    const label = line.startsWith('press:') ? line.slice('press:'.length) : undefined
    const pressed = label === undefined ? undefined : buttons.find((one) => one.label.includes(label))
    const request = pressed ? requestOf(pressed.action) : parseRequest(line)
    const reply = await conversation.answer(request.kind === 'digest' ? { ...request, where: HERE } : request)
    all.push({ reply: reply as Reply, last: await memory.last() })
  }
  return all
}

const isNoted = (id: string): boolean => !/^(?:project|session)\//.test(id)

/** The results that a reply left to choose from: talks and notes, else projects or sessions. */
function choicesAfter({ last }: Said): readonly string[] {
  const all = [...(last?.shown ?? []), ...(last?.left ?? [])]
  const noted = all.filter(isNoted)
  return noted.length > 0 ? noted : all
}

const shownBy = ({ reply }: Said): readonly string[] => {
  const shown = reply.message.shown ?? []
  return shown.some(isNoted) ? shown.filter(isNoted) : shown
}

/**
 * What may be expected: `~…` words that stand there, `!~…` that do not; `asked=…` and `asked:…` all, and some of what was
 * asked, in ids; `item:1.2` the second that the first reply had; `same:1` what the first showed; `next:1` other than that;
 * `kind:…` of what was listed; `new` one that none of them showed; `line` one line and nothing else.
 */
function isAs(expected: string, all: readonly Said[]): boolean {
  const now = all.at(-1)
  if (!now) return false
  const { reply, last } = now
  const [, word = '', value = ''] = /^(!?(?:~|[a-z]+[:=]?))(.*)$/s.exec(expected.trim()) ?? []
  const asked = last?.asked ?? []
  switch (word) {
    case '~':
    case '!~':
      return new RegExp(value, 'i').test(wordsOf(reply.message)) === (word === '~')
    case 'asked=':
      return asked.toSorted().join() === value.split(',').toSorted().join()
    case 'asked:':
    case '!asked:':
      return value.split(',').every((id) => asked.includes(id)) === (word === 'asked:')
    case 'item:': {
      const [reply = 1, place = 1] = value.split('.').map(Number)
      const choices = all[reply - 1] ? choicesAfter(all[reply - 1] as Said) : []
      const id = choices.at(place > 0 ? place - 1 : place)
      return id !== undefined && (last?.about === id || (now.reply.message.shown ?? []).includes(id))
    }
    case 'same:':
      return reply.message.shown?.join() === all[Number(value) - 1]?.reply.message.shown?.join()
    case 'next:': {
      const before = all[Number(value) - 1]?.reply.message.shown ?? []
      return shownBy(now).length > 0 && !shownBy(now).some((id) => before.includes(id))
    }
    case 'kind:':
    case '!kind:':
      return (reply.browsed?.kind === value) === (word === 'kind:')
    case 'new': {
      const before = all.slice(0, -1).flatMap((said) => said.reply.message.shown ?? [])
      const shown = reply.message.shown ?? []
      return shown.length === 1 && !shown.some((id) => before.includes(id))
    }
    case 'line':
      return reply.message.pieces.length <= 2 && wordsOf(reply.message).split('\n').length <= 3
    default:
      throw new Error(`“${expected}” is no expectation`)
  }
}

describe('a conversation', () => {
  it.each(rows)('$kind: $lines', async ({ lines, expected }) => {
    const all = await saidIn(lines)
    const failed = expected.split(' & ').filter((one) => !isAs(one, all))
    expect(failed, all.map(({ reply }) => wordsOf(reply.message)).at(-1)).toEqual([])
  })
})
