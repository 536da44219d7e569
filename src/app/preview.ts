// The preview: the library, the conversation and the renderers, handed to a page on this machine.
import { randomBytes } from 'node:crypto'
import { readAssets } from '../adapters/preview/assets.ts'
import { openPreviewChannel } from '../adapters/preview/channel.ts'
import { openChats } from '../adapters/preview/chats.ts'
import { digestsShown } from '../adapters/preview/digests.ts'
import { listenOn, type Previewing } from '../adapters/preview/listen.ts'
import { keepPictures } from '../adapters/preview/pictures.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import type { Log, StartProblem } from '../domain/ports.ts'
import { readTextFile } from '../ingest/files.ts'
import type { Library } from '../query/library/library.ts'
import { memoryState } from '../store/database/sqlite.ts'
import type { OpenLibrary } from './library/open.ts'
import { watchLibrary } from './library/watch.ts'
import { openPreviewNotes } from './preview-notes.ts'
import { seeState } from './preview-state.ts'
import { toPng } from './to-png.ts'

export type PreviewStart =
  | { readonly ok: true; readonly previewing: Previewing }
  | { readonly ok: false; readonly problem: StartProblem }

/**
 * Serves until it is closed. Notes that change meanwhile are shown as they are now.
 * @param complete the opened library with its programme
 * @returns a problem, and nothing left open, where the interface that PREVIEW names cannot be listened on
 */
export async function openPreview(
  {
    preview,
    digest,
    issuesUrl,
    feedback,
    ...stateConfig
  }: Pick<Config, 'digest' | 'issuesUrl' | 'feedback' | 'statePath' | 'databaseUrl' | 'countUnanswered'> & {
    readonly preview: NonNullable<Config['preview']>
  },
  opened: OpenLibrary,
  complete: Library,
  log: Log,
): Promise<PreviewStart> {
  let library = complete
  let { problems } = opened
  const state = seeState(stateConfig, log)
  const conversation = openConversation(() => library, {
    now: Date.now,
    // One that exists on the page alone.
    channels: true,
    ...(stateConfig.countUnanswered === 'kept' && {
      unanswered: { count: () => {}, top: (most: number) => (state.seen().topics ?? []).slice(0, most) },
    }),
    ...(issuesUrl && { issuesUrl }),
    // Drafts exist on the page alone, and whoever writes them approves them.
    note: openPreviewNotes(
      () => library,
      (file) => opened.tryNote(file),
    ),
    // As it is drawn everywhere; here nobody counts.
    ...(feedback && { verdicts: () => {} }),
  })
  const channel = openPreviewChannel(() => library, memoryState(), log)
  const watching = watchLibrary(
    {
      ...opened,
      reread: async () => {
        const read = await opened.reread()
        problems = read.problems
        return read
      },
    },
    {
      current: () => library,
      swap: (next) => {
        library = next
      },
    },
    log,
  )
  const pictures = keepPictures()
  await state.look()
  const listening = listenOn(preview, {
    chat: openChats(conversation, channel, pictures),
    library: () => library,
    problems: () => problems,
    read: readTextFile,
    digests: async () => digestsShown(digest, await channel.ordered(), library, Date.now()),
    fromChats: state.look,
    now: Date.now,
    toPng,
    pictures,
    asset: readAssets(),
    incident: () => randomBytes(4).toString('hex'),
    log,
  })
  try {
    const { address, close } = await listening
    return {
      ok: true,
      previewing: {
        address,
        async close() {
          watching.close()
          await close()
          await state.close()
        },
      },
    }
  } catch (error) {
    watching.close()
    await state.close()
    const reason = error instanceof Error && 'code' in error ? error.code : error
    const text = `cannot be served on ${preview.host} (${reason}); expected the address of a network interface of this machine, such as 0.0.0.0`
    return { ok: false, problem: { variable: 'PREVIEW', text } }
  }
}
