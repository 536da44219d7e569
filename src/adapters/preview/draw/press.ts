// What can be pressed, in either look, and what this page does not know how to draw.
import type { Platform } from '../../../domain/platforms/platform.ts'
import { type Attributes, type Drawn, el } from '../tree.ts'

/** A press as the platform would report it. */
export interface DrawnPress {
  readonly platform: Platform
  /** Slack's `action_id`; Discord's `custom_id`. */
  readonly name: string
  /** Slack's value, or the option chosen; empty for a button of Discord. */
  readonly value: string
}

const attributesOf = ({ platform, name, value }: DrawnPress): Attributes => ({
  type: 'button',
  'data-press': '',
  'data-platform': platform,
  'data-name': name,
  'data-value': value,
})

export const drawPress = (label: string, press: DrawnPress): Drawn =>
  el('button', { ...attributesOf(press), class: 'press' }, label)

/** Thumbs that need no font of emoji, drawn as the platforms draw theirs. */
const SIGNS: Readonly<Record<string, string>> = {
  '👍': '/assets/thumb-up.svg',
  '👎': '/assets/thumb-down.svg',
}

/** A sign alone on a button; one without a picture of its own stands there as text. */
export const drawSign = (
  sign: string,
  press: DrawnPress,
  named: { readonly spoken: string; readonly shown: string },
): Drawn => {
  const src = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined
  return el(
    'button',
    {
      ...attributesOf(press),
      class: 'press sign',
      'aria-label': named.spoken,
      title: named.shown,
      'data-label': named.shown,
    },
    src === undefined ? sign : el('img', { src, alt: '', width: '20', height: '20' }),
  )
}

export interface MenuChoice {
  readonly label: string
  readonly description?: string
  readonly press: DrawnPress
}

/** A list to choose from: it opens where it stands, so that it can be used by keyboard without a script. */
export const drawMenu = (label: string, choices: readonly MenuChoice[]): Drawn =>
  el(
    'details',
    { class: 'menu' },
    el('summary', {}, label),
    el(
      'ul',
      {},
      choices.map((choice) =>
        el(
          'li',
          {},
          el(
            'button',
            { ...attributesOf(choice.press), class: 'choice' },
            el('span', {}, choice.label),
            choice.description !== undefined && el('small', {}, choice.description),
          ),
        ),
      ),
    ),
  )

/** Nothing is left out silently: what the page cannot draw stands there as it is sent. */
export const notDrawn = (type: string, sent: unknown): Drawn =>
  el(
    'div',
    { class: 'not-drawn' },
    `This page does not draw “${type}”:`,
    el('code', {}, JSON.stringify(sent)),
  )
