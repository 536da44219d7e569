// Labels of links in a line that announces: they are links, and no words of a title or of a name.
import type { Run } from '../../../blocks.ts'
import { isLinkLabel } from './wordings.ts'

/** "A Title ([slides](…)) — remark": a label in parentheses is no word of the title. */
function withoutInnerLabels(runs: readonly Run[]): readonly Run[] {
  const isInner = (index: number) => {
    const { span, link } = runs[index] ?? { span: { text: '' } }
    return (
      link !== undefined &&
      isLinkLabel(bareLabel(span.text)) &&
      /[([]\s*$/.test(runs[index - 1]?.span.text ?? '') &&
      /^\s*[)\]]/.test(runs[index + 1]?.span.text ?? '')
    )
  }
  const inner = runs.map((_, index) => isInner(index))
  if (!inner.includes(true)) return runs
  return runs.flatMap((run, index) => {
    if (inner[index]) return []
    const opened = inner[index + 1] ? run.span.text.replace(/\s*[([]\s*$/, '') : run.span.text
    const text = inner[index - 1] ? opened.replace(/^\s*[)\]]/, '') : opened
    return [{ ...run, span: { ...run.span, text } }]
  })
}

/** "… by Ada Example [Video] | [Slides]": labels at the end are links, and no words of the title or of a name. */
export function withoutLabels(given: readonly Run[]): readonly Run[] {
  const runs = withoutInnerLabels(given)
  const last = runs.findLastIndex(({ span, link }) =>
    link ? !isLinkLabel(bareLabel(span.text)) : /[\p{L}\p{N}]/u.test(span.text),
  )
  const rest = runs.slice(last + 1)
  return last >= 0 && rest.some(({ link }) => link) ? trimmed(runs.slice(0, last + 1)) : runs
}

/** A label without the signs around it. */
export const bareLabel = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Without what led to the labels: "(", "|", "–". */
const trimmed = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index) =>
    index < runs.length - 1 || run.link
      ? run
      : { ...run, span: { ...run.span, text: run.span.text.replace(/[\s([|·•/,:–—-]+$/u, '') } },
  )
