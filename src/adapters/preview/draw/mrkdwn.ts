// Slack's mrkdwn as Slack draws it: docs.slack.dev/messaging/formatting-message-text. What we write ourselves and
// what a note might smuggle in are read alike, so that an escape which fails is seen here first.
import { type Child, el, outward } from '../tree.ts'

type Rule = readonly [pattern: string, draw: (match: RegExpExecArray) => Child]

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

/** A marker counts only beside its word and at the border of a word, and never across lines. */
const marked = (marker: string, name: string): string =>
  `${BEFORE}${marker}(?<${name}>[^\\s${marker}](?:[^${marker}\\n]*[^\\s${marker}])?)${marker}${AFTER}`

const RULES: readonly Rule[] = [
  [
    '<(?<url>https?:[^|>]+)(?:\\|(?<label>[^>]*))?>',
    ({ groups }) => {
      const url = unescaped(groups?.url ?? '')
      return outward(url, groups?.label ? drawMrkdwn(groups.label) : url)
    },
  ],
  // Whoever is meant here is told: nothing of ours may ever be drawn so.
  ['<(?<ping>[!@#][^>]*)>', ({ groups }) => el('span', { class: 'ping' }, `@${groups?.ping ?? ''}`)],
  ['`(?<code>[^`\\n]+)`', ({ groups }) => el('code', {}, unescaped(groups?.code ?? ''))],
  [marked('\\*', 'bold'), ({ groups }) => el('strong', {}, drawMrkdwn(groups?.bold ?? ''))],
  [marked('_', 'italics'), ({ groups }) => el('em', {}, drawMrkdwn(groups?.italics ?? ''))],
  [marked('~', 'struck'), ({ groups }) => el('del', {}, drawMrkdwn(groups?.struck ?? ''))],
]

/** Line breaks stay as they are: the look shows them (`white-space: pre-wrap`). */
export function drawMrkdwn(text: string): readonly Child[] {
  const drawn: Child[] = []
  let rest = text
  while (rest !== '') {
    const first = firstMatch(rest)
    if (!first) return [...drawn, unescaped(rest)]
    const [match, draw] = first
    if (match.index > 0) drawn.push(unescaped(rest.slice(0, match.index)))
    drawn.push(draw(match))
    rest = rest.slice(match.index + match[0].length)
  }
  return drawn
}

const COMPILED = RULES.map(([pattern, draw]) => [new RegExp(pattern, 'u'), draw] as const)

/** The first place where any rule holds; of two at one place the rule that stands first. */
function firstMatch(text: string): readonly [RegExpExecArray, Rule[1]] | undefined {
  let first: readonly [RegExpExecArray, Rule[1]] | undefined
  for (const [pattern, draw] of COMPILED) {
    const match = pattern.exec(text)
    if (match && (!first || match.index < first[0].index)) first = [match, draw]
  }
  return first
}

/** The three entities of Slack; & last, or `&amp;lt;` would become `<`. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
