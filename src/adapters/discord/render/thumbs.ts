// “Was this it?” as Discord draws it: two thumbs, small enough to stand beside other buttons.
import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { Button, Verdicts } from '../../../domain/answers/message.ts'
import { CUSTOM_ID, ROW_BUTTONS } from '../limits.ts'
import { idOf } from './controls.ts'
import type { Group } from './fit.ts'

const thumb = ({ action }: Button, sign: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  // What it is called Discord itself says to screen readers: thumbs up.
  emoji: { name: sign },
  custom_id: idOf(action),
})

/** The same with the thumbs in the last row of buttons, where that has room; else in a row of their own below it. */
export function withThumbs(groups: readonly Group[], { yes, no }: Verdicts): readonly Group[] {
  const thumbs = [thumb(yes, '👍'), thumb(no, '👎')]
  if (thumbs.some((one) => 'custom_id' in one && one.custom_id.length > CUSTOM_ID)) return groups
  const place = groups.findLastIndex(({ component }) => buttonsIn(component).length > 0)
  const beside = buttonsIn(groups[place]?.component)
  const row = (components: readonly APIButtonComponent[]): Group => ({
    component: { type: ComponentType.ActionRow, components: [...components] },
    things: 0,
  })
  if (place < 0) return [...groups, row(thumbs)]
  return beside.length + thumbs.length <= ROW_BUTTONS
    ? groups.toSpliced(place, 1, row([...beside, ...thumbs]))
    : groups.toSpliced(place + 1, 0, row(thumbs))
}

function buttonsIn(component: APIMessageTopLevelComponent | undefined): readonly APIButtonComponent[] {
  if (component?.type !== ComponentType.ActionRow) return []
  return component.components.filter((one) => one.type === ComponentType.Button)
}
