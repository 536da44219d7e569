// The kinds of block and element Slack knows, each with its keys and limits. There is no official schema; the
// numbers stand in the comments of `@slack/types` (blocks, block-elements, composition-objects, extensions).
// A kind that is not listed is refused: whoever uses one adds its limits first.
import {
  anything,
  byType,
  type Check,
  flag,
  isRecord,
  list,
  oneOf,
  optionalText,
  record,
  repeated,
  text,
  url,
  whole,
  wrong,
} from './shapes.ts'

type Keys = Readonly<Record<string, Check>>

/** All markdown blocks of a message in sum, and so each: docs.slack.dev/reference/block-kit/blocks/markdown-block. */
export const MARKDOWN = 12_000

export const id = text(255)

export const plain = (max: number) => record({ type: oneOf('plain_text'), text: text(max) }, { emoji: flag })

const mrkdwn = (max: number) => record({ type: oneOf('mrkdwn'), text: text(max) }, { verbatim: flag })

const anyText = (max: number) => byType({ plain_text: plain(max), mrkdwn: mrkdwn(max) })

const style = oneOf('primary', 'danger')

const confirm = record(
  { title: plain(100), text: anyText(300), confirm: plain(30), deny: plain(30) },
  { style },
)

const optionOf = (label: Check) =>
  record({ text: label, value: text(75) }, { description: anyText(75), url: url(3_000) })

const option = optionOf(plain(75))
const choice = optionOf(anyText(75))
const groups = list(100, record({ label: plain(75), options: list(100, option) }))

const element = (type: string, required: Keys, optional: Keys = {}) =>
  record({ type: oneOf(type), ...required }, { action_id: id, confirm, focus_on_load: flag, ...optional })

const menu = (type: string, optional: Keys) =>
  element(type, {}, { placeholder: plain(150), initial_option: option, ...optional })

const label = { value: optionalText(2_000), url: url(3_000), style, accessibility_label: text(75) }

const clock: Check = (value, at) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) ? [] : wrong('must be HH:mm', at)

const interactive: Keys = {
  button: element('button', { text: plain(75) }, label),
  static_select: menu('static_select', { options: list(100, option), option_groups: groups }),
  external_select: menu('external_select', { min_query_length: whole }),
  conversations_select: menu('conversations_select', {
    default_to_current_conversation: flag,
    initial_conversation: id,
    response_url_enabled: flag,
    filter: anything,
  }),
  timepicker: element('timepicker', {}, { placeholder: plain(150), initial_time: clock, timezone: id }),
  overflow: element('overflow', { options: list(5, option) }),
  radio_buttons: element('radio_buttons', { options: list(10, choice) }, { initial_option: choice }),
  checkboxes: element('checkboxes', { options: list(10, choice) }, { initial_options: list(10, choice) }),
}

const thumb = record({ text: plain(75), value: optionalText(2_000) }, { accessibility_label: text(75) })

const feedback = record(
  { type: oneOf('feedback_buttons'), positive_button: thumb, negative_button: thumb },
  { action_id: id },
)

const input = element(
  'plain_text_input',
  {},
  { placeholder: plain(150), multiline: flag, initial_value: anything, max_length: whole, min_length: whole },
)

const picture = { image_url: url(3_000), alt_text: text(2_000) }
const image = record({ type: oneOf('image'), ...picture })

const block = (type: string, required: Keys, optional: Keys = {}) =>
  record({ type: oneOf(type), ...required }, { block_id: id, ...optional })

const section = block(
  'section',
  {},
  {
    text: anyText(3_000),
    fields: list(10, anyText(2_000)),
    accessory: byType({ ...interactive, image }),
    expand: flag,
  },
)

const textOrFields: Check = (value, at) =>
  isRecord(value) && !value.text && !value.fields ? wrong('must define either `text` or `fields`', at) : []

/** Cells: docs.slack.dev/reference/block-kit/blocks/table-block; an older page does not have `raw_number`. */
const cell = byType({
  raw_text: record({ type: oneOf('raw_text'), text: text(2_000) }),
  rich_text: block('rich_text', { elements: list(100, anything) }),
})

const tableRows: Check = (rows, at) => {
  const lengths = new Set(Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.length : 0)) : [])
  return [
    ...list(100, list(20, cell))(rows, at),
    ...(lengths.size > 1 ? wrong('rows differ in length', at) : []),
  ]
}

const column = record({}, { align: oneOf('left', 'center', 'right'), is_wrapped: flag })

/** Numbers of docs.slack.dev/reference/block-kit/blocks/data-visualization-block: those of its older page where two differ. */
const NAME = 20
const finite: Check = (value, at) => (Number.isFinite(value) ? [] : wrong('must be a number', at))
const point = record({ label: text(NAME), value: finite })

/** Every series has a value for each category, in their order; no name stands twice. */
const barChart: Check = (chart, at) => {
  const shape = record({
    type: oneOf('bar', 'line', 'area'),
    series: list(6, record({ name: text(NAME), data: list(20, point) })),
    axis_config: record({ categories: list(20, text(NAME)) }, { x_label: text(50), y_label: text(50) }),
  })(chart, at)
  if (shape.length > 0) return shape
  const { series, axis_config } = chart as {
    readonly series: readonly {
      readonly name: string
      readonly data: readonly { readonly label: string }[]
    }[]
    readonly axis_config: { readonly categories: readonly string[] }
  }
  const categories = JSON.stringify(axis_config.categories)
  return [
    ...repeated('category', axis_config.categories, at),
    ...repeated(
      'name',
      series.map(({ name }) => name),
      at,
    ),
    ...series.flatMap(({ name, data }) =>
      JSON.stringify(data.map(({ label }) => label)) === categories
        ? []
        : wrong(`${name} has other labels`, at),
    ),
  ]
}

/** A block of a message or a view. */
export const anyBlock: Check = byType({
  section: (value, at) => [...section(value, at), ...textOrFields(value, at)],
  header: block('header', { text: plain(150) }),
  context: block('context', {
    elements: list(10, byType({ plain_text: plain(3_000), mrkdwn: mrkdwn(3_000), image })),
  }),
  actions: block('actions', { elements: list(25, byType(interactive)) }),
  context_actions: block('context_actions', { elements: list(5, byType({ feedback_buttons: feedback })) }),
  divider: block('divider', {}),
  image: block('image', picture, { title: plain(2_000) }),
  markdown: block('markdown', { text: text(MARKDOWN) }),
  table: block('table', { rows: tableRows }, { column_settings: list(20, column) }),
  data_visualization: block('data_visualization', { title: text(50), chart: barChart }),
  rich_text: block('rich_text', { elements: list(100, anything) }),
  input: block(
    'input',
    { label: plain(2_000), element: byType({ ...interactive, plain_text_input: input }) },
    { hint: plain(2_000), optional: flag, dispatch_action: flag },
  ),
})
