// The port for operators and their programs, apart from the public one: is it alive, is it ready, what does it count.
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type BoundedServer,
  type ListeningAt,
  openBoundedServer,
  type ServerBounds,
} from '../http/bounded-server.ts'
import type { Readiness } from './readiness.ts'

export interface OpsPages {
  /** @param except checks that do not count */
  readonly readiness: (except: ReadonlySet<string>) => Readiness
  /** Undefined where nothing is counted. */
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>
  /** A page that failed: the asker is told nothing but 500. */
  readonly failed: (error: unknown) => void
}

export type OpsServer = Pick<BoundedServer, 'address' | 'close'>

/** Whoever is slower than this is no probe. */
const REQUEST_MS = 5_000
const BOUNDS: ServerBounds = {
  // Probes and Prometheus send a few hundred bytes.
  headerBytes: 8 * 1024,
  requestMs: REQUEST_MS,
  // Every connection ends with its answer: the oldest of too many is one that asks nothing.
  connections: 64,
  closingMs: 500,
}
const ADDRESS_LENGTH = 512

interface Page {
  readonly status: number
  readonly type?: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Serves `/livez`, `/readyz` and `/metrics` until closed.
 * @param at port 0 takes a free one
 * @throws what listening throws: EADDRINUSE, EACCES, EADDRNOTAVAIL
 */
export async function openOpsServer(at: ListeningAt, pages: OpsPages): Promise<OpsServer> {
  const { server, address, close } = await openBoundedServer(
    at,
    BOUNDS,
    (request, response) => {
      // Bodies are not read: they end with the connection.
      request.resume()
      pageFor(request, pages)
        .catch((error: unknown): Page => {
          pages.failed(error)
          return { status: 500, body: 'failed; the log says why\n' }
        })
        .then((page) => send(response, page, request.method === 'HEAD'))
    },
    pages.failed,
  )
  server.timeout = 2 * REQUEST_MS
  // The bot alone keeps the process alive.
  server.unref()
  return { address, close }
}

const ROUTES: Readonly<Record<string, (pages: OpsPages, query: URLSearchParams) => Promise<Page>>> = {
  // That it is answered at all says that the event loop turns.
  '/livez': async () => ({ status: 200, body: 'alive\n' }),
  // As Kubernetes' own API server takes it: kubernetes.io/docs/reference/using-api/health-checks.
  '/readyz': async ({ readiness }, query) => {
    const found = readiness(new Set(query.getAll('exclude')))
    return {
      status: found.ready ? 200 : 503,
      type: 'application/json; charset=utf-8',
      body: `${JSON.stringify(found)}\n`,
    }
  },
  '/metrics': async ({ metrics }) => {
    const { contentType, body } = await metrics()
    return { status: 200, type: contentType, body }
  },
}

async function pageFor({ url = '', method }: IncomingMessage, pages: OpsPages): Promise<Page> {
  if (url.length > ADDRESS_LENGTH) return { status: 414, body: 'address too long\n' }
  const [path = '', query = ''] = url.split('?')
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined
  if (!route) return { status: 404, body: 'not here; see /livez, /readyz and /metrics\n' }
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, body: 'GET and HEAD only\n', headers: { allow: 'GET, HEAD' } }
  return route(pages, new URLSearchParams(query))
}

/** Every connection ends with its answer: none is left open for the shutdown to wait for. */
function send(response: ServerResponse, { status, type, body, headers }: Page, bodiless: boolean): void {
  response.writeHead(status, {
    ...headers,
    'content-type': type ?? 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.end(bodiless ? undefined : body)
}
