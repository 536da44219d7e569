// What does not fit a message is left out from its end and counted in a last line; buttons and selects stay.
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10'
import { ALL_TEXT, COMPONENTS, ROWS_KEPT } from '../limits.ts'
import { smallAndMore } from './card.ts'
import type { NamedPicture } from './pictures.ts'

/** What stands or falls together. */
export interface Group {
  readonly component: APIMessageTopLevelComponent
  /** How many things a reader would miss without it. */
  readonly things: number
  /** The file that it shows. */
  readonly picture?: NamedPicture & { readonly description: string }
  /** Only opens what follows, so that it must not stand last. */
  readonly opens?: true
}

/** Whether a message takes all of these as they are. */
export const fits = (groups: readonly Group[], components = COMPONENTS, characters = ALL_TEXT): boolean =>
  sum(groups, (group) => countOf(group.component)) <= components &&
  sum(groups, (group) => textOf(group.component).length) <= characters

/** Buttons or a select. */
export const isRow = ({ component }: Group): boolean => component.type === ComponentType.ActionRow

/** A text of its own. */
export const display = (content: string, things = 1): readonly Group[] =>
  content === '' ? [] : [{ component: { type: ComponentType.TextDisplay, content }, things }]

/** The groups from the top that fit a message, a line about the rest, and the first rows wherever they stand. */
export function fitting(groups: readonly Group[]): readonly Group[] {
  const rows = groups.filter(isRow).slice(0, ROWS_KEPT)
  const others = groups.filter((group) => !isRow(group))
  const components = COMPONENTS - 1 - sum(rows, (row) => countOf(row.component))
  const room = ALL_TEXT - smallAndMore(thingsOf(groups)).length
  let count = others.length
  while (count > 0 && (!fits(others.slice(0, count), components, room) || others[count - 1]?.opens)) count--
  const kept = new Set([...others.slice(0, count), ...rows])
  const missing = thingsOf(groups.filter((group) => !kept.has(group)))
  const shown = groups.filter((group) => kept.has(group))
  const end = shown.findLastIndex((group) => !isRow(group)) + 1
  return shown.toSpliced(end, 0, ...(missing > 0 ? display(smallAndMore(missing)) : []))
}

const thingsOf = (groups: readonly Group[]): number => sum(groups, (group) => group.things)

const sum = <T>(all: readonly T[], amount: (one: T) => number): number =>
  all.reduce((total, one) => total + amount(one), 0)

/** Nested ones included. */
const countOf = (component: object): number =>
  1 +
  sum('components' in component ? (component.components as object[]) : [], countOf) +
  ('accessory' in component ? 1 : 0)

/** All that text displays show. */
function textOf(component: APIMessageTopLevelComponent | APIComponentInContainer): string {
  if (component.type === ComponentType.TextDisplay) return component.content
  if (component.type !== ComponentType.Container && component.type !== ComponentType.Section) return ''
  return (component.components as readonly APIComponentInContainer[]).map(textOf).join('')
}
