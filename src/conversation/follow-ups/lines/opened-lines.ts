// “Anything on security?”: of a KubeCon or a person that was opened, what is theirs; where nothing is, it is a question.
import { beginningsIn, behindAll } from '../../plain/beginnings.ts'
import { even } from '../../plain/even-line.ts'
import { phrases } from '../../plain/lexicon.ts'

const ANYTHING = phrases(`
anything | something | any talks | any talk | any sessions | any keynotes | talks | what | what was said | any | stuff
etwas | irgendwas | was | vortrage | gibt es etwas | gibt es was | gab es was | gab es etwas | quelque chose | des talks | des presentations | algo | alguna charla | charlas | hay algo
`)
const ON = phrases(
  'on | about | regarding | with | zu | uber | mit | sur | a propos de | sobre | acerca de | con',
)
const BEGINS = beginningsIn(
  ANYTHING.flatMap((thing) => ON.map((on) => `${thing} ${on}`)).toSorted((a, b) => b.length - a.length),
)
const BEFORE = beginningsIn(phrases('and | ok | okay | und | et | y'))
const LONGEST_SUBJECT = 4

/** The subject; undefined where a line asks otherwise. */
export function readOfOpened(line: string): string | undefined {
  const rest = BEGINS(`${behindAll(`${even(line)} `, BEFORE).trim()} `)?.rest.trim()
  return rest !== undefined && rest !== '' && rest.split(' ').length <= LONGEST_SUBJECT ? rest : undefined
}
