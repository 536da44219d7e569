// The preview’s page: the chat of one tab, as its script asks and presses. What is read is what Slack would be sent; that
// Discord’s look stands beside it, other tests see.
import { openPreviewChannel } from '../../../src/adapters/preview/channel.ts'
import { openChats } from '../../../src/adapters/preview/chats.ts'
import type { Sent } from '../../../src/adapters/preview/looks.ts'
import { keepPictures } from '../../../src/adapters/preview/pictures.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { type Driver, type Pressable, type Shown, wordsOf } from '../driver.ts'

/** What a press is read from, of an element of Slack's blocks. */
interface Pressed {
  readonly type: string
  readonly action_id?: string
  readonly text?: { readonly text: string }
  readonly value?: string
  readonly url?: string
  readonly options?: readonly Choice[]
  readonly positive_button?: Choice
  readonly negative_button?: Choice
}
interface Choice {
  readonly text: { readonly text: string }
  readonly value: string
}

const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }

export function openPage(library: Library): Driver {
  const conversation = openConversation(() => library, { verdicts: () => {} })
  const chat = openChats(
    conversation,
    openPreviewChannel(() => library, memoryState(), silent),
    keepPictures(),
  )('tab')

  const pressable = (label: string, name: string, value: string): Pressable => ({
    label,
    async press() {
      const pressed = await chat.press({ platform: 'slack', name, value })
      return pressed === 'dismissed' || 'form' in pressed ? undefined : shown(pressed)
    },
  })

  const pressables = (element: Pressed): readonly Pressable[] => {
    const { action_id: name = '', text, value = '', url, options = [] } = element
    const choices = [...options, element.positive_button, element.negative_button]
    const isButton = element.type === 'button' && url === undefined
    return [
      ...(isButton ? [pressable(text?.text ?? '', name, value)] : []),
      ...choices.flatMap((choice) => (choice ? [pressable(choice.text.text, name, choice.value)] : [])),
    ]
  }

  function shown({ slack, alone = [] }: Sent): Shown {
    const body = JSON.parse(slack) as {
      readonly blocks?: readonly { readonly elements?: readonly Pressed[] }[]
    }
    const text = visibleText(body)
    return {
      text,
      words: wordsOf(text),
      private: alone.includes('slack'),
      raw: body,
      buttons: (body.blocks ?? []).flatMap(({ elements = [] }) => elements.flatMap(pressables)),
    }
  }

  return { name: 'page', ask: async (text) => shown(await chat.ask(text)), refused: () => [] }
}
