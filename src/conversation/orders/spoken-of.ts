// Of which digest a line speaks that names none: of the one just ordered, else of the only one.
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { DigestCommand, Which } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { ChannelDigests } from './place-order.ts'
import type { Recent } from './recent.ts'
import { isWanted } from './which.ts'

interface Speaking extends Pick<ChannelDigests, 'keptIn' | 'isSameTopic'>, Recent {}

/** What a line speaks of: a digest, or whatever stands in the channel. */
export interface Spoken {
  readonly one?: KeptSubscription
}

/** What may be said of a digest without saying of which; anything else is of all of them. */
const OF_ONE: ReadonlySet<DigestCommand['kind']> = new Set<DigestCommand['kind']>([
  'change',
  'offer',
  'order',
  'now',
  'preview',
])

/** @returns what is spoken of; undefined where a line that names no digest is about something else */
export const speaking =
  ({ keptIn, isSameTopic, justOrdered, justStopped }: Speaking) =>
  /** @param isAfterAnswer whether an answer was given last, of which the line may speak */
  async (command: DigestCommand, where: Where, isAfterAnswer = false): Promise<Spoken | undefined> => {
    const { bare } = command
    const which = 'which' in command ? command.which : undefined
    const what = command.kind === 'order' ? command.what : command.kind === 'offer' ? command.verb : undefined
    const mayBeOne = OF_ONE.has(command.kind) && which === undefined
    // “Digest stop”, typed in full, asks which one.
    if (!bare && (!mayBeOne || command.kind === 'order' || command.kind === 'now')) return {}
    const [fresh] = await justOrdered(where)
    if (!bare || bare === 'fresh') return fresh || !bare ? one(mayBeOne ? fresh : undefined) : undefined
    const all = await keptIn(where)
    // Before one is ordered, one may be spoken of.
    if (bare === 'talked' && all.length === 0) return command.talked ? {} : undefined
    if (what === 'resume' && which === undefined) {
      const resting = all.filter(isResting)
      if (resting.length > 0) return one(resting.length === 1 ? resting[0] : undefined)
      return bare !== 'resting' && (await justStopped(where)).length > 0 ? {} : undefined
    }
    if (command.kind === 'undo') return {}
    if (all.length === 0) return undefined
    // Of which there is none, that is said: “stop the kubernetes one”.
    const isSaidOfNone = command.kind === 'order' && typeof which === 'object' && !isAfterAnswer
    if (!isSaidOfNone && !fits(which, all, isSameTopic)) return undefined
    return one(mayBeOne ? (fresh ?? (all.length === 1 ? all[0] : undefined)) : undefined)
  }

const one = (kept: KeptSubscription | undefined): Spoken => (kept ? { one: kept } : {})

export const isResting = ({ standing }: KeptSubscription): boolean =>
  standing === 'paused' || standing === 'suspended'

/** “The failing one at 9” is of no digest where none is about that; “stop both”, where there are not two. */
const fits = (
  which: Which,
  all: readonly KeptSubscription[],
  isSameTopic: ChannelDigests['isSameTopic'],
): boolean => {
  if (which === 'both') return all.length >= BOTH
  // Of which there is none, that is said: “stop the saturday one”.
  if (typeof which !== 'object' || (which.days !== undefined && which.about === undefined)) return true
  return all.some(({ subscription }) => isWanted(which, subscription, isSameTopic))
}

export const BOTH = 2
