// The desk on a small store, its folder, and the library that is read from it: what the running bot puts together.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../../src/app/library/open.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { openNoteDesk } from '../../../src/conversation/notes/note-desk.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { Doer, PersonRef } from '../../../src/domain/drafts/draft.ts'
import type { NoteCommand, NotePress, NotePressed } from '../../../src/domain/drafts/note-command.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { keepFolder } from '../../../src/inbox/folder.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { SEED_NOTES } from '../../seed-notes.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

export interface Told {
  readonly person: PersonRef
  readonly message: Message
}

/** @param approvers none: who runs the workspace */
export async function openChat(approvers: readonly { platform: string; person: string }[] = []) {
  const folder = join(temporaryFolder(), 'inbox')
  mkdirSync(folder)
  const opened = await openLibrary(
    { notesFolders: SEED_NOTES.split(':'), notesInbox: folder },
    [],
    undefined,
    undefined,
  )
  let { library } = opened
  const { drafts: store } = memoryState()
  const told: Told[] = []
  let ids = 0
  const desk = openNoteDesk({
    store,
    library: () => library,
    approvers,
    read: (file) => opened.tryNote(file),
    async changed() {
      await keepFolder(folder, store)
      library = (await opened.reread()).library
    },
    async tell(person, message) {
      told.push({ person, message })
      return true
    },
    newId: () => `chatnote${String(2222 + ids++)}`,
    now: () => Date.parse('2026-11-29T10:00:00Z'),
  })
  const conversation = openConversation(() => library, { note: desk })
  const command = async (wanted: NoteCommand, by: Doer) =>
    conversation.answer({ kind: 'note', command: wanted, by })
  return {
    folder,
    store,
    told,
    command,
    library: () => library,
    /** Presses what stands below a message; what is not offered fails. */
    async press(kind: NotePressed, message: Message, by: Doer) {
      const press = pressesIn(message).find((one) => one.kind === kind)
      if (!press) throw new Error(`${kind} is not offered: ${wordsIn(message)}`)
      return command(press, by)
    },
    ask: async (question: string) =>
      wordsIn((await conversation.answer({ kind: 'ask', question, line: question })).message),
    close: () => opened.close(),
  }
}

export type Chat = Awaited<ReturnType<typeof openChat>>

export const pressesIn = ({ pieces }: Message): readonly NotePress[] =>
  pieces
    .flatMap((piece) =>
      piece.kind === 'buttons' ? piece.buttons : piece.kind === 'choices' ? piece.choices : [],
    )
    .flatMap(({ action }) => (action.kind === 'note' ? [action.press] : []))

/** All that is read in a message. */
export const wordsIn = ({ pieces }: Message): string =>
  pieces
    .flatMap((piece) => {
      if ('prose' in piece) return [textOf(piece.prose)]
      if (piece.kind === 'card')
        return [piece.title, ...piece.facts, textOf(piece.body), ...piece.sources.map(textOf)]
      if (piece.kind === 'list') return piece.items.map(textOf)
      if (piece.kind === 'choices') return piece.choices.map(({ label }) => label)
      return 'text' in piece ? [piece.text] : []
    })
    .join('\n')
