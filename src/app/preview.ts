// The preview: the library, the conversation and the renderers, handed to a page on this machine.
import { randomBytes } from 'node:crypto'
import { listenOn, type Previewing } from '../adapters/preview/listen.ts'
import type { Config } from '../config.ts'
import { openConversation } from '../conversation/conversation.ts'
import type { Log } from '../domain/ports.ts'
import type { Library } from '../query/library.ts'
import type { OpenLibrary } from './open-library.ts'
import { readAssets } from './preview-assets.ts'
import { digestsShown } from './preview-digests.ts'
import { libraryShown, noteShown } from './preview-library.ts'
import { askIn, pressIn } from './preview-looks.ts'
import { topicShown } from './preview-topics.ts'
import { watchLibrary } from './watch-library.ts'

export type { Previewing } from '../adapters/preview/listen.ts'

/**
 * Serves until it is closed. Notes that change meanwhile are shown as they are now.
 * @param complete the opened library with its programme
 */
export async function openPreview(
  {
    preview,
    digest,
    issuesUrl,
  }: Pick<Config, 'digest' | 'issuesUrl'> & {
    readonly preview: NonNullable<Config['preview']>
  },
  opened: OpenLibrary,
  complete: Library,
  log: Log,
): Promise<Previewing> {
  let library = complete
  let { problems } = opened
  const conversation = openConversation(() => library, {
    now: Date.now,
    ...(issuesUrl && { issuesUrl }),
    heard: () => {},
  })
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
  const previewing = await listenOn(preview, {
    ask: askIn(conversation),
    press: pressIn(conversation),
    suggest: conversation.suggest,
    library: () => libraryShown(library, problems),
    note: (id) => noteShown(id, library, problems),
    digests: () => digestsShown(digest, library, Date.now()),
    topic: (topic) => topicShown(topic, library),
    asset: readAssets(),
    incident: () => randomBytes(4).toString('hex'),
    log,
  })
  return {
    address: previewing.address,
    async close() {
      watching.close()
      await previewing.close()
    },
  }
}
