// What a note says that is in no talk and no passage, each by the rule that sets it aside.
import type { LineRange } from '../../domain/text/prose.ts'
import { STRUCK, wordsOfRuns } from '../blocks.ts'
import { onlyLabels } from './telling.ts'
import type { Understanding } from './understand.ts'

/** Why words of a note are in no talk and no passage. */
type AsideRule =
  /** Code is not prose. */
  | 'code'
  /** Its author took it back. */
  | 'struck out'
  /** Links that are called for what they lead to, with no talk to belong to. */
  | 'labels of links'
  /** The first row of a table whose rows are talks. */
  | 'names of columns'

export interface SetAside extends LineRange {
  readonly rule: AsideRule
  readonly text: string
}

/** What of a note is told nowhere, in order; nothing of the note format, where all is told or a problem. */
export function asideOf(understanding: Understanding | undefined): readonly SetAside[] {
  const { blocks = [], talks = [] } = understanding ?? {}
  const isIn = (block: LineRange) =>
    talks.some((talk) => block.startLine >= talk.startLine && block.endLine <= talk.endLine)
  return blocks.flatMap((block, index): readonly SetAside[] => {
    const place = { startLine: block.startLine, endLine: block.endLine }
    if (block.kind === 'other' && block.text)
      return [{ ...place, rule: block.what === STRUCK ? STRUCK : 'code', text: block.text }]
    if (block.kind === 'text' && onlyLabels(block) && !isIn(block))
      return [{ ...place, rule: 'labels of links', text: wordsOfRuns(block.runs) }]
    const [head] = block.kind === 'table' ? block.rows : []
    return head && talks.some((talk) => talk.block === index)
      ? [
          {
            ...place,
            endLine: place.startLine,
            rule: 'names of columns',
            text: head.cells.map(wordsOfRuns).join(' | '),
          },
        ]
      : []
  })
}
