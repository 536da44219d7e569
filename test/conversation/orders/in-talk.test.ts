// Short talks in which a digest is ordered, changed and asked about, line by line, and lines that come near and are of none.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import type { DigestCommand } from '../../../src/domain/digests/digest-command.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { seedLibrary } from '../../libraries.ts'
import { channelOfDigests, linesOfButtons, read } from '../channel-of-digests.ts'

const library = await seedLibrary()
const WHERE: Where = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined }

/** Who answers one line knows of the line before only what is kept. */
const REPLICAS = 2

interface Said {
  readonly text: string
  readonly buttons: readonly string[]
  /** Before the line, and after it. */
  readonly before: readonly string[]
  readonly standing: readonly string[]
  readonly kind: Reply['kind']
  /** It was taken to be of a digest. */
  readonly isOfDigest: boolean
}

function talking() {
  const channel = channelOfDigests(library, undefined, undefined, REPLICAS)
  let isOfDigest = false
  const digest = async (command: DigestCommand, where: Where) => {
    const message = await channel.answer(command, where)
    isOfDigest ||= message !== undefined
    return message
  }
  const { answer } = remembering(
    openConversation(() => library, { digest }),
    rememberedHere(),
  )
  const say = async (line: string): Promise<Said> => {
    channel.later(1)
    isOfDigest = false
    const before = await channel.standing()
    const request = parseRequest(line)
    const { message, kind } = (await answer(
      request.kind === 'digest'
        ? { ...request, where: WHERE }
        : request.kind === 'follow-up' || request.kind === 'ask'
          ? { ...request, spokenIn: async () => WHERE }
          : request,
    )) as Reply
    const standing = await channel.standing()
    return { text: read(message), buttons: linesOfButtons(message), before, standing, kind, isOfDigest }
  }
  return { say, later: () => channel.later(60) }
}

const EXPECTED: Readonly<Record<string, (said: Said, wanted: string) => boolean>> = {
  is: ({ standing }, wanted) =>
    standing.toSorted().join('; ') === wanted.split('; ').filter(Boolean).toSorted().join('; '),
  tells: ({ text }, wanted) => new RegExp(wanted, 'i').test(text),
  // Below, nothing is changed.
  btn: ({ buttons }, wanted) => buttons.some((line) => line.includes(wanted)),
  says: ({ kind, text }, wanted) => kind !== 'answer' && new RegExp(wanted, 'i').test(text),
  list: ({ text }) => /digests? in this channel|no digest in this channel/i.test(text),
  preview: ({ text }) => text.startsWith('Next in this channel'),
  why: ({ text }) => text.startsWith('Why, and when'),
  log: ({ text }) => /last digests of|Nothing has been due/.test(text),
  d: ({ isOfDigest }) => isOfDigest,
  q: ({ isOfDigest }) => !isOfDigest,
}
const CHANGING = new Set(['is', 'tells'])

const isAs = (said: Said, wanted: string): boolean =>
  wanted.split(' || ').some((way) =>
    way.split(' && ').every((one) => {
      const [kind = '', ...rest] = one.trim().split(' ')
      const isSame = said.before.join() === said.standing.join()
      return (CHANGING.has(kind) || isSame) && EXPECTED[kind]?.(said, rest.join(' ')) === true
    }),
  )

const talks = readFileSync(new URL('in-talk.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n(?=# )/)
  .map((talk) => talk.split('\n'))

describe.each(talks.map(([title = '', ...lines], place) => ({ title: title.slice(2), place, lines })))(
  'a talk of digests, $title $place',
  ({ lines }) => {
    it('goes as it should, line by line', async () => {
      const { say, later } = talking()
      for (const row of lines) {
        if (row === '…') later()
        else if (row.startsWith('! ')) await say(row.slice(2))
        else {
          const [line = '', wanted = ''] = row.split(' => ')
          const said = await say(line.trim())
          expect(
            isAs(said, wanted),
            [`“${line}” → ${wanted}`, said.text, ...said.buttons, ...said.standing].join('\n'),
          ).toBe(true)
        }
      }
    })
  },
)
