// The chat: one types as in Slack or Discord. The first answer is drawn by the server, and a question is a plain form
// as well, so that the page works before its script has come, and without it.
import { drawExchange, type Exchange } from '../exchange.ts'
import { type Drawn, el } from '../tree.ts'
import { drawPage } from './layout.ts'

/** Questions to begin with: one a kind of answer. */
const SAMPLES = [
  'gateway api',
  'how do people scale prometheus?',
  'monzo outage 2018',
  'gpu sharing 2026',
  'timeline service mesh',
  'opentofu',
  'digest daily 09:00',
  'help',
] as const

/** As much as a platform takes: a section's worth, far above any question. */
const LONGEST_QUESTION = '3000'

export const drawChatPage = (exchange: Exchange): string =>
  drawPage({
    title: 'Chat',
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
          SAMPLES.map((question) =>
            el(
              'a',
              { href: `/?ask=${encodeURIComponent(question)}`, class: 'sample', 'data-question': question },
              question,
            ),
          ),
        ),
        el('div', { id: 'exchanges', class: 'exchanges' }, drawExchange(exchange)),
        drawComposer(),
        el('p', { id: 'status', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
      ),
    ],
  })

const drawComposer = (): Drawn =>
  el(
    'form',
    { id: 'composer', class: 'composer', action: '/', method: 'get', autocomplete: 'off' },
    el('ul', {
      id: 'suggestions',
      class: 'suggestions',
      role: 'listbox',
      'aria-label': 'Suggestions',
      hidden: '',
    }),
    el(
      'div',
      { class: 'line' },
      el('label', { for: 'question', class: 'command' }, '/kubecon'),
      el('input', {
        id: 'question',
        name: 'ask',
        type: 'text',
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-controls': 'suggestions',
        'aria-autocomplete': 'list',
        'aria-label': 'Ask about KubeCon talks',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'send',
        maxlength: LONGEST_QUESTION,
        placeholder: 'a talk, a project, a speaker, a question …',
        autofocus: '',
      }),
      el('button', { type: 'submit' }, 'Ask'),
    ),
  )
