// OpenTelemetry's own variables, which its library reads itself: one that it cannot read it would pass over without a
// word. Names and values: opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables and /protocol/exporter.
import * as v from 'valibot'
import {
  address,
  line,
  matching,
  oneOf,
  type Read,
  readable,
  secret,
  variable,
  wholeNumber,
} from './reading.ts'

const MOST = Number.MAX_SAFE_INTEGER
const milliseconds = (example: string) =>
  variable(wholeNumber(0, MOST), `a number of milliseconds, such as ${example}`)
const count = (example: string) => variable(wholeNumber(0, MOST), `a whole number, such as ${example}`)
const collector = secret(
  address('http:', 'https:'),
  'is not an address; expected one such as http://localhost:4318/v1/traces',
)
/** Headers may hold a token. */
const PAIRS = /^\s*[^=,\s]+\s*=[^,]*(,\s*[^=,\s]+\s*=[^,]*)*,?\s*$/
const headers = secret(matching(PAIRS), 'is not a list of headers; expected name=value, separated by commas')
const compression = variable(oneOf('none', 'gzip'), 'none or gzip')
const protocol = variable(
  oneOf('grpc', 'http/protobuf', 'http/json'),
  'http/json, which the bot uses, or another protocol, which it ignores',
)
const file = variable(readable, 'the path of a file that can be read')
/** Not told: the key itself may have been pasted here. */
const keyFile = secret(readable, 'is not the path of a file; expected one that can be read')
const share: Read<number> = (text) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : undefined)

/** Both for all signals and for traces alone. */
const exporting = (name: 'OTLP' | 'OTLP_TRACES') =>
  ({
    [`OTEL_EXPORTER_${name}_TIMEOUT`]: milliseconds('10000'),
    [`OTEL_EXPORTER_${name}_HEADERS`]: headers,
    [`OTEL_EXPORTER_${name}_COMPRESSION`]: compression,
    [`OTEL_EXPORTER_${name}_PROTOCOL`]: protocol,
    [`OTEL_EXPORTER_${name}_CERTIFICATE`]: file,
    [`OTEL_EXPORTER_${name}_CLIENT_KEY`]: keyFile,
    [`OTEL_EXPORTER_${name}_CLIENT_CERTIFICATE`]: file,
  }) as const

/** What each may hold. Others of the name are another program's. */
export const otelSchema = v.object({
  ...exporting('OTLP'),
  ...exporting('OTLP_TRACES'),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_SDK_DISABLED: variable(oneOf('true', 'false'), 'true or false'),
  OTEL_SERVICE_NAME: variable(line, 'a name in one line'),
  OTEL_RESOURCE_ATTRIBUTES: variable(matching(PAIRS), 'name=value, separated by commas'),
  OTEL_TRACES_SAMPLER: variable(
    oneOf(
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ),
    'always_on, always_off or traceidratio, or one of them after parentbased_',
  ),
  OTEL_TRACES_SAMPLER_ARG: variable(share, 'a number from 0 to 1, such as 0.25'),
  OTEL_BSP_SCHEDULE_DELAY: milliseconds('5000'),
  OTEL_BSP_EXPORT_TIMEOUT: milliseconds('30000'),
  OTEL_BSP_MAX_QUEUE_SIZE: count('2048'),
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: count('512'),
  OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT: count('1024'),
  OTEL_ATTRIBUTE_COUNT_LIMIT: count('128'),
  OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT: count('1024'),
  OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT: count('128'),
  OTEL_SPAN_EVENT_COUNT_LIMIT: count('128'),
  OTEL_SPAN_LINK_COUNT_LIMIT: count('128'),
})
