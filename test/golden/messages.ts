// Every kind of message, made from one small note that nobody edits for any other reason. The catalogue and the
// programme are the bundled ones.
import { openLibrary } from '../../src/app/library/open.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import { rememberedHere, remembering } from '../../src/domain/requests/remembering.ts'
import type { MessageRequest } from '../../src/domain/requests/request.ts'
import { presentDigest } from '../../src/present/digests/digest.ts'
import { cardFor } from '../../src/query/answer/cards.ts'
import { DIGEST_MESSAGES } from './digest-messages.ts'

export const NOTES = 'test/golden/notes'

const TEAPOTS = 'golden-ada/teapots'

/** Name → message; the name is the file's. */
export async function goldenMessages(): Promise<ReadonlyMap<string, Message>> {
  const library = await (await openLibrary({ notesFolders: [NOTES] })).complete()
  const issuesUrl = 'https://example.org/issues/new'
  const conversation = openConversation(() => library, {
    issuesUrl,
    verdicts: () => {},
    // As in the bot: notes can be saved.
    note: async () => ({ message: { fallback: '', pieces: [] } }),
    channels: true,
  })
  const say = async (request: MessageRequest): Promise<Message> =>
    (await conversation.answer(request)).message
  const sayAfter = async (...lines: readonly string[]): Promise<Message> => {
    const going = remembering(conversation, rememberedHere())
    const said: Message[] = []
    for (const line of lines) said.push((await going.answer(parseRequest(line))).message)
    const last = said.at(-1)
    if (!last) throw new Error('nothing was said')
    return last
  }
  const card = cardFor(TEAPOTS, library)
  const project = library.corpus.projects.get('project/thanos')
  if (!card || !project) throw new Error(`${NOTES} does not hold ${TEAPOTS}`)
  const digest = { day: '2026-12-01', card, project, asOf: '2026-09-14', issuesUrl }
  return new Map<string, Message>([
    ['help', await say(parseRequest('help'))],
    ['found-one', await say(parseRequest('kettles'))],
    ['found-several', await say(parseRequest('teapots'))],
    ['found-second-page', await say({ kind: 'more', question: 'teapots', page: 2 })],
    ['not-it', await say({ kind: 'verdict', verdict: 'no', question: 'teapots' })],
    ['sessions', await say({ kind: 'sessions', question: 'thanos' })],
    ['known', await say(parseRequest('kubeedge'))],
    ['nothing', await say(parseRequest('quantum blockchain pizza'))],
    ['misspelt', await say(parseRequest('teapods'))],
    ['narrowed', await sayAfter('thanos', 'only those with slides')],
    ['narrowed-to-nothing', await sayAfter('thanos', 'by Rob Scott')],
    ['simply', await sayAfter('teapots', 'in plain words, please')],
    ['links', await sayAfter('teapots', 'any slides?')],
    ['next-results', await sayAfter('teapots', 'more')],
    ['talk', await say(parseRequest('talk teapots at the edge'))],
    ['project', await say(parseRequest('project thanos'))],
    ['speaker', await say(parseRequest('speaker alan example'))],
    ['author', await say(parseRequest('author ada'))],
    ['edition', await say(parseRequest('edition eu-2021'))],
    ['timeline', await say(parseRequest('timeline teapots'))],
    ['notes', await say(parseRequest('notes'))],
    ['stats', await say(parseRequest('stats'))],
    ['about', await say({ kind: 'about', text: 'We are moving to kettles next week' })],
    ['shown', await say({ kind: 'show', id: TEAPOTS })],
    ['shown-note', await say({ kind: 'show', id: 'golden-ada' })],
    ['digest', presentDigest({ ...digest, platform: 'slack', late: false })],
    ['digest-late', presentDigest({ ...digest, platform: 'slack', late: true })],
    ...DIGEST_MESSAGES,
    ['incident', await say({ kind: 'incident', id: '1f2e3d4c' })],
    ['words', await say({ kind: 'words', id: TEAPOTS })],
    ['outdated', await say({ kind: 'outdated' })],
    ['home', await say({ kind: 'home' })],
  ])
}
