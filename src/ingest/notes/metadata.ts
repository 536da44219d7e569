// The `Key: value` lines under a heading, each key with what it takes.
import type { LinkKind, PassageKind, Problem, Status, TalkLink } from '../../domain/library/corpus.ts'
import type { TextBlock } from '../blocks.ts'

export interface Metadata {
  readonly speakers: readonly string[]
  readonly links: readonly TalkLink[]
  readonly themes: readonly string[]
  readonly kind?: PassageKind
  readonly status?: Status
  readonly about?: { readonly talk: string; readonly line: number }
}

export const NO_METADATA: Metadata = { speakers: [], links: [], themes: [] }

type Change = Partial<Metadata> | string

const KINDS: readonly PassageKind[] = ['theme', 'overview', 'opinion', 'personal']
const STATUSES: readonly Status[] = ['watched', 'to-watch', 'recommended']

const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const link = (kind: LinkKind) => (value: string, so: Metadata) =>
  /^https?:\/\/\S+$/.test(value)
    ? { links: [...so.links, { kind, url: value }] }
    : `"${value}" is not an address; expected https://…`

const oneOf =
  <Value extends string>(key: 'kind' | 'status', values: readonly Value[]) =>
  (value: string): Change =>
    values.includes(value as Value)
      ? { [key]: value as Value }
      : `"${value}" is not known; expected ${values.join(', ')}`

/** What each line means. A string is what is wrong with the value, and what was expected. */
const KEYS: Readonly<Record<string, (value: string, so: Metadata, line: number) => Change>> = {
  Speakers: (value) => ({ speakers: list(value) }),
  Recording: link('recording'),
  Slides: link('slides'),
  Schedule: link('schedule'),
  Themes: (value) => ({ themes: list(value) }),
  Kind: oneOf('kind', KINDS),
  Status: oneOf('status', STATUSES),
  About: (value, _so, line) => ({ about: { talk: value, line } }),
}

const KEY_LINE = /^([A-Z][A-Za-z-]*):\s*(.*?)\s*$/

/** Metadata stands in the first paragraph, and then every line of it is metadata. */
export const isMetadata = (block: TextBlock): boolean => {
  const key = KEY_LINE.exec(block.raw[0] ?? '')?.[1]
  return (
    !block.listItem && key !== undefined && (key in KEYS || block.raw.every((line) => KEY_LINE.test(line)))
  )
}

/** Reads the lines of a metadata paragraph; what cannot be read is reported with its line. */
export function parseMetadata(
  block: TextBlock,
  file: string,
): { metadata: Metadata; problems: readonly Problem[] } {
  const problems: Problem[] = []
  let metadata = NO_METADATA
  block.raw.forEach((raw, index) => {
    const line = block.startLine + index
    const [, key = '', value = ''] = KEY_LINE.exec(raw) ?? []
    const read = KEYS[key]
    const change: Change = !read
      ? `"${raw.slice(0, 40)}" is not a line a note may have here; expected ${Object.keys(KEYS).join(':, ')}:, then an empty line before the text`
      : value === ''
        ? 'the value is missing; expected a value, or no such line'
        : read(value, metadata, line)
    if (typeof change === 'string') {
      problems.push({ file, line, text: read ? `${key}: ${change}` : change, severity: 'error' })
    } else {
      metadata = { ...metadata, ...change }
    }
  })
  return { metadata, problems }
}
