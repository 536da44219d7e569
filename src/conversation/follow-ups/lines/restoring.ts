// “With istio again”, “istio is fine too”: what was left out of the question before comes back. Whether it was left out, that
// question says (again/restored.ts).
import { beginningsIn, behindAll } from '../../plain/beginnings.ts'
import { even } from '../../plain/even-line.ts'
import { phrases } from '../../plain/lexicon.ts'

const BEGINS = beginningsIn(
  phrases(`
bring | put | let | take | have | with | but with | and with | now with | include | including | also include | add | bring back | put | put back | put in | show | allow | and | but | ok | now | again with | also
wieder mit | doch mit | jetzt mit | jetzt wieder mit | mit | auch mit | nimm | und | doch | doch wieder mit | wieder
avec | inclus | inclure | ajoute | remets | et | de nouveau avec | a nouveau avec | con | incluye | incluir | anade | otra vez con | de nuevo con | ahora con | y con | y
`).toSorted((a, b) => b.length - a.length),
)
const ENDS = phrases(`
again | again please | back | back in | back please | too | is ok too | is fine too | is ok | is fine | is okay | are ok | are fine | as well | after all | included
wieder | wieder dazu | wieder rein | auch | dazu | ist ok | ist auch ok | doch | doch wieder | inklusive
a nouveau | de nouveau | encore | aussi | quand meme | finalement | otra vez | de nuevo | tambien | esta bien | incluido
`)
  .map((phrase) => ` ${phrase}`)
  .toSorted((a, b) => b.length - a.length)
const LONGEST_NAME = 4

/** What a line may bring back; undefined where it brings nothing. */
export function readRestoring(line: string): string | undefined {
  const evened = even(line)
  const rest = behindAll(`${evened} `, BEGINS).trim()
  const end = ENDS.find((phrase) => rest.endsWith(phrase))
  const name = end === undefined ? rest : rest.slice(0, -end.length)
  return name !== '' && name !== evened && name.split(' ').length <= LONGEST_NAME ? name : undefined
}
