// One call of a tool: checked, received like every other request, and answered in words and in fields.
import type { Message } from '../../../domain/answers/message.ts'
import type { Asker, Log, Reception } from '../../../domain/ports.ts'
import { WORDS } from '../../../present/words.ts'
import { forAssistants } from '../for-assistants.ts'
import { renderSources, renderText } from '../render.ts'
import { noteUri } from '../uris.ts'
import { mistakeIn, noSuchPage } from './arguments.ts'
import { outputOf } from './record.ts'
import type { ToolOutput } from './schema.ts'
import type { Tool } from './tools.ts'

/** Who asks, by which connection. */
export interface Caller {
  readonly asker: Omit<Asker, 'platform' | 'how'>
  /** Whether answers carry Slack's blocks. */
  readonly blocks: boolean
}

export interface ToolCollaborators {
  readonly reception: Reception
  readonly log: Log
}

type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'resource_link'; readonly uri: string; readonly name: string; readonly title: string }

/** As `tools/call` returns it. */
export interface CallResult {
  readonly content: readonly Content[]
  readonly structuredContent?: ToolOutput
  readonly isError?: true
  readonly _meta?: object
}

/** What the model is told, so that it can do better. */
const failing = (text: string): CallResult => ({ content: [{ type: 'text', text }], isError: true })

/** @throws what the reception throws where nothing can be answered yet */
export async function callTool(
  tool: Tool,
  given: unknown,
  { asker, blocks }: Caller,
  { reception, log }: ToolCollaborators,
): Promise<CallResult> {
  const mistake = mistakeIn(tool.name, tool.input, given)
  if (mistake) return failing(mistake)
  let told: CallResult | undefined
  try {
    return await reception.receive({ ...asker, platform: 'mcp', how: 'tool' }, async (received) => {
      const { id, conversation } = received
      try {
        const [first, ...further] = await tool.run(given, conversation)
        const replies = [forAssistants(first), ...further.map(forAssistants)] as const
        const last = replies.at(-1) ?? replies[0]
        if (last.kind === 'limited') return failing(renderText(last.message))
        const messages = replies.map(({ message }) => message)
        const output = outputOf(replies[0], tool.pageOf(given))
        if (output.page > output.pages) return failing(noSuchPage(output.page, output.pages))
        const whole = last === replies[0] ? output : withWords(output, outputOf(last, 1))
        const structuredContent = { ...whole, next: [...onwards(tool, given, output), ...whole.next] }
        return {
          content: contentOf(messages, structuredContent),
          structuredContent,
          ...(blocks && {
            _meta: { slack: { blocks: await blocksOf(messages, structuredContent.next) } },
          }),
        }
      } catch (error) {
        log.error({ incident: id, err: error }, 'A question could not be answered')
        const { message } = await conversation.answer({ kind: 'incident', id })
        told = failing(renderText(message))
        throw error
      }
    })
  } catch (error) {
    if (told) return told
    throw error
  }
}

/** The same call of the next page, where there is one. */
const onwards = ({ name }: Tool, given: unknown, { nextPage }: ToolOutput): ToolOutput['next'] =>
  nextPage === undefined
    ? []
    : [
        {
          label: WORDS.moreResults,
          tool: name,
          arguments: { ...(given as ToolOutput['next'][number]['arguments']), page: nextPage },
        },
      ]

/** The card says what it is; the words are all that stands in the notes, in place of its summary and of the call for them. */
const withWords = ({ results, next, ...output }: ToolOutput, words: ToolOutput): ToolOutput => ({
  ...output,
  results: results.map((result, index) => ({
    ...result,
    citations: words.results[index]?.citations ?? result.citations,
  })),
  next: next.filter(({ arguments: { name } }) => name !== results[0]?.id),
})

function contentOf(messages: readonly Message[], output: ToolOutput): readonly Content[] {
  // What people read is the first page of a list; of the others there are only the lines.
  const isFurther = output.page > 1 && !ANSWERS.has(output.kind)
  const lines = [...(isFurther ? [] : messages.map(renderText)), renderSources(output)]
  const notes = new Map(
    output.results.flatMap(({ citations }) => citations.map(({ note, noteTitle }) => [note, noteTitle])),
  )
  return [
    ...lines.filter((text) => text !== '').map((text): Content => ({ type: 'text', text })),
    ...Array.from(
      notes,
      ([id, title]): Content => ({ type: 'resource_link', uri: noteUri(id), name: id, title }),
    ),
  ]
}

/** Their pages are written by who presents them. */
const ANSWERS = new Set(['found', 'known', 'nothing'])

/** Slack's renderer brings its library: it is loaded with the first client that takes blocks. */
const blocksOf = async (messages: readonly Message[], next: ToolOutput['next']): Promise<readonly object[]> =>
  (await import('../slackbot.ts')).renderBlocks(messages, next)
