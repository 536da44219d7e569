// The adapter, listening to the stand-in, with collaborators that tests can look into.

import type { AppSettings } from '../../../src/adapters/slack/answer/answering.ts'
import { listenOn } from '../../../src/adapters/slack/listen.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { AnsweringCollaborators } from '../../../src/domain/platforms/adapter.ts'
import type { Conversation, Listening, Log } from '../../../src/domain/ports.ts'
import { encodeAction } from '../../../src/domain/requests/action.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { type Says, speaking } from '../../speaking.ts'
import type { Slack } from '../../standins/slack/start.ts'

export interface Line {
  readonly level: keyof Omit<Log, 'child'>
  readonly fields: Readonly<Record<string, unknown>>
  readonly text: string
}

export function recordingLog(lines: Line[] = [], bound: object = {}): { log: Log; lines: Line[] } {
  const write = (level: Line['level']) => (fields: object, text: string) =>
    void lines.push({ level, fields: { ...bound, ...fields }, text })
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => recordingLog(lines, { ...bound, ...fields }).log,
  }
  return { log, lines }
}

export const sentence = (text: string): Message => ({
  fallback: text,
  pieces: [{ kind: 'paragraph', prose: [{ text }] }],
})

/** Says what it was asked: `You asked: …`, `You pressed: …`, `About: …`. */
export const conversation = (changes: Partial<Says> = {}): Conversation =>
  speaking({
    answer: (text) => sentence(`You asked: ${text}`),
    digest: async (text, { channel, person }) => sentence(`${person} ordered in ${channel.id}: ${text}`),
    press: (action) => sentence(`You pressed: ${encodeAction(action)}`),
    about: (text) => sentence(`About: ${text}`),
    home: () => sentence('The start page'),
    suggest: () => [],
    outdated: () => sentence('Of an older version'),
    incident: (id) => sentence(`Something went wrong: ${id}`),
    ...changes,
  })

/** What a test gives in place of the usual. */
export type Changes = Partial<AnsweringCollaborators> & { readonly conversation?: Conversation }

/** Remembers event ids for ever; every request has the id `i-1`. */
export function collaborators(options: Changes = {}): AnsweringCollaborators & { lines: Line[] } {
  const { conversation: speaking = conversation(), ...changes } = options
  const { log, lines } = recordingLog()
  const seen = new Set<string>()
  return {
    reception: { receive: (_asked, answer) => answer({ id: 'i-1', conversation: speaking }) },
    seen: {
      firstTime: async (key) => {
        const first = !seen.has(key)
        seen.add(key)
        return first
      },
      forget: async (key) => void seen.delete(key),
    },
    log,
    ...changes,
    lines,
  }
}

/** @throws when Slack refuses to start */
export async function listening(
  slack: Slack,
  parts: AnsweringCollaborators,
  settings: AppSettings = {},
): Promise<Listening> {
  const start = await listenOn({ ...settingsOf(slack), ...settings }, parts)
  if (!start.ok) throw new Error(start.problem.text)
  await slack.waitConnected()
  return start.listening
}

export const settingsOf = ({ env }: Slack) => ({
  botToken: env.SLACK_BOT_TOKEN,
  appToken: env.SLACK_APP_TOKEN,
  apiUrl: env.SLACK_API_URL,
})

/** Resolves when the condition holds. */
export async function until(condition: () => boolean, timeoutMs = PATIENCE_MS): Promise<void> {
  for (const end = Date.now() + timeoutMs; !condition(); ) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
