// The tools: what each is for, what it takes, and which request that is. None of them writes anything.
import * as v from 'valibot'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Listable, LookUp, MessageRequest } from '../../../domain/requests/request.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { type Arguments, flag, oneOf, page, text } from './arguments.ts'
import { withItsTalk } from './follow-up.ts'
import type { OutputField } from './schema.ts'
import { isNoOthersId, lookUp, type Replies, talk } from './talk.ts'

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Arguments
  /** Fields of its answers beside those that every answer has. */
  readonly gives: 'everything' | readonly OutputField[]
  /** Asks the conversation; the arguments have been checked. */
  readonly run: (input: unknown, conversation: Conversation) => Promise<Replies>
  /** Which page of a list is wanted; answers to questions come in pages by themselves. */
  readonly pageOf: (input: unknown) => number
}

/** Longer ones are cut by whoever reads them; more than this is no question (conversation/grammar.ts reads 3,000). */
const LONGEST_QUESTION = 8_000
/** No name or title is nearly as long. */
const LONGEST_NAME = 300
/** Said with every tool that brings words of notes: a model reads the descriptions, and little else. */
const QUOTE =
  'Quote sentences only as they stand, and cite author, note and lines with each (citations). Where nothing is found, say so; add nothing from elsewhere.'

function tool<Entries extends v.ObjectEntries>(
  described: Pick<Tool, 'name' | 'title' | 'description' | 'gives'>,
  input: Arguments<Entries>,
  run: (input: v.InferOutput<Arguments<Entries>>, conversation: Conversation) => Promise<Replies>,
): Tool {
  return {
    ...described,
    // The names of the arguments are those of any: what is run has read them.
    input: input as unknown as Arguments,
    run: (given, conversation) => run(v.parse(input, given), conversation),
    pageOf: (given) => {
      const read: object = v.parse(input, given)
      return 'page' in read && typeof read.page === 'number' ? read.page : 1
    },
  }
}

const answered = async (request: MessageRequest, { answer }: Conversation): Promise<Replies> => [
  await answer(request),
]

/** Looks one thing up by its name. */
const lookingUp = (what: LookUp, described: Omit<Parameters<typeof tool>[0], 'name'>, named: string): Tool =>
  tool(
    { ...described, name: what, description: `${described.description} ${QUOTE}` },
    v.strictObject({ name: text(LONGEST_NAME, named), page }),
    ({ name }, conversation) => answered(lookUp(what, name), conversation),
  )

const LISTS = ['projects', 'editions', 'notes'] as const satisfies readonly Listable[]

/** Where what was typed is not what was read. */
const READ: readonly OutputField[] = ['corrections', 'misunderstood']

/** In the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  tool(
    {
      name: 'ask',
      title: 'Ask the notes',
      description: `Answers a question about talks at KubeCon from notes that attendees wrote, best first; where none answers, with what the CNCF catalogue and the programme know. Takes a subject in a few words, and filters: year:2021 edition:eu-2021 speaker:"Rob Scott" project:thanos. ${QUOTE}`,
      gives: 'everything',
    },
    v.strictObject({
      question: text(LONGEST_QUESTION, 'such as: service mesh year:2019'),
      page,
      programme: v.optional(flag('true: sessions of the programme instead of notes')),
    }),
    async ({ question, page: to = 1, programme }, conversation) => {
      const asked = parseRequest(question)
      const first = await conversation.answer(asked)
      if (programme) {
        const { message, sessions = [] } = await conversation.answer({
          kind: 'sessions',
          question: asked.line,
          page: to,
        })
        return [{ ...first, message, sessions }]
      }
      // What was looked up or listed has all its pages in it.
      if (to > 1 && first.kind === 'answer')
        return answered({ kind: 'more', question: asked.line, page: to }, conversation)
      return [await withItsTalk(first, conversation)]
    },
  ),
  tool(
    {
      name: 'talk',
      title: 'Read a talk',
      description: `All that the notes say of one talk, sentence by sentence with its lines; its speakers, its links, and whose words these are. ${QUOTE}`,
      gives: ['sessions', 'sessionCount', ...READ],
    },
    v.strictObject({
      name: v.pipe(
        text(LONGEST_NAME, 'title or id of a talk, a passage, a note or a session'),
        v.check(
          isNoOthersId,
          'a title or id of a talk, a passage, a note or a session; the others have tools of their own',
        ),
      ),
      page,
    }),
    ({ name }, conversation) => talk(oneLine(name), conversation),
  ),
  lookingUp(
    'project',
    {
      title: 'Look up a project',
      description:
        'What became of a CNCF project (level, with date and source), and the talks and passages that name it.',
      gives: ['projects', 'asOf', 'resultCount', ...READ],
    },
    'such as Thanos, or project/thanos',
  ),
  lookingUp(
    'speaker',
    {
      title: 'Look up a speaker',
      description: 'What was noted of somebody’s talks, and their sessions on the programme.',
      gives: ['sessions', 'sessionCount', ...READ],
    },
    'such as Rob Scott',
  ),
  lookingUp(
    'edition',
    {
      title: 'Look up a KubeCon',
      description: 'One KubeCon: place, dates, the notes about it, how many sessions it had.',
      gives: ['editions', 'notes', ...READ],
    },
    'such as eu 2021, edition/eu-2021, or a city',
  ),
  tool(
    {
      name: 'timeline',
      title: 'Follow a topic',
      description: `A topic from KubeCon to KubeCon: how many of the notes speak of it, with one sentence each. Numbers count notes, not talks held. ${QUOTE}`,
      gives: ['timeline', 'projects', 'asOf', ...READ],
    },
    v.strictObject({ topic: text(LONGEST_NAME, 'such as service mesh'), page }),
    ({ topic }, conversation) => {
      const named = oneLine(topic)
      return answered({ kind: 'timeline', topic: named, line: `timeline ${named}` }, conversation)
    },
  ),
  tool(
    {
      name: 'list',
      title: 'List what there is',
      description:
        'Lists, page by page: notes with their authors, projects that notes name, or every KubeCon with how many notes there are.',
      gives: ['projects', 'editions', 'notes'],
    },
    v.strictObject({ what: oneOf(LISTS), page }),
    ({ what }, conversation) => answered({ kind: 'list', list: what, line: what }, conversation),
  ),
]

export const toolNamed = (name: unknown): Tool | undefined => TOOLS.find((one) => one.name === name)
