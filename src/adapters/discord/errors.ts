// What Discord's errors mean to us: docs.discord.com/developers/topics/opcodes-and-status-codes#json.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { NOT_SENT } from '../../domain/not-sent.ts'

/** What follows from an error. */
export type Meaning =
  /** Discord refuses the token: nothing works until an operator mends it. */
  | 'token'
  /** The channel or a permission in it is missing: somebody in the server has to mend it. */
  | 'channel'
  /** Nothing was done; it may work later. */
  | 'busy'
  /** It may have been done. */
  | 'unclear'
  /** What we sent is wrong: a defect of ours. */
  | 'mistake'
  /** The question cannot be answered any more, or has been. */
  | 'over'

/** Discord's codes, with what to tell people. */
const CODES: Readonly<Record<number, readonly [Meaning, words: string]>> = {
  10003: ['channel', 'the channel does not exist any more'],
  10004: ['channel', 'the server does not exist any more, or the bot was removed from it'],
  40002: ['channel', "the bot's account has to be verified first"],
  40067: ['channel', 'this forum wants a tag on every post'],
  50001: ['channel', 'the bot cannot see the channel and needs the permission “View Channel” there'],
  50007: ['channel', 'this person takes no direct messages from the bot'],
  50008: ['channel', 'the channel holds no messages'],
  50009: ['channel', "the server's verification level is too high for the bot"],
  50013: [
    'channel',
    'the bot needs the permission “Send Messages” there, in a thread “Send Messages in Threads”',
  ],
  50024: ['channel', 'messages cannot be sent to a channel of this kind'],
  50083: ['channel', 'the thread is archived'],
  50278: ['channel', 'the bot and this person have no server in common'],
  160002: ['channel', 'the bot needs the permission “Read Message History” there'],
  160005: ['channel', 'the thread is locked'],
  200000: ['channel', "the server's AutoMod blocks the message"],
  240000: ['channel', "Discord's filter for harmful links blocks the message"],

  40001: ['token', 'the token is not valid'],

  20016: ['busy', 'the channel is in slow mode'],
  20028: ['busy', 'too many messages in this channel'],
  20029: ['busy', 'too many messages in this server'],
  40003: ['busy', 'too many direct messages at once'],
  40004: ['busy', 'Discord has switched off sending messages for now'],
  40006: ['busy', 'Discord has switched off this feature for now'],
  40062: ['busy', 'rate limited'],
  130000: ['busy', 'Discord is overloaded'],

  40005: ['mistake', 'the message is too large'],
  50006: ['mistake', 'the message is empty'],
  50035: ['mistake', 'the message is not formed as Discord wants it'],

  10062: ['over', 'the answer came later than Discord waits for it'],
  40060: ['over', 'the question was answered before'],
}

/** The status of an error whose code says nothing. */
const STATUSES: Readonly<Record<number, Meaning>> = {
  400: 'mistake',
  401: 'token',
  403: 'channel',
  404: 'channel',
  413: 'mistake',
}

/** The library forgets a token that Discord has refused, and then throws this error without a class or code. */
const NO_TOKEN = /^Expected token to be set/

/** What an error of a call means; `unclear` for one nobody foresaw. */
export function meaningOf(error: unknown): Meaning {
  if (error instanceof DiscordAPIError)
    return CODES[Number(error.code)]?.[0] ?? STATUSES[error.status] ?? 'busy'
  // 5xx, after the library's three repetitions.
  if (error instanceof HTTPError || error instanceof RateLimitError) return 'busy'
  if (error instanceof Error && NO_TOKEN.test(error.message)) return 'token'
  return NOT_SENT.has(causeOf(error)) ? 'busy' : 'unclear'
}

/** An answer whose fate is open, or that was given before. */
export const mayHaveBeenSent = (error: unknown): boolean =>
  meaningOf(error) === 'unclear' || (error instanceof DiscordAPIError && error.code === ANSWERED_BEFORE)

const ANSWERED_BEFORE = 40060

/** A few words for a log or a person: never an address (it may hold an interaction's token) or somebody's text. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    const words = CODES[Number(error.code)]?.[1]
    return `${words ?? `HTTP ${error.status}`} (${error.code})`
  }
  if (error instanceof HTTPError) return `HTTP ${error.status}`
  if (error instanceof RateLimitError) return 'rate limited'
  return causeOf(error) || (error instanceof Error ? error.name : 'no answer')
}

/** How to log the cause of a failure: what the library throws holds addresses with tokens, and the whole body. */
export const forLog = (error: unknown): object =>
  [DiscordAPIError, HTTPError, RateLimitError].some((kind) => error instanceof kind)
    ? { reason: reasonOf(error) }
    : { err: error }

export function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
