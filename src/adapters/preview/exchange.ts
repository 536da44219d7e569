// A question or a press, and its answer in both looks: what the chat is made of.
import { drawLooks, type Sent } from './looks.ts'
import { type Drawn, el } from './tree.ts'

/** What stands before the words. */
const BEFORE = { typed: '/kubecon ', pressed: 'pressed ', 'filled in': 'filled in ' } as const

export interface Exchange {
  /** How it was asked: `typed` after the command, `pressed` on a button or a choice, `filled in` in a form. */
  readonly how: keyof typeof BEFORE
  readonly words: string
  readonly sent: Sent
}

export const drawExchange = ({ how, words, sent }: Exchange): Drawn =>
  el(
    'article',
    { class: 'exchange', tabindex: '-1' },
    el('h2', { class: 'asked' }, el('span', { class: 'command' }, BEFORE[how]), el('span', {}, words)),
    sent.remark !== undefined && el('p', { class: 'remark' }, sent.remark),
    drawLooks(sent),
  )
