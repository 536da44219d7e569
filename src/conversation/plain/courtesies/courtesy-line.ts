// A line that is answered with a sentence of the interface's own.
import type { Courtesy } from '../../../domain/requests/courtesy.ts'
import type { PlainLine } from '../plain-line.ts'

/** @param besides what may be said around it, with what people say around anything that is asked of the bot */
export const courtesyLine = (
  courtesy: Courtesy,
  says: readonly (readonly string[])[],
  besides: readonly string[],
  example: string,
  unlike: string,
): PlainLine => ({
  says,
  besides: [...says.flat(), ...besides].toSorted((a, b) => b.length - a.length),
  takes: 'nothing',
  request: () => ({ kind: 'courtesy', courtesy }),
  example,
  unlike,
})
