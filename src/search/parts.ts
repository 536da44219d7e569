// A long text in parts, none of which takes long to read.

/**
 * People write sentences of a few hundred characters, the longest lists a few thousand. What is longer is read in
 * parts, so that a step of building the index is short; only a phrase across a cut is not found as one.
 */
const LONGEST_PART = 4_000

/** The parts of a text, cut at blanks where there are any; together they are the text. */
export function* partsOf(text: string): Generator<string, void, undefined> {
  let start = 0
  while (text.length - start > LONGEST_PART) {
    const blank = text.lastIndexOf(' ', start + LONGEST_PART)
    const end = blank > start ? blank : start + LONGEST_PART
    yield text.slice(start, end)
    start = end
  }
  yield text.slice(start)
}
