// A channel that orders digests, with the seed notes' library behind it and nothing posted.
import { composeDigest } from '../../src/conversation/compose-digest.ts'
import { openDigestDesk } from '../../src/conversation/digest-desk.ts'
import { showableOf } from '../../src/conversation/digest-stock.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { wantedLine } from '../../src/conversation/orders/reading/order-line.ts'
import { wantedOf } from '../../src/conversation/orders/which.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Where } from '../../src/domain/requests/request.ts'
import type { Library } from '../../src/query/library/library.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'

/** Of channels that are alone in their state. */
const ALONE = 1
/** For channels beside one another: to make the tables of a state takes longer than most of what is said there. */
const shared = memoryState()
let channels = ALONE
const BEGINS = Date.parse('2026-11-27T18:00:00Z')

/** All that is read, a line a piece or an item. */
export const read = ({ pieces }: Message): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'heading') return piece.text
      if (piece.kind === 'paragraph' || piece.kind === 'aside')
        return piece.prose.map(({ text }) => text).join('')
      if (piece.kind !== 'list') return []
      return [piece.title ?? [], piece.items.map((item) => item.map(({ text }) => text).join(''))].flat(2)
    })
    .join('\n')

/** The lines that its buttons give. */
export const linesOfButtons = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'buttons'
      ? piece.buttons.flatMap(({ action }) => (action.kind === 'ask' ? action.question : []))
      : [],
  )

/** A channel where nobody was before, beside others that are of no interest to it. */
export const oneOfManyChannels = (library: Library) => channelOfDigests(library, shared, ++channels)

/** @param replicas that answer in turn, with one store */
export function channelOfDigests(library: Library, state = memoryState(), number = ALONE, replicas = 1) {
  let now = BEGINS
  let trials = 0
  const HERE: Where = {
    channel: { platform: 'slack', id: `C${number}` },
    person: `U${number}`,
    manager: undefined,
  }
  const desk = () =>
    openDigestDesk({
      ...state,
      showable: showableOf(() => library),
      isDeclared: () => false,
      changed: async () => {},
      trial: async () => {
        trials += 1
        return { kind: 'posted' } as never
      },
      compose: (delivery) => composeDigest(delivery, library),
      now: () => now,
    })
  const desks = Array.from({ length: replicas }, desk)
  let turn = 0
  const answer: (typeof desks)[number] = async (...asked) => {
    turn += 1
    return desks[turn % replicas]?.(...asked)
  }
  /** Undefined where the line is none for the desk. */
  const told = async (line: string, where: Partial<Where> = {}): Promise<Message | undefined> => {
    const request = parseRequest(line)
    return request.kind === 'digest' ? answer(request.command, { ...HERE, ...where }) : undefined
  }
  return {
    answer,
    told,
    say: async (line: string, where: Partial<Where> = {}) => {
      const said = await told(line, where)
      return said && read(said)
    },
    kept: () => state.subscriptions.ofChannel(HERE.channel),
    /** What stands in the channel, as it would be ordered. */
    standing: async (): Promise<readonly string[]> =>
      (await state.subscriptions.ofChannel(HERE.channel)).map(
        (kept) => wantedLine(wantedOf(kept)) + (kept.standing === 'active' ? '' : ` (${kept.standing})`),
      ),
    /** How many were posted at once, as a test. */
    trials: () => trials,
    later: (minutes: number) => {
      now += minutes * 60_000
    },
  }
}
