// What Slack reads as one is not torn where a text is cut.
import { cutText as cutAround } from '../../../domain/cut.ts'

/** An escaped control character (escape.ts). */
const ENTITY = /(&(?:amp|lt|gt);)/

/** Escaped text of at most `limit` code units, at least 1, ended with an ellipsis where something was left out. */
export const cutText = (escaped: string, limit: number): string => cutAround(escaped, limit, ENTITY)
