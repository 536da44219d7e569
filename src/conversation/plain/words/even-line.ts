// A line as the tables of plain lines are written.
import { isAscii } from '../../../domain/text/ascii.ts'
import { withoutElisions } from '../../../domain/text/elisions.ts'

const UNSPACED_LETTER = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー]'
const SPACED_LETTER = `(?!${UNSPACED_LETTER})[\\p{L}\\p{N}]`
const SCRIPT_CHANGES = new RegExp(
  `(?<=${UNSPACED_LETTER})(?=${SPACED_LETTER})|(?<=(?!${UNSPACED_LETTER})[\\p{L}\\p{N}])(?=${UNSPACED_LETTER})`,
  'gu',
)

/**
 * Small letters without accents and signs, one blank between two words: "What’s new?" is "whats new". Where the script
 * changes, so does the word: "次のkubeconはいつ" is "次の kubecon はいつ".
 */
export const even = (line: string): string => {
  const words = line.includes("'") || line.includes('’') ? withoutElisions(line) : line
  return isAscii(words) ? evenAscii(words) : evenAny(words)
}

/** Nearly all lines have no accents to lose and no change of script: in a tenth of the time. */
const evenAscii = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z\d+]+/g, ' ')
    .trim()

const evenAny = (line: string): string =>
  line
    .normalize('NFKD')
    .replace(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(SCRIPT_CHANGES, ' ')
    .trim()
