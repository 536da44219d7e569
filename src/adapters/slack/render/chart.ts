// A chart that Slack draws itself: docs.slack.dev/reference/block-kit/blocks/data-visualization-block. Messages alone
// take it; `@slack/types` 3.2 does not know it yet.
import type { Block } from '@slack/types'
import type { Chart } from '../../../domain/answers/message.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { CHART_COLUMNS, CHART_NAME, CHART_SERIES, CHART_TITLE } from '../limits.ts'
import { cutText } from './cut.ts'

export interface ChartBlock extends Block {
  readonly type: 'data_visualization'
  readonly title: string
  readonly chart: {
    readonly type: 'bar'
    readonly series: readonly {
      readonly name: string
      readonly data: readonly { readonly label: string; readonly value: number }[]
    }[]
    readonly axis_config: { readonly categories: readonly string[] }
  }
}

/**
 * Bars, side by side; of too many columns the last, which are the newest.
 * @returns nothing for what Slack would refuse: no columns, two of one name, a value that is no number
 */
export function renderChart({ title, columns, series }: Chart): readonly ChartBlock[] {
  const names = columns.slice(-CHART_COLUMNS).map((name) => word(name, CHART_NAME))
  const drawn = series.slice(0, CHART_SERIES).map(({ name, values }) => ({
    name: word(name, CHART_NAME),
    values: values.slice(-CHART_COLUMNS),
  }))
  const isWhole = drawn.every(({ values }) => values.length === names.length && values.every(Number.isFinite))
  const areDistinct = isSet(names) && isSet(drawn.map(({ name }) => name))
  if (names.length === 0 || drawn.length === 0 || !isWhole || !areDistinct) return []
  return [
    {
      type: 'data_visualization',
      title: word(title, CHART_TITLE),
      chart: {
        type: 'bar',
        series: drawn.map(({ name, values }) => ({
          name,
          data: values.map((value, index) => ({ label: names[index] ?? '', value })),
        })),
        axis_config: { categories: names },
      },
    },
  ]
}

/** Whether Slack reads anything in these texts nobody says: what could open a mention or a link is left out. */
const word = (text: string, limit: number): string =>
  cutText(oneLine(text.replace(/[<>]/g, ' ')), limit) || '…'

const isSet = (names: readonly string[]): boolean => new Set(names).size === names.length

/** What is to be read in a chart. */
export const labelsOfChart = ({ title, chart }: ChartBlock): readonly string[] => [
  title,
  ...chart.series.map(({ name }) => name),
  ...chart.axis_config.categories,
]
