// Lines that people say of digests, each in a channel of its kind, and what becomes of that. Every second line of a kind and
// language was kept aside while the tables were written; those of the kind `more` came after them.
import { readFileSync } from 'node:fs'
import type { Library } from '../../../src/query/library/library.ts'
import { type channelOfDigests, linesOfButtons, oneOfManyChannels, read } from '../channel-of-digests.ts'

const WEEKDAYS = 'weekdays 09:00 UTC about observability'

/** What stands in the channel when the line is said: nothing, one just ordered, one of an hour ago, two, one paused, one just stopped. */
const CHANNELS: Readonly<Record<string, (one: ReturnType<typeof channelOfDigests>) => Promise<void>>> = {
  0: async () => {},
  1: async ({ say }) => {
    await say(`digest ${WEEKDAYS}`)
  },
  o: async ({ say, later }) => {
    await say(`digest ${WEEKDAYS}`)
    later(60)
  },
  2: async ({ say, later }) => {
    await say(`digest ${WEEKDAYS}`)
    later(1)
    await say('digest weekly fri 16:00 UTC about security')
    later(60)
  },
  p: async ({ say, later }) => {
    await say(`digest ${WEEKDAYS}`)
    await say('digest pause')
    later(60)
  },
  s: async ({ say, later }) => {
    await say(`digest ${WEEKDAYS}`)
    later(60)
    await say('digest stop')
    later(1)
  },
}

/** What became of the channel; “-” where the line is of no digest. */
export async function after(line: string, setup: string, library: Library) {
  const channel = oneOfManyChannels(library)
  await CHANNELS[setup]?.(channel)
  const before = await channel.standing()
  const message = await channel.told(line)
  const buttons = message ? linesOfButtons(message) : []
  let standing = await channel.standing()
  // What is offered first is what would be done.
  if (message && standing.join() === before.join() && buttons[0] && setup !== '0') {
    await channel.say(buttons[0])
    standing = await channel.standing()
  }
  return { message, text: message ? read(message) : '-', buttons, standing, trials: channel.trials() }
}

type After = Awaited<ReturnType<typeof after>>

export const isAs = (expected: string, { message, text, buttons, standing, trials }: After): boolean => {
  const [kind = '', ...rest] = expected.split(' ')
  const said = rest.join(' ')
  const has = (pattern: RegExp) => pattern.test(text)
  switch (kind) {
    case '?':
      return message === undefined
    case 'test':
      return trials === 1
    case 'preview':
      return has(/^Next in this channel/)
    case 'list':
      return has(/digests? in this channel/)
    case 'why':
      return has(/^Why, and when/)
    case 'who':
      return has(/ordered by you/)
    case 'none':
      return has(/no digest|No digest/) && buttons.length > 0
    case 'is':
      return standing.join('; ') === said
    case 'paused':
      return standing.join() === `${WEEKDAYS} (paused)`
    case 'active':
      return standing.join() === WEEKDAYS
    case 'gone':
      return standing.length === 0
    case 'says':
      return new RegExp(said, 'i').test(text)
    case 'each':
      return buttons.filter((line) => line.includes(said)).length === 2
    case 'order':
      // Without a zone it is in UTC.
      return (
        standing.join() === said ||
        standing.join() === said.replace(/ (\d\d:\d\d)(?= about|$)/, ' $1 UTC') ||
        buttons[0] === `digest ${said}`
      )
    default:
      return false
  }
}

export interface Row {
  readonly kind: string
  readonly language: string
  readonly setup: string
  readonly line: string
  readonly expected: string
  readonly aside: boolean
}

const places = new Map<string, number>()
export const rows: readonly Row[] = readFileSync(new URL('digest-lines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', language = '', setup = '', line = '', expected = ''] = row.split('\t')
    const place = places.get(kind + language) ?? 0
    places.set(kind + language, place + 1)
    return { kind, language, setup, line, expected, aside: place % 2 === 1 }
  })
