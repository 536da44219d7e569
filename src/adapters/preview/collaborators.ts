// What the server of the preview is given: what stands on each page, and what would be sent.
import type { ToPng } from '../../domain/answers/message.ts'
import type { Suggestion } from '../../domain/answers/suggestion.ts'
import type { Log } from '../../domain/ports.ts'
import type { DrawnPress } from './draw/press.ts'
import type { Sent } from './looks.ts'
import type { DigestsShown } from './views/digests.ts'
import type { LibraryShown } from './views/library.ts'
import type { NoteShown } from './views/note.ts'
import type { TopicShown } from './views/topics.ts'

/** A file of the folder page/, as it is served. */
export interface Asset {
  readonly type: string
  readonly body: string
}

export interface PreviewCollaborators {
  /** What the platforms would be sent for a line of chat. */
  readonly ask: (text: string) => Promise<Sent>
  /** And for a press; `dismissed` where the message only goes away. */
  readonly press: (press: DrawnPress) => Promise<Sent | 'dismissed'>
  readonly suggest: (typed: string, most: number) => Promise<readonly Suggestion[]>
  readonly library: () => LibraryShown
  /** One note with its lines; undefined for an id that is not among the notes. */
  readonly note: (id: string) => Promise<NoteShown | undefined>
  readonly digests: () => Promise<DigestsShown>
  /** A topic over the editions; empty text gives only what may be looked at. */
  readonly topic: (topic: string) => TopicShown
  /** Makes the pictures of answers as they would be sent. */
  readonly toPng: ToPng
  readonly asset: (name: string) => Asset | undefined
  /** A short id under which a failure is found in the log. */
  readonly incident: () => string
  readonly log: Log
}
