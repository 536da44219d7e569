// “With istio again”, “istio is fine too”: what was left out of the question before comes back. Whether it was left out, that
// question says (again/restored.ts).
import { beginningsIn, behindAll } from '../../plain/words/beginnings.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

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
again | again please | back | back in | back please | too | as well | after all | actually | now | included
wieder | wieder dazu | wieder rein | auch | dazu | doch | doch wieder | inklusive
a nouveau | de nouveau | encore | aussi | quand meme | finalement | otra vez | de nuevo | tambien | incluido
`),
    example: 'but istio too',
    unlike: 'but istio two',
  },
]

/** A line that says one of these has nothing against it, and says nothing of any subject. */
export const LINES_THAT_ALLOW: readonly RestoringLine[] = [
  {
    where: 'behind',
    says: phrases(
      [
        ...[
          'is',
          'are',
          'was',
          'were',
          'would be',
          'is also',
          'are also',
          'is totally',
          'is perfectly',
        ].flatMap((is) =>
          [
            'ok',
            'okay',
            'fine',
            'alright',
            'all right',
            'allowed',
            'welcome',
            'good',
            'fine with me',
            'fine by me',
            'ok with me',
            'ok for me',
            'no problem',
          ].map((fine) => `${is} ${fine}`),
        ),
        ...['can', 'may', 'could', 'should'].flatMap((can) =>
          ['stay', 'stay in', 'remain', 'come back', 'be in', 'be included'].map((stay) => `${can} ${stay}`),
        ),
        ...['ist', 'sind', 'ist auch', 'sind auch', 'ware', 'ist schon'].flatMap((is) =>
          ['ok', 'okay', 'in ordnung', 'gut', 'fein', 'erlaubt', 'kein problem'].map(
            (fine) => `${is} ${fine}`,
          ),
        ),
        ...phrases(
          'passt | geht klar | geht | darf bleiben | kann bleiben | darf rein | darf wieder rein | kann rein | kann wieder rein | darf dazu',
        ),
        ...phrases(
          'est ok | est bien | c est ok | c est bon | est bon | ca va | ca passe | peut rester | me va | ne me gene pas | est permis',
        ),
        ...phrases(
          'esta bien | es ok | esta ok | vale | me vale | puede quedarse | puede volver | no me molesta | no pasa nada | esta permitido | tudo bem | pode ficar',
        ),
      ].join(' | '),
    ),
    example: 'but istio is fine too',
    unlike: 'but istio is fine grained',
  },
  {
    where: 'before',
    says: phrases(`
i dont mind | i do not mind | we dont mind | dont mind | no problem with | nothing against | you can include | you may include | you can show | you can keep | feel free to include | im fine with | i am fine with | im ok with | i am ok with | fine with | ok with | its ok to show | its fine to show
nichts gegen | ich habe nichts gegen | hab nichts gegen | du kannst | rien contre | je n ai rien contre | tu peux mettre | tu peux inclure | nada contra | no tengo nada contra | puedes incluir | puedes mostrar
`),
    example: 'I don’t mind istio',
    unlike: 'istio does not mind failures',
  },
]

/** Before all that, and says nothing: “and vitess” asks for the same of another. */
const saysNothing = beginningsIn(
  phrases('and | but | ok | okay | now | actually | well | oh | und | jetzt | eigentlich | et | y | ahora'),
)

const longestFirst = (
  where: RestoringLine['where'],
  lines: readonly RestoringLine[] = [...LINES_THAT_RESTORE, ...LINES_THAT_ALLOW],
): readonly string[] =>
  lines
    .filter((line) => line.where === where)
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

const ALLOWS_BEFORE = beginningsIn(longestFirst('before', LINES_THAT_ALLOW))
const ALLOWS_BEHIND = longestFirst('behind', LINES_THAT_ALLOW).map((phrase) => ` ${phrase}`)

/** Of what a line says that it may stay, whether it was left out or not; undefined where it says no such thing. */
export function readAllowing(line: string): string | undefined {
  const name = readRestoring(line)
  if (name === undefined) return undefined
  const said = behindAll(`${even(line)} `, saysNothing).trim()
  const [, behind = ''] = said.split(name)
  const allows =
    ALLOWS_BEFORE(said) !== undefined || ALLOWS_BEHIND.some((phrase) => `${behind} `.startsWith(`${phrase} `))
  return allows ? name : undefined
}
