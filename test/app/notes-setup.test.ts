import { describe, expect, it } from 'vitest'
import { examineNotesSetup } from '../../src/app/notes-setup.ts'
import { readConfig } from '../../src/config.ts'

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-a' }
const MANY = {
  SLACK_CLIENT_ID: '1111.2222',
  SLACK_CLIENT_SECRET: 'abcdef0123456789',
  SLACK_SIGNING_SECRET: 'abcdef0123456789abcdef0123456789',
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  PORT: '3000',
}
const DISCORD = { DISCORD_TOKEN: `${'a'.repeat(24)}.abcdef.${'b'.repeat(30)}` }

function found(env: Readonly<Record<string, string>>): readonly string[] {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join())
  return examineNotesSetup(read.config).map(({ state, about, text }) => `${state} ${about} ${text}`)
}

/** Each with what is said of it, and one that comes near of which it is not said. */
describe('what is said of notes from the chat before anybody writes one', () => {
  it.each([
    [
      'an approver of a platform that is off',
      { ...SLACK, NOTE_APPROVERS: 'discord:42' },
      /^failed NOTE_APPROVERS .*discord is not set up/,
    ],
    ['a single approver', { ...SLACK, NOTE_APPROVERS: 'slack:U1' }, /^note NOTE_APPROVERS names one person/],
    [
      'no approver in one workspace',
      SLACK,
      /^note NOTE_APPROVERS is empty: on Slack notes are approved by admins of the workspace/,
    ],
    ['no approver in a server', DISCORD, /^note NOTE_APPROVERS is empty: on Discord .*may manage the server/],
    [
      'no approver where many workspaces install it',
      MANY,
      /^note NOTE_APPROVERS is empty: nobody can approve/,
    ],
    [
      'a channel that is told nothing',
      { ...SLACK, NOTE_APPROVERS: 'slack:U1', MAINTAINERS_CHANNEL: 'slack:C1C1' },
      /^failed MAINTAINERS_CHANNEL is set, but nothing is told there/,
    ],
    [
      'a channel that is told of drafts alone',
      { ...SLACK, MAINTAINERS_CHANNEL: 'slack:C1C1' },
      /^good MAINTAINERS_CHANNEL is told of notes that wait.*COUNT_UNANSWERED=kept/,
    ],
    [
      'a channel of a platform that is off',
      { ...SLACK, MAINTAINERS_CHANNEL: 'discord:12345' },
      /^failed MAINTAINERS_CHANNEL .*discord is not set up/,
    ],
    [
      'a channel without its workspace',
      { ...MANY, MAINTAINERS_CHANNEL: 'slack:C1C1' },
      /^failed MAINTAINERS_CHANNEL .*without a workspace/,
    ],
  ] as const)('%s', (_, env, said) => {
    expect(found(env)).toContainEqual(expect.stringMatching(said))
  })

  it('nothing is amiss where two approvers are named on a platform that is set up', () => {
    const env = {
      ...SLACK,
      ...DISCORD,
      NOTE_APPROVERS: 'slack:U1, discord:42',
      COUNT_UNANSWERED: 'kept',
      MAINTAINERS_CHANNEL: 'slack:C1C1',
    }
    expect(found(env)).toEqual([
      'good NOTE_APPROVERS names 2 who can approve notes.',
      'good MAINTAINERS_CHANNEL is told of topics that were asked for in vain, once a week.',
    ])
  })
})
