// What was typed into the field of a text → its paragraphs and the items of its lists.
import { isVisible, oneLine, withoutUnseen } from '../domain/text/clean-text.ts'

export interface TypedUnit {
  readonly text: string
  /** It stands in a list. */
  readonly isItem: boolean
}

const BULLET = /^\s{0,10}(?:[-*•·+–]|\d{1,3}[.)])\s+/

/**
 * Blank lines part paragraphs; what begins with a bullet is an item of a list.
 * @param stands a line that is one by itself, whatever stands around it
 */
export function typedUnits(
  typed: string,
  stands: (line: string) => boolean = () => false,
): readonly TypedUnit[] {
  const blocks = withoutUnseen(typed.replace(/\r\n?/g, '\n')).split(/\n\s*\n/)
  return blocks.flatMap((block) => {
    const units: TypedUnit[] = []
    let isOpen = false
    for (const row of block.split('\n')) {
      const whole = oneLine(row)
      const said = oneLine(row.replace(BULLET, ''))
      if (!isVisible(said)) continue
      const isItem = !stands(whole) && BULLET.test(row)
      const text = isItem ? said : whole
      const last = units.at(-1)
      if (isOpen && last && !isItem && !stands(text))
        units[units.length - 1] = { ...last, text: `${last.text} ${text}` }
      else units.push({ text, isItem })
      isOpen = !isItem && !stands(text)
    }
    return units
  })
}
