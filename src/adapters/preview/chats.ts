// The chats of a page: each tab speaks for itself, and what it says next is about what was shown in it.
import type { Message } from '../../domain/answers/message.ts'
import type { Doer } from '../../domain/drafts/draft.ts'
import type { Conversation } from '../../domain/ports.ts'
import { type Remembered, rememberedHere, remembering } from '../../domain/requests/remembering.ts'
import type { PreviewChannel } from './channel.ts'
import type { DrawnPress } from './draw/press.ts'
import { type Filled, type FilledForm, fillIn, type OpenedForm } from './forms.ts'
import type { Sent } from './looks.ts'
import type { KeptPictures } from './pictures.ts'
import { askIn, pressIn, sentToCommand } from './sent.ts'

export interface Chat {
  /** What the platforms would be sent for a line of chat. */
  ask(text: string): Promise<Sent>
  /** And for one that nobody said: what it shows stands there to be seen. */
  sample(text: string): Promise<Sent>
  /** And for a press: a message, a form that opens, or `dismissed` where the message only goes away. */
  press(press: DrawnPress): Promise<Sent | OpenedForm | 'dismissed'>
  /** And for a form that was filled in. */
  fill(filled: FilledForm): Promise<Filled>
}

/** Who writes and approves notes on the page. */
const YOU = 'you'

/** Says of what is wanted of drafts who wants it: whoever speaks in that tab. */
const signing = ({ answer }: Conversation, by: Doer): Conversation => ({
  answer: (request) => answer(request.kind === 'note' ? { ...request, by } : request),
})

/** As many tabs as people keep open. */
const MOST = 100

/**
 * @returns the chat of that id; one that is not known, or not any more, begins anew. Of too many the one that was silent
 *   longest is forgotten
 */
export function openChats(
  conversation: Conversation,
  channel: PreviewChannel,
  pictures: KeptPictures,
): (id: string) => Chat {
  const known = new Map<string, Remembered>()
  return (id) => {
    const remembered = known.get(id) ?? rememberedHere()
    known.delete(id)
    known.set(id, remembered)
    for (const silent of [...known.keys()].slice(0, -MOST)) known.delete(silent)
    const by: Doer = { platform: 'slack', person: id, name: YOU, admin: true, alone: true }
    const own = remembering(signing(conversation, by), remembered)
    const keep = async ({ shown = [] }: Message): Promise<void> => {
      if (shown.length > 0) await remembered.keep({ shown, left: [] })
    }
    const [askOwn, pressOwn] = [askIn(own, channel, keep), pressIn(own, channel, keep)]
    const ask = async (line: string): Promise<Sent> => pictures.keep(await askOwn(line))
    return {
      ask,
      async sample(line) {
        const sent = await ask(line)
        const last = await remembered.last()
        if (last) await remembered.keep({ ...last, sample: true })
        return sent
      },
      async press(press) {
        const pressed = await pressOwn(press)
        return pressed === 'dismissed' || 'form' in pressed ? pressed : pictures.keep(pressed)
      },
      fill: fillIn(ask, async (command) => sentToCommand(await own.answer({ kind: 'note', command }))),
    }
  }
}
