// The chat's addresses: its page, and what the page's script asks for.
import { randomUUID } from 'node:crypto'
import { isPlatform, platformNames } from '../../../domain/platforms/platform.ts'
import type { Chat } from '../chats.ts'
import type { PreviewCollaborators } from '../collaborators.ts'
import { drawForm } from '../draw/form.ts'
import { drawExchange, type Exchange } from '../exchange.ts'
import { isForm } from '../forms.ts'
import { elsewhere, json, type PreviewReply, page, plainly } from '../replies.ts'
import { samplesOf } from '../samples.ts'
import { suggestOnPage } from '../suggesting.ts'
import { isOrder, lineTyped, threadAddress, threadOf, threadWith } from '../thread.ts'
import { toHtml } from '../tree.ts'
import { drawChatPage } from '../views/chat.ts'
import type { AskedOfPage, Route } from './route.ts'

const SUGGESTIONS = 8
/** Of a chat, made by this server. */
const CHAT_ID = /^[\w-]{1,64}$/

const chatOf = ({ chat = '' }: AskedOfPage['body'], needs: PreviewCollaborators): Chat =>
  needs.chat(CHAT_ID.test(chat) ? chat : randomUUID())

/**
 * The chat that is spoken in; after somebody went back it speaks of what stands there, not of what was asked last.
 * @param body with the address of the page, and `back` where the chat has been asked more than the address says
 */
async function chatGoingOn(body: AskedOfPage['body'], needs: PreviewCollaborators): Promise<Chat> {
  const chat = chatOf(body, needs)
  if (body.back) await standing(linesBefore(body), chat, needs)
  return chat
}

/** What has been asked at the address of the page. */
const linesBefore = ({ address = '' }: AskedOfPage['body']): readonly string[] =>
  threadOf(address).filter((line) => !isOrder(line))

/** What was answered, drawn; with the address under which it is answered again. */
const exchanged = (exchange: Exchange, address?: string): PreviewReply =>
  json({ html: toHtml(drawExchange(exchange)), ...(address && { address }) })

/** What stands on the page of a thread: of none a sample. */
async function standing(
  thread: readonly string[],
  chat: Chat,
  needs: PreviewCollaborators,
): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = []
  const [sample] = samplesOf(needs.library())
  if (thread.length === 0 && sample !== undefined)
    exchanges.push({ how: 'typed', words: sample, sent: await chat.sample(sample) })
  for (const words of thread) exchanges.push({ how: 'typed', words, sent: await chat.ask(words) })
  return exchanges
}

export const CHAT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    async answer({ url }, needs) {
      const asked = threadOf(url.search)
      // A line that stands by itself begins a thread of its own.
      if (url.searchParams.getAll('q').filter((line) => lineTyped(line)).length > asked.length)
        return elsewhere(threadAddress(asked))
      const samples = samplesOf(needs.library())
      const id = randomUUID()
      const chat = needs.chat(id)
      const waiting = asked.find(isOrder)
      const thread = asked.filter((line) => !isOrder(line))
      const exchanges = waiting && thread.length === 0 ? [] : await standing(thread, chat, needs)
      return page(drawChatPage({ id, thread, exchanges, samples, ...(waiting && { waiting }) }))
    },
  },
  {
    method: 'GET',
    path: '/api/suggest',
    answer: ({ url }, { library }) =>
      json(suggestOnPage(url.searchParams.get('typed') ?? '', library(), SUGGESTIONS)),
  },
  {
    method: 'POST',
    path: '/api/ask',
    async answer({ body }, needs) {
      const line = lineTyped(body.text ?? '')
      const thread = threadWith(linesBefore(body), line || 'help')
      const sent = await (await chatGoingOn(body, needs)).ask(line)
      return exchanged({ how: 'typed', words: line || 'help', sent }, threadAddress(thread))
    },
  },
  {
    method: 'POST',
    path: '/api/press',
    async answer({ body }, needs) {
      const { label = '', platform = '', name = '', value = '' } = body
      if (!isPlatform(platform)) return plainly(400, `Expected the platform: ${platformNames.join(' or ')}.`)
      const pressed = await (await chatGoingOn(body, needs)).press({ platform, name, value })
      if (pressed === 'dismissed') return json({ dismissed: true })
      return 'form' in pressed
        ? json({ form: toHtml(drawForm(pressed)) })
        : exchanged({ how: 'pressed', words: label, sent: pressed })
    },
  },
  {
    method: 'POST',
    path: '/api/fill',
    async answer({ body }, needs) {
      const { form = '', chat: _chat, address: _address, back: _back, ...fields } = body
      if (!isForm(form)) return plainly(400, 'Expected the name of a form.')
      const filled = await (await chatGoingOn(body, needs)).fill({ form, fields })
      return 'problems' in filled
        ? json(filled)
        : exchanged({ how: 'filled in', words: filled.line, sent: filled.sent })
    },
  },
]
