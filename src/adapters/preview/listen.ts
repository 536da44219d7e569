// The preview's server: a page on this machine where the bot is tried, and where is seen what people will see.
import { openBoundedServer, type ServerBounds } from '../../http/bounded-server.ts'
import { guardedAnswer } from './answering.ts'
import type { PreviewCollaborators } from './collaborators.ts'

export interface PreviewSettings {
  /** The address of the interface: `127.0.0.1` unless the operator asks for another. */
  readonly host: string
  /** Taken already: any free one. */
  readonly port: number
}

export interface Previewing {
  /** `http://127.0.0.1:3080/` */
  readonly address: string
  /** Ends every connection. */
  close(): Promise<void>
}

/** Whoever reaches the port may ask: the page is for one machine, and for a team at most. */
const BOUNDS: ServerBounds = {
  // An address holds a thread of questions.
  headerBytes: 32_768,
  requestMs: 30_000,
  connections: 256,
  closingMs: 500,
}

/** @throws what the system says, where it allows no port at all */
export async function listenOn(
  { host, port }: PreviewSettings,
  collaborators: PreviewCollaborators,
): Promise<Previewing> {
  const answer = guardedAnswer(collaborators)
  const open = (at: number) =>
    openBoundedServer(
      { host, port: at },
      BOUNDS,
      (request, response) => void answer(request, response),
      (error) => collaborators.log.error({ err: error }, 'The server of the preview failed.'),
    )
  const { address, close } = await open(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    return open(0)
  })
  return { address: `${address}/`, close }
}
