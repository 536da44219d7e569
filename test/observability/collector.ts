// A small OpenTelemetry collector: takes OTLP over HTTP in JSON, and keeps what it was sent.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Span {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: readonly Attribute[]
  readonly status: { readonly code: number }
}

interface Attribute {
  readonly key: string
  readonly value: { readonly stringValue?: string }
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] }
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[]
  }[]
}

export async function startCollector() {
  const bodies: string[] = []
  const requests: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      bodies.push(body)
      requests.push({ url: request.url ?? '', headers: request.headers })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sent = () => bodies.map((body): Sent => JSON.parse(body))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies: bodies as readonly string[],
    requests: requests as readonly {
      readonly url: string
      readonly headers: Readonly<Record<string, unknown>>
    }[],
    spans: (): readonly Span[] =>
      sent().flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    /** What sent them. */
    resource: () => attributesOf(sent()[0]?.resourceSpans[0]?.resource.attributes ?? []),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const attributesOf = (
  attributes: readonly Attribute[],
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue]))
