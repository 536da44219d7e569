// What people see, all platforms side by side, one file a message in expected/. After a change that is meant,
// `npm test -- -u test/golden` writes them anew: read the difference before committing it.
import { beforeAll, describe, expect, it } from 'vitest'
import { renderMessage as onDiscord } from '../../src/adapters/discord/render.ts'
import { bodyOf, renderMessage as renderSlack } from '../../src/adapters/slack/render.ts'
import { renderMessage as inTerminal } from '../../src/adapters/terminal/render.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import { conformanceAbsent } from '../standins/conformance.ts'
import { conformanceCheck } from '../standins/discord/check.ts'
import { readOpenApi } from '../standins/discord/openapi.ts'
import { blockKitErrors } from '../standins/slack/block-kit-limits.ts'
import { goldenMessages } from './messages.ts'

const NAMES = [
  'help',
  'found-one',
  'found-several',
  'found-second-page',
  'not-it',
  'sessions',
  'known',
  'nothing',
  'misspelt',
  'narrowed',
  'narrowed-to-nothing',
  'simply',
  'links',
  'next-results',
  'talk',
  'project',
  'speaker',
  'author',
  'edition',
  'timeline',
  'notes',
  'stats',
  'about',
  'shown',
  'shown-note',
  'digest',
  'digest-late',
  'digest-usage',
  'digest-usage-discord',
  'digest-mistake',
  'digest-ordered',
  'digest-ordered-unseen',
  'digest-ordered-nothing',
  'digest-offer',
  'digest-list',
  'digest-why',
  'digest-log',
  'digest-suspended',
  'incident',
  'words',
  'outdated',
  'home',
] as const

let messages: ReadonlyMap<string, Message>

beforeAll(async () => {
  messages = await goldenMessages()
})

function message(name: string): Message {
  const found = messages.get(name)
  if (!found) throw new Error(`no message is called ${name}`)
  return found
}

/** As everybody in a channel sees it. */
const onSlack = (shown: Message) => bodyOf(renderSlack(shown, { where: 'channel' }))

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``

const sideBySide = (name: string, shown: Message): string =>
  [
    `# ${name}`,
    '',
    '## Terminal',
    `\`\`\`text\n${inTerminal(shown, { colour: false, width: 80 }).trimEnd()}\n\`\`\``,
    '',
    '## Slack',
    json(onSlack(shown)),
    '',
    '## Discord',
    json(onDiscord(shown)),
    '',
  ].join('\n')

describe.each(NAMES)('the message %s', (name) => {
  it('looks on every platform as it is written down', async () => {
    await expect(sideBySide(name, message(name))).toMatchFileSnapshot(`expected/${name}.md`)
  })

  it('is within the limits of Slack', () => {
    expect(blockKitErrors(onSlack(message(name)))).toEqual([])
  })
})

it('every kind of message is written down', () => {
  expect([...messages.keys()]).toEqual([...NAMES])
})

it(`all of them are as Discord’s own specification and its rules want them${conformanceAbsent}`, () => {
  const check = conformanceCheck(readOpenApi())
  for (const [name, shown] of messages)
    expect(check('POST', '/channels/1/messages', onDiscord(shown)), name).toBeNull()
})
