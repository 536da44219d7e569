// What stands under every answer: the date of the facts, and where to report what is wrong.
import type { Piece } from '../domain/message.ts'
import { joined, linked, plain } from '../domain/prose.ts'
import { WORDS } from './words.ts'

export interface Reporting {
  /** Where mistakes are reported: the address of a new issue. */
  readonly issuesUrl?: string
}

/** An address longer than a few hundred characters is no link on some platforms. */
const LONGEST_QUOTED = 80

/** The date of the facts, and where to report what is wrong with them. */
export function smallPrint(
  [date, question, answeredWith]: readonly [string, string, (string | undefined)?],
  { issuesUrl }: Reporting,
): readonly Piece[] {
  const report = issuesUrl
    ? linked(WORDS.somethingWrong, issueAddress(issuesUrl, question, answeredWith))
    : []
  const prose = joined([plain(date ? WORDS.asOf(date) : ''), report], ' ')
  return prose.length > 0 ? [{ kind: 'aside', prose }] : []
}

/** A new issue with the question and what was answered, id and lines, written in already. */
export function issueAddress(issuesUrl: string, question: string, answeredWith = ''): string {
  const url = new URL(issuesUrl)
  const asked = question.length > LONGEST_QUOTED ? `${question.slice(0, LONGEST_QUOTED)}…` : question
  url.searchParams.set('title', WORDS.issue.title(asked))
  url.searchParams.set('body', WORDS.issue.body(asked, answeredWith))
  return url.toString()
}
