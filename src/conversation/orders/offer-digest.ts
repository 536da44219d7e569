// What is offered where too little was said: a change of what stands in the channel first, then an order.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { DigestCommand, DigestOffer } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { presentDigestOffer, presentSaying } from '../../present/digests/digest-notices.ts'
import { subscriptionWords, wantedWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { parseDigestCommand } from '../digest-grammar.ts'
import { askingBack } from './ask-back.ts'
import { changeButtons, changed, choices, nearestButtons } from './change-digest.ts'
import { asButtons, offersOf } from './offers.ts'
import { type ChannelDigests, isList, type OrderCollaborators } from './place-order.ts'
import { wantedLine } from './reading/order-line.ts'
import type { Recent } from './recent.ts'
import { isResting } from './spoken-of.ts'
import { isWanted, oneOf, stopButtons, wantedOf } from './which.ts'

/** More buttons than a phone shows are read by nobody. */
const MOST_CHANGES = 4

const titleOf = (verb: Ordered, { ends, skips }: Pick<DigestOffer, 'ends' | 'skips'>): string => {
  if (skips) return SPOKEN.skips
  if (ends) return verb === 'stop' ? SPOKEN.stopEnds : SAID.offer.pauseEnds
  return SAID.offer[verb]
}

/** What stands as it was said to be. */
const standingSo = (
  { days, at, about, often }: DigestOffer,
  some: readonly KeptSubscription[],
): KeptSubscription | undefined =>
  often !== undefined || (days ?? at) === undefined
    ? undefined
    : some.find(
        (kept) =>
          wantedLine(changed(kept, { ...(days && { days }), ...(at !== undefined && { at }) })) ===
            wantedLine(wantedOf(kept)) &&
          (about === undefined || about === kept.subscription.about),
      )

const isOrderOf = ({ action }: Button, { subscription }: KeptSubscription): boolean => {
  const command = action.kind === 'ask' ? parseDigestCommand(action.question) : undefined
  return (
    command?.kind === 'subscribe' &&
    isWanted(command, subscription, (one, other) => one === other) &&
    command.about === subscription.about
  )
}

const asAnother = (button: Button): Button =>
  button.action.kind === 'ask' && parseDigestCommand(button.action.question)?.kind === 'subscribe'
    ? { ...button, label: SPOKEN.another(button.label) }
    : button

/** What is said only of a digest that is there: not on fridays, an hour later, no topic. */
const isOfWhatItIs = ({ also, not, later, everything }: DigestOffer): boolean =>
  (also ?? not ?? later ?? everything) !== undefined

/** @returns what answers an offer; throws what the store throws */
export function offeringDigests({
  keptIn,
  list,
  meant,
  justStopped,
  showable,
  doTo,
}: Pick<ChannelDigests, 'keptIn' | 'list' | 'meant'> &
  Pick<Recent, 'justStopped'> &
  Pick<OrderCollaborators, 'showable'> & {
    readonly doTo: (what: Ordered, some: readonly KeptSubscription[]) => Promise<Message>
  }) {
  const askBack = askingBack({ list, showable })

  /** What may be meant, to press. @param spokenOf the one just ordered */
  async function offer(
    offered: DigestOffer & Pick<DigestCommand, 'bare' | 'beyond'>,
    where: Where,
    spokenOf?: KeptSubscription,
  ): Promise<Message> {
    const { verb, often, about, asks } = offered
    const all = await keptIn(where)
    const { which } = offered
    const named =
      which === undefined || which === 'both' || all.length === 0
        ? all
        : await meant(which, where, (one) => `digest list ${one}`)
    if (!isList(named)) return named
    const some = spokenOf ? [spokenOf] : named
    const isOrdering = asks !== undefined && (offered.days ?? offered.at) !== undefined
    const asked = isOrdering ? undefined : await askBack(offered, where, some, all)
    if (asked) return asked
    if (asks !== undefined) {
      const title = asks === 'zone' ? SPOKEN.whichZone : SPOKEN.whichTopic
      return presentDigestOffer(title, offersOf(offered))
    }
    if (offered.beyond?.includes('elsewhere')) return presentSaying(SPOKEN.beyond.elsewhere)
    if (offered.beyond?.includes('channel') && offered.days === undefined && offered.at === undefined)
      return presentDigestOffer(
        SPOKEN.otherChannel,
        stopButtons(all, (one) => `digest stop ${one}`, all),
        SAID.offer.fitsKept,
      )
    if (verb !== undefined) return offerToDo(verb, offered, where, named, all)
    if (offered.times) {
      // “Make it 9 and 17” says no days.
      const [one, another] = offered.days ? [] : some
      const as = one && !another ? { ...wantedOf(one), ...offered } : offered
      return presentDigestOffer(SPOKEN.onceADay, offersOf(as))
    }
    const nearest = often && often !== 'weekly' && often !== 'once' && often !== 'hourly'
    const [kept, ...others] = some
    const changes =
      often === 'once' || often === 'hourly'
        ? []
        : kept && nearest && others.length === 0
          ? choices(kept, offered, all)
          : nearest
            ? nearestButtons(some, offered, all)
            : changeButtons(some, offered, all)
    if (changes.length === 0 && some.length > 0 && isOfWhatItIs(offered)) return presentSaying(SAID.stands)
    const { asked: line } = offered
    const search = line === undefined ? [] : asButtons([[SAID.offer.search(line), `ask ${line}`]])
    // What is said of a digest that is there orders no other: “only about security”.
    const isOrder =
      changes.length === 0 || (line === undefined && (about === undefined || offered.bare === undefined))
    const { beyond } = offered
    const so = changes.length === 0 ? standingSo(offered, some) : undefined
    const ofKept =
      changes.length > 0
        ? isOrder
          ? SPOKEN.titleKept
          : SPOKEN.titleChange
        : so
          ? SPOKEN.soAlready(subscriptionWords(so.subscription))
          : SAID.offer.title
    const orders = isOrder
      ? offersOf(offered).filter(
          (button) => beyond !== undefined || !all.some((one) => isOrderOf(button, one)),
        )
      : []
    const title = beyond
      ? beyond.map((what) => SPOKEN.beyond[what]).join(' ')
      : often
        ? SAID.offer.often[often]
        : ofKept
    return presentDigestOffer(title, [
      ...changes.slice(0, MOST_CHANGES),
      // Beside changes each says that it is another one.
      ...(changes.length > 0 ? orders.map(asAnother) : orders),
      ...search,
    ])
  }

  /** Which of them is to be stopped, paused, resumed; only those with which it can be done. */
  async function offerToDo(
    verb: Ordered,
    offered: DigestOffer,
    where: Where,
    named: readonly KeptSubscription[],
    all: readonly KeptSubscription[],
  ): Promise<Message> {
    const [only, another] = all
    if (offered.sure && only && !another) return doTo(verb, [only])
    const some = named.filter((kept) => verb === 'stop' || isResting(kept) === (verb === 'resume'))
    if (some.length > 0)
      return presentDigestOffer(
        titleOf(verb, offered),
        oneOf(some, (one) => `digest ${verb} ${one}`, all),
        SAID.offer.fitsKept,
      )
    // Where others run, “resume” asks for none that was ended.
    const again = verb === 'resume' && all.length === 0 ? await justStopped(where) : []
    if (again.length > 0)
      return presentDigestOffer(
        SAID.offer.title,
        asButtons(again.map((kept) => [wantedWords(wantedOf(kept)), `digest ${wantedLine(wantedOf(kept))}`])),
      )
    return list(
      where,
      all.length === 0 ? undefined : verb === 'resume' ? SPOKEN.nothingPaused : SPOKEN.nothingRuns,
    )
  }

  return offer
}
