// What is said of digests between questions and answers: lines that name one, and lines that only what was said before makes
// to be of one.
import type { Message } from '../domain/answers/message.ts'
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { DigestRequest, LineRequest, MessageRequest, Where } from '../domain/requests/request.ts'
import { presentWhich } from '../present/answers/narrowed.ts'
import { presentSaying } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import type { Library } from '../query/library/library.ts'
import { namesDigest } from './orders/after-answer.ts'
import { answeredBack } from './orders/answered-back.ts'
import { accepted, commandTaken, withOffered } from './orders/offered-orders.ts'
import { ordersAsButtons } from './orders/offers.ts'
import { takesBackQuestion } from './orders/takes-back.ts'

type FollowUpRequest = Extract<LineRequest, { kind: 'follow-up' }>
type AskRequest = Extract<LineRequest, { kind: 'ask' }>

interface Talking {
  /** Absent where there are no channels. */
  readonly digest: ((command: DigestCommand, where: Where) => Promise<Message | undefined>) | undefined
  readonly library: () => Library
  readonly reply: (request: MessageRequest, message: Message) => Reply
}

/** @returns what each kind of line says of digests; undefined where it says nothing of one */
export function digestTalk({ digest, library, reply: replyTo }: Talking) {
  /** What is ordered concerns nobody else, however it was said. */
  const reply: Talking['reply'] = (request, message) => replyTo(request, { ...message, personal: true })

  /** “Yes”, “the second one”, “at 10”, said of orders that were offered. */
  async function ofOffer(request: FollowUpRequest): Promise<Reply | undefined> {
    const { line, last, spokenIn } = request
    const taken = digest && accepted(request, line, last, library())
    const where = taken && (await spokenIn?.())
    if (!taken || !where) return undefined
    const command = commandTaken(taken, last, library())
    const message =
      'which' in taken ? presentWhich(ordersAsButtons(taken.which)) : await digest(command, where)
    return message && reply({ kind: 'digest', command, line, where }, message)
  }

  /** “All of them”, “service mesh”, where it was asked which, or about what. */
  async function saidBack({
    line,
    last,
    spokenIn,
  }: AskRequest | FollowUpRequest): Promise<Reply | undefined> {
    const command = spokenIn && answeredBack(line, last, library())
    const where = command && (await spokenIn())
    return where && done({ kind: 'digest', command, line, where })
  }

  async function done(request: DigestRequest): Promise<Reply | undefined> {
    const { where } = request
    const said = where && (await digest?.(afterAnswer(request, library()), where))
    return said && reply(request, said)
  }

  return {
    ask: saidBack,
    followUp: async (request: FollowUpRequest): Promise<Reply | undefined> => {
      const { line, last, otherwise, spokenIn } = request
      const taken = (await ofOffer(request)) ?? (await saidBack(request))
      // Of no answer, where none was given.
      if (taken || otherwise?.kind !== 'digest' || (last && !last.digest)) return taken
      const where = await spokenIn?.()
      return where && done({ ...otherwise, line, where, ...(last && { last }) })
    },
    digest: async (request: DigestRequest): Promise<Reply | undefined> => {
      const { where, last, otherwise, line, command } = request
      const taken =
        otherwise?.kind === 'follow-up' && where
          ? await ofOffer({ ...otherwise, line, ...(last && { last }), spokenIn: async () => where })
          : undefined
      if (taken) return taken
      // A number alone is one of the results, where some were shown.
      const isResult = last !== undefined && !last.digest && /^\d+[^\p{L}\d]?$/u.test(line)
      if (where && takesBackQuestion(command, line, last))
        return reply(request, presentSaying(DIGEST_WORDS.unchanged))
      return isResult || goesOn(request) ? undefined : done(request)
    },
  }
}

const mayGoOn = ({ command, otherwise, last }: DigestRequest): boolean =>
  (last?.shown.length ?? 0) > 0 &&
  otherwise?.kind === 'follow-up' &&
  command.bare !== undefined &&
  command.kind === 'order' &&
  command.what === 'resume'

/** “Mach weiter” after an answer asks for more of it, */
const goesOn = (request: DigestRequest): boolean => mayGoOn(request) && !request.last?.digest

/** unless a digest was spoken of since, and is paused. */
const afterAnswer = (request: DigestRequest, library: Library): DigestCommand => {
  const { line, last } = request
  const said = withOffered(request.command, last, library, line)
  const command: DigestCommand = last?.digest ? { ...said, talked: true } : said
  if (mayGoOn(request)) return { ...command, bare: 'resting' }
  // Where nothing is shown there is no answer of which it could be said.
  const isAnswer = last !== undefined && !last.digest && (last.shown.length > 0 || last.list !== undefined)
  return isAnswer && !namesDigest(line) ? { ...command, afterAnswer: line } : command
}
