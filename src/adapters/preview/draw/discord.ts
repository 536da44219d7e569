// A message of Components V2 as Discord shows it, drawn from the JSON that is sent:
// docs.discord.com/developers/components/reference.
import { type Drawn, el, isWebAddress } from '../tree.ts'
import { drawMarkdown } from './markdown.ts'
import { drawMenu, drawPress, drawSign, notDrawn } from './press.ts'

interface Component {
  readonly type: number
  readonly content?: string
  readonly components?: readonly Component[]
  readonly accessory?: Component
  readonly style?: number
  readonly label?: string
  readonly emoji?: { readonly name: string }
  readonly url?: string
  readonly custom_id?: string
  readonly placeholder?: string
  readonly options?: readonly {
    readonly label: string
    readonly value: string
    readonly description?: string
  }[]
  readonly items?: readonly { readonly media?: { readonly url?: string }; readonly description?: string }[]
}

/** What we read of a message, and of the data of an answer to an interaction. */
export interface DiscordMessage {
  readonly content?: string
  readonly components?: readonly Component[]
}

/** The numbers of the components drawn: components/reference#component-object-component-types. */
const TYPE = {
  row: 1,
  section: 9,
  button: 2,
  select: 3,
  text: 10,
  gallery: 12,
  separator: 14,
  container: 17,
} as const

/** A button that leads elsewhere: components/reference#button-button-styles. */
const LINK = 5

/** Where the page finds the files that come with the message, by their names. */
export type Files = ReadonlyMap<string, string>

export const drawDiscord = (
  { content, components = [] }: DiscordMessage,
  files: Files = new Map(),
): readonly Drawn[] => [
  ...(content ? [el('div', { class: 'text' }, drawMarkdown(content))] : []),
  ...components.map((component) => drawComponent(component, files)),
]

function drawComponent(component: Component, files: Files): Drawn {
  const inner = (component.components ?? []).map((one) => drawComponent(one, files))
  switch (component.type) {
    case TYPE.text:
      return el('div', { class: 'text' }, drawMarkdown(component.content ?? ''))
    case TYPE.section:
      return el(
        'div',
        { class: 'row section' },
        el('div', {}, inner),
        component.accessory && drawComponent(component.accessory, files),
      )
    case TYPE.container:
      return el('div', { class: 'container' }, inner)
    case TYPE.row:
      return el('div', { class: 'row' }, inner)
    case TYPE.separator:
      return el('hr')
    case TYPE.button:
      return drawButton(component)
    case TYPE.select:
      return drawSelect(component)
    case TYPE.gallery:
      return el(
        'div',
        { class: 'gallery' },
        component.items?.map((item) => drawPicture(item, files)),
      )
    default:
      return notDrawn(`component ${component.type}`, component)
  }
}

const BY_NAME = 'attachment://'

/** A file that does not come with the message is not loaded: its description stands in its place. */
function drawPicture(
  { media, description = '' }: NonNullable<Component['items']>[number],
  files: Files,
): Drawn {
  const { url = '' } = media ?? {}
  const address = url.startsWith(BY_NAME) ? files.get(url.slice(BY_NAME.length)) : undefined
  return address === undefined
    ? el('div', { class: 'image' }, description)
    : el('img', { class: 'image', src: address, alt: description })
}

/** What Discord says of a sign that stands alone, to screen readers and to whoever points at it. */
const SIGN_NAMES: ReadonlyMap<string, string> = new Map([
  ['👍', 'thumbs up'],
  ['👎', 'thumbs down'],
])

function drawButton({ style, label = '', emoji, url = '', custom_id = '' }: Component): Drawn {
  const press = { platform: 'discord', name: custom_id, value: '' } as const
  if (style !== LINK && emoji && !label) {
    const name = SIGN_NAMES.get(emoji.name) ?? emoji.name
    return drawSign(emoji.name, press, { spoken: name, shown: name })
  }
  if (style !== LINK) return drawPress(label, press)
  const words = [label, el('span', { class: 'leaves', 'aria-hidden': 'true' }, '↗')]
  return isWebAddress(url)
    ? el('a', { class: 'press', href: url, target: '_blank', rel: 'noopener noreferrer' }, words)
    : notDrawn('a link', url)
}

const drawSelect = ({ custom_id: name = '', placeholder = '', options = [] }: Component): Drawn =>
  drawMenu(
    placeholder,
    options.map(({ label, value, description }) => ({
      label,
      press: { platform: 'discord', name, value },
      ...(description ? { description } : {}),
    })),
  )
