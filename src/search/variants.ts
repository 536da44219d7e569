// British spellings that no stemmer joins with their American twins: "behaviour" and "behavior" are one word.
// Applied to texts and questions alike, so only the pairs matter, not which of them is right. And the reverse: words of the
// field that a stemmer would join with others of which they are none.

/**
 * “Operators” have nothing to do with operations, controllers hardly anything with a control plane, and Windows nothing
 * with the windows of maintenance, which are written so by chance; “https” is no plural.
 */
export const STEMS_OF_THEIR_OWN: ReadonlyMap<string, string> = new Map([
  ['operator', 'operator'],
  ['operators', 'operator'],
  ['controller', 'controller'],
  ['controllers', 'controller'],
  ['windows', 'windows'],
  ['https', 'https'],
])

/** Families whose members a rule would not tell from look-alikes ("contour", "enterprise"). */
const WORD_BEGINNINGS: readonly (readonly [british: string, american: string])[] = [
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['flavour', 'flavor'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['endeavour', 'endeavor'],
  ['centre', 'center'],
  ['datacentre', 'datacenter'],
  ['metre', 'meter'],
  ['fibre', 'fiber'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['analogue', 'analog'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['artefact', 'artifact'],
  ['grey', 'gray'],
]

/** Ends in "ise" in every English ("revise", "precise", "otherwise", "enterprise", "promise", "expertise"). */
const ALWAYS_ISE = /(?:[vcw]|pr|prom|rem|pert|vert|ch)is(?:e|es|ed|ing|er|ers)$/

/**
 * Folded word → the spelling under which its family is found.
 * @example americanised('optimisation') // → 'optimization'
 */
export function americanised(word: string): string {
  for (const [british, american] of WORD_BEGINNINGS) {
    if (word.startsWith(british)) return american + word.slice(british.length)
  }
  if (word.length < 7 || ALWAYS_ISE.test(word)) return word
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/is(e|es|ed|ing|er|ers)$/, 'iz$1')
    .replace(/lys(e|es|ed|ing|er|ers)$/, 'lyz$1')
}
