// A request → a page, a drawn exchange or a file. One catch, which answers with an incident.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isPlatform, platformNames } from '../../domain/platforms/platform.ts'
import type { PreviewCollaborators } from './collaborators.ts'
import { drawExchange } from './exchange.ts'
import { refusal, setHeaders } from './guard.ts'
import { type KeptPictures, keepPictures } from './pictures.ts'
import { toHtml } from './tree.ts'
import { drawChatPage } from './views/chat.ts'
import { drawDigestsPage } from './views/digests.ts'
import { drawNotFound } from './views/layout.ts'
import { drawLibraryPage } from './views/library.ts'
import { drawNotePage } from './views/note.ts'
import { drawTopicsPage } from './views/topics.ts'

const SAMPLE_QUESTION = 'gateway api'
const SUGGESTIONS = 8
/** A press carries at most a few thousand characters (2,000 in a button of Slack). */
const LONGEST_BODY_BYTES = 20_000

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
}

const page = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body })
const json = (body: unknown): Reply => ({ status: 200, type: 'application/json', body: JSON.stringify(body) })
const plainly = (status: number, body: string): Reply => ({ status, type: 'text/plain; charset=utf-8', body })

type Answering = (url: URL, needs: PreviewCollaborators) => Reply | Promise<Reply>

const PAGES: Readonly<Record<string, Answering>> = {
  '/': async ({ searchParams }, needs) => {
    const words = searchParams.get('ask')?.trim() || SAMPLE_QUESTION
    return page(drawChatPage({ how: 'typed', words, sent: await needs.ask(words) }))
  },
  '/library': (_, { library }) => page(drawLibraryPage(library())),
  '/library/note': async ({ searchParams }, { note }) => {
    const shown = await note(searchParams.get('id') ?? '')
    return shown ? page(drawNotePage(shown)) : page(drawNotFound(), 404)
  },
  '/digests': async (_, { digests }) => page(drawDigestsPage(await digests())),
  '/topics': ({ searchParams }, { topic }) =>
    page(drawTopicsPage(topic(searchParams.get('topic')?.trim() ?? ''))),
  '/api/suggest': async ({ searchParams }, { suggest }) =>
    json(await suggest(searchParams.get('typed') ?? '', SUGGESTIONS)),
}

/** What is posted, as the page's script sends it. */
const POSTS: Readonly<
  Record<string, (body: Readonly<Record<string, string>>, needs: PreviewCollaborators) => Promise<Reply>>
> = {
  '/api/ask': async ({ text = '', shown = '' }, { ask }) =>
    json({
      html: toHtml(drawExchange({ how: 'typed', words: shown || text || 'help', sent: await ask(text) })),
    }),
  '/api/press': async ({ label = '', platform = '', name = '', value = '' }, { press }) => {
    if (!isPlatform(platform)) return plainly(400, `Expected the platform: ${platformNames.join(' or ')}.`)
    const sent = await press({ platform, name, value })
    return json(
      sent === 'dismissed'
        ? { dismissed: true }
        : { html: toHtml(drawExchange({ how: 'pressed', words: label, sent })) },
    )
  },
}

/** Answers every request and never rejects. */
export function guardedAnswer(given: PreviewCollaborators) {
  const pictures = keepPictures()
  const needs: PreviewCollaborators = {
    ...given,
    ask: async (text) => pictures.keep(await given.ask(text)),
    press: async (press) => {
      const sent = await given.press(press)
      return sent === 'dismissed' ? sent : pictures.keep(sent)
    },
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setHeaders(response)
    const reply = await replyTo(request, needs, pictures).catch((error: unknown) => {
      const incident = needs.incident()
      needs.log.error({ incident, err: error }, 'A page of the preview could not be drawn.')
      return plainly(500, `Something went wrong. It is logged as ${incident}.`)
    })
    response.writeHead(reply.status, { 'content-type': reply.type })
    response.end(request.method === 'HEAD' ? undefined : reply.body)
  }
}

async function replyTo(
  request: IncomingMessage,
  needs: PreviewCollaborators,
  { svgAt }: KeptPictures,
): Promise<Reply> {
  const refused = refusal(request)
  if (refused) return plainly(refused, 'This is not for you.')
  const url = URL.parse(request.url ?? '/', 'http://preview')
  if (!url) return plainly(400, 'This is no address.')
  if (request.method === 'POST') {
    const post = POSTS[url.pathname]
    const body = await bodyOf(request)
    if (!post) return plainly(404, 'There is nothing to post to.')
    return body ? post(body, needs) : plainly(400, 'Expected one small JSON object of texts.')
  }
  const drawn = Object.hasOwn(PAGES, url.pathname) ? PAGES[url.pathname] : undefined
  if (drawn) return drawn(url, needs)
  const svg = svgAt(url.pathname)
  if (svg !== undefined) return { status: 200, type: 'image/png', body: await needs.toPng(svg) }
  const asset = url.pathname.startsWith('/assets/') && needs.asset(url.pathname.slice('/assets/'.length))
  return asset ? { status: 200, ...asset } : page(drawNotFound(), 404)
}

/** Undefined for what is no small JSON object; only its texts are taken. */
async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, string>> | undefined> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST_BODY_BYTES) return undefined
  }
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined
    return Object.fromEntries(
      Object.entries(body).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    )
  } catch {
    return undefined
  }
}
