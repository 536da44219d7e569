// Rules for components, old and new: discord.com/developers/docs/components/reference.
import {
  allComponents,
  isRecord,
  isV2,
  lengthOf,
  type Part,
  type Rule,
  recordsOf,
  repeated,
  when,
} from './rules-kinds.ts'

const TYPE = { row: 1, button: 2, stringSelect: 3, textDisplay: 10 } as const

/** Button styles that need something else than a custom_id. */
const STYLE = { link: 5, premium: 6 } as const

const SELECTS = new Set<unknown>([3, 5, 6, 7, 8])

/** Section, text display, thumbnail, gallery, file, separator, container. */
const V2_ONLY = new Set<unknown>([9, 10, 11, 12, 13, 14, 17])

const ROWS = 5
const V2_COMPONENTS = 40

/** Second hand: vercel/chat, DISCORD_MAX_TEXT_V2. */
const V2_TEXTS = 4_000

/** Keys by type; those of nested objects are left to the spec. */
const KEYS: Readonly<Record<number, string>> = {
  1: 'components',
  2: 'style label emoji custom_id url sku_id disabled',
  3: 'custom_id options placeholder min_values max_values disabled required',
  9: 'components accessory',
  10: 'content',
  11: 'media description spoiler',
  12: 'items',
  13: 'file spoiler',
  14: 'divider spacing',
  17: 'components accent_color spoiler',
}

const ofType = (message: Part, type: number): readonly Part[] =>
  allComponents(message).filter((component) => component.type === type)

export const COMPONENT_RULES: readonly Rule<Part>[] = [
  {
    name: 'a component has known keys only',
    check: (message) =>
      allComponents(message).flatMap((component) => {
        const known = KEYS[Number(component.type)]?.split(' ')
        const given = Object.keys(component).filter((key) => key !== 'type' && key !== 'id')
        return known === undefined ? [] : given.filter((key) => !known.includes(key))
      }),
  },
  {
    name: 'components of V2 stand only under its flag',
    check: (message) =>
      isV2(message)
        ? []
        : allComponents(message)
            .filter((component) => V2_ONLY.has(component.type))
            .map((component) => `type ${component.type}`),
  },
  {
    name: 'at most 40 components under the flag of V2, nested ones included',
    check: (message) => {
      const count = allComponents(message).length
      return when(isV2(message) && count > V2_COMPONENTS, `has ${count}`)
    },
  },
  {
    name: 'all text displays together are at most 4,000 long',
    check: (message) => {
      const texts = ofType(message, TYPE.textDisplay).map((text) => lengthOf(text.content))
      const total = texts.reduce((sum, length) => sum + length, 0)
      return when(total > V2_TEXTS, `have ${total}`)
    },
  },
  {
    name: 'at most 5 rows without the flag of V2',
    check: (message) => {
      const rows = recordsOf(message.components).length
      return when(!isV2(message) && rows > ROWS, `has ${rows}`)
    },
  },
  {
    name: 'a custom_id stands once in a message',
    check: (message) => repeated(allComponents(message).map((component) => component.custom_id)),
  },
  {
    name: 'a link has a url and no custom_id, a premium button neither, all others the reverse',
    check: (message) =>
      ofType(message, TYPE.button).flatMap((button) => {
        const link = button.style === STYLE.link
        const premium = button.style === STYLE.premium
        const right =
          (button.url !== undefined) === link && (button.custom_id !== undefined) === (!link && !premium)
        return when(!right, JSON.stringify(button))
      }),
  },
  {
    name: 'a button has a label or an emoji',
    check: (message) =>
      ofType(message, TYPE.button)
        .filter((button) => button.style !== STYLE.premium && !button.label && !isRecord(button.emoji))
        .map((button) => JSON.stringify(button)),
  },
  {
    name: 'a select stands alone in its row',
    check: (message) =>
      ofType(message, TYPE.row).flatMap((row) => {
        const inside = recordsOf(row.components)
        return when(inside.length > 1 && inside.some((component) => SELECTS.has(component.type)))
      }),
  },
  {
    name: 'the values of a select’s options differ',
    check: (message) =>
      ofType(message, TYPE.stringSelect).flatMap((select) =>
        repeated(recordsOf(select.options).map((option) => option.value)),
      ),
  },
]

export const MODAL_RULES: readonly Rule<Part>[] = [
  {
    // The spec allows 40; the builders stop at 5.
    name: 'a modal has at most 5 rows',
    check: (modal) => when(recordsOf(modal.components).length > ROWS),
  },
]
