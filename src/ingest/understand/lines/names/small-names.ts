// Names written small, as accounts write them: "by ada example", "ada example (@ada)".
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { BY } from '../words/wordings.ts'

const ACCOUNT = '[(（]?@[\\w.-]{2,40}[)）]?'
const SMALL = "\\p{Ll}[\\p{Ll}\\p{M}’'-]{1,20}(?:\\s\\p{Ll}[\\p{Ll}\\p{M}’'-]{1,20}){1,2}"
const ENDS = '(?=\\s*(?:[:,.;(（–—-]|$))'
/** Right behind a title: a word that leads to people, then an account alone, or a name in small letters. */
const BEHIND = new RegExp(
  `^["”’»*_)\\]]*\\s*[:,]?\\s*(?:(?:${BY})\\s+(?:${ACCOUNT}|(${SMALL})(\\s*${ACCOUNT})?)|[-–—]\\s+(${SMALL})\\s*(${ACCOUNT}))${ENDS}`,
  'iu',
)
const IS_SMALL = new RegExp(`^${SMALL}$`, 'u')

interface SmallNames {
  readonly people: readonly string[]
  /** An account stands beside it: nobody else has one behind a title. */
  readonly hasAccount: boolean
}

/**
 * Who stands so behind a title: nobody by name where only an account does. Undefined where neither stands there.
 * " by ada example: good" has ada example, " by @ada" nobody by name.
 */
export function smallNamesBehind(behind: string, field: ProgrammeKnowledge): SmallNames | undefined {
  const [found, name = '', account, dashed] = BEHIND.exec(behind) ?? []
  if (found === undefined) return undefined
  const said = dashed ?? name
  if (said === '') return { people: [], hasAccount: true }
  const [given = '', ...rest] = said.split(' ')
  const isName =
    field.isGivenName(given) && !field.isOrdinary(given) && !rest.some((word) => field.isOrdinary(word))
  // Who has an account behind the name is somebody, known or not.
  const isSomebody = IS_SMALL.test(said) && (isName || account !== undefined || dashed !== undefined)
  return isSomebody
    ? { people: [said], hasAccount: account !== undefined || dashed !== undefined }
    : undefined
}
