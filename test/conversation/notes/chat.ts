// The desk on a small store, its folder, and the library that is read from it: what the running bot puts together.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../../src/app/library/open.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { isTold } from '../../../src/conversation/notes/made-on.ts'
import { openNoteDesk } from '../../../src/conversation/notes/note-desk.ts'
import { titleOf as noteTitleOf } from '../../../src/conversation/notes/note-fields.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { ChannelRef } from '../../../src/domain/digests/digest.ts'
import type { Doer, Draft, DraftStore, NoteFile, PersonRef } from '../../../src/domain/drafts/draft.ts'
import type { NoteCommand, NotePress, NotePressed } from '../../../src/domain/drafts/note-command.ts'
import { elapsedHere } from '../../../src/domain/leaps.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { keepFolder } from '../../../src/inbox/folder.ts'
import type { KeepingInStep } from '../../../src/inbox/keep-in-step.ts'
import { keepOriginals } from '../../../src/inbox/keep-originals.ts'
import { keepTold, type TellOf } from '../../../src/inbox/keep-told.ts'
import { keepWhole } from '../../../src/inbox/keep-whole.ts'
import { presentTold } from '../../../src/present/notes/told.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { keptLog } from '../../digest/world.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { SEED_NOTES } from '../../seed-notes.ts'

export interface Told {
  readonly to: PersonRef | ChannelRef
  readonly message: Message
}

/** As ids have them: from 2 to 7. */
const digitsOf = (number: number): string =>
  [...number.toString(6).padStart(4, '0')].map((digit) => 2 + Number(digit)).join('')

/** What drafts are begun, changed and swept by. */
export const now = () => Date.parse('2026-11-29T10:00:00Z')

const SEEDS: readonly string[] = SEED_NOTES.split(':')

/** Notes, and those of a folder. */
interface Opened {
  readonly folder: string
  readonly library: Awaited<ReturnType<typeof openLibrary>>
}

/** Of chats about the seed notes that are closed: their folders are empty, and to open a library is most of what a chat costs. */
const idle: Opened[] = []

async function openNotes(notesFolders: readonly string[]): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-inbox-'))
  const library = await openLibrary({ notesFolders, notesInbox: folder })
  return { folder, library }
}

/**
 * @param approvers none: who runs the workspace
 * @param replica one of several on a store: whose ids begin with its name, and whose folder follows the store by itself
 * @param maintainers their channel
 * @param notesFolders the folders of notes
 * @param fetchText what stands behind addresses; absent: nothing is fetched
 */
export async function openChat(
  approvers: readonly { platform: string; person: string }[] = [],
  replica?: {
    readonly store: DraftStore
    readonly name: string
    readonly follow: (folder: string, send: TellOf) => KeepingInStep
  },
  fetchText?: (address: string) => Promise<NoteFile | undefined>,
  maintainers?: ChannelRef,
  notesFolders: readonly string[] = SEEDS,
) {
  const isOfSeeds = notesFolders === SEEDS
  const notes = (isOfSeeds ? idle.pop() : undefined) ?? (await openNotes(notesFolders))
  const { folder, library: opened } = notes
  // As it was before anything came into the folder.
  let { library } = opened
  let isOpen = true
  const memory = memoryState()
  const { store, name } = replica ?? { store: memory.drafts, name: 'chatnote' }
  const told: Told[] = []
  const send: TellOf = async (to, draft) => {
    told.push({ to, message: presentTold(draft) })
    return { kind: 'posted', messageId: '1' }
  }
  const step = replica?.follow(folder, send)
  const titleOf = ({ fields }: Draft) => noteTitleOf(fields, library)
  const withdrawLost = keepOriginals({
    ...{ store, now, titleOf, folder, elapsed: elapsedHere, awayMs: 0 },
    notes: {
      isTold: (fields) => isTold(fields, library),
      areThere: opened.areNotesThere,
    },
  })
  const follows = async () => {
    if (step) return step.moved()
    await keepWhole({ store, now, titleOf })
    await withdrawLost()
    return keepFolder(folder, store).then(
      () => true,
      () => false,
    )
  }
  let ids = 0
  const reread = async () => {
    library = (await opened.reread()).library
  }
  const lease = memory.lease
  const telling =
    step ?? keepTold({ store, lease, holder: name, send, now, elapsed: elapsedHere, log: keptLog().log })
  const desk = openNoteDesk({
    store,
    library: () => library,
    approvers,
    read: (file) => opened.tryNote(file),
    fetchText,
    patienceMs: PATIENCE_MS,
    async changed() {
      const isDone = await follows()
      await reread()
      return isDone
    },
    maintainers,
    tell: (id) => telling.tell(id),
    newId: () => `${name}${digitsOf(ids++)}`,
    now,
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
    /** The programme can be searched from then on, as it can soon after a start. */
    async complete() {
      library = await opened.complete()
    },
    conversation,
    readNote: (file: NoteFile) => opened.tryNote(file),
    /** What a line is answered with, whoever types it. */
    typed: async (line: string, by: Doer) => {
      const request = parseRequest(line)
      return (await conversation.answer(request.kind === 'note' ? { ...request, by } : request)).message
    },
    /** Tells what has been left to be told, as a replica does every few seconds. */
    tellLeft: async () => {
      if ('tellLeft' in telling) await telling.tellLeft()
    },
    /** As the watcher of the folder does where a file has changed. */
    reread,
    /** As what keeps them in step does every few seconds. */
    follows,
    /** Presses what stands below a message; what is not offered fails. */
    async press(kind: NotePressed, message: Message, by: Doer) {
      const press = pressesIn(message).find((one) => one.kind === kind)
      if (!press) throw new Error(`${kind} is not offered: ${wordsIn(message)}`)
      return command(press, by)
    },
    ask: async (question: string) =>
      wordsIn((await conversation.answer({ kind: 'ask', question, line: question })).message),
    async close() {
      if (!isOpen) return
      isOpen = false
      await step?.stop()
      rmSync(folder, { recursive: true, force: true })
      if (!isOfSeeds) return
      mkdirSync(folder)
      idle.push(notes)
    },
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
