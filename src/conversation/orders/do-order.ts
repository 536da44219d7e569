// What is done to digests that stand: stopped, paused, resumed, taken back, shown.
import type { DeliveryEnd } from '../../digest/deliver.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { WantedDigest, Which } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { DIGEST_COMMANDS } from '../../present/digests/digest-commands.ts'
import * as present from '../../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons, offersOf } from './offers.ts'
import { type ChannelDigests, type Instead, isList, type OrderCollaborators } from './place-order.ts'
import { type NextCollaborators, previewing } from './preview-next.ts'
import { wantedLine } from './reading/order-line.ts'
import type { Recent } from './recent.ts'
import { saidOfTrial } from './said-of-trial.ts'
import { undoing } from './undo.ts'
import { oneOf, wantedOf } from './which.ts'

export interface DoingOrders
  extends ChannelDigests,
    Recent,
    OrderCollaborators,
    Pick<NextCollaborators, 'ledger' | 'compose'> {
  readonly trial: (kept: KeptSubscription) => Promise<DeliveryEnd>
  readonly subscribe: (wanted: WantedDigest, where: Where, instead?: Instead) => Promise<Message>
}

/** @returns what is done with each; throws what the store throws */
export function doingOrders(collaborators: DoingOrders) {
  const { keptIn, isSameTopic, list, meant, justStopped, subscriptions, changed, now, trial, subscribe } =
    collaborators
  const preview = previewing(collaborators)

  async function order(
    what: Ordered,
    which: Which,
    where: Where,
    spokenOf?: KeptSubscription,
  ): Promise<Message> {
    if (what === 'resume' && which === undefined && (await keptIn(where)).length === 0) {
      const [stopped] = await justStopped(where)
      if (stopped) return subscribe(wantedOf(stopped), where)
    }
    const some = spokenOf ? [spokenOf] : await meant(which, where, (one) => `digest ${what} ${one}`)
    if (!isList(some)) return some
    return doTo(what, some)
  }

  /** To all of them in one moment: by it those are known that were done with one word. */
  async function doTo(what: Ordered, some: readonly KeptSubscription[]): Promise<Message> {
    const own = some.filter(({ origin }) => what !== 'stop' || origin === 'channel')
    if (own.length === 0 && some.length > 0) return present.presentSaying(SAID.notYours)
    const moment = now()
    const done: KeptSubscription[] = []
    for (const kept of own) {
      if (await subscriptions.order(kept.subscription.id, what, moment)) done.push(kept)
    }
    await changed()
    const [first, ...others] = done.map(({ subscription }) => subscription)
    return first
      ? present.presentOrdered(what, [first, ...others], backAgain(what, done))
      : present.presentSaying(SAID.nothingToDo[what])
  }

  const undo = undoing({ ...collaborators, doTo })

  async function undone(where: Where, isBare: boolean): Promise<Message | undefined> {
    const done = await undo(where)
    if (done || isBare) return done
    const all = await keptIn(where)
    return all.length === 0
      ? list(where)
      : present.presentDigestOffer(
          SPOKEN.nothingToUndo,
          oneOf(all, (one) => `digest stop ${one}`),
          SAID.offer.stop,
        )
  }

  async function show(kind: 'now' | 'preview', which: Which, where: Where, spokenOf?: KeptSubscription) {
    const about = typeof which === 'object' && which.days === undefined ? which.about : undefined
    if (
      about !== undefined &&
      !(await keptIn(where)).some(({ subscription }) => isSameTopic(about, subscription.about))
    )
      return present.presentDigestOffer(SPOKEN.noneAbout(about), offersOf({ kind: 'offer', about }))
    const some = spokenOf ? [spokenOf] : await meant(which, where, (one) => `digest ${kind} ${one}`)
    if (!isList(some)) return some
    const [kept] = some
    if (!kept) return list(where)
    if (kind === 'preview') return preview(kept, await keptIn(where))
    if (kept.standing === 'paused')
      return present.presentSaying(SAID.pausedNow(DIGEST_COMMANDS[where.channel.platform]))
    return saidOfTrial(await trial(kept))
  }

  return { order, doTo, undone, show }
}

/** What takes back what was just done. */
function backAgain(what: Ordered, done: readonly KeptSubscription[]): readonly Button[] {
  if (what === 'resume') return []
  return asButtons(
    done
      .filter(({ origin }) => what === 'pause' || origin === 'channel')
      .map((kept) => {
        const line = wantedLine(wantedOf(kept))
        return what === 'stop'
          ? ([SPOKEN.orderAgain, `digest ${line}`] as const)
          : ([SPOKEN.resumeButton, `digest resume ${line}`] as const)
      })
      .slice(0, done.length === 1 ? 1 : 0),
  )
}
