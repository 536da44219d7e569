// What Discord reads as one is not torn where a text is cut.
import { cutText as cutAround } from '../../../domain/cut.ts'

/** An address in its angle brackets, or a backslash with what it escapes. */
const ADDRESS_OR_ESCAPE = /(<https?:[^<>\s]*>|\\.)/su

/** Escaped text of at most `limit` code units, at least 1, ended with an ellipsis where something was left out. */
export const cutText = (escaped: string, limit: number): string =>
  cutAround(escaped, limit, ADDRESS_OR_ESCAPE)
