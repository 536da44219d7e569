// A request → the row of the table of routes that answers it. One catch, which answers with an incident.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PreviewCollaborators } from './collaborators.ts'
import { refusal, setHeaders } from './guard.ts'
import { elsewhere, isKnown, type PreviewReply, page, plainly } from './replies.ts'
import { routeOf } from './routes.ts'
import { drawNotFound } from './views/layout.ts'

/** A press carries at most a few thousand characters (2,000 in a button of Slack). */
const LONGEST_BODY_BYTES = 20_000

/** Answers every request and never rejects. */
export const guardedAnswer =
  (needs: PreviewCollaborators) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setHeaders(response)
    const reply = await replyTo(request, needs).catch((error: unknown) => {
      const incident = needs.incident()
      needs.log.error({ incident, err: error }, 'A page of the preview could not be drawn.')
      return plainly(500, `Something went wrong. It is logged as ${incident}.`)
    })
    send(reply, request, response)
  }

function send(
  { status, type, body, location, tag }: PreviewReply,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (location) response.setHeader('location', location)
  if (tag) response.setHeader('etag', tag).setHeader('cache-control', 'no-cache')
  if (tag && isKnown(tag, request.headers['if-none-match'] ?? '')) {
    response.writeHead(304).end()
    return
  }
  response.writeHead(status, { 'content-type': type })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function replyTo(request: IncomingMessage, needs: PreviewCollaborators): Promise<PreviewReply> {
  const refused = refusal(request)
  if (refused) return plainly(refused, 'This is not for you.')
  const url = URL.parse(request.url ?? '/', `http://${request.headers.host}`)
  if (!url) return plainly(400, 'This is not an address.')
  const isPost = request.method === 'POST'
  // Read whatever is answered: a connection whose body nobody reads cannot be used again.
  const body = isPost ? await bodyOf(request) : {}
  const route = routeOf(isPost ? 'POST' : 'GET', url.pathname)
  // `/library/`, as people type it. What stands in no table leads nowhere.
  const bare = url.pathname.slice(0, -1)
  if (!route && !isPost && url.pathname.endsWith('/') && routeOf('GET', bare))
    return elsewhere(`${bare}${url.search}`)
  if (!route) return isPost ? plainly(404, 'There is nothing to post to.') : page(drawNotFound(), 404)
  if (!body) return plainly(400, 'Expected one small JSON object of texts.')
  return (await route.answer({ url, open: route.open, body }, needs)) ?? page(drawNotFound(), 404)
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
