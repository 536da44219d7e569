// One message as both platforms show it, side by side, with what is sent behind it.
import { createHash } from 'node:crypto'
import { type PerPlatform, PLATFORMS, type Platform, platformNames } from '../../domain/platforms/platform.ts'
import { countDiscord } from './counts/discord.ts'
import { countSlack } from './counts/slack.ts'
import type { Count } from './counts.ts'
import { drawDiscord, type Files } from './draw/discord.ts'
import { drawSlack } from './draw/slack.ts'
import { type Child, type Drawn, el, outward } from './tree.ts'

/** What would be sent, as JSON text: what is drawn is read from it, and from nothing else. */
export interface Sent extends PerPlatform<string> {
  /** Where whoever asked is the only one to see it. */
  readonly alone?: readonly Platform[]
  /** What the files that Discord would be sent are made of, by the names the message has for them. */
  readonly pictures?: readonly { readonly name: string; readonly svg: string }[]
  /** What is to be known about it and stands in neither look. */
  readonly remark?: string
}

interface Look {
  readonly draw: (message: object, files: Files) => readonly Drawn[]
  readonly count: (message: object) => readonly Count[]
  /** A tool of the platform's own that shows the same. */
  readonly elsewhere?: (message: object) => Child
}

const LOOKS: PerPlatform<Look> = {
  slack: {
    draw: drawSlack,
    count: countSlack,
    elsewhere: (message) => outward(builderAddress(message), 'Open in Slack’s Block Kit Builder'),
  },
  discord: { draw: drawDiscord, count: countDiscord },
}

/** https://docs.slack.dev/block-kit: the builder takes a message behind the hash, which is never sent. */
function builderAddress(message: object): string {
  const blocks: unknown = 'blocks' in message ? message.blocks : []
  return `https://app.slack.com/block-kit-builder#${encodeURIComponent(JSON.stringify({ blocks }))}`
}

/** Where the page finds a picture: the very file that Discord would be sent, by a name made of what is on it. */
export const addressOf = (svg: string): string =>
  `/pictures/${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`

/** On a phone one look is shown at a time; it works without any script, and a page has one. */
export const drawSwitch = (): Drawn =>
  el(
    'fieldset',
    { class: 'switch' },
    el('legend', { class: 'unseen' }, 'Which platform is drawn'),
    platformNames.map((platform, place) =>
      el(
        'label',
        {},
        el('input', {
          type: 'radio',
          name: 'look',
          value: platform,
          id: `look-${platform}`,
          ...(place === 0 && { checked: '' }),
        }),
        el('span', {}, PLATFORMS[platform].name),
      ),
    ),
  )

/** @returns a look for each platform, in the order of their table */
export const drawLooks = (sent: Sent): Drawn =>
  el(
    'div',
    { class: 'looks' },
    platformNames.map((platform) => drawLook(platform, sent)),
  )

function drawLook(platform: Platform, sent: Sent): Drawn {
  const { name } = PLATFORMS[platform]
  const { draw } = LOOKS[platform]
  const json = sent[platform]
  const files = new Map(sent.pictures?.map((picture) => [picture.name, addressOf(picture.svg)]))
  const message: object = JSON.parse(json)
  return el(
    'div',
    { class: `look ${platform}`, role: 'group', 'aria-label': `As ${name} shows it` },
    el('div', { class: 'platform' }, name),
    el(
      'div',
      { class: 'message' },
      el('img', { class: 'avatar', src: '/assets/icon.svg', alt: '', width: '36', height: '36' }),
      el(
        'div',
        { class: 'content' },
        el(
          'div',
          { class: 'sender' },
          el('strong', {}, 'kubecon'),
          ' ',
          el('span', { class: 'badge' }, 'APP'),
        ),
        sent.alone?.includes(platform) && el('div', { class: 'alone' }, 'Only visible to you'),
        draw(message, files),
      ),
    ),
    drawSent(platform, json, message),
  )
}

function drawSent(platform: Platform, json: string, message: object): Drawn {
  const { name } = PLATFORMS[platform]
  const { count, elsewhere } = LOOKS[platform]
  const counts = count(message)
  const short = counts.slice(0, 2).map((one) => `${number(one.count)} of ${number(one.limit)} ${one.what}`)
  return el(
    'details',
    { class: 'sent' },
    el(
      'summary',
      {},
      el('span', { class: 'toggle' }, 'JSON'),
      ' ',
      el('span', { class: 'short' }, short.join(' · ')),
    ),
    el(
      'table',
      { class: 'counts' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, 'What'),
          el('th', { scope: 'col' }, 'Here'),
          el('th', { scope: 'col' }, 'Limit'),
        ),
      ),
      el('tbody', {}, counts.map(drawCount)),
    ),
    elsewhere && el('p', { class: 'elsewhere' }, elsewhere(message)),
    el('pre', { tabindex: '0', role: 'group', 'aria-label': `JSON sent to ${name}` }, el('code', {}, json)),
  )
}

const drawCount = ({ what, count, limit, measured }: Count): Drawn =>
  el(
    'tr',
    { class: count > limit ? 'over' : 'within' },
    el('th', { scope: 'row' }, what),
    el('td', {}, number(count)),
    el('td', {}, measured ? `about ${number(limit)} (not documented)` : number(limit)),
  )

const number = (value: number): string => value.toLocaleString('en')
