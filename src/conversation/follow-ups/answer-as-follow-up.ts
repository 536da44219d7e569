// A question that may be said of the answer before it → its reply where it is; else it is a question by itself.
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { OfAnswer } from '../../domain/requests/question.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { LineRequest } from '../../domain/requests/request.ts'
import { withNoneCalled } from '../../present/answers/narrowed.ts'
import { answered } from '../answered.ts'
import type { Surroundings } from '../browse.ts'
import { press } from '../press.ts'
import type { AskingAgain } from './again/ask-again.ts'
import { corrected } from './again/corrected.ts'
import { filtersMeant } from './again/narrowed-to.ts'
import { askedOfOpened } from './again/of-opened.ts'
import { askedOfPerson } from './again/of-person.ts'
import { allowed, restored } from './again/restored.ts'
import { resultsCalled } from './shown/called.ts'
import type { SaidNext } from './shown/going-on.ts'

type Asked = Extract<LineRequest, { kind: 'ask' }>

interface Asking extends AskingAgain {
  readonly request: Asked
  readonly surroundings: Surroundings
}

type Said = Reply | SaidNext | undefined
type Meant<Of extends keyof OfAnswer> = NonNullable<OfAnswer[Of]>

/** One reading of a line, with its reply; undefined where the library knows nothing of it. */
const read =
  <Of extends keyof OfAnswer>(
    of: Of,
    reply: (meant: Meant<Of>, last: LastAnswer | undefined, asking: Asking) => Said,
  ) =>
  (asking: Asking): Said => {
    const { ofAnswer, last } = asking.request
    const meant = ofAnswer?.[of]
    return meant === undefined ? undefined : reply(meant, last, asking)
  }

/** The same of a line that is said of nothing where nothing was shown. */
const readAfter = <Of extends keyof OfAnswer>(
  of: Of,
  reply: (meant: Meant<Of>, last: LastAnswer, asking: Asking) => Said,
) => read(of, (meant, last, asking) => last && reply(meant, last, asking))

/** In their order: the first that has a reply decides. */
const READINGS: readonly ((asking: Asking) => Said)[] = [
  readAfter('restores', restored),
  readAfter('allows', allowed),
  readAfter('ofOpened', askedOfOpened),
  read('corrects', corrected),
  readAfter('ofPerson', askedOfPerson),
  readAfter('called', ({ name }, last, { request, library, surroundings }) => {
    const results = resultsCalled(name, last, library)
    if (!results || 'message' in results) return results
    const { only, next } = results
    return { ...press({ kind: 'show', id: only.id }, library, surroundings), request, next }
  }),
  read('mayNarrow', (filter, last, { request, library, again }) => {
    // “Without istio”: of what, an answer before it says.
    const isOfAnswer = last !== undefined || filter.name === 'without'
    if (!isOfAnswer || filtersMeant(filter, request.line, library).length === 0) return undefined
    const reply = again({
      kind: 'follow-up',
      wanted: 'narrowed',
      line: request.line,
      filter,
      ...(last && { last }),
    })
    // “The one about vitess”, of which nothing was asked before: only its name is looked for.
    const isNone = request.ofAnswer?.called?.isOne && (reply.message.shown ?? []).length === 0
    return isNone ? undefined : reply
  }),
  // Only its name is looked for: “the one by” is no subject.
  readAfter('called', ({ name, isOne }, _, { request, library, surroundings }) => {
    if (!isOne) return undefined
    const reply = answered(name, request, library, surroundings)
    return { ...reply, message: withNoneCalled(reply.message, name) }
  }),
]

/** @returns undefined for a question by itself */
export function answerAsFollowUp(asking: Asking): Reply | undefined {
  for (const said of READINGS) {
    const reply = said(asking)
    if (reply) return 'kind' in reply ? reply : { kind: 'notice', request: asking.request, ...reply }
  }
  return undefined
}
