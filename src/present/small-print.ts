// What stands under every answer: the date of the facts, and where to report what is wrong.
import type { Piece } from '../domain/answers/message.ts'
import { joined, linked, type Prose, plain } from '../domain/text/prose.ts'
import { aside } from './pieces.ts'
import { WORDS } from './words.ts'

export interface Reporting {
  /** Where mistakes are reported: the address of a new issue. */
  readonly issuesUrl?: string
  /** Whether what somebody knows can be saved as a note from where they ask. */
  readonly savesNotes?: boolean
}

/**
 * Slack's adapter links no longer address, Discord's none beyond 512: the question is quoted only as far as there is
 * room, in the first of these lengths that fits.
 */
const LONGEST_ADDRESS = 380
const QUOTED = [80, 60, 40, 25, 12, 0] as const

/**
 * The date of the facts, and where to report what is wrong with them.
 * @param above lines of small print that the facts stand in
 */
export function smallPrint(
  [date, question, answeredWith]: readonly [string, string, (string | undefined)?],
  { issuesUrl }: Reporting,
  above: readonly Prose[] = [],
): readonly Piece[] {
  const report = issuesUrl
    ? linked(WORDS.somethingWrong, issueAddress(issuesUrl, question, answeredWith))
    : []
  const last = joined([plain(date ? WORDS.asOf(date) : ''), report], ' ')
  return aside(joined([...above, last], '\n'))
}

/** A new issue with the question and what was answered, id and lines, written in already. */
export function issueAddress(issuesUrl: string, question: string, answeredWith = ''): string {
  const letters = [...question]
  const quoting = (most: number): string => {
    const asked = letters.length > most ? `${letters.slice(0, most).join('')}…` : question
    const url = new URL(issuesUrl)
    url.searchParams.set('title', WORDS.issue.title(asked))
    url.searchParams.set('body', WORDS.issue.body(asked, answeredWith))
    return url.toString()
  }
  // A further address is written only where the one before was too long.
  let address = issuesUrl
  for (const most of QUOTED) {
    address = quoting(most)
    if (address.length <= LONGEST_ADDRESS) break
  }
  return address
}
