// The conversation in a terminal: the first adapter, and the one nothing can go wrong between.
import { renderMessage } from '../../../src/adapters/terminal/render.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest, requestOf } from '../../../src/conversation/grammar.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { Action } from '../../../src/domain/requests/action.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Library } from '../../../src/query/library/library.ts'
import type { Driver, Pressable, Shown } from '../driver.ts'
import { wordsOf } from '../driver.ts'

/** Wide enough that no line is broken. */
const WIDTH = 100_000

export function openTerminal(library: Library): Driver {
  const conversation = remembering(
    openConversation(() => library, { verdicts: () => {} }),
    rememberedHere(),
  )
  const press = (label: string, action: Action): Pressable => ({
    label,
    press: async () => shown((await conversation.answer(requestOf(action))).message),
  })
  const shown = (message: Message): Shown => {
    const text = renderMessage(message, { colour: false, width: WIDTH })
    return {
      text,
      words: wordsOf(text),
      private: undefined,
      raw: text,
      buttons: message.pieces.flatMap((piece) =>
        piece.kind === 'buttons'
          ? piece.buttons.map(({ label, action }) => press(label, action))
          : piece.kind === 'choices'
            ? piece.choices.map(({ label, action }) => press(label, action))
            : piece.kind === 'verdicts'
              ? [piece.yes, piece.no].map(({ label, action }) => press(label, action))
              : [],
      ),
    }
  }
  return {
    name: 'terminal',
    ask: async (text) => shown((await conversation.answer(parseRequest(text))).message),
    refused: () => [],
  }
}
