// Notes from the chat in the running bot: the desk where they are written and approved, and what has the folder and the
// branch follow the store.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { DeskReply } from '../conversation/notes/beginning-drafts.ts'
import { isTold } from '../conversation/notes/made-on.ts'
import { openNoteDesk } from '../conversation/notes/note-desk.ts'
import { titleOf } from '../conversation/notes/note-fields.ts'
import { channelOf } from '../domain/digests/digest.ts'
import type { Doer, DraftId, NoteFile } from '../domain/drafts/draft.ts'
import type { NoteCommand } from '../domain/drafts/note-command.ts'
import type { Corpus } from '../domain/library/corpus.ts'
import { type Platform, platformNames } from '../domain/platforms/platform.ts'
import type { Listening, Log } from '../domain/ports.ts'
import { toldThatItWaits } from '../drafts/who-decides.ts'
import { keepFolder } from '../inbox/folder.ts'
import { notesBranch } from '../inbox/git.ts'
import { type Behind, keepInStep, tellKept } from '../inbox/keep-in-step.ts'
import type { TellOf } from '../inbox/keep-told.ts'
import { gitHomeOf } from '../inbox/place-kept.ts'
import { asRead } from '../ingest/files.ts'
import type { FetchLimits } from '../ingest/import/post-body.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentTold } from '../present/notes/told.ts'
import type { Library } from '../query/library/library.ts'
import { lookAhead, tellNotesSetup } from './notes-setup.ts'
import type { SharedState } from './state.ts'

export interface ChatNotes {
  /** Answers what is wanted of drafts; for `openConversation`. */
  command(command: NoteCommand, by: Doer): Promise<DeskReply>
  /** Tells people through this connection from now on. */
  connect(listening: Listening): void
  /** Has the folder and the branch follow the store, where there is one already. */
  start(): void
  /** What does not follow the store just now; undefined while nothing is kept. */
  behind(): Behind | undefined
  /** Begins nothing new, waits for what is under way. */
  stop(): Promise<void>
}

/** So long a person waits for a state that cannot be opened just now. */
const PATIENCE_MS = 2_000

/** So long whoever pressed waits until others have been told of it; it goes on meanwhile. */
const TOLD_MS = 1_000
/** How soon a platform that has not been reached since the start is tried again. */
const NOT_CONNECTED_MS = 5_000

/** Five bits a letter: an id that fits a button and names a file on every system. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'
export const newDraftId = (): DraftId => Array.from(randomBytes(12), (byte) => LETTERS[byte % 32]).join('')

/** A form waits for it: what takes longer is not read, and what is larger is no post. */
const POST_LIMITS: FetchLimits = { bytes: 2_000_000, milliseconds: 1_500, redirects: 3 }

/** The text behind a public address, as a file of its kind; the importer's guard stands before it. */
async function fetchText(address: string): Promise<NoteFile | undefined> {
  const { fetchPost } = await import('../ingest/import/fetch-post.ts')
  const post = await fetchPost(address, POST_LIMITS)
  if (!post.ok) return undefined
  const ending = /html/i.test(post.contentType) ? 'html' : /markdown/i.test(post.contentType) ? 'md' : 'txt'
  return { name: `post.${ending}`, text: asRead(post.text) }
}

/** Nothing is opened for drafts where there are none yet. */
const mayHoldDrafts = (config: Config): boolean =>
  platformNames.some((platform) => config[platform]) &&
  (config.databaseUrl !== undefined || existsSync(config.statePath))

/**
 * Has the folder follow the store before its notes are first read: what was withdrawn while this process was away is answered
 * from no more. Never rejects: what it cannot do is done, and told, by what keeps them in step.
 */
export async function followStore(
  config: Config,
  { state, log }: { readonly state: SharedState; readonly log: Log },
): Promise<void> {
  if (!mayHoldDrafts(config)) return
  try {
    const { drafts } = await state.borrow()
    tellKept(await keepFolder(config.notesInbox, drafts), log)
  } catch {
    // Tried again soon.
  }
}

