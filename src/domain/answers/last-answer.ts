// What was shown last, and what was asked, in ids of the library: so that what is said next may speak of it. No word of a
// question is among them.

/** In ids that ask it again: of a question {@link LastAnswer.asked}, of a list, or of one thing, {@link LIST} and its name or id. */
export type AskedBefore = readonly string[]

/** Before the line that asks for a list again: `list/projects`, `list/speaker/liz-rice`. */
export const LIST = 'list/'
/** Behind it, which page of it, but the first: `page/3`. */
export const PAGE = 'page/'

export interface LastAnswer {
  /** In the order of reading: talks, passages and notes, then `project/…`, then `session/…`. */
  readonly shown: readonly string[]
  /** Results that would come next, best first. */
  readonly left: readonly string[]
  /** The one that was spoken of since; absent: the first. */
  readonly about?: string
  /** Whoever noted it was spoken of since: “more from her” is said of that person, not of the speaker. */
  readonly person?: 'author'
  /** Those of {@link left} that were opened since, which need not come again. */
  readonly opened?: readonly string[]
  /**
   * What was asked for, as far as the library has a name for it: `project/thanos`, `topic/service-mesh`,
   * `speaker/liz-rice`, `author/…`, `edition/eu-2021`; what it was narrowed to, `year/2021`, `without/istio`,
   * `with/slides`, and its order, `order/newest`. Any other word of the question is not kept.
   */
  readonly asked?: readonly string[]
  /** What was asked before it, the newest first: of this question narrowed less, or another. */
  readonly before?: readonly AskedBefore[]
  /** Results that stood on the pages before this one, in their order. */
  readonly earlier?: readonly string[]
  /** What was offered with what was said last: “yes” is said of that. */
  readonly offered?: readonly AskedBefore[]
  /** What was offered are only subjects that the library has: “yes” takes none of them. */
  readonly subjects?: true
  /** How many sessions of the programme it counted, where a question was asked. */
  readonly sessions?: number
  /** Nothing else answered: no result stood before those shown, or behind those left. */
  readonly whole?: true
  /** The one of which “not it” was said: what is wrong in an answer is said of that, not of the results that came instead. */
  readonly judged?: string
  /** A question came since of which nothing was found: “no” is said of that. */
  readonly missed?: true
  /** A digest was spoken of since: “continue” is said of that, where it is paused. */
  readonly digest?: true
  /** Nobody asked for it: it stands there to be seen. A line that means something by itself does not speak of it. */
  readonly sample?: true
  /** Talks drawn by chance so far, the newest last: none of them is drawn again. */
  readonly draws?: readonly string[]
  /** Present where a list was shown. */
  readonly list?: ListShown
}

/** One page of a list. */
export interface ListShown {
  /** The list by its name or id: `projects`, `edition/eu-2019`; of sessions of the programme {@link SESSIONS_OF}. */
  readonly line: string
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** Before what the sessions of a list are about: `sessions thanos`, `sessions speaker/liz-rice`. */
export const SESSIONS_OF = 'sessions '

/** Nobody goes back farther. */
const MOST_STEPS = 3

/** What may be gone back to once something else is shown: the newest first. */
export function wayBack(last: LastAnswer | undefined): Pick<LastAnswer, 'before'> {
  const { asked = [], list, before = [], sample, shown = [] } = last ?? {}
  const [one, another] = shown
  // A talk drawn by chance, or looked up, is shown again by its id.
  const alone = asked.length === 0 && one !== undefined && another === undefined ? [`${LIST}${one}`] : asked
  const page = list && list.page > 1 ? [`${PAGE}${list.page}`] : []
  const step = list ? [`${LIST}${list.line}`, ...page] : alone
  if (step.length === 0 || sample) return before.length > 0 ? { before } : {}
  const [newest] = before
  return { before: newest?.join() === step.join() ? before : [step, ...before].slice(0, MOST_STEPS) }
}

/** Whether what is spoken of was drawn by chance: then “another one” draws again. */
export const isDrawn = ({ draws = [], shown: [one, another], about = one }: LastAnswer): boolean =>
  one !== undefined && another === undefined && about === one && draws.at(-1) === one

/** The same answer, when one of its results was opened: from then on that one is spoken of. */
export function speakingOf(
  { missed: _, digest: __, sample: ___, offered: ____, person: _____, ...last }: LastAnswer,
  id: string,
): LastAnswer {
  const { left, opened = [] } = last
  return { ...last, about: id, ...(left.includes(id) && { opened: [...new Set([...opened, id])] }) }
}
