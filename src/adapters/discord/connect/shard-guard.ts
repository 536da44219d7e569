// One connection of Discord's gateway, guarded: frames are looked at before they count, what fails is begun anew, and one that is
// lost at once is opened again with growing pauses.
import { setTimeout as wait } from 'node:timers/promises'
import type { WebSocketShardStatus } from 'discord.js'
import type { Log } from '../../../domain/ports.ts'
import { isReadable, isTooLong, tellsReady, typeOf } from './frames.ts'
import { pauseAfter } from './pauses.ts'

/** What a shard does by itself: nobody awaits it, so a rejection ends the process. */
export interface Shard {
  readonly status: WebSocketShardStatus
  /** False until the client has been told that it is connected, or that it cannot be. */
  readonly initialConnectResolved: boolean
  readonly strategy: { updateSessionInfo(id: number, session: null): Promise<void> | void }
  readonly id: number
  readonly connection: {
    addEventListener(event: 'error', hear: () => void): void
    /** Of the package `ws`; there once the connection is open. */
    readonly _receiver?: { _maxPayload: number }
  } | null
  unpackMessage(...frame: readonly unknown[]): Promise<unknown>
  onMessage(...frame: readonly unknown[]): Promise<void>
  onClose(code: number): Promise<void>
  heartbeat(...asked: readonly unknown[]): Promise<void>
  internalConnect(): Promise<void>
  destroy(...options: readonly unknown[]): Promise<void>
  emit(event: 'error', payload: { readonly error: unknown }): void
}

/** The longest pause before a connection that could not even be begun is begun anew. */
const LONGEST_PAUSE_MS = 60_000

/** What has been ready for so long is no connection that is lost as soon as it stands. */
const STOOD_MS = 30_000
/** Connections, one soon after the other, before which there is no pause but the library's own half a second. */
const AT_ONCE = 2
/** After an outage nobody waits longer for the bot. */
const LONGEST_AGAIN_MS = 15_000

const IDLE: WebSocketShardStatus = 0

/**
 * The package for sockets gathers 100 MiB of one frame, and the next connection as much again; beyond this it ends the
 * connection. Far more than is read, or a frame that Discord sends at each start would end each connection.
 */
const LONGEST_RECEIVED = 16 * 1024 * 1024

export interface Guarding {
  readonly leaveOut: (type: string, error?: unknown) => void
  readonly log: Log
}

interface ShardGuarding extends Guarding {
  /** The client still uses this shard. */
  readonly isOpen: (shard: Shard) => boolean
}

/** One function, so that a connection hears it once. */
const ignore = (): void => {}

/** Wraps what discord.js does for this connection; see guard.ts. */
export function guardShard(shard: Shard, { leaveOut, isOpen }: ShardGuarding): void {
  const { unpackMessage, onMessage, onClose, heartbeat, internalConnect, destroy } = shard
  let failures = 0
  /** Since it last stood for a while. */
  let begun = 0
  let readyAt: number | undefined

  shard.unpackMessage = async (...frame) => {
    if (shard.connection?._receiver) shard.connection._receiver._maxPayload = LONGEST_RECEIVED
    // Millions of brackets take the memory of the whole process, whatever they are found to be afterwards.
    const read = isTooLong(frame[0]) ? null : await unpackMessage.apply(shard, [...frame])
    if (isReadable(read, shard.status)) {
      if (tellsReady(read)) readyAt = performance.now()
      return read
    }
    leaveOut(typeOf(read))
    // By this discord.js knows that there is nothing to handle.
    return null
  }
  shard.onMessage = (...frame) =>
    onMessage.apply(shard, [...frame]).catch((error) => leaveOut('unknown', error))
  // What cannot be sent any more: the connection is closing, and its end is heard.
  shard.heartbeat = (...asked) => heartbeat.apply(shard, [...asked]).catch(() => {})
  shard.onClose = (code) => onClose.call(shard, code).catch(beginAnew)
  shard.destroy = (...options) => {
    // discord.js stops listening to a connection that may still be under way, and may fail yet.
    shard.connection?.addEventListener('error', ignore)
    return destroy.apply(shard, [...options]).catch(beginAnew)
  }
  shard.internalConnect = async () => {
    const stood = readyAt !== undefined && performance.now() - readyAt >= STOOD_MS
    readyAt = undefined
    begun = stood ? 0 : begun + 1
    // Where nothing else is waited for (no Slack, no digests), this pause is what keeps the process alive.
    if (begun > AT_ONCE) await wait(pauseAfter(begun - AT_ONCE, LONGEST_AGAIN_MS))
    // The library lets a connection that it has begun to renew outlive its client.
    if (!isOpen(shard) || shard.status !== IDLE) return
    try {
      await internalConnect.call(shard)
      failures = 0
    } catch (error) {
      await beginAnew(error)
    }
  }

  /** Without the old session, whose address may be what was wrong. */
  async function beginAnew(error: unknown): Promise<void> {
    const first = !shard.initialConnectResolved
    shard.emit('error', { error })
    // Whoever waits for the first connection has been told by this, and tries again with another client.
    if (first) return
    failures += 1
    await wait(pauseAfter(failures, LONGEST_PAUSE_MS))
    if (!isOpen(shard) || shard.status !== IDLE) return
    await shard.strategy.updateSessionInfo(shard.id, null)
    await shard.internalConnect()
  }
}
