// Quotation marks that somebody wrote around a value. A shell and .env take them away; docker's and kubectl's readers of such
// files hand them on.

interface Problem {
  readonly variable: string
  readonly text: string
}

const QUOTED = /^(["']).*\1$/s
/** What says the value itself shows its quotation marks. */
const TELLS_VALUE = /^is "/

/**
 * The problem, and of a value that is never told that it stands in quotation marks where it does: nobody sees them otherwise.
 * @param set the variables that hold something
 */
export const ofQuotationMarks = (
  problem: Problem,
  set: Readonly<Record<string, string | undefined>>,
): Problem =>
  TELLS_VALUE.test(problem.text) || !QUOTED.test(set[problem.variable]?.trim() ?? '')
    ? problem
    : {
        variable: problem.variable,
        text: 'is in quotation marks; write it without them: docker and kubectl take them for a part of it',
      }
