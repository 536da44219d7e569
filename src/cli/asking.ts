// What the command line needs from the rooms: ask, list, check, render.

import { openLibrary } from '../app/library/open.ts'
import type { TerminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { converse } from '../conversation/converse.ts'
import { parseRequest } from '../conversation/grammar.ts'
import type { Message } from '../domain/answers/message.ts'
import { describeProblem, type Problem } from '../domain/library/corpus.ts'
import type { Platform } from '../domain/platforms/platform.ts'
import { explanationLines } from '../present/answers/explanation.ts'
import { answerRecord, toldRecord } from '../present/answers/record.ts'
import { explain } from '../query/answer/explain.ts'

/** What an answer can be drawn for. */
export type PlatformName = 'terminal' | Platform

export interface Asking {
  /** One line of chat as one JSON object without line breaks: an answer, or what the line was taken for. */
  json(question: string): string
  /** The message as this platform would get it: text for a terminal, indented JSON for the others. */
  message(question: string, platform: PlatformName, look: TerminalLook): Promise<string>
  /** Why the answer is what it is: lines for a terminal, or one JSON object. */
  explain(question: string, json: boolean): string
  /** `file:line: …` for what keeps a file out; how many warnings there are, which `notes check` lists. */
  readonly problems: readonly string[]
}

/** Errors as they are; warnings would be the same after every question, so that they are only counted. */
function inShort(problems: readonly Problem[]): readonly string[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  return [
    ...problems.filter(({ severity }) => severity === 'error').map(describeProblem),
    ...(warnings > 0
      ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'} about notes: kubecon notes check`]
      : []),
  ]
}

/** Opens the library for questions from the command line. */
export async function openAsking(config: Config): Promise<Asking> {
  const opened = await openLibrary(config)
  const library = await opened.complete()
  return {
    problems: inShort(opened.problems),
    json(question) {
      const start = performance.now()
      const reply = converse(parseRequest(question), library, { now: Date.now })
      const elapsedMs = performance.now() - start
      return JSON.stringify(
        reply.kind === 'answer' ? answerRecord(reply.answer, elapsedMs) : toldRecord(reply, elapsedMs),
      )
    },
    message: (question, platform, look) =>
      render(converse(parseRequest(question), library, { now: Date.now }).message, platform, look),
    explain(question, json) {
      const explanation = explain(question, library)
      return json ? JSON.stringify(explanation) : explanationLines(explanation).join('\n')
    },
  }
}

type Draw = (message: Message, look: TerminalLook) => Promise<string>

/** Renderers are loaded when they are wanted: each brings its platform's types and limits. */
const RENDERERS: Readonly<Record<PlatformName, Draw>> = {
  terminal: async (message, look) =>
    (await import('../adapters/terminal/render.ts')).renderMessage(message, look),
  slack: async (message) => asJson((await import('../adapters/slack/render.ts')).renderMessage(message)),
  discord: async (message) => asJson((await import('../adapters/discord/render.ts')).renderMessage(message)),
}

export const RENDERED_FOR = Object.keys(RENDERERS) as readonly PlatformName[]

export const render = (message: Message, platform: PlatformName, look: TerminalLook): Promise<string> =>
  RENDERERS[platform](message, look)

/** What is sent: pictures go beside it, as files. */
const asJson = ({ pictures: _, ...sent }: { readonly pictures?: unknown }): string =>
  JSON.stringify(sent, null, 2)
