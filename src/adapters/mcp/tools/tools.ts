// The tools: what each is for, what it takes, and which request that is. None of them writes anything.
import * as v from 'valibot'
import { parseRequest } from '../../../conversation/grammar.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { Listable, LookUp, MessageRequest } from '../../../domain/requests/request.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'

/** What was replied: the last of them is what was asked for, those before it are shown above it. */
type Replies = readonly [Reply, ...Reply[]]

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: v.GenericSchema<unknown, object>
  /** Asks the conversation; the arguments have been checked. */
  readonly run: (input: unknown, conversation: Conversation) => Promise<Replies>
  /** Which page of a list is wanted; answers to questions come in pages by themselves. */
  readonly pageOf: (input: unknown) => number
}

/** Longer ones are cut by whoever reads them; more than this is no question (conversation/grammar.ts reads 3,000). */
const LONGEST_QUESTION = 8_000
/** No name or title is nearly as long. */
const LONGEST_NAME = 300
/** The longest list, of notes, has 12 pages today. */
const MOST_PAGES = 999

const page = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(MOST_PAGES),
    v.description('the next page is in nextPage of the answer before'),
  ),
  1,
)

const text = (most: number, description: string) =>
  v.pipe(v.string(), v.maxLength(most), v.description(description))

/** Said with every tool that brings words of notes: a model reads the descriptions, and little else. */
const QUOTE =
  'Quote sentences only as they stand in the answer, and cite author, note and lines with each (fields citations). Say so where nothing is found; add nothing from elsewhere as if a note said it.'

function tool<Input extends object>(
  described: Pick<Tool, 'name' | 'title' | 'description'>,
  input: v.GenericSchema<unknown, Input>,
  run: (input: Input, conversation: Conversation) => Promise<Replies>,
): Tool {
  return {
    ...described,
    input,
    run: (given, conversation) => run(v.parse(input, given), conversation),
    pageOf: (given) => {
      const read = v.parse(input, given)
      return 'page' in read && typeof read.page === 'number' ? read.page : 1
    },
  }
}

const answered = async (request: MessageRequest, { answer }: Conversation): Promise<Replies> => [
  await answer(request),
]

const lookUp = (what: LookUp, name: string): MessageRequest => {
  const named = oneLine(name)
  return { kind: 'look-up', what, name: named, line: `${what} ${named}` }
}

/** Looks one thing up by its name. */
const lookingUp = (what: LookUp, title: string, description: string, named: string): Tool =>
  tool(
    { name: what, title, description: `${description} ${QUOTE}` },
    v.strictObject({ name: text(LONGEST_NAME, named), page }),
    ({ name }, conversation) => answered(lookUp(what, name), conversation),
  )

/** Ids of talks, passages and notes; a title is more than one word, or has capitals. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+(?:\/(?:p\/)?[a-z0-9-]+)?$/

/** The card, and below it all its words. */
async function talk(name: string, conversation: Conversation): Promise<Replies> {
  const byId = ID.test(name) ? await conversation.answer({ kind: 'show', id: name }) : undefined
  const card = byId?.browsed ? byId : await conversation.answer(lookUp('talk', name))
  const { browsed } = card
  // A note as a whole is a resource: its card names its talks.
  if (browsed?.kind !== 'card' || browsed.card.kind === 'note') return [card]
  const words = await conversation.answer({ kind: 'words', id: browsed.card.id })
  return words.cited ? [card, words] : [card]
}

const LISTS = ['projects', 'editions', 'notes'] as const satisfies readonly Listable[]

/** In the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  tool(
    {
      name: 'ask',
      title: 'Ask the notes',
      description: `Answers a question about talks at KubeCon from notes that attendees wrote, best first; where no note answers, it tells what the CNCF catalogue and the programme know. Takes a subject in a few words, or filters such as year:2021, edition:eu-2021, speaker:"Rob Scott", project:thanos. ${QUOTE}`,
    },
    v.strictObject({
      question: text(LONGEST_QUESTION, 'such as: gateway api, or: service mesh year:2019'),
      page,
      programme: v.optional(
        v.pipe(v.boolean(), v.description('true: the sessions of the programme instead of the notes')),
      ),
    }),
    async ({ question, page: to = 1, programme }, conversation) => {
      const asked = parseRequest(question)
      const first = await conversation.answer(asked)
      const request: MessageRequest | undefined = programme
        ? { kind: 'sessions', question: asked.line }
        : // What was looked up or listed has all its pages in it.
          to > 1 && first.kind === 'answer'
          ? { kind: 'more', question: asked.line, page: to }
          : undefined
      if (!request) return [first]
      const further = await conversation.answer(request)
      return [programme ? { ...first, message: further.message } : further]
    },
  ),
  tool(
    {
      name: 'talk',
      title: 'Read a talk',
      description: `Everything the notes say of one talk, sentence by sentence with the lines of the note, its speakers, its links, and whose words these are. Takes an id from another answer, or a title. ${QUOTE}`,
    },
    v.strictObject({ name: text(LONGEST_NAME, 'id or title of a talk, a passage or a note') }),
    ({ name }, conversation) => talk(oneLine(name), conversation),
  ),
  lookingUp(
    'project',
    'Look up a project',
    'What became of a CNCF project (level, with the date and the source), and which talks and passages of the notes name it.',
    'such as Thanos, or project/thanos',
  ),
  lookingUp(
    'speaker',
    'Look up a speaker',
    'What was noted of somebody’s talks, and their sessions on the programme.',
    'such as Rob Scott',
  ),
  lookingUp(
    'edition',
    'Look up a KubeCon',
    'One KubeCon: place, dates, the notes about it and how many sessions its programme had.',
    'such as eu 2021, edition/eu-2021, or a city',
  ),
  tool(
    {
      name: 'timeline',
      title: 'Follow a topic',
      description: `A topic from KubeCon to KubeCon: how many notes speak of it, of how many, and one sentence of each. Numbers count notes, not talks held. ${QUOTE}`,
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
        'Lists, page by page: notes with their authors, projects that the notes name, or every KubeCon with how many notes there are about it.',
    },
    v.strictObject({ what: v.picklist(LISTS), page }),
    ({ what }, conversation) => answered({ kind: 'list', list: what, line: what }, conversation),
  ),
]

export const toolNamed = (name: unknown): Tool | undefined => TOOLS.find((one) => one.name === name)
