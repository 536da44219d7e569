// What Discord's refusals mean to us, by the codes of its own JSON alone: a status may be a proxy's.
// docs.discord.com/developers/topics/opcodes-and-status-codes#json

/** What follows from a call that was refused, or not answered. */
export type DiscordRefusal =
  /** Discord refuses the token again and again: nothing works until an operator mends it. */
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

/** A refusal as Discord writes it. */
export interface Refused {
  readonly status: number
  readonly code: number
}

export interface Refusal {
  readonly meaning: DiscordRefusal
  /** Discord's codes, with what to tell people. */
  readonly codes: Readonly<Record<number, string>>
  readonly example: Refused
  /** Looks alike and means something else. */
  readonly nearMiss: Refused
}

export const REFUSALS: readonly Refusal[] = [
  {
    meaning: 'channel',
    codes: {
      10003: 'the channel does not exist any more',
      10004: 'the server does not exist any more, or the bot was removed from it',
      10013: 'this person has no account any more',
      20009: 'the server does not let the bot show what it wants to show',
      40002: "the bot's account has to be verified first",
      40067: 'this forum wants a tag on every post',
      50001: 'the bot cannot see the channel and needs the permission “View Channel” there',
      50007: 'this person takes no direct messages from the bot',
      50008: 'the channel holds no messages',
      50009: "the server's verification level is too high for the bot",
      50013: 'the bot needs the permission “Send Messages” there, in a thread “Send Messages in Threads”',
      50024: 'messages cannot be sent to a channel of this kind',
      50033: 'this person cannot be written to',
      50083: 'the thread is archived',
      50278: 'the bot and this person have no server in common',
      160002: 'the bot needs the permission “Read Message History” there',
      160005: 'the thread is locked',
      200000: "the server's AutoMod blocks the message",
      240000: "Discord's filter for harmful links blocks the message",
    },
    example: { status: 403, code: 50013 },
    // The same status, from the network before Discord.
    nearMiss: { status: 403, code: 40333 },
  },
  {
    meaning: 'busy',
    codes: {
      20016: 'the channel is in slow mode',
      20022: 'too many changes in this announcement channel',
      20028: 'too many messages in this channel',
      20029: 'too many messages in this server',
      30034: 'too many commands were registered today',
      40003: 'too many direct messages at once',
      40004: 'Discord has switched off sending messages for now',
      40006: 'Discord has switched off this feature for now',
      40062: 'Discord is asked too much just now',
      40333: 'the network before Discord refused the call',
      110001: 'Discord does not know the bot yet',
      130000: 'Discord is overloaded',
    },
    example: { status: 403, code: 40333 },
    nearMiss: { status: 403, code: 50001 },
  },
  {
    meaning: 'token',
    codes: { 40001: 'the token is not valid' },
    example: { status: 401, code: 40001 },
    // The token of an answer that came too late, not the bot's.
    nearMiss: { status: 401, code: 50027 },
  },
  {
    meaning: 'mistake',
    codes: {
      40005: 'the message is too large',
      50006: 'the message is empty',
      50035: 'the message is not formed as Discord wants it',
      50109: 'the message is not formed as Discord wants it',
    },
    example: { status: 400, code: 50035 },
    nearMiss: { status: 400, code: 40060 },
  },
  {
    meaning: 'over',
    codes: {
      10008: 'the message does not exist any more',
      10015: 'the answer came later than Discord waits for it',
      10062: 'the answer came later than Discord waits for it',
      40060: 'the question was answered before',
      50027: 'the answer came later than Discord waits for it',
    },
    example: { status: 404, code: 10062 },
    nearMiss: { status: 404, code: 10003 },
  },
]

const BY_CODE: ReadonlyMap<number, readonly [DiscordRefusal, words: string]> = new Map(
  REFUSALS.flatMap(({ meaning, codes }) =>
    Object.entries(codes).map(([code, words]) => [Number(code), [meaning, words]] as const),
  ),
)

/** With a code that no row knows: only that our own form is wrong may be read out of the status. */
const OUR_FORM = new Set([400, 413])

export const refusalMeaning = ({ status, code }: Refused): DiscordRefusal =>
  BY_CODE.get(code)?.[0] ?? (OUR_FORM.has(status) ? 'mistake' : 'busy')

/** For people; undefined for a code that no row knows. */
export const refusalWords = (code: number): string | undefined => BY_CODE.get(code)?.[1]
