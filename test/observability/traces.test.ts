// Traces, sent to a collector of our own over HTTP.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openTracing, type TracedRequest } from '../../src/observability/traces.ts'
import { expectSoon } from '../cost.ts'
import { attributesOf, startCollector } from './collector.ts'

let collector: Awaited<ReturnType<typeof startCollector>>

beforeEach(async () => {
  collector = await startCollector()
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.address)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await collector.stop()
})

const FROM = 1_790_000_000_000

const REQUEST: TracedRequest = {
  ...{ id: '363f3c8b', platform: 'slack', how: 'command', outcome: 'found' },
  ...{ from: FROM, to: FROM + 40 },
  thinking: { from: FROM + 2, to: FROM + 10 },
}

const millisecondsOf = ({
  startTimeUnixNano,
  endTimeUnixNano,
}: {
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
}) =>
  [startTimeUnixNano, endTimeUnixNano].map((nanoseconds) => Number(BigInt(nanoseconds) / 1_000_000n) - FROM)

describe('a request', () => {
  it('is one trace of three spans, with what it was and never a text', async () => {
    const tracing = openTracing('1.2.3', () => {})
    tracing.record(REQUEST)
    await tracing.close()
    const spans = collector.spans()
    const root = spans.find(({ name }) => name === 'request')
    expect(attributesOf(root?.attributes ?? [])).toEqual({
      'kubecon.request.id': '363f3c8b',
      'kubecon.platform': 'slack',
      'kubecon.how': 'command',
      'kubecon.outcome': 'found',
    })
    expect(spans.map((span) => [span.name, ...millisecondsOf(span)]).toSorted()).toEqual([
      ['answer', 2, 10],
      ['reply', 10, 40],
      ['request', 0, 40],
    ])
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
    for (const child of spans.filter((span) => span !== root)) expect(child.parentSpanId).toBe(root?.spanId)
    expect(collector.requests[0]?.url).toBe('/v1/traces')
  })

  it('that failed says so', async () => {
    const tracing = openTracing('1.2.3', () => {})
    const { thinking: _, ...unthought } = REQUEST
    tracing.record({ ...unthought, outcome: 'failed' })
    await tracing.close()
    // STATUS_CODE_ERROR: opentelemetry.io/docs/specs/otel/trace/api/#set-status
    expect(collector.spans().map(({ name, status }) => [name, status.code])).toEqual([['request', 2]])
  })
})

describe('who sends', () => {
  it('is kubecon in its version, unless OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES say otherwise', async () => {
    const plain = openTracing('1.2.3', () => {})
    plain.record(REQUEST)
    await plain.close()
    expect(collector.resource()).toMatchObject({ 'service.name': 'kubecon', 'service.version': '1.2.3' })
    const again = await startCollector()
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', again.address)
    vi.stubEnv('OTEL_SERVICE_NAME', 'kubecon-eu')
    vi.stubEnv('OTEL_RESOURCE_ATTRIBUTES', 'deployment.environment.name=test')
    vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-team=docs')
    const named = openTracing('1.2.3', () => {})
    named.record(REQUEST)
    await named.close()
    expect(again.resource()).toMatchObject({
      'service.name': 'kubecon-eu',
      'deployment.environment.name': 'test',
    })
    expect(again.requests[0]?.headers).toMatchObject({ 'x-team': 'docs' })
    await again.stop()
  })
})

describe('a collector that is away', () => {
  it('is told once, and holds up the stop for two seconds at most', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:9')
    vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '300')
    const told: unknown[] = []
    const tracing = openTracing('1.2.3', (error) => void told.push(error))
    // More than one batch.
    for (let count = 0; count < 400; count += 1) tracing.record(REQUEST)
    const start = performance.now()
    await tracing.close()
    await expectSoon(performance.now() - start, 3_000)
    expect(told).toHaveLength(1)
  })
})
