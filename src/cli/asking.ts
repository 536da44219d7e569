// What the command line needs from the rooms: ask, list, check, render.

import { openLibrary } from '../app/library/open.ts'
import type { TerminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { converse } from '../conversation/converse.ts'
import { parseRequest } from '../conversation/grammar.ts'
import type { Browsed, UnansweredTopic } from '../domain/answers/browse.ts'
import type { Message } from '../domain/answers/message.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import { fold } from '../domain/library/ids.ts'
import type { Platform } from '../domain/platforms/platform.ts'
import type { Reply } from '../domain/requests/reply.ts'
import { explanationLines } from '../present/answers/explanation.ts'
import { answerRecord, shownRecord, toldRecord } from '../present/answers/record.ts'
import { explain } from '../query/answer/explain.ts'

/** What an answer can be drawn for. */
export type PlatformName = 'terminal' | Platform

/** Programs are given one object without line breaks: of a line of chat, or of a verb that is a command of its own. */
export type RecordName = 'line' | 'verb'

export interface LineAnswered {
  readonly text: string
  /** Whether there is what was asked for; help and other notices always are. */
  readonly found: boolean
  /** A list goes on behind a button, which nobody can press here. */
  readonly more: boolean
}

export interface Asking {
  /**
   * One line of chat, answered.
   * @param as text for a terminal, indented JSON as a platform would get it, or a record: an answer, or what the line was
   * taken for
   */
  answer(line: string, as: PlatformName | RecordName, look: TerminalLook): Promise<LineAnswered>
  /** Why the answer is what it is: lines for a terminal, or one JSON object. */
  explain(question: string, json: boolean): Omit<LineAnswered, 'more'>
  /** Whether this word stands in the notes. */
  knows(word: string): boolean
  /** `file:line: …` for what keeps a file out. Warnings are for who keeps the notes: `notes check` tells them. */
  readonly problems: readonly string[]
}

/** Whether a reply holds what was asked for. */
function isFound(reply: Reply): boolean {
  if (reply.kind === 'answer') return reply.answer.kind !== 'nothing'
  // Nothing was answered before, of which it could speak.
  if (reply.request.kind === 'follow-up') return false
  return reply.browsed === undefined || holds(reply.browsed)
}

function holds(browsed: Browsed): boolean {
  if (browsed.kind === 'timeline') return browsed.points.length > 0
  if (browsed.kind === 'next') return browsed.edition !== undefined
  return !('rows' in browsed) || browsed.rows.length > 0
}

const hasMore = ({ pieces }: Message): boolean =>
  pieces.some(
    (piece) => piece.kind === 'buttons' && piece.buttons.some(({ action }) => action.kind === 'more'),
  )

/**
 * Opens the library for questions from the command line.
 * @param unanswered topics that a bot was asked for in vain, where they are wanted and known
 */
export async function openAsking(config: Config, unanswered?: readonly UnansweredTopic[]): Promise<Asking> {
  const opened = await openLibrary(config)
  const library = await opened.complete()
  const counted = unanswered && {
    unanswered: { count: () => {}, top: (most: number) => unanswered.slice(0, most) },
  }
  return {
    problems: opened.problems.filter(({ severity }) => severity === 'error').map(describeProblem),
    knows: (word) => library.spelling.has(fold(word)),
    async answer(line, as, look) {
      const start = performance.now()
      const request = parseRequest(line)
      // Where “Was this it?” is switched: not here, unless it is switched off for everybody.
      const switched = request.kind === 'feedback' && config.feedback && { verdicts: () => {} }
      const reply = converse(request, library, { now: Date.now, ...switched, ...counted })
      const elapsedMs = performance.now() - start
      const text = isRecord(as)
        ? JSON.stringify(recordOf(reply, as, elapsedMs))
        : await render(reply.message, as, look)
      return { text, found: isFound(reply), more: 'browsed' in reply && hasMore(reply.message) }
    },
    explain(question, json) {
      const explanation = explain(question, library)
      return {
        text: json ? JSON.stringify(explanation) : explanationLines(explanation).join('\n'),
        found: explanation.kind !== 'nothing',
      }
    },
  }
}

const TOLD = { line: toldRecord, verb: shownRecord } as const satisfies Readonly<Record<RecordName, unknown>>

const isRecord = (as: PlatformName | RecordName): as is RecordName => Object.hasOwn(TOLD, as)

const recordOf = (reply: Reply, as: RecordName, elapsedMs: number): object =>
  reply.kind === 'answer' ? answerRecord(reply.answer, elapsedMs) : TOLD[as](reply, elapsedMs)

type Draw = (message: Message, look: TerminalLook) => Promise<string>

/** Renderers are loaded when they are wanted: each brings its platform's types and limits. */
const RENDERERS: Readonly<Record<PlatformName, Draw>> = {
  terminal: async (message, look) =>
    (await import('../adapters/terminal/render.ts')).renderMessage(message, look),
  slack: async (message) => {
    const { bodyOf, renderMessage } = await import('../adapters/slack/render.ts')
    return asJson(bodyOf(renderMessage(message, { where: 'channel' })))
  },
  discord: async (message) => asJson((await import('../adapters/discord/render.ts')).renderMessage(message)),
}

export const RENDERED_FOR = Object.keys(RENDERERS) as readonly PlatformName[]

export const render = (message: Message, platform: PlatformName, look: TerminalLook): Promise<string> =>
  RENDERERS[platform](message, look)

/** What is sent: pictures go beside it, as files. */
const asJson = ({ pictures: _, ...sent }: object & { readonly pictures?: unknown }): string =>
  JSON.stringify(sent, null, 2)
