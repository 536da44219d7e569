// What a channel will read: its next digests, before anybody reads them.

import { drawLooks, drawSwitch, type Sent } from '../looks.ts'
import { threadAddress } from '../thread.ts'
import { type Drawn, el } from '../tree.ts'
import { drawPage } from './layout.ts'

export interface DigestPreview {
  /** "Monday 23 November 2026 at 09:00 Europe/Lisbon" */
  readonly when: string
  readonly sent: Sent
}

export interface ChannelShown {
  /** "slack:C0123" */
  readonly name: string
  /** "weekdays at 09:00 Europe/Lisbon, about “service mesh”" */
  readonly orders: readonly string[]
  readonly digests: readonly DigestPreview[]
}

export interface DigestsShown {
  /** Nothing is declared: the channel shown is an example. */
  readonly example: boolean
  readonly channels: readonly ChannelShown[]
  /** Mistakes in DIGEST, as sentences. */
  readonly problems: readonly string[]
}

/** As one types it in a channel. */
const ORDER = 'digest daily 09:00 about service mesh'

export const drawDigestsPage = ({ example, channels, problems }: DigestsShown): string =>
  drawPage({
    title: 'Digests',
    path: '/digests',
    body: [
      el('h1', {}, 'Digests'),
      el(
        'p',
        { class: 'lead' },
        example
          ? 'Nothing is declared or ordered; this is what a channel would get. '
          : 'What comes next in each channel, as if nothing had been shown there yet: what has been is known only to the running bot. ',
        'Nothing is posted from here. ',
        el('a', { href: threadAddress([ORDER]) }, 'Order one in the chat'),
        ', or declare it as DIGEST in .env.',
      ),
      problems.length > 0 &&
        el(
          'ul',
          { class: 'problems' },
          problems.map((problem) => el('li', {}, problem)),
        ),
      drawSwitch(),
      ...channels.map(drawChannel),
    ].filter((one): one is Drawn => one !== false),
  })

const drawChannel = ({ name, orders, digests }: ChannelShown): Drawn =>
  el(
    'section',
    { class: 'channel' },
    el('h2', {}, name),
    el(
      'ul',
      { class: 'orders' },
      orders.map((order) => el('li', {}, order)),
    ),
    digests.length === 0 && el('p', {}, 'The notes hold nothing to show there.'),
    digests.map(({ when, sent }, index) =>
      el(
        'details',
        { class: 'digest', ...(index === 0 && { open: '' }) },
        el('summary', {}, el('time', {}, when)),
        drawLooks(sent),
      ),
    ),
  )
