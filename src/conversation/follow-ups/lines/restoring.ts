// “With istio again”, “istio is fine too”: what was left out of the question before comes back. Whether it was left out, that
// question says (again/restored.ts).
import { beginningsIn, behindAll } from '../../plain/beginnings.ts'
import { even } from '../../plain/even-line.ts'
import { phrases } from '../../plain/lexicon.ts'

export interface RestoringLine {
  /** What stands before the name, or behind it. */
  readonly where: 'before' | 'behind'
  readonly says: readonly string[]
  readonly example: string
  readonly unlike: string
}

/** A line that says one of these brings something back; it may say several. */
export const LINES_THAT_RESTORE: readonly RestoringLine[] = [
  {
    where: 'before',
    says: phrases(`
bring | bring back | put | put back | put in | let | take | have | with | again with | include | including | also include | also | add | show | allow
mit | wieder mit | doch mit | auch mit | auch | auch noch | nimm | doch | wieder
avec | aussi | aussi avec | inclus | inclure | ajoute | remets | de nouveau avec | a nouveau avec | con | tambien | tambien con | incluye | incluye tambien | incluir | anade | otra vez con | de nuevo con
`),
    example: 'with istio again',
    unlike: 'and vitess',
  },
  {
    where: 'behind',
    says: phrases(`
again | again please | back | back in | back please | too | is ok too | is fine too | is ok | is fine | is okay | are ok | are fine | as well | after all | included
wieder | wieder dazu | wieder rein | auch | dazu | ist ok | ist auch ok | doch | doch wieder | inklusive
a nouveau | de nouveau | encore | aussi | quand meme | finalement | otra vez | de nuevo | tambien | esta bien | incluido
`),
    example: 'but istio is fine too',
    unlike: 'but istio is fine grained',
  },
]

/** Before all that, and says nothing: “and vitess” asks for the same of another. */
const saysNothing = beginningsIn(phrases('and | but | ok | okay | now | und | jetzt | et | y | ahora'))

const longestFirst = (where: RestoringLine['where']): readonly string[] =>
  LINES_THAT_RESTORE.filter((line) => line.where === where)
    .flatMap(({ says }) => says)
    .toSorted((a, b) => b.length - a.length)

const BEFORE = beginningsIn(longestFirst('before'))
const BEHIND = longestFirst('behind').map((phrase) => ` ${phrase}`)
const LONGEST_NAME = 4

/** “Istio is fine after all”. */
function withoutEnds(said: string): string {
  const end = BEHIND.find((phrase) => said.endsWith(phrase))
  return end === undefined ? said : withoutEnds(said.slice(0, -end.length))
}

/** What a line may bring back; undefined where it brings nothing. */
export function readRestoring(line: string): string | undefined {
  const said = behindAll(`${even(line)} `, saysNothing).trim()
  const name = withoutEnds(behindAll(`${said} `, BEFORE).trim())
  return name !== '' && name !== said && name.split(' ').length <= LONGEST_NAME ? name : undefined
}
