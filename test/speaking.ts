// A conversation made of sentences, for adapters and for what stands around answering.

import type { Message } from '../src/domain/answers/message.ts'
import type { Suggestion } from '../src/domain/answers/suggestion.ts'
import type { Conversation } from '../src/domain/ports.ts'
import type { Action } from '../src/domain/requests/action.ts'
import { answering, type Reply } from '../src/domain/requests/reply.ts'
import type { LineRequest, MessageRequest, NoteRequest, Where } from '../src/domain/requests/request.ts'

/** What is said to each group of requests. */
export interface Says {
  /** To a line of chat, but for a command about digests that names its place. */
  answer(line: string): Message
  note?(request: NoteRequest): Pick<Reply, 'message' | 'form'>
  digest(line: string, where: Where): Message | Promise<Message>
  press(action: Action): Message
  about(text: string): Message
  home(): Message
  suggest(typed: string, most: number, of?: 'editions'): readonly Suggestion[]
  outdated(): Message
  incident(id: string): Message
}

export function speaking(says: Says): Conversation {
  const notice = (request: MessageRequest, message: Message): Reply => ({ kind: 'notice', request, message })
  const line = (request: LineRequest) => notice(request, says.answer(request.line))
  const pressed = (request: Extract<MessageRequest, Action>) => notice(request, says.press(request))
  return {
    answer: answering({
      ...{
        ask: line,
        help: line,
        courtesy: line,
        'follow-up': line,
        'look-up': line,
        timeline: line,
        list: line,
      },
      ...{ next: line, random: line, stats: line },
      ...{
        more: pressed,
        sessions: pressed,
        show: pressed,
        words: pressed,
        verdict: pressed,
        dismiss: pressed,
      },
      feedback: line,
      digest: async (request) =>
        request.where ? notice(request, await says.digest(request.line, request.where)) : line(request),
      note: (request) => ({
        kind: 'notice',
        request,
        ...(says.note?.(request) ?? { message: says.press({ kind: 'dismiss' }) }),
      }),
      about: (request) => notice(request, says.about(request.text)),
      home: (request) => notice(request, says.home()),
      suggest: (request) => ({
        kind: 'suggestions',
        request,
        suggestions: request.of === 'shown' ? [] : says.suggest(request.typed, request.most, request.of),
      }),
      outdated: (request) => notice(request, says.outdated()),
      incident: (request) => notice(request, says.incident(request.id)),
    }),
  }
}
