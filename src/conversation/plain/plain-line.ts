// One kind of line that is no question.
import type { Meaning } from '../../domain/requests/request.ts'

export interface PlainLine {
  /** One phrase of each group must be said; the longer ones stand first. */
  readonly says: readonly (readonly string[])[]
  /** What may be said around it; anything else makes the line a question. */
  readonly besides: readonly string[]
  /** What is left of the line: nothing, or the name of an edition; where one may be left out, either. */
  readonly takes: 'nothing' | 'a name' | 'a name or nothing'
  readonly request: (rest: string, line: string) => Meaning | undefined
  readonly example: string
  readonly unlike: string
}
