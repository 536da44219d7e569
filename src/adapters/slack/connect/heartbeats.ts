// Signs of life from Slack. The library keeps them to itself; undici tells them of every socket in the process
// (undici.nodejs.org/api/DiagnosticsChannel), and Slack's are the only ones: discord.js brings its own.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

const CHANNELS = ['undici:websocket:ping', 'undici:websocket:pong'] as const

/**
 * Calls back at every ping of Slack and at every answer to one of ours, until it is closed.
 * @returns closes it
 */
export function listenForHeartbeats(sign: () => void): () => void {
  const heard = (): void => sign()
  for (const channel of CHANNELS) subscribe(channel, heard)
  return () => {
    for (const channel of CHANNELS) unsubscribe(channel, heard)
  }
}
