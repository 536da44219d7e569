// The preview's server: a page on this machine where the bot is tried, and where is seen what people will see.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
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
  await bind(server, host, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    return bind(server, host, 0)
  })
  const bound = server.address() as AddressInfo
  const shown = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return {
    address: `http://${shown}:${bound.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
