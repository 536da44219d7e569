// The people whom a running text begins with.
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isPersonName, nameAt } from '../names/names.ts'

/** In running text capitals are worth less: the name is known, or has nothing but letters in it. */
const isPersonInText = (name: string, field: ProgrammeKnowledge): boolean =>
  isPersonName(name, field) &&
  (field.isPerson(name) ||
    field.isGivenName((name.split(' ')[0] ?? '').replace(/[(].*$/, '')) ||
    name
      .split(' ')
      .every((word) =>
        /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\(\p{Lu}\p{Ll}+\))?$|^\p{Lu}\.$/u.test(
          word,
        ),
      ))

/** The people a running text begins with: "Ada Example and Bo Sample, from Acme, showed …". */
export function namesAtStart(text: string, field: ProgrammeKnowledge): readonly string[] {
  const people: string[] = []
  let rest = text
  for (let count = 0; count < 8; count++) {
    const found = nameAt(rest)
    if (!found || !isPersonInText(found.name, field)) break
    people.push(found.name)
    rest = rest.slice(found.end)
    const company = /^,? ?(?:from|of|at|\() ?[^,;.()]{1,60}?(?:\)|(?=,? and |[,;]))/.exec(rest)?.[0] ?? ''
    const joint = /^\s*(?:,\s*and|,|and|&|und|et|y|e|och|og|en|i|и|;)\s+(?=\p{Lu})/u.exec(
      rest.slice(company.length),
    )?.[0]
    if (!joint) break
    rest = rest.slice(company.length + joint.length)
  }
  return [...new Set(people)]
}
