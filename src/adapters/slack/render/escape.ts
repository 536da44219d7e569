// Text that somebody else wrote must come out of Slack as it stands: no mention, no link, no bold, no emoji.
// Slack has an escape for three characters only (docs.slack.dev/messaging/formatting-message-text). For the
// markers of mrkdwn there is none, and the rules for where a marker counts are not documented and differ from
// marker to marker: an invisible character beside it works in some places and not in others. So a marker that
// might count is replaced by the letter that looks like it, which no parser can mistake. Names that Slack
// looks up (emoji, @here, #channel) cannot hold a zero-width space, so there one is enough.
import { LINK_URL } from '../limits.ts'

const ZERO_WIDTH = '\u200b'

type Replacement = readonly [pattern: RegExp, by: string]

/** Slack's control characters. & first, or the entities of the other two would be escaped again. */
const CONTROL_CHARACTERS: readonly Replacement[] = [
  [/&/g, '&amp;'],
  [/</g, '&lt;'],
  [/>/g, '&gt;'],
]

/** Opens and closes code, anywhere. */
const BACKTICK: Replacement = [/`/g, '\u02cb']

/** The words that ping, should Slack ever read them without their angle brackets. */
const PING: Replacement = [/@(?=(?:here|channel|everyone|group)(?![a-z0-9]))/gi, `@${ZERO_WIDTH}`]

/** An underscore within a word is no marker (snake_case), but it might end italics of ours. */
const UNDERSCORE: Replacement = [/_/g, '\u02cd']

const MARKUP: readonly Replacement[] = [
  BACKTICK,
  PING,
  // Bold and strike-through, also within a word. Between blanks ("2 * 3") neither opens anything.
  [/(?<!\s)\*|\*(?!\s)/g, '\u2217'],
  [/(?<!\s)~|~(?!\s)/g, '\u223c'],
  // Italics, only at the border of a word.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\u02cd'],
  // Names of channels; a number (#4) is none.
  [/(?<![\p{L}\p{N}])#(?=\d*[\p{L}_-])/gu, `#${ZERO_WIDTH}`],
  // Emoji by name; a time of day (12:30:45) is none.
  [/:(?!\d{1,2}:)(?=[\p{L}\p{M}\p{N}_+'-]+:)/gu, `:${ZERO_WIDTH}`],
]

/** What else ends or splits `<url|label>`: a bar. */
const BAR: Replacement = [/\|/g, '\u2223']

const IN_TEXT: readonly Replacement[] = [...CONTROL_CHARACTERS, ...MARKUP]
const IN_LABEL: readonly Replacement[] = [...IN_TEXT, BAR]
const IN_CODE: readonly Replacement[] = [...CONTROL_CHARACTERS, BACKTICK, PING]

/** Every pattern above needs one of these; most texts hold none. */
const ANY_MARK = /[&<>`@_*~#:|]/

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  ANY_MARK.test(text) ? replacements.reduce((done, [pattern, by]) => done.replace(pattern, by), text) : text

/** Text for a `mrkdwn` text object or for `text`, cleaned before: Slack shows it as it stands. */
export const escapeMrkdwn = (text: string): string => replaced(text, IN_TEXT)

/** Text between backticks: Slack reads only its control characters there, and the closing backtick. */
export const escapeCode = (text: string): string => replaced(text, IN_CODE)

/** Text for the label of `<url|label>`. */
export const escapeLabel = (text: string): string => replaced(text, IN_LABEL)

/** Escaped text between two underscores of ours. */
export const escapeWithinItalics = (escaped: string): string => replaced(escaped, [UNDERSCORE])

/**
 * Drawn mrkdwn in which no line opens a quotation. Slack takes a `>` at the beginning of a line for one even
 * when it is escaped, and the full-width one too. Lines of ours never begin so: only third-party text changes.
 */
export const withoutQuotations = (mrkdwn: string): string =>
  mrkdwn.replace(/^\s*(?:(?:&gt;|＞)\s*)+/gmu, (signs) => signs.replace(/&gt;|＞/g, '›'))

/** What `URL` leaves as it is in a query or fragment although it would end or split `<url|label>`. */
const encoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/**
 * An address as it may stand in `<url|label>`; undefined where it is no http(s) address, hides its host behind
 * a user name, or is longer than {@link LINK_URL}: then the label is shown without a link.
 */
export function escapeUrl(url: string): string | undefined {
  const parsed = URL.parse(url.toWellFormed())
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return undefined
  const written = parsed.href.replace(/[|<>`\s]/g, encoded).replaceAll('&', '&amp;')
  return written.length <= LINK_URL ? written : undefined
}