/** @param answers the library in use, and how a file is read as it would be for it */
export function openChatNotes(
  config: Config,
  answers: {
    readonly library: () => Library
    readonly read: (file: NoteFile) => Promise<Corpus | undefined>
    readonly areNotesThere: () => Promise<boolean>
  },
  around: {
    readonly state: SharedState
    readonly log: Log
    /** Settles when the folder has followed the store for the first time. */
    readonly followed: Promise<void>
  },
): ChatNotes {
  const { state, log, followed } = around
  const connected = new Map<Platform, Listening>()
  const home = gitHomeOf(config.statePath)
  let running: ReturnType<typeof run> | undefined
  let keeping: ReturnType<typeof keepInStep> | undefined
  let ahead: Behind | undefined
  let stopped = false

  async function run() {
    const { drafts: store, lease } = await state.borrow()
    await followed
    const { noteApprovers: approvers, maintainersChannel: told } = config
    const maintainers = told ? channelOf(told) : undefined
    const step = keepInStep({
      folder: config.notesInbox,
      branch: config.notesGit && notesBranch(config.notesGit, home),
      ...{ store, lease, log, send },
      // The file has one process: what it held when it was killed is its own again.
      holder: config.databaseUrl === undefined ? 'the only one' : randomUUID(),
      now: Date.now,
      notes: { isTold: (fields) => isTold(fields, answers.library()), areThere: answers.areNotesThere },
      titleOf: (draft) => titleOf(draft.fields, answers.library()),
      toldThatItWaits: (draft) => toldThatItWaits(draft, approvers, maintainers),
    })
    keeping = step
    if (stopped) await step.stop()
    return openNoteDesk({
      store,
      ...answers,
      fetchText: config.noteLinks ? fetchText : undefined,
      approvers,
      changed: () => step.moved(),
      tell: (id) => Promise.race([step.tell(id).catch(() => false), pause(TOLD_MS, true, { ref: false })]),
      ...(maintainers && { maintainers }),
      newId: newDraftId,
      now: Date.now,
    })
  }

  /** What is said of a draft, to a person or in the maintainers' channel. */
  const send: TellOf = async (to, told, key) => {
    const { platform } = to
    const listening = connected.get(platform)
    if (!config[platform]) return { kind: 'gone', reason: `The bot is not connected to ${platform}.` }
    if (!listening) return { kind: 'busy', retryAfterMs: NOT_CONNECTED_MS }
    const message = presentTold(told)
    if (!('person' in to)) return listening.post(to, message, key)
    const channel = { platform, id: '', ...(to.workspace && { workspace: to.workspace }) }
    return (
      (await listening.tell?.(channel, to.person, message, key)) ?? {
        kind: 'gone',
        reason: `Nobody can be told anything on ${platform}.`,
      }
    )
  }

  return {
    async command(command, by) {
      running ??= run()
      const desk = await Promise.race([
        running.catch(() => undefined),
        pause(PATIENCE_MS, undefined, { ref: false }),
      ])
      if (desk) return desk(command, by)
      // Where an operator had to mend something, the next command tries again.
      running.catch(() => {
        running = undefined
      })
      return { message: presentNoteSaying(NOTE_WORDS.notKept) }
    },
    connect(listening) {
      connected.set(listening.platform, listening)
      keeping?.look()
    },
    start() {
      if (!platformNames.some((platform) => config[platform])) return
      tellNotesSetup(config, log)
      if (!mayHoldDrafts(config)) {
        void lookAhead(config, log).then((found) => {
          ahead = found
        })
        return
      }
      running ??= run()
      running.catch(() => {
        running = undefined
      })
    },
    behind: () => keeping?.behind() ?? ahead,
    async stop() {
      stopped = true
      await keeping?.stop()
    },
  }
}
