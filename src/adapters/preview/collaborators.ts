// What the server of the preview is given: what it shows, and who answers.
import type { UnansweredTopic } from '../../domain/answers/browse.ts'
import type { ToPng } from '../../domain/answers/message.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import type { Log, Now } from '../../domain/ports.ts'
import type { Library } from '../../query/library/library.ts'
import type { Chat } from './chats.ts'
import type { ReadText } from './library/note.ts'
import type { KeptPictures } from './pictures.ts'
import type { DigestsShown } from './views/digests.ts'

/** A file of the folder page/, as it is served. */
export interface Asset {
  readonly type: string
  readonly body: string
}

/** What people's chats left in the state of the bot: no words of anybody. */
export interface FromChats {
  /** Drafts that an approver has to decide. */
  readonly waiting: number
  /** Asked for and not answered; absent where the operator does not keep them. */
  readonly topics?: readonly UnansweredTopic[]
}

export interface PreviewCollaborators {
  /** The chat of one tab, by the id that its page was given. */
  readonly chat: (id: string) => Chat
  /** The library as it is now. */
  readonly library: () => Library
  /** Of all files that were read. */
  readonly problems: () => readonly Problem[]
  /** Reads the file of a note. */
  readonly read: ReadText
  readonly digests: () => Promise<DigestsShown>
  readonly fromChats: () => Promise<FromChats>
  readonly now: Now
  /** Makes the pictures of answers as they would be sent. */
  readonly toPng: ToPng
  readonly pictures: KeptPictures
  readonly asset: (name: string) => Asset | undefined
  /** A short id under which a failure is found in the log. */
  readonly incident: () => string
  readonly log: Log
}
