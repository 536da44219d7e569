// Text that somebody else wrote must come out of Discord as it stands: no mention, no preview, no spoiler, no
// heading. Two readers have to be stopped. The apps read markdown and know the backslash; the server looks for
// mentions and addresses without knowing it, so those are split by a zero-width space as well.
// Formats: docs.discord.com/developers/reference#message-formatting.
import { LINK_URL } from '../limits.ts'

const ZERO_WIDTH = '\u200b'

type Replacement = readonly [pattern: RegExp, by: string]

/** Words that ping everybody. */
const EVERYONE: Replacement = [/@(?=everyone|here)/gi, `@${ZERO_WIDTH}`]

/** Invitations become cards even without `https://`. */
const INVITATION: Replacement = [/\b(discord\.gg|discord(?:app)?\.com\/invite)\/(?=\w)/gi, `$1/${ZERO_WIDTH}`]

/** People, roles, channels, commands, emoji of a server, points in time, places of a server. */
const MENTION = '(?=[@#:/]|a:|t:|id:)'

/** In this order: what comes later must not escape the backslashes of what comes earlier. */
const MARKUP: readonly Replacement[] = [
  // The escape itself; bold and italics; italics and underline; strike-through; spoilers; code; links; mentions.
  [/[\\*_~|`[\]<]/g, '\\$&'],
  // At the beginning of a line: quotations, headings and small print, lists; lists with numbers.
  [/^(\s*)([>#+-])/gm, '$1\\$2'],
  [/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2'],
  // Emoji by name; a time of day (12:30:45) is none.
  [/:(?!\d{1,2}:)(?=[\w+-]+:)/g, '\\:'],
  [new RegExp(`\\\\<${MENTION}`, 'g'), `\\<${ZERO_WIDTH}`],
  EVERYONE,
  INVITATION,
]

/** Every pattern above, and an address, needs one of these; most texts hold none. */
const ANY_MARK = /[\\*_~|`[\]<@:/]|^\s*[>#+\-\d]/m

/** Markdown is not read in code, but the server reads everywhere. */
const IN_CODE: readonly Replacement[] = [
  [new RegExp(`<${MENTION}`, 'g'), `<${ZERO_WIDTH}`],
  EVERYONE,
  INVITATION,
]

/**
 * What may not stand in the label of `[label](url)`. Discord does not read escapes there and shows the
 * backslash (discord/discord-api-docs#6185), so such a text is written before its link instead.
 */
const LABEL_BREAKERS: readonly RegExp[] = [
  // Markup, and the ends of the label.
  /[\\*_~`[\]<>]|\|\|/,
  // With an address in its label a link is shown as it was typed (discord/discord-api-docs#7721).
  /https?:\/\/|discord\.gg|discord(?:app)?\.com\/invite/i,
  // And so with an emoji (discord/discord-api-docs#7510, #7673), be it written as a name.
  /\p{Extended_Pictographic}|\p{RI}|\ufe0f|\u20e3|:[\w+-]+:/u,
  /@(?:everyone|here)/i,
]

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((done, [pattern, by]) => done.replace(pattern, by), text)

/** An address in running text; a dot, bracket or quotation mark of any script at its end belongs to the sentence. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,:;!?"'*_~|`…。、，！？：；\p{Ps}\p{Pe}\p{Pi}\p{Pf}])/iu

/**
 * Text for a text display or for `content`, cleaned before: Discord shows it as it stands. Addresses stand in
 * angle brackets: they can be followed, but have no preview.
 * @param within the text goes on in a line that something else has begun
 */
export const escapeMarkdown = (text: string, within = false): string =>
  ANY_MARK.test(text)
    ? text
        .split(ADDRESS)
        .map((part, index) => (index % 2 === 1 ? addressOf(part) : markupOf(part, within || index > 0)))
        .join('')
    : text

const addressOf = (text: string): string => {
  const url = escapeUrl(text)
  return url ? `<${url}>` : markupOf(text.replace('://', `:${ZERO_WIDTH}//`), true)
}

/** No cleaned text holds this character: standing in front, it keeps the text from beginning a line. */
const LINE_BEGUN = '\u0000'

const markupOf = (text: string, within: boolean): string =>
  within ? replaced(LINE_BEGUN + text, MARKUP).slice(1) : replaced(text, MARKUP)

/** Text between backticks; undefined where it holds one itself and has to be shown without. */
export const escapeCode = (text: string): string | undefined =>
  text.includes('`') ? undefined : replaced(text, IN_CODE)

/** Whether the text can be the label of a link as it stands. */
export const isLabel = (text: string): boolean =>
  text !== '' && !LABEL_BREAKERS.some((pattern) => pattern.test(text))

/** In this order, on the address as `URL` writes it: ASCII, but with more than RFC 3986 allows. */
const IN_URL: readonly (readonly [pattern: RegExp, by: (found: string) => string])[] = [
  // What would end or split `(<url>)`, or be read as markup within it; and no button takes it.
  [/[\s()<>\\`|*[\]"^{}]/g, percent],
  [/@(?=everyone|here)/gi, percent],
  // A percent sign that encodes nothing, and any # but the first.
  [/%(?![\da-f]{2})/gi, percent],
  [/(?<=#.*)#/g, percent],
]

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/**
 * An address as it may stand in `[label](<url>)` and on a button; undefined where it is no http(s) address,
 * hides its host behind a user name, or is longer than {@link LINK_URL}: then the label is shown without a link.
 */
export function escapeUrl(url: string): string | undefined {
  const asked = url.toWellFormed().trim()
  const parsed = URL.parse(asked)
  if (!parsed || !/^https?:\/\//i.test(asked) || parsed.username || parsed.password) return undefined
  // The slash behind a bare host is the one change of `URL` that people would see.
  const href = parsed.href === `${asked}/` ? asked : parsed.href
  const written = IN_URL.reduce((done, [pattern, by]) => done.replace(pattern, by), href)
  return written.length <= LINK_URL ? written : undefined
}
