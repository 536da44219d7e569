// Words written in the marks of a chat (Discord’s Markdown, Slack’s mrkdwn) → the words. A note has no marks of its own, so the
// signs of a heading, of bold or of a quotation would be published as signs.

interface Mark {
  readonly why: string
  readonly pattern: RegExp
  readonly into: string
  readonly example: readonly [written: string, words: string]
  /** Looks alike, and stays. */
  readonly nearMiss: string
}

/** Code and addresses are taken to the letter: a sign in them marks nothing. */
export const TO_THE_LETTER: readonly Mark[] = [
  {
    why: 'a block of code; the word behind its first fence says which language it is in',
    pattern: /```(?:[\w+#.-]{1,20}(?=\n))?\n?([^`]{1,5000}?)\n?```/g,
    into: '$1',
    example: ['It is:\n```yaml\n# all\nkind: *X*\n```\nGood.', 'It is:\n# all\nkind: *X*\nGood.'],
    nearMiss: 'It begins with three ticks, ``.',
  },
  {
    why: 'code within a line',
    pattern: /(?<!`)`([^`\n]{1,500})`(?!`)/g,
    into: '$1',
    example: ['Type `kubectl get *` and `__init__`.', 'Type kubectl get * and __init__.'],
    nearMiss: 'A ` alone, and `` two.',
  },
  {
    why: 'an address',
    pattern: /(https?:\/\/[^\s<>]{0,500}[^\s<>*_.,;:!?)'"])/g,
    into: '$1',
    example: ['See *https://example.org/*a*_b_*.', 'See https://example.org/*a*_b_.'],
    nearMiss: 'See http: and //example.org.',
  },
]

export const MARKS: readonly Mark[] = [
  {
    why: 'a fence that is never closed, or never opened',
    pattern: /^[ \t]{0,3}```[\w+#.-]{0,20}[ \t]{0,9}(?:\n|$)/gm,
    into: '',
    example: ['It is:\n```yaml\nkind: X', 'It is:\nkind: X'],
    nearMiss: 'It is ``` in the middle.',
  },
  {
    why: 'a quotation, with the sign that chats and mails have for it',
    pattern: /^[ \t]{0,3}(?:>{1,3}[ \t]{1,3}){1,5}(?=\S)|^[ \t]{0,3}>{1,3}(?=[\p{L}“"]|[*_]{1,3}\p{L})/gmu,
    into: '',
    example: ['> They said so.\n>>> And > so.\n>Slack too.', 'They said so.\nAnd > so.\nSlack too.'],
    nearMiss: '1 > 0, a -> b\n>= 1.20\n>_',
  },
  {
    why: 'a heading, which stands by itself; Discord’s small print has a hyphen before its sign',
    pattern: /\n{0,3}^[ \t]{0,3}-?#{1,6}[ \t]{1,9}(\S[^\n]{0,2000}?)[ \t]{0,9}#{0,6}[ \t]{0,9}$\n{0,3}/gm,
    into: '\n\n$1\n\n',
    example: ['Hello.\n## What I saw ##\nMuch.', 'Hello.\n\nWhat I saw\n\nMuch.'],
    nearMiss: '#kubecon was full, C# too.\nWe are # 1.',
  },
  {
    why: 'bold and italic, with stars; an operator, a pointer and a pattern for names of files are none',
    pattern:
      /(?<![\p{L}\p{N}_*\\)\]/])(\*{1,3})(?=[^\s*.,/)])([^*\n]{1,500})(?<=[^\s*(/])\1(?![\p{L}\p{N}_*/(]|\.\w)/gu,
    into: '$2',
    example: ['***All*** of **it *was* great**, *really*', 'All of it was great, really'],
    nearMiss: 'a*b*c, 2**3**4, *.yaml and *.json, *args and **kwargs, 3 * 4 * 5, f(*, x)',
  },
  {
    why: 'italic, with an underscore on each side; Discord’s underlined words have two. A name of Python’s is none',
    pattern:
      /(?<![\p{L}\p{N}_\\/.-])(?:_(?=[^\s_])([^_\n]{1,500})(?<=[^\s_])_|__(?=[^\s_])([^_\n]{1,300} [^_\n]{1,300})(?<=[^\s_])__)(?![\p{L}\p{N}_(])/gu,
    into: '$1$2',
    example: ['_Really_ great, __all of it__.', 'Really great, all of it.'],
    nearMiss: 'snake_case_name, __init__, _private and _other, a_b_c',
  },
]

/** Stands for what is taken to the letter, while marks are looked for: a place of Unicode’s that nobody’s words use. */
const HELD = /\uE000(\d{1,5})\uE001/g

/**
 * What was written, without the marks of a chat.
 * @example wordsWritten('# Hello\nIt was **great**: C# > C') // → 'Hello\n\nIt was great: C# > C'
 */
export function wordsWritten(text: string): string {
  const held: string[] = []
  const hold = (found: string, inside: string): string => {
    held.push(inside ?? found)
    return `\uE000${held.length - 1}\uE001`
  }
  let words = text.replace(/[\uE000\uE001]/g, '')
  for (const { pattern } of TO_THE_LETTER) words = words.replace(pattern, hold)
  // What stands within another mark comes out first.
  for (let depth = 0; depth < DEEPEST; depth++)
    words = MARKS.reduce((left, { pattern, into }) => left.replace(pattern, into), words)
  words = words.replace(/\n{3,}/g, '\n\n')
  if (held.length > 0)
    for (let depth = 0; depth < DEEPEST; depth++)
      words = words.replace(HELD, (_, at) => held[Number(at)] ?? '')
  return words.trim()
}

const DEEPEST = 3
