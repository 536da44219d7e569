// What the command line needs from the rooms: ask, list, check, render.
import type { Config } from '../config.ts'
import { converse } from '../conversation/converse.ts'
import { describeProblem } from '../domain/corpus.ts'
import type { Message } from '../domain/message.ts'
import { explanationLines } from '../present/explanation.ts'
import { answerRecord, libraryRecord, toldRecord } from '../present/record.ts'
import { explain } from '../query/answer/explain.ts'
import { openLibrary } from './library/open.ts'
import type { TerminalLook } from './terminal-look.ts'

export const PLATFORMS = ['terminal', 'slack', 'discord'] as const
export type PlatformName = (typeof PLATFORMS)[number]

export interface Asking {
  /** One line of chat as one JSON object without line breaks: an answer, or what the line was taken for. */
  json(question: string): string
  /** The message as this platform would get it: text for a terminal, indented JSON for the others. */
  message(question: string, platform: PlatformName, look: TerminalLook): Promise<string>
  /** Why the answer is what it is: lines for a terminal, or one JSON object. */
  explain(question: string, json: boolean): string
  /** `file:line: …`, one for each thing wrong with notes or data. */
  readonly problems: readonly string[]
}

/** Opens the library for questions from the command line. */
export async function openAsking(config: Config): Promise<Asking> {
  const opened = await openLibrary(config)
  const library = await opened.complete()
  return {
    problems: opened.problems.map(describeProblem),
    json(question) {
      const start = performance.now()
      const reply = converse(question, library, { now: Date.now })
      const elapsedMs = performance.now() - start
      return JSON.stringify(
        reply.answer ? answerRecord(reply.answer, elapsedMs) : toldRecord(question, reply, elapsedMs),
      )
    },
    message: (question, platform, look) =>
      render(converse(question, library, { now: Date.now }).message, platform, look),
    explain(question, json) {
      const explanation = explain(question, library)
      return json ? JSON.stringify(explanation) : explanationLines(explanation).join('\n')
    },
  }
}

/** Renderers are loaded when they are wanted: each brings its platform's types and limits. */
export async function render(message: Message, platform: PlatformName, look: TerminalLook): Promise<string> {
  switch (platform) {
    case 'terminal':
      return (await import('../adapters/terminal/render.ts')).renderMessage(message, look)
    case 'slack':
      return asJson((await import('../adapters/slack/render.ts')).renderMessage(message))
    case 'discord':
      return asJson((await import('../adapters/discord/render.ts')).renderMessage(message))
    default:
      return platform satisfies never
  }
}

/** What is sent: pictures go beside it, as files. */
const asJson = ({ pictures: _, ...sent }: { readonly pictures?: unknown }): string =>
  JSON.stringify(sent, null, 2)

/** The library as one record, for programs and for people who wonder what was read. */
export async function readLibraryRecord(config: Config) {
  const { library, problems } = await openLibrary(config)
  return { record: libraryRecord(library.corpus), problems: problems.map(describeProblem) }
}
