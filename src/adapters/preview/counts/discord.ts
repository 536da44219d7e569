// How much of what Discord accepts a message takes: docs.discord.com/developers/components/reference. The numbers are
// the platform's own, not those which the adapter keeps to below them.
import { type Count, everyObject, longest, stringsUnder } from '../counts.ts'

const COMPONENTS = 40
const ALL_TEXT = 4_000
const TEXT_DISPLAY = 10
const BUTTON = 2
const SELECT = 3
const BUTTON_LABEL = 80
const CUSTOM_ID = 100
const OPTION = 100
const SELECT_OPTIONS = 25
const GALLERY = 12
const DESCRIPTION = 1_024
const CONTENT = 2_000

/** @param message as it is sent, parsed */
export function countDiscord(message: {
  readonly content?: string
  readonly components?: readonly object[]
}): readonly Count[] {
  const components = everyObject(message.components ?? []).filter(
    (one) => typeof Reflect.get(one, 'type') === 'number',
  )
  const of = (type: number) => components.filter((one) => Reflect.get(one, 'type') === type)
  const texts = of(TEXT_DISPLAY).map((one) => String(Reflect.get(one, 'content') ?? ''))
  const options = of(SELECT).map((select) => everyObject(Reflect.get(select, 'options')))
  const counts: readonly Count[] = [
    { what: 'components', count: components.length, limit: COMPONENTS },
    { what: 'characters in all texts', count: texts.join('').length, limit: ALL_TEXT },
    {
      what: 'characters in the longest label of a button',
      count: longest(of(BUTTON).flatMap((button) => stringsUnder(button, 'label'))),
      limit: BUTTON_LABEL,
    },
    {
      what: 'characters in the longest id',
      count: longest(components.flatMap((one) => stringsUnder(one, 'custom_id'))),
      limit: CUSTOM_ID,
    },
    {
      what: 'characters in the longest text or value of an option',
      count: longest(
        options.flat().flatMap((option) => stringsUnder(option, 'label', 'value', 'description')),
      ),
      limit: OPTION,
    },
    {
      what: 'options in the longest list',
      count: Math.max(0, ...options.map((list) => list.length)),
      limit: SELECT_OPTIONS,
    },
    {
      what: 'characters in the longest description of a picture',
      count: longest(of(GALLERY).flatMap((gallery) => stringsUnder(gallery, 'description'))),
      limit: DESCRIPTION,
    },
    { what: 'characters of content', count: (message.content ?? '').length, limit: CONTENT },
  ]
  return counts.filter(({ count }, index) => index < 2 || count > 0)
}
