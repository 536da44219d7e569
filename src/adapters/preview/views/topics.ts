// A topic over the editions: a chart for those who look, a table for those who read.

import type { UnansweredTopic } from '../../../domain/answers/browse.ts'
import { KEPT_DAYS, LEAST_ASKERS } from '../../../domain/unanswered.ts'
import { BROWSE_WORDS } from '../../../present/lists/browse-words.ts'
import { NOTE_WORDS } from '../../../present/notes/note-words.ts'
import { lineAddress } from '../library/addresses.ts'
import { threadAddress } from '../thread.ts'
import { type Child, type Drawn, el, picture } from '../tree.ts'
import { drawPage } from './layout.ts'

export interface TopicPoint {
  readonly edition: string
  /** Notes that mention the topic, of all notes about that edition. */
  readonly notes: number
  readonly of: number
  /** What one of them says. */
  readonly line: string
  readonly author: string
  readonly note: string
  readonly startLine: number
}

export interface TopicShown {
  readonly topic: string
  /** Topics that may be looked at. */
  readonly offered: readonly string[]
  /** The chart as SVG, its texts escaped; absent where no note mentions the topic. */
  readonly chart?: string
  readonly points: readonly TopicPoint[]
}

/** @param unanswered what people asked for and no note tells of; undefined where the operator does not keep that */
export const drawTopicsPage = (shown: TopicShown, unanswered?: readonly UnansweredTopic[]): string =>
  drawPage({
    title: shown.topic ? `Topic: ${shown.topic}` : 'Topics',
    path: '/topics',
    body: [
      el('h1', {}, 'Topics over the editions'),
      el(
        'p',
        { class: 'lead' },
        'How many notes about each KubeCon mention a topic. Only mentions in these notes are counted.',
      ),
      ...(unanswered?.length
        ? [el('p', { class: 'all' }, el('a', { href: '#unanswered' }, BROWSE_WORDS.unanswered))]
        : []),
      el(
        'form',
        { class: 'topic', action: '/topics', method: 'get' },
        el('label', { for: 'topic' }, 'Topic'),
        el('input', {
          ...{ id: 'topic', name: 'topic', type: 'text', value: shown.topic },
          ...{ autocomplete: 'off', 'data-field': '' },
        }),
        el('button', { type: 'submit' }, 'Show'),
      ),
      el(
        'div',
        { class: 'samples', role: 'group', 'aria-label': 'Topics of the notes' },
        shown.offered.map((topic) =>
          el(
            'a',
            {
              class: 'sample',
              href: `/topics?topic=${encodeURIComponent(topic)}`,
              ...(topic === shown.topic && { 'aria-current': 'true' }),
            },
            topic,
          ),
        ),
      ),
      ...drawTopic(shown),
      ...(unanswered ? [drawUnanswered(unanswered)] : []),
    ],
  })

const drawUnanswered = (topics: readonly UnansweredTopic[]): Drawn =>
  el(
    'section',
    { id: 'unanswered', 'aria-label': BROWSE_WORDS.unanswered },
    el('h2', {}, BROWSE_WORDS.unanswered),
    topics.length === 0
      ? el('p', { class: 'about' }, BROWSE_WORDS.unansweredNone)
      : [
          el(
            'p',
            { class: 'about' },
            `At least ${LEAST_ASKERS} people asked for each of these in the last ${KEPT_DAYS} days. Do you know a talk about one? In Slack or Discord, choose “${NOTE_WORDS.save}” in the menu of a message, or write to the bot: note, and what you want to tell.`,
          ),
          el(
            'ul',
            { class: 'rows' },
            topics.map(({ topic, times }) =>
              el(
                'li',
                {},
                el('a', { href: threadAddress([topic]) }, topic),
                el('span', { class: 'facts' }, `asked for ${BROWSE_WORDS.unansweredTimes(times)}`),
              ),
            ),
          ),
        ],
  )

function drawTopic({ topic, chart, points }: TopicShown): readonly Child[] {
  if (topic === '') return [el('p', { class: 'nothing' }, 'The notes hold no topics yet.')]
  if (!chart) return [el('p', { class: 'nothing' }, `No note mentions “${topic}”.`)]
  return [
    el(
      'figure',
      { class: 'chart' },
      el('div', { class: 'frame', role: 'region', tabindex: '0', 'aria-label': 'The chart' }, picture(chart)),
      el('figcaption', {}, 'The same numbers are in the table below.'),
    ),
    el(
      'div',
      { class: 'frame', role: 'region', tabindex: '0', 'aria-label': 'The numbers of the chart' },
      el(
        'table',
        { class: 'numbers' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            ['Edition', 'Notes', 'In one line', 'Said in'].map((name) => el('th', { scope: 'col' }, name)),
          ),
        ),
        el('tbody', {}, points.map(drawPoint)),
      ),
    ),
  ]
}

const drawPoint = ({ edition, notes, of, line, author, note, startLine }: TopicPoint): Drawn =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, edition),
    el('td', { class: 'number' }, `${notes} of ${of}`),
    el('td', {}, line),
    el(
      'td',
      {},
      note && el('a', { href: lineAddress(note, startLine) }, `${author || note}, line ${startLine}`),
    ),
  )
