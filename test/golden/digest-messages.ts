// What is said about digests, for the side-by-side renderings.

import { offersOf } from '../../src/conversation/orders/offers.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { KeptSubscription } from '../../src/domain/digests/digest.ts'
import {
  type DigestLine,
  presentDigestList,
  presentDigestLog,
  presentDigestOffer,
  presentDigestUsage,
  presentSubscribed,
  presentSuspended,
  presentWhy,
} from '../../src/present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../../src/present/digests/digest-words.ts'

const at = (moment: string): number => Date.parse(moment)
const REASON = 'the channel is archived'
const DAY = '2026-12-01'

const kept: KeptSubscription = {
  subscription: {
    id: 'slack:C1/weekdays/09:00/Europe/Lisbon/service-mesh',
    channel: { platform: 'slack', id: 'C1' },
    schedule: { days: [1, 2, 3, 4, 5], at: '09:00', zone: 'Asia/Kolkata' },
    about: 'service mesh',
  },
  origin: 'channel',
  standing: 'active',
  since: at('2026-11-27T18:00Z'),
  openFrom: at('2026-11-27T18:00Z'),
  orderedBy: 'U1',
  orderedAt: at('2026-11-27T18:00Z'),
}

const entry = {
  slot: `${kept.subscription.id}@${DAY}`,
  subscription: kept.subscription.id,
  channel: 'slack:C1',
  dueAt: at('2026-12-01T03:30Z'),
}

const line: DigestLine = {
  number: 1,
  kept,
  total: 7,
  left: 5,
  until: '2026-12-08',
  nextDueAt: at('2026-12-02T03:30Z'),
  last: { ...entry, state: 'posted' },
  atEnd: 'monthly',
}

const { last: _, ...unseen } = line

const suspended: DigestLine = {
  ...line,
  number: 2,
  kept: { ...kept, standing: 'suspended', since: at('2026-12-01T03:30Z'), reason: REASON },
  last: { ...entry, state: 'gone', detail: REASON },
}

/** Name → message; the name is the file's. */
export const DIGEST_MESSAGES: readonly (readonly [name: string, Message])[] = [
  ['digest-usage', presentDigestUsage('slack')],
  ['digest-usage-discord', presentDigestUsage('discord')],
  ['digest-mistake', presentDigestUsage('slack', { problems: ['“25:00” is not a time of day'] })],
  ['digest-ordered', presentSubscribed(line, { isNew: true, missing: ['Send Messages'] })],
  [
    'digest-ordered-unseen',
    presentSubscribed(unseen, { isNew: true, letIn: DIGEST_WORDS.slack.inviteFirst('kubecon') }),
  ],
  [
    'digest-ordered-nothing',
    presentSubscribed(
      { ...unseen, total: 0, left: 0 },
      {
        isNew: true,
        near: [{ topic: 'service mesh', total: 12 }],
        buttons: [
          {
            label: 'service mesh',
            action: { kind: 'ask', question: 'digest daily 09:00 UTC about service mesh' },
          },
        ],
      },
    ),
  ],
  [
    'digest-offer',
    presentDigestOffer(DIGEST_WORDS.offer.often.monthly, offersOf({ kind: 'offer', often: 'monthly' })),
  ],
  ['digest-list', presentDigestList([line, suspended])],
  ['digest-why', presentWhy([suspended], undefined)],
  [
    'digest-log',
    presentDigestLog([
      { ...entry, state: 'unclear', detail: 'TimeoutError', zone: 'Asia/Kolkata', trial: false },
      { ...entry, state: 'posted', zone: 'Asia/Kolkata', trial: true },
    ]),
  ],
  ['digest-suspended', presentSuspended(suspended.kept, REASON)],
]
