// The adapter, listening to the stand-in, with collaborators that tests can look into.

import { listenOn } from '../../../src/adapters/discord/listen.ts'
import type { Message, Piece } from '../../../src/domain/answers/message.ts'
import type { AnsweringCollaborators } from '../../../src/domain/platforms/adapter.ts'
import type { Conversation, Listening, Log } from '../../../src/domain/ports.ts'
import { encodeAction } from '../../../src/domain/requests/action.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { type Says, speaking } from '../../speaking.ts'
import type { Discord } from '../../standins/discord/start.ts'

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

export const textsOf = (lines: readonly Line[], level: Line['level']): readonly string[] =>
  lines.filter((line) => line.level === level).map((line) => line.text)

export const sentence = (text: string): Message => ({
  fallback: text,
  pieces: [{ kind: 'paragraph', prose: [{ text }] }],
})

/** With a card, a button for the next page and a select, as an answer of the core. */
export function answer(text: string, page = 1): Message {
  const pieces: readonly Piece[] = [
    { kind: 'card', title: text, facts: [], body: [], links: [], sources: [] },
    {
      kind: 'buttons',
      buttons: [{ label: 'More', action: { kind: 'more', question: 'x', page: page + 1 } }],
    },
    {
      kind: 'choices',
      label: 'Show one',
      choices: [
        { label: 'First', action: { kind: 'show', id: 'a/1' } },
        { label: 'Second', action: { kind: 'show', id: 'a/2' } },
      ],
    },
  ]
  return { fallback: text, pieces }
}

/** Says what was asked of it: `You asked: …`, `You pressed: …`. */
export const conversing = (changes: Partial<Says> = {}): Conversation =>
  speaking({
    answer: (text) => sentence(`You asked: ${text}`),
    press: (action) => sentence(`You pressed: ${encodeAction(action)}`),
    about: (text) => sentence(`About: ${text}`),
    home: () => sentence('Home'),
    digest: async (text) => sentence(`Digest: ${text}`),
    suggest: () => [],
    outdated: () => sentence('Outdated'),
    incident: (id) => sentence(`Something went wrong: ${id}`),
    ...changes,
  })

/** What a test gives in place of the usual. */
export type Changes = Partial<AnsweringCollaborators> & { readonly conversation?: Conversation }

/** Remembers event ids for ever; every request has the id `i-1`. */
export function collaborators(options: Changes = {}): AnsweringCollaborators & { lines: Line[] } {
  const { conversation: speaking = conversing(), ...changes } = options
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

export const settingsOf = ({ env }: Discord) => ({ token: env.DISCORD_TOKEN, apiUrl: env.DISCORD_API_URL })

/** @throws when Discord refuses to start */
export async function listening(
  discord: Discord,
  parts: AnsweringCollaborators & { readonly now?: () => number },
): Promise<Listening> {
  const start = await listenOn(settingsOf(discord), parts)
  if (!start.ok) throw new Error(start.problem.text)
  return start.listening
}

/** Resolves when the condition holds. */
export async function until(condition: () => boolean, timeoutMs = PATIENCE_MS): Promise<void> {
  for (const end = Date.now() + timeoutMs; !condition(); ) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** What can be pressed in a message. */
export const idsIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => (key === 'custom_id' ? [String(inner)] : idsIn(inner)))
