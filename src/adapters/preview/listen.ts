// The preview's server: a page on this machine where the bot is tried, and where is seen what people will see.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenAt } from '../../http/bounded-server.ts'
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

/** @throws what the system says, where it allows no port at all */
export async function listenOn(
  { host, port }: PreviewSettings,
  collaborators: PreviewCollaborators,
): Promise<Previewing> {
  const answer = guardedAnswer(collaborators)
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response)
  })
  const address = await listenAt(server, { host, port }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    return listenAt(server, { host, port: 0 })
  })
  return {
    address: `${address}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
