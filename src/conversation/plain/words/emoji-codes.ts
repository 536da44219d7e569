// Slack sends emoji as “:heart:”, Discord those of a server as “<:helm:1234…>”: beside words they say nothing, alone they are
// a sign.
import { oneLine } from '../../../domain/text/clean-text.ts'
import { boundedQuestion } from '../../../query/understand/typed/bounded.ts'
import { phrases } from './lexicon.ts'

/** One after another, between blanks: “image:tag:latest” holds none. */
const CODES =
  /(?<!\S)(?:<a?:\w{2,32}:\d{15,21}>|:(?:(?=[\d_'+-]*[a-z])[a-z\d_'+-]{1,50}|[+-]1|100):)+(?=$|[\s.,!?])/giu

const named = (names: string): RegExp =>
  new RegExp(`:(?:${phrases(names).join('|')})(?:_tone\\d|::skin-tone-\\d)?:`, 'iu')

/** Nobody doubts what these mean. */
const APPROVES = named(`
\\+1 | thumbsup | thumbs_up | heart | hearts | pray | raised_hands | clap | tada | ok_hand | ok | white_check_mark | heavy_check_mark | check_mark | 100 | fire | rocket | smile | smiley | grinning | blush | slightly_smiling_face | star-struck | heart_eyes | muscle | partying_face | star | sparkles
`)
const DOUBTS = named(`
-1 | thumbsdown | thumbs_down | confused | thinking_face | thinking | disappointed | x | no_entry_sign | slightly_frowning_face | face_with_rolling_eyes | roll_eyes | unamused | neutral_face | cry | sob | angry | rage | man-shrugging | woman-shrugging | shrug | facepalm
`)

/**
 * A line without its codes; of a line that is nothing else, one sign that means the same.
 * @example withoutEmojiCodes('thanos :heart:') // → 'thanos'
 */
export function withoutEmojiCodes(line: string): string {
  if (!line.includes(':')) return line
  const words = line.replace(CODES, ' ').replace(/ {2,}/g, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(words)) return words
  if (words === line) return line
  return DOUBTS.test(line) ? '👎' : APPROVES.test(line) ? '👍' : '🔹'
}

/** What was typed as one line, no longer than anything reads it. */
export const lineTyped = (text: string): string => withoutEmojiCodes(oneLine(boundedQuestion(text)))
