// One address of the page: what is asked for by which method, and what answers it.
import type { PreviewCollaborators } from '../collaborators.ts'
import type { PreviewReply } from '../replies.ts'

export interface AskedOfPage {
  readonly url: URL
  /** What the route's pattern leaves open, decoded, by its names there; empty for a name that it has not. */
  readonly open: (name: string) => string
  readonly body: Readonly<Record<string, string>>
}

/** Undefined: there is no such thing, and the page says so. */
type Answered = PreviewReply | undefined | Promise<PreviewReply | undefined>

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: (asked: AskedOfPage, needs: PreviewCollaborators) => Answered
}
