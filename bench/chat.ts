// Lines as people type them in a chat: is the first thing shown the right one, or rightly nothing? Every second row of
// each kind was kept aside while the rules were made; both halves are told.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { converse } from '../src/conversation/converse.ts'
import { parseRequest } from '../src/conversation/grammar.ts'
import type { KnownFacts } from '../src/domain/answers/answer.ts'
import { editionRef } from '../src/domain/library/ids.ts'
import type { Reply } from '../src/domain/requests/reply.ts'
import { textOf } from '../src/domain/text/prose.ts'
import { toldRecord } from '../src/present/answers/record.ts'
import type { Library } from '../src/query/library/library.ts'

export interface ChatLine {
  readonly kind: string
  readonly line: string
  /** Any of these is right; in bench/chat.tsv they are parted by bars. */
  readonly wanted: readonly string[]
  readonly aside: boolean
}

const CHAT = fileURLToPath(new URL('chat.tsv', import.meta.url))

/** Lines about the whole bundled library; those of bench/chat.tsv are about the seed notes. */
export const WHOLE_CHAT = fileURLToPath(new URL('chat-whole.tsv', import.meta.url))

/**
 * Reads bench/chat.tsv: kind, line, what is right. `-` nothing, or a word of courtesy · `t:` a request (help, stats …) ·
 * `c:` the first card, by the end of its id, with * for any letters · `p:` a project is what the first card or the first
 * known fact is about · `e:` the first edition · `s:` a pattern in the first title or in the text under it · `k:` a pattern in
 * the title of the first session, no note before it · `m:` what the first card links: slides, recording · `y:` the first card
 * or session is of that year or a later one. ` & ` joins two that must both be right.
 */
export function readChat(path = CHAT): readonly ChatLine[] {
  const times = new Map<string, number>()
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [kind = '', line = '', wanted = ''] = row.split('\t')
      const place = times.get(kind) ?? 0
      times.set(kind, place + 1)
      return { kind, line, wanted: splitWanted(wanted), aside: place % 2 === 1 }
    })
}

/** "c:a|b|s:x|y" means c:a, c:b and the pattern s:x|y. */
function splitWanted(wanted: string): readonly string[] {
  const found: string[] = []
  for (const part of wanted.split('|')) {
    const before = found.at(-1)
    if (/^(?:[tcpeskmy]:|-$)/.test(part)) found.push(part)
    else if (before && /^[sk]:/.test(before)) found[found.length - 1] = `${before}|${part}`
    else found.push(`${before?.slice(0, 2) ?? 'c:'}${part}`)
  }
  return found
}

interface Shown {
  readonly told: string | undefined
  readonly card: string | undefined
  readonly words: string
  readonly projects: readonly string[]
  /** Kinds of the links of the first card. */
  readonly links: readonly string[]
  readonly edition: string | undefined
  /** The title of the first session, where no card is shown. */
  readonly session: string | undefined
  /** Of the first card, else of the first session. */
  readonly year: number | undefined
  readonly nothing: boolean
}

function shownBy(reply: Reply): Shown {
  if (reply.kind !== 'answer') {
    const record = toldRecord(reply, 0)
    // Whoever is looked up is shown with what they told first.
    const person = reply.browsed?.kind === 'person' ? reply.browsed : undefined
    const [told] = person?.cards ?? []
    const edition = record.known.find(({ id }) => id.startsWith('edition/'))?.id
    return {
      told: record.verb,
      card: told?.id,
      words: person ? [person.name, told?.title ?? ''].join('\n') : '',
      projects: [],
      links: [],
      edition: ['edition', 'editions', 'next'].includes(record.verb) ? edition : undefined,
      session: undefined,
      year: undefined,
      nothing: record.known.length === 0,
    }
  }
  const { answer } = reply
  const card = answer.kind === 'found' ? answer.cards[0] : undefined
  const known: KnownFacts | undefined = answer.kind === 'nothing' ? undefined : answer.known
  const subject = card?.subject
  const told = subject && 'sentences' in subject ? subject.sentences.map(({ prose }) => textOf(prose)) : []
  const [session] = known?.sessions ?? []
  return {
    told: undefined,
    card: card?.id,
    words: card
      ? [card.title, ...(card.kind === 'talk' ? card.speakers : []), ...told].join('\n')
      : session
        ? [session.title, ...session.speakers].join('\n')
        : (known?.projects[0]?.name ?? ''),
    projects: card
      ? subject && 'projects' in subject
        ? subject.projects
        : []
      : (known?.projects ?? []).map(({ id }) => id).slice(0, 1),
    links: card?.kind === 'talk' ? card.links.map(({ kind }) => kind) : [],
    edition: known?.editions[0] && !card ? editionRef(known.editions[0].id) : undefined,
    session: card ? undefined : session?.title,
    year: yearOf(card?.edition?.id ?? session?.edition),
    nothing: answer.kind === 'nothing',
  }
}

/** Of an edition's id: "eu-2021". */
const yearOf = (edition = ''): number | undefined => Number(/\d{4}$/.exec(edition)?.[0]) || undefined

function isRight({ wanted }: ChatLine, shown: Shown): boolean {
  return wanted.some((one) => one.split(' & ').every((part) => isShown(part, shown)))
}

function isShown(wanted: string, shown: Shown): boolean {
  const value = wanted.slice(2)
  if (wanted === '-') return shown.nothing || shown.told === 'courtesy' || shown.told === 'follow-up'
  if (wanted.startsWith('t:')) return shown.told === value
  if (wanted.startsWith('c:'))
    return shown.card !== undefined && new RegExp(`(?:^|/)${value.replaceAll('*', '.*')}$`).test(shown.card)
  if (wanted.startsWith('p:')) return shown.projects.includes(`project/${value}`)
  if (wanted.startsWith('e:')) return shown.edition === `edition/${value}`
  if (wanted.startsWith('m:')) return shown.links.includes(value)
  if (wanted.startsWith('y:')) return (shown.year ?? 0) >= Number(value)
  if (wanted.startsWith('k:')) return new RegExp(value, 'i').test(shown.session ?? '')
  return new RegExp(value, 'i').test(shown.words)
}

export interface ChatScores {
  readonly lines: number
  readonly right: number
  /** Of the lines that something answers. */
  readonly answered: number
  /** Of the lines that nothing answers. */
  readonly silent: number
}

export interface ChatMiss {
  readonly line: ChatLine
  readonly shown: string
}

/** Scores lines against a library; the clock stands on the day the editions were labelled. */
export function scoreChat(
  lines: readonly ChatLine[],
  library: Library,
): { readonly scores: ChatScores; readonly missed: readonly ChatMiss[] } {
  const now = () => Date.parse('2026-11-28')
  const rows = lines.map((line) => {
    const shown = shownBy(converse(parseRequest(line.line), library, { now }))
    return { line, shown, right: isRight(line, shown) }
  })
  const share = (some: typeof rows) => some.filter(({ right }) => right).length / Math.max(1, some.length)
  const quiet = rows.filter(({ line }) => line.wanted.includes('-'))
  return {
    scores: {
      lines: rows.length,
      right: share(rows),
      answered: share(rows.filter((row) => !quiet.includes(row))),
      silent: share(quiet),
    },
    missed: rows
      .filter(({ right }) => !right)
      .map(({ line, shown }) => ({
        line,
        shown:
          shown.told ??
          shown.card ??
          `${shown.edition ?? ''} ${shown.projects.join()} ${shown.words.split('\n')[0]}`.trim(),
      })),
  }
}
