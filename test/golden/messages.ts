// Every kind of message, made from one small note that nobody edits for any other reason. The catalogue and the
// programme are the bundled ones.
import { openLibrary } from '../../src/app/library/open.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import type { Message } from '../../src/domain/message.ts'
import { presentDigest } from '../../src/present/digest.ts'
import { cardFor } from '../../src/query/answer/cards.ts'
import { DIGEST_MESSAGES } from './digest-messages.ts'

export const NOTES = 'test/golden/notes'

const TEAPOTS = 'golden-ada/teapots'

/** Name → message; the name is the file's. */
export async function goldenMessages(): Promise<ReadonlyMap<string, Message>> {
  const library = await (await openLibrary({ notesFolders: [NOTES] })).complete()
  const issuesUrl = 'https://example.org/issues/new'
  const conversation = openConversation(() => library, { issuesUrl, heard: () => {} })
  const card = cardFor(TEAPOTS, library)
  const project = library.corpus.projects.get('project/thanos')
  if (!card || !project) throw new Error(`${NOTES} does not hold ${TEAPOTS}`)
  const digest = { day: '2026-12-01', card, project, asOf: '2026-09-14', issuesUrl }
  return new Map<string, Message>([
    ['help', conversation.answer('help')],
    ['found-one', conversation.answer('kettles')],
    ['found-several', conversation.answer('teapots')],
    ['found-second-page', conversation.press({ kind: 'more', question: 'teapots', page: 2 })],
    ['known', conversation.answer('kubeedge')],
    ['nothing', conversation.answer('quantum blockchain pizza')],
    ['misspelt', conversation.answer('teapods')],
    ['talk', conversation.answer('talk teapots at the edge')],
    ['project', conversation.answer('project thanos')],
    ['speaker', conversation.answer('speaker alan example')],
    ['author', conversation.answer('author ada')],
    ['edition', conversation.answer('edition eu-2021')],
    ['timeline', conversation.answer('timeline teapots')],
    ['notes', conversation.answer('notes')],
    ['stats', conversation.answer('stats')],
    ['about', conversation.about('We are moving to kettles next week')],
    ['shown', conversation.press({ kind: 'show', id: TEAPOTS })],
    ['shown-note', conversation.press({ kind: 'show', id: 'golden-ada' })],
    ['digest', presentDigest({ ...digest, late: false })],
    ['digest-late', presentDigest({ ...digest, late: true })],
    ...DIGEST_MESSAGES,
    ['incident', conversation.incident('1f2e3d4c')],
    ['words', conversation.press({ kind: 'words', id: TEAPOTS })],
    ['outdated', conversation.outdated()],
    ['home', conversation.home()],
  ])
}
