// Emoji as Slack delivers them, by their names (`:pray:`, `:wave::skin-tone-3:`): docs.slack.dev/messaging/formatting-message-text#emoji.
// Whoever types “more :pray:” asks for more.

const named = (sign: string, names: string): readonly (readonly [string, string])[] =>
  names.split(' ').map((name) => [name, sign])

/** What says yes or no by itself, as people of other platforms send it; which other one it is nobody reads. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...named(
    '👍',
    '+1 thumbsup ok_hand white_check_mark heavy_check_mark pray raised_hands clap tada 100 heart',
  ),
  ...named('🙂', 'slightly_smiling_face smile grinning blush fire muscle handshake star-struck heart_eyes'),
  ...named('👎', '-1 thumbsdown x no_good'),
  ...named('🙁', 'slightly_frowning_face confused disappointed unamused rage cry sob shrug thinking_face'),
  ...named('', 'skin-tone-2 skin-tone-3 skin-tone-4 skin-tone-5 skin-tone-6'),
])
const ANY = '💬'

/** One or several, not beside a letter: not the colons of a time, a filter or a path. */
const NAMED = /(?<![\p{L}\p{N}:])(?::(?!\d+:)[a-z0-9_+'-]{1,60}:)+(?![\p{L}\p{N}])/gu

/**
 * The same text with emoji as signs.
 * @example withEmojiAsSigns('more :pray:') // → 'more 👍'
 */
export const withEmojiAsSigns = (text: string): string =>
  text.replace(NAMED, (found) =>
    found
      .split(':')
      .filter((name) => name !== '')
      .map((name) => MEANT.get(name) ?? ANY)
      .join(''),
  )
