// What a press asks for on a platform, an assistant asks for with a call: every button of an answer is one.
import { parseRequest } from '../../../conversation/grammar.ts'
import type { Message } from '../../../domain/answers/message.ts'
import type { Action } from '../../../domain/requests/action.ts'
import type { ToolOutput } from './schema.ts'

export type ToolCall = Omit<ToolOutput['next'][number], 'label'>

/** @returns undefined for what only people do with a message on their screen */
export function callOf(action: Action): ToolCall | undefined {
  switch (action.kind) {
    case 'ask':
      return asked(action.question)
    case 'more':
      return { tool: 'ask', arguments: { question: action.question, page: action.page } }
    case 'sessions':
      return {
        tool: 'ask',
        arguments: {
          question: action.question,
          programme: true,
          ...(action.page !== undefined && { page: action.page }),
        },
      }
    case 'show':
    case 'words':
      return { tool: 'talk', arguments: { name: action.id } }
    // No tool writes anything.
    case 'verdict':
    case 'note':
    case 'share':
    case 'dismiss':
      return undefined
    default:
      return action satisfies never
  }
}

/** What a line looks up or follows has a tool of its own. */
function asked(question: string): ToolCall {
  const request = parseRequest(question)
  if (request.kind === 'look-up' && request.what !== 'author')
    return { tool: request.what, arguments: { name: request.name } }
  return { tool: 'ask', arguments: { question } }
}

/** The calls behind the buttons and lists of a message, in their order. */
export const callsOf = ({ pieces }: Message): ToolOutput['next'] =>
  pieces.flatMap((piece) => {
    const all = piece.kind === 'buttons' ? piece.buttons : piece.kind === 'choices' ? piece.choices : []
    return all.flatMap(({ label, action }) => {
      const call = callOf(action)
      return call ? [{ label, ...call }] : []
    })
  })
