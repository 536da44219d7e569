// The frames on which a connection rests: docs.discord.com/developers/events/gateway#payload-structure. discord.js
// takes each as it comes. A greeting without an interval would have it beat every millisecond, and the address of a
// READY is where it connects next.
import type { WebSocketShardStatus } from 'discord.js'
import * as v from 'valibot'

/** Beating more often or less often than this (milliseconds) is no way to keep a connection. */
const BEATS = { from: 50, to: 600_000 }

const Snowflake = v.pipe(v.string(), v.regex(/^\d{1,20}$/))

const OP = {
  dispatch: 0,
  heartbeat: 1,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const

/** Of `WebSocketShard.status`: there is no such value at run time for types alone. */
const CONNECTING: WebSocketShardStatus = 1
const READY: WebSocketShardStatus = 3

/** Names of events: discord.js looks its handlers up by them, and emits them as they are. */
const EVENT = /^[A-Z_]{1,64}$/

const Ready = v.looseObject({
  session_id: v.pipe(v.string(), v.minLength(1)),
  resume_gateway_url: v.pipe(v.string(), v.url(), v.regex(/^wss?:/)),
  user: v.looseObject({ id: Snowflake }),
  application: v.looseObject({ id: Snowflake }),
  guilds: v.array(v.looseObject({ id: Snowflake })),
})

const Frame = v.variant('op', [
  v.looseObject({
    op: v.literal(OP.dispatch),
    t: v.pipe(v.string(), v.regex(EVENT)),
    s: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    d: v.looseObject({}),
  }),
  v.looseObject({ op: v.literal(OP.heartbeat) }),
  v.looseObject({ op: v.literal(OP.reconnect) }),
  v.looseObject({ op: v.literal(OP.invalidSession), d: v.boolean() }),
  v.looseObject({
    op: v.literal(OP.hello),
    d: v.looseObject({
      heartbeat_interval: v.pipe(v.number(), v.minValue(BEATS.from), v.maxValue(BEATS.to)),
    }),
  }),
  v.looseObject({ op: v.literal(OP.acknowledged) }),
])

/**
 * @param status of the shard to which it comes: who is greeted twice would beat twice
 * @returns whether the frame may be handed to discord.js
 */
export function isReadable(frame: unknown, status: WebSocketShardStatus): boolean {
  if (!v.is(Frame, frame)) return false
  if (frame.op === OP.hello) return status === CONNECTING
  return frame.op !== OP.dispatch || frame.t !== 'READY' || (status !== READY && v.is(Ready, frame.d))
}

/** More than a server with all the channels, roles, emojis and threads that it may have: all of it comes in one frame. */
const LONGEST_FRAME = 4 * 1024 * 1024

/** @param data a frame as it came: a text, or bytes */
export const isTooLong = (data: unknown): boolean =>
  (typeof data === 'string'
    ? data.length
    : ArrayBuffer.isView(data) || data instanceof ArrayBuffer
      ? data.byteLength
      : 0) > LONGEST_FRAME

/** Whether from this frame on questions arrive: a session has begun, or goes on. */
export const tellsReady = (frame: unknown): boolean => ['READY', 'RESUMED'].includes(typeOf(frame))

/** What a frame calls itself, for logs and figures. */
export function typeOf(frame: unknown): string {
  if (typeof frame !== 'object' || frame === null) return UNKNOWN
  if ('t' in frame && typeof frame.t === 'string' && EVENT.test(frame.t)) return frame.t
  return 'op' in frame && Number.isInteger(frame.op) ? `op_${frame.op}` : UNKNOWN
}

const UNKNOWN = 'unknown'
