// Discord's markdown as Discord draws it: docs.discord.com/developers/reference#message-formatting.
import { type Child, el, outward } from '../tree.ts'

type Rule = readonly [pattern: RegExp, draw: (match: RegExpExecArray) => Child]

/** Escaped characters count as text within any marker. */
const INNER = '((?:\\\\.|[^\\\\\\n])+?)'

const INLINE: readonly Rule[] = [
  [/\\([^\p{L}\p{N}\s])/u, ([, character = '']) => character],
  // Escapes are not read in a label (discord/discord-api-docs#6185).
  [/\[([^\]\n]+)\]\(<?(https?:\/\/[^>)\s]+)>?\)/, ([, label = '', url = '']) => outward(url, label)],
  [/<(https?:\/\/[^>\s]+)>/, ([, url = '']) => outward(url, url)],
  // Whoever is meant here is told: nothing of ours may ever be drawn so.
  [/<(?:@[!&]?|#)\d+>|@everyone|@here/, ([ping]) => el('span', { class: 'ping' }, ping)],
  [/`([^`\n]+)`/, ([, code = '']) => el('code', {}, code)],
  [new RegExp(`\\*\\*${INNER}\\*\\*(?!\\*)`), ([, inner = '']) => el('strong', {}, drawInline(inner))],
  [
    new RegExp(`\\*(?![\\s*])${INNER}(?<!\\s)\\*(?!\\*)`),
    ([, inner = '']) => el('em', {}, drawInline(inner)),
  ],
  [new RegExp(`~~${INNER}~~`), ([, inner = '']) => el('del', {}, drawInline(inner))],
  [
    new RegExp(`\\|\\|${INNER}\\|\\|`),
    ([, inner = '']) => el('span', { class: 'spoiler' }, drawInline(inner)),
  ],
]

function drawInline(text: string): readonly Child[] {
  const drawn: Child[] = []
  let rest = text
  while (rest !== '') {
    let first: readonly [RegExpExecArray, Rule[1]] | undefined
    for (const [pattern, draw] of INLINE) {
      const match = pattern.exec(rest)
      if (match && (!first || match.index < first[0].index)) first = [match, draw]
    }
    if (!first) return [...drawn, rest]
    const [match, draw] = first
    if (match.index > 0) drawn.push(rest.slice(0, match.index))
    drawn.push(draw(match))
    rest = rest.slice(match.index + match[0].length)
  }
  return drawn
}

/** What the beginning of a line makes of it. */
const LINES: readonly (readonly [beginning: RegExp, look: string])[] = [
  [/^# /, 'heading-1'],
  [/^## /, 'heading-2'],
  [/^### /, 'heading-3'],
  [/^-# /, 'small-print'],
  [/^[-*] /, 'bullet'],
  [/^> /, 'quotation'],
]

/** One text display. */
export function drawMarkdown(text: string): readonly Child[] {
  return text.split('\n').map((line) => {
    const [beginning, look] = LINES.find(([pattern]) => pattern.test(line)) ?? [/^/, 'line']
    return el('div', { class: look }, drawInline(line.replace(beginning, '')))
  })
}
