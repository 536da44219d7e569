// What a raw file says about itself before its text: front matter of any generator, or lines `Key: value`.

import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import { firstLineOf } from '../../domain/thrown.ts'
import type { FrontMatterBlock } from '../blocks.ts'
import { isEventLabel, isPeopleLabel } from '../understand/lines/words/wordings.ts'
import { findDate } from './dates.ts'

/** As found, not yet believed. */
export interface RawHead {
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** YYYY-MM-DD. */
  readonly date?: string | undefined
  readonly url?: string | undefined
  /** Who speaks: such a file tells of one talk. */
  readonly speakers?: string | undefined
  /** What else it says of the conference: event, place, summary, tags. */
  readonly about?: string | undefined
  /** Where its title stands. */
  readonly titleLine?: number | undefined
  /** Said outright, in our own key. */
  readonly edition?: string | undefined
  /** Front matter could not be read; the text behind it still was. */
  readonly broken?: { readonly line: number; readonly why: string }
}

/** Under which keys generators keep what is wanted here. */
const KEYS = {
  title: ['title', 'talk', 'session'],
  author: ['author', 'authors', 'by', 'writer'],
  date: [
    'date',
    'published',
    'pubdate',
    'publishdate',
    'datepublished',
    'created',
    'datum',
    'fecha',
    'data',
    'дата',
    '日付',
    '日期',
    '날짜',
  ],
  url: ['canonical', 'canonical_url', 'canonicalurl', 'original', 'url', 'link'],
} as const

/** Keys that may name the conference. */
const ABOUT: readonly string[] = [
  'event',
  'conference',
  'location',
  'venue',
  'summary',
  'description',
  'subtitle',
  'series',
  'tags',
]

/** Reads YAML or TOML front matter; where it is broken, the lines that still look like `key: value`. */
export function headOfFrontMatter(block: FrontMatterBlock): RawHead {
  const parsed = parseData(block)
  const at = block.text.split('\n').findIndex((row) => /^\s*title\s*[:=]/i.test(row))
  const titleLine = at < 0 ? undefined : block.startLine + 1 + at
  if (parsed.ok) return { ...headOfFields(parsed.fields), titleLine }
  return {
    titleLine,
    ...headOfFields(fieldsOfLines(block.text.split('\n'))),
    broken: { line: block.startLine, why: parsed.why },
  }
}

type Fields = Readonly<Record<string, unknown>>

function parseData(
  block: FrontMatterBlock,
): { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly why: string } {
  try {
    if (block.language === 'toml') return { ok: true, fields: parseToml(block.text) }
    const document = parseDocument(block.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error) return { ok: false, why: error.message }
    // Aliases that multiply themselves are cut off at a hundred.
    const fields: unknown = document.toJS({ maxAliasCount: 100 })
    return { ok: true, fields: typeof fields === 'object' && fields !== null ? { ...fields } : {} }
  } catch (cause) {
    return { ok: false, why: firstLineOf(cause) }
  }
}

/**
 * Pelican, MultiMarkdown, AsciiDoc: `Title: …`, `:title: …`; also what is left of broken front matter.
 * @example fieldsOfLines(['title: Hello']) // → { title: 'Hello' }
 */
export function fieldsOfLines(lines: readonly string[]): Fields {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^:?([A-Za-z][\w-]{0,30}):?\s*[:=]\s*(.{1,500}?)\s*$/.exec(line) ?? []
      return key && value ? [[key, value.replace(/^["']|["']$/g, '')]] : []
    }),
  )
}

export function headOfFields(fields: Fields): RawHead {
  const byKey = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]))
  const first = (keys: readonly string[]) =>
    keys.map((key) => wordsIn(byKey.get(key))).find((value) => value !== undefined)
  const date = KEYS.date.map((key) => dateIn(byKey.get(key))).find((value) => value !== undefined)
  const url = first(KEYS.url)
  return {
    title: first(KEYS.title),
    author: first(KEYS.author),
    date,
    url: url && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    speakers: first([...byKey.keys()].filter(namesSpeakers)),
    about:
      [...ABOUT, ...[...byKey.keys()].filter((key) => isEventLabel(key) && !ABOUT.includes(key))]
        .flatMap((key) => wordsIn(byKey.get(key)) ?? [])
        .join('\n') || undefined,
    edition: first(['edition']),
  }
}

/** A label for people, of any language; `by` and `host` are said of the author and of the site too. */
const namesSpeakers = (key: string): boolean =>
  isPeopleLabel(key.replaceAll(/[_-]/g, ' ')) &&
  !/^(?:by|who|von|wer|por|par|door|quem|quién|hosts?|gastheer)$/iu.test(key)

/** A text, a list of them, `{ name: … }`: the ways an author is written. */
function wordsIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => wordsIn(one) ?? [])
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsIn(value.name)
  return undefined
}

/** Longer values are no days. */
const LONGEST_DATE = 80

/** The day as written: a time zone must not move it. */
function dateIn(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : ''
  return findDate(text.slice(0, LONGEST_DATE))?.date
}
