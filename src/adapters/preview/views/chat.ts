// The chat: one types as in Slack or Discord. The answers to the address are drawn by the server, and a question is a plain
// form as well, so that the page works before its script has come, and without it.
import { drawExchange, type Exchange } from '../exchange.ts'
import { drawSwitch } from '../looks.ts'
import { LONGEST_LINE, threadAddress } from '../thread.ts'
import { type Drawn, el } from '../tree.ts'
import { drawPage } from './layout.ts'

export interface ChatShown {
  /** Of the chat that begins here. */
  readonly id: string
  /** The lines of the address; none where it is the page's own. */
  readonly thread: readonly string[]
  readonly exchanges: readonly Exchange[]
  /** Questions to begin with. */
  readonly samples: readonly string[]
  /** An order that the address holds: nothing is done with it until somebody sends it. */
  readonly waiting?: string
}

export const drawChatPage = ({ id, thread, exchanges, samples, waiting }: ChatShown): string =>
  drawPage({
    title: thread.at(-1) ?? 'Chat',
    path: '/',
    scripts: ['chat.js'],
    body: [
      el(
        'div',
        { class: 'chat' },
        el('h1', { class: 'unseen' }, 'Ask the bot, and see the answer as Slack and as Discord show it'),
        el(
          'div',
          { class: 'samples', role: 'group', 'aria-label': 'Questions to try' },
          el('span', { class: 'try', 'aria-hidden': 'true' }, 'Try'),
          samples.map((question) =>
            el(
              'a',
              { href: threadAddress([question]), class: 'sample', 'data-question': question },
              question,
            ),
          ),
        ),
        drawSwitch(),
        el('div', { id: 'exchanges', class: 'exchanges', 'data-chat': id }, exchanges.map(drawExchange)),
        drawComposer(thread, waiting),
        el('p', { id: 'status', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
      ),
    ],
  })

/** A form without a script only leads to an address, and no address orders anything. */
const WAITING = 'This is an order. It is done when you send it.'
const NO_SCRIPT = ' That needs the page’s script: in a browser without scripts nothing is ordered.'

const drawComposer = (thread: readonly string[], waiting = ''): Drawn =>
  el(
    'form',
    { id: 'composer', class: 'composer', action: '/', method: 'get', autocomplete: 'off' },
    // Without a script a further question has those before it in its address; the script reads the address instead.
    thread.map((line) => el('input', { type: 'hidden', name: 'q', value: line })),
    el('ul', {
      id: 'suggestions',
      class: 'suggestions',
      role: 'listbox',
      'aria-label': 'Suggestions',
      hidden: '',
    }),
    waiting !== '' && el('p', { id: 'waiting', class: 'waiting' }, WAITING, el('noscript', {}, NO_SCRIPT)),
    el(
      'div',
      { class: 'line' },
      el('label', { for: 'question', class: 'command' }, '/kubecon'),
      el('input', {
        id: 'question',
        name: 'q',
        type: 'text',
        value: waiting,
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-controls': 'suggestions',
        'aria-autocomplete': 'list',
        'aria-label': 'Ask about KubeCon talks',
        ...(waiting !== '' && { 'aria-describedby': 'waiting' }),
        'aria-keyshortcuts': '/ Control+K',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'send',
        maxlength: String(LONGEST_LINE),
        placeholder: 'a talk, a project, a speaker, a question …',
        'data-field': '',
      }),
      el('kbd', { 'aria-hidden': 'true' }, '/'),
      el('button', { type: 'submit' }, 'Ask'),
    ),
  )
