// How many cells of a terminal a text takes.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Scripts two cells wide (Unicode's East Asian Width W and F, by block). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u

/** Characters that take no cell: accents alone, joiners, zero-width spaces. */
const NOTHING = /^[\p{M}\p{Cf}\u200b]+$/u

const widthOfGrapheme = (grapheme: string): number => {
  if (NOTHING.test(grapheme)) return 0
  return /^\p{RGI_Emoji}$/v.test(grapheme) || WIDE.test(grapheme) ? 2 : 1
}

/** Cells that text without control characters takes in one line. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

/** The text in pieces of at most `width` cells, cut between graphemes; a wider grapheme stands alone. */
export function sliceByWidth(text: string, width: number): readonly string[] {
  const slices: string[] = []
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    const cells = widthOfGrapheme(segment)
    if (slices.length === 0 || used + cells > width) {
      slices.push(segment)
      used = cells
    } else {
      slices.push(`${slices.pop()}${segment}`)
      used += cells
    }
  }
  return slices
}
