// A channel that does not exist, so that digests can be ordered in the preview's chat: the desk of the running bot over
// a state in memory, and a post that is only shown.
import { composeDigest } from '../../conversation/compose-digest.ts'
import { openDigestDesk } from '../../conversation/digest-desk.ts'
import { showableOf } from '../../conversation/digest-stock.ts'
import { bringTrial } from '../../digest/slot.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { DigestCommand } from '../../domain/digests/digest-command.ts'
import type { Log } from '../../domain/ports.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { DeliveryLedger, SubscriptionStore } from '../../domain/store-ports.ts'
import type { Library } from '../../query/library/library.ts'

export interface PreviewChannel {
  /**
   * Answers a command about digests.
   * @returns what the person reads alone, and what everybody in the channel would read
   */
  digest(command: DigestCommand): Promise<{ readonly said?: Message; readonly posted?: Message }>
  /** What has been ordered and is neither paused nor stopped. */
  ordered(): Promise<readonly KeptSubscription[]>
}

/** By its id, as Slack's form names it. */
export const PREVIEW_CHANNEL = 'C0PREVIEW'

/** Whoever tries the page, in that channel. */
export const HERE: Where = {
  channel: { platform: 'slack', id: PREVIEW_CHANNEL },
  person: 'U0PREVIEW',
  manager: undefined,
  missing: [],
}

/**
 * @param state empty, and forgotten with the process: nothing is ordered yet
 */
export function openPreviewChannel(
  library: () => Library,
  { subscriptions, ledger }: { readonly subscriptions: SubscriptionStore; readonly ledger: DeliveryLedger },
  log: Log,
): PreviewChannel {
  const showable = showableOf(library)
  return {
    async digest(command) {
      let posted: Message | undefined
      const answer = openDigestDesk({
        subscriptions,
        ledger,
        showable,
        isDeclared: () => false,
        changed: async () => {},
        compose: (delivery) => composeDigest(delivery, library()),
        trial: (kept) =>
          bringTrial(kept, {
            ledger,
            showable,
            notesSince: () => new Map(),
            compose: (delivery) => composeDigest(delivery, library()),
            post: async (_, message) => {
              posted = message
              return { kind: 'posted', messageId: 'preview' }
            },
            findPost: async () => ({ kind: 'open' }),
            now: Date.now,
            wait: async () => {},
            log,
            signal: new AbortController().signal,
          }),
        now: Date.now,
      })
      const said = await answer(command, HERE)
      return { ...(said && { said }), ...(posted && { posted }) }
    },
    ordered: async () =>
      (await subscriptions.ofChannel(HERE.channel)).filter(({ standing }) => standing === 'active'),
  }
}
