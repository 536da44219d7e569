// “No, thanos”: the question before, with another subject.
import type { LastAnswer } from '../../../domain/answers/last-answer.ts'
import { fold, slugOf } from '../../../domain/library/ids.ts'
import type { MeantInstead } from '../../../domain/requests/question.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { TypedFilter } from '../../../domain/requests/typed-filters.ts'
import { ask } from '../../../query/answer/ask.ts'
import { lookUp } from '../../../query/browse/look-up.ts'
import type { Library } from '../../../query/library/library.ts'
import { interpret } from '../../../query/understand/interpret.ts'
import { analyse } from '../../../search/words.ts'
import { askedInAnswer, subjectsIn } from '../kept/asked.ts'
import { idsOf, keptOf, narrowedBy, questionOf } from '../kept/kept-question.ts'
import type { SaidNext } from '../shown/going-on.ts'
import { type AskingAgain, askedSo } from './ask-again.ts'
import { narrowed } from './narrow.ts'
import { restored, withoutLeavingOut } from './restored.ts'

const isSubject = (id: string): boolean => id.startsWith('project/') || id.startsWith('topic/')

/**
 * The question before, of what was meant.
 * @param last absent: nothing was asked, and what is meant is asked by itself
 * @returns undefined where the line corrects nothing of it
 */
export function corrected(
  { subject, not, loose }: MeantInstead,
  last: LastAnswer | undefined,
  { library, again }: AskingAgain,
): Reply | SaidNext | undefined {
  // “And istio?”, of what was asked without it: there it comes back.
  const back = last && loose ? restored(subject, last, { library, again }) : undefined
  if (back) return back
  const asked = withoutLeavingOut(subject, last?.asked ?? [], library)
  if (not !== undefined && last && !isAsked(not, asked, library)) return undefined
  const alone = (): Reply | undefined =>
    loose ? undefined : again({ kind: 'ask', question: subject, line: subject })
  if (!last) return alone()
  const kept = keptOf(asked, library)
  // “No, london”: of another KubeCon; “no, Kelsey Hightower”: of somebody else.
  const editions = library.editionNames.resolve(subject).length > 0
  const ofList = lookedUpInstead(subject, last, library)
  if (ofList) return again({ ...ofList, line: subject })
  if (editions && !loose)
    return narrowed([{ name: 'edition', value: fold(subject) }], last, [], { library, again })
  const person = loose ? undefined : personInstead(subject, kept.filters, library)
  if (person) {
    const instead = narrowedBy(kept, person, library)
    return askedSo(questionOf(instead), idsOf(instead, asked, library), again)
  }
  const meant = subjectsIn(interpret(subject, library).query, library)
  if (loose && meant.length === 0) return undefined
  if (asked.length === 0) return alone()
  // Nobody asks for what is left out.
  const of = meant.reduce<readonly string[]>(
    (ids, id) => withoutLeavingOut(namedBy(id, library), ids, library),
    withSubject(asked, meant, not, library),
  )
  if (meant.length > 0) return askedSo(questionOf(keptOf(of, library)), of, again)
  // A word for which the library has no name is asked with what the question was narrowed to.
  const rest = questionOf({ subjects: subject, filters: keptOf(of, library).filters })
  return askedSo(rest, of, again)
}

/** Where something was looked up, something of its kind is looked up. */
function lookedUpInstead(subject: string, { list, about }: LastAnswer, library: Library) {
  const what = (['project', 'speaker', 'author', 'edition'] as const).find((one) =>
    list?.line.startsWith(`${one}/`),
  )
  if (!what || about !== undefined) return undefined
  const found = lookUp(what, subject, library)
  const isOne = found?.kind === 'project' || found?.kind === 'person' || found?.kind === 'edition'
  return isOne ? ({ kind: 'look-up', what, name: subject } as const) : undefined
}

/** Whoever is called so, where somebody was asked for. */
function personInstead(
  subject: string,
  filters: readonly TypedFilter[],
  library: Library,
): TypedFilter | undefined {
  const role = (['speaker', 'author'] as const).find((one) => filters.some(({ name }) => name === one))
  const found = role && lookUp(role, subject, library)
  return found?.kind === 'person' ? { name: found.role, value: found.name } : undefined
}

const stemsOf = (text: string): readonly string[] =>
  analyse(text.replaceAll('-', ' '))
    .filter(({ functional }) => !functional)
    .map(({ stem }) => stem)

const namedBy = (id: string, library: Library): string =>
  id.startsWith('project/')
    ? (library.projects.get(id as never)?.name ?? id.slice(id.indexOf('/') + 1))
    : id.slice(id.indexOf('/') + 1)

/** Whether it was asked for. */
function isAsked(not: string, asked: readonly string[], library: Library): boolean {
  const stems = new Set(asked.flatMap((id) => stemsOf(namedBy(id, library))))
  const meant = askedInAnswer(ask(not, library), library)
  return stemsOf(not).every((stem) => stems.has(stem)) || meant.some((id) => asked.includes(id))
}

/**
 * The subjects of a question with others in the place of one: of what was said not to be meant, else of one that is as
 * well a project, else of all.
 */
function withSubject(
  asked: readonly string[],
  meant: readonly string[],
  not: string | undefined,
  library: Library,
): readonly string[] {
  const subjects = asked.filter(isSubject)
  const projects = subjects.filter((id) => id.startsWith('project/'))
  const isProject = meant.length > 0 && meant.every((id) => id.startsWith('project/'))
  const gone =
    not !== undefined
      ? not
      : isProject && projects.length === 1
        ? namedBy(projects[0] ?? '', library)
        : undefined
  const stems = new Set(gone === undefined ? [] : stemsOf(gone))
  const left =
    gone === undefined
      ? []
      : subjects.flatMap((id) => {
          const words = namedBy(id, library)
          const staying = words
            .split(/[\s-]+/u)
            .filter((word) => !stemsOf(word).some((stem) => stems.has(stem)))
          if (staying.length === words.split(/[\s-]+/u).length) return id
          // “Scaling Prometheus” is scaling still; a project is itself or nothing.
          return id.startsWith('project/') || staying.length === 0 ? [] : `topic/${slugOf(staying.join(' '))}`
        })
  return [...new Set([...meant, ...left, ...asked.filter((id) => !isSubject(id))])]
}
