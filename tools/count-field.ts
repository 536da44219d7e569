// Counts what the field says, from facts alone.
import type { Catalogue, Session } from '../src/domain/library/catalogue.ts'
import { pairsOf } from '../src/search/pairs.ts'
import { analyse } from '../src/search/words.ts'

/** Two words stand together in at least so many titles … */
const PAIRED_OFTEN = 2
/** … and in so many of those that have the rarer one: "control plane", not "kubernetes upgrades". */
const PAIRED_SHARE = 0.2

/** Stems with how often they are said, a blank line, then the pairs that are one thing; both sorted. */
export function countField(catalogue: Catalogue, sessions: readonly Session[]): string {
  const stems = new Map<string, number>()
  const pairs = new Map<string, number>()
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const count = (text: string) => {
    for (const { stem } of analyse(text)) add(stems, stem)
  }
  // A title that is given every year is counted once.
  for (const title of new Set(sessions.map((session) => session.title))) {
    count(title)
    for (const pair of pairsOf(analyse(title))) add(pairs, pair)
  }
  for (const { terms } of catalogue.projects.values()) for (const { text } of terms) count(text)
  for (const { variant, expansion } of catalogue.vocabulary) {
    count(variant)
    count(expansion)
  }
  for (const { means } of catalogue.sayings) for (const subject of means) count(subject)
  const together = [...pairs].filter(([pair, times]) => {
    const [a = '', b = ''] = pair.split('+')
    const rarer = Math.min(stems.get(a) ?? 0, stems.get(b) ?? 0)
    return times >= PAIRED_OFTEN && times >= PAIRED_SHARE * rarer
  })
  const rows = [...stems].map(([stem, times]) => `${stem} ${times}`).sort()
  const pairRows = together.map(([pair]) => pair.replace('+', ' ')).sort()
  return `${rows.join('\n')}\n\n${pairRows.join('\n')}\n`
}
