// What went wrong with a call of Discord, whoever noticed it: Discord, the library, or the network in between.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { NOT_SENT } from '../../domain/platforms/not-sent.ts'
import { type DiscordRefusal, refusalMeaning, refusalWords } from './refusals.ts'

/** No answer of Discord's own came, however often it was asked: see connect/call.ts. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly meaning: 'busy' | 'unclear'
  /** @param found what came instead, for the log: a status or the code of an error */
  constructor(meaning: 'busy' | 'unclear', found: string) {
    super(found)
    this.meaning = meaning
  }
}

/** Discord refused the token, several times in a row. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
  /** By this the library knows, while connecting, that it is the token. */
  readonly status = 401
  /** It is refused for so long that nobody can hope any more. */
  readonly lasting: boolean
  constructor(lasting: boolean) {
    super('Discord refuses the token')
    this.lasting = lasting
  }
}

/** What an error of a call means; `unclear` for one nobody foresaw. */
export function meaningOf(error: unknown): DiscordRefusal {
  if (error instanceof DiscordAPIError)
    return refusalMeaning({ status: error.status, code: Number(error.code) })
  if (error instanceof NoAnswer) return error.meaning
  if (error instanceof TokenRefused) return 'token'
  if (error instanceof HTTPError || error instanceof RateLimitError) return 'busy'
  return NOT_SENT.has(causeOf(error)) ? 'busy' : 'unclear'
}

/** An answer whose fate is open, or that was given before. */
export const mayHaveBeenSent = (error: unknown): boolean =>
  meaningOf(error) === 'unclear' || (error instanceof DiscordAPIError && error.code === ANSWERED_BEFORE)

/** Also what a repeated answer is told whose first attempt arrived. */
export const ANSWERED_BEFORE = 40060

/** Whether a refused token counts as revoked: see connect/token.ts. */
export const isLasting = (error: unknown): boolean => !(error instanceof TokenRefused) || error.lasting

/** Whether Discord named a reason that the table knows. */
export const isKnown = (error: unknown): boolean =>
  error instanceof DiscordAPIError && refusalWords(Number(error.code)) !== undefined

/** A few words for people: no code, no status, never an address or somebody's text. */
export function wordsOf(error: unknown): string {
  if (error instanceof DiscordAPIError)
    return (
      refusalWords(Number(error.code)) ?? 'Discord names a reason that this version of the bot does not know'
    )
  if (error instanceof TokenRefused) return 'Discord does not take the bot’s token'
  if (error instanceof RateLimitError) return 'Discord is asked too much just now'
  return 'Discord could not be reached, or did not answer'
}

/** A few words for the log: never an address (it may hold an interaction's token) or somebody's text. */
export function reasonOf(error: unknown): string {
  if (error instanceof DiscordAPIError) {
    const words = refusalWords(Number(error.code))
    return `${words ?? `HTTP ${error.status}`} (${error.code})`
  }
  if (error instanceof NoAnswer || error instanceof TokenRefused) return error.message
  if (error instanceof HTTPError) return `HTTP ${error.status}`
  if (error instanceof RateLimitError) return 'rate limited'
  return causeOf(error) || (error instanceof Error ? error.name : 'no answer')
}

/** How to log the cause of a failure: what the library throws holds addresses with tokens, and the whole body. */
export const forLog = (error: unknown): object =>
  [DiscordAPIError, HTTPError, RateLimitError, NoAnswer, TokenRefused].some((kind) => error instanceof kind)
    ? { reason: reasonOf(error) }
    : { err: error }

export function causeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
