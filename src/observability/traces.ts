// Traces: one span a request, loaded only where traces are wanted. The one file that knows OpenTelemetry, which reads
// its own variables: OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES, OTEL_EXPORTER_OTLP_* and OTEL_EXPORTER_OTLP_TRACES_*.
import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from '@opentelemetry/resources'
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'

/** A stretch of time, epoch milliseconds. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One request, when it is over. No person, no channel, no text. */
export interface TracedRequest extends Stretch {
  readonly id: string
  readonly platform: string
  readonly how: string
  readonly outcome: string
  /** While the core thought; absent where it was not asked. */
  readonly thinking?: Stretch
}

export interface Tracing {
  record(request: TracedRequest): void
  /** Sends what is left, within two seconds. */
  close(): Promise<void>
}

/** Somebody waits for the process to end. */
const FLUSH_MS = 2_000

/**
 * @param version of the bot
 * @param failed told the first time sending fails, and again after it has worked
 */
export function openTracing(version: string, failed: (error: unknown) => void): Tracing {
  const named = resourceFromAttributes({ 'service.name': 'kubecon', 'service.version': version })
  const told = detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })
  const provider = new TracerProvider({
    resource: defaultResource().merge(named).merge(told),
    spanProcessors: [new BatchSpanProcessor({ exporter: telling(new OTLPTraceExporter(), failed) })],
  })
  const tracer = provider.getTracer('kubecon', version)

  return {
    record({ id, platform, how, outcome, from, to, thinking }) {
      const span = tracer.startSpan(
        'request',
        {
          kind: SpanKind.SERVER,
          startTime: from,
          attributes: {
            'kubecon.request.id': id,
            'kubecon.platform': platform,
            'kubecon.how': how,
            'kubecon.outcome': outcome,
          },
        },
        context.active(),
      )
      const inside = trace.setSpan(context.active(), span)
      const child = (name: string, { from, to }: Stretch) =>
        tracer.startSpan(name, { startTime: from }, inside).end(to)
      if (thinking) {
        child('answer', thinking)
        child('reply', { from: thinking.to, to })
      }
      if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(to)
    },
    async close() {
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, FLUSH_MS).unref()
      })
      // What could not be sent is told by the exporter.
      await Promise.race([provider.shutdown().catch(() => {}), late])
    },
  }
}

/** The library itself says nothing of a collector that is not there. */
function telling(exporter: OTLPTraceExporter, failed: (error: unknown) => void): SpanExporter {
  let fails = false
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const failsNow = result.code !== 0
        if (failsNow && !fails) failed(result.error)
        fails = failsNow
        done(result)
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  }
}
