// What Obsidian and other keepers of notes write beyond Markdown → plain Markdown on the same lines.
import { nameToEmoji } from 'gemoji'
import { outsideCode } from './outside-code.ts'

export interface VaultRewriting {
  readonly reason: string
  readonly pattern: RegExp
  readonly into: string
  readonly example: readonly [written: string, read: string]
  /** Looks alike, and stays. */
  readonly nearMiss: string
  /** Properties link to other notes too; `#` begins a comment there. */
  readonly alsoInFrontMatter?: true
}

/** Constructs of a single line, in this order. All are anchored on signs and bounded. */
export const VAULT_REWRITINGS: readonly VaultRewriting[] = [
  {
    reason: 'a picture or a file that is shown has no words',
    pattern:
      /!\[\[[^[\]\n]{0,200}?\.(?:png|jpe?g|gif|webp|svg|bmp|avif|pdf|mp[34]|webm|mov|canvas|excalidraw)(?:[#|][^[\]\n]{0,200})?\]\]/gi,
    into: '',
    example: ['see ![[turnip.png|300]] here', 'see  here'],
    nearMiss: 'see turnip.png here',
  },
  {
    reason: 'a link within the vault shows its words',
    pattern: /!?\[\[[^[\]|\n]{1,300}\|([^[\]\n]{1,300})\]\]/g,
    into: '$1',
    example: ['[[Daniel Osei|Dan]] was there', 'Dan was there'],
    nearMiss: 'a | b',
    alsoInFrontMatter: true,
  },
  {
    reason: 'a link to a place of the same note shows its heading, and to a block nothing',
    pattern: /!?\[\[(?:[^[\]|#\n]{0,300}#\^[\w-]{1,60}|#([^[\]|#^\n]{1,200}))\]\]/g,
    into: '$1',
    example: ['as [[#Costs]] says [[x#^a1]]', 'as Costs says '],
    nearMiss: 'issue #12',
  },
  {
    reason: 'a link to another note shows the note’s name, without its folders',
    pattern: /!?\[\[(?! )(?:[^[\]|#\n]{0,200}\/)?([^[\]|#/\n]{1,200}?)(?:\.md)?(?:#[^[\]|\n]{0,200})?\]\]/g,
    into: '$1',
    example: ['at [[events/KubeCon EU 2024#Day 1]]', 'at KubeCon EU 2024'],
    nearMiss: 'if [[ -f notes ]]; then',
    alsoInFrontMatter: true,
  },
  {
    reason: 'a callout (also GitHub’s) has a kind for the eye, and perhaps a title of its own',
    pattern: /^((?:\s{0,8}>){1,6}\s?)\[![\w-]{1,30}\][+-]?[ \t]*(\S[^\n]{0,200}?)?[ \t]*$/g,
    into: '$1**$2**',
    example: ['> [!note]- Takeaway', '> **Takeaway**'],
    nearMiss: '> [note] Takeaway',
  },
  {
    reason: 'a callout without a title',
    pattern: /^((?:\s{0,8}>){1,6}\s?)\*{4}$/g,
    into: '$1',
    example: ['> ****', '> '],
    nearMiss: '> **a**',
  },
  {
    reason: 'marked with a highlighter',
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]{1,400}?)(?<=\S)==(?![=\w])/g,
    into: '$1',
    example: ['scale ==well==.', 'scale well.'],
    nearMiss: 'if a == b and c == d',
  },
  {
    reason: 'the name by which another note points to this block',
    pattern: /(?:^|(?<=\s))\^[a-z0-9][a-z0-9-]{1,40}[ \t]*$/gi,
    into: '',
    example: ['Turnips grow. ^block1', 'Turnips grow. '],
    nearMiss: 'x ^ 2',
  },
  {
    reason: 'a tag is a word',
    pattern: /(?<![^\s([,])#(?=[\p{L}_])([\p{L}\p{N}_/-]{1,80})(?![\p{L}\p{N}_/-]*\))/gu,
    into: '$1',
    example: ['liked it #kubecon #talk/keynote', 'liked it kubecon talk/keynote'],
    nearMiss: '[top](#top) in C# and issue #12',
  },
  {
    reason: 'a field of Dataview is a line `key: value`',
    pattern: /^(\s*(?:[-*+]\s+)?[\p{L}][\p{L} _-]{0,30})::(?=\s)/gu,
    into: '$1:',
    example: ['speaker:: Maria Keller', 'speaker: Maria Keller'],
    nearMiss: 'std::vector',
  },
  {
    reason: 'a field of Dataview within a sentence',
    pattern: /[[(]([\p{L}][\p{L} _-]{0,30})::\s+([^[\]()\n]{1,200})[\])]/gu,
    into: '$1: $2',
    example: ['seen [rating:: good] twice', 'seen rating: good twice'],
    nearMiss: '[a link](https://example.org)',
  },
  {
    reason: 'a check box with a sign of one’s own',
    pattern: /^(\s*[-*+]\s+)\[[-/><!?*"lbiSIpcfkwud]\](?=\s)/g,
    into: '$1',
    example: ['- [/] try turnips', '-  try turnips'],
    nearMiss: '- [x] try turnips',
  },
]

const FRONT_MATTER = /^(---|\+\+\+)\n[\s\S]{0,20000}?\n\1[ \t]*(?=\n|$)/
/** Most lines hold nothing of it. */
const MAY_HOLD = /[[\]=^#:]/
const IN_FRONT_MATTER = VAULT_REWRITINGS.filter((row) => row.alsoInFrontMatter)

/** Rewrites what a vault adds; the number of lines and what stands on each stays. Private comments are gone. */
export function withoutVaultMarkup(text: string): string {
  const shown = withoutPrivate(text)
  const head = FRONT_MATTER.exec(shown)?.[0] ?? ''
  const by = (rows: readonly VaultRewriting[]) => (plain: string) =>
    MAY_HOLD.test(plain)
      ? withEmoji(rows.reduce((so, { pattern, into }) => so.replace(pattern, into), plain))
      : plain
  return (
    head.split('\n').map(by(IN_FRONT_MATTER)).join('\n') +
    outsideCode(shown.slice(head.length), by(VAULT_REWRITINGS))
  )
}

/** GitHub's names of emoji; a name nobody knows stays as it is. */
export const withEmoji = (text: string): string =>
  text.includes(':')
    ? text.replace(/(?<![\p{L}\p{N}:]):([a-z0-9_+-]{1,40}):(?![\p{L}\p{N}])/gu, (found, name: string) => {
        return Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? found) : found
      })
    : text

const PRIVATE = /%%/g

/**
 * Without `%%what is between them%%`: Obsidian shows it to nobody, and it may run over many lines. One that is never
 * closed hides what follows it to the end, as it does in Obsidian; two signs right behind a letter or a digit
 * ("50%%") open nothing.
 */
export function withoutPrivate(text: string): string {
  if (!text.includes('%%')) return text
  let kept = ''
  let from = 0
  for (;;) {
    PRIVATE.lastIndex = from
    const open = PRIVATE.exec(text)?.index
    if (open === undefined) return kept + text.slice(from)
    PRIVATE.lastIndex = open + 2
    const close = PRIVATE.exec(text)?.index
    const opensNothing = close === undefined && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, open - 2), open))
    if (opensNothing) return kept + text.slice(from)
    const hidden = text.slice(open, close === undefined ? text.length : close + 2)
    kept += text.slice(from, open) + '\n'.repeat(hidden.split('\n').length - 1)
    from = open + hidden.length
  }
}
