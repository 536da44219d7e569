// What is shown of a talk or a passage: its facts, each leading on, and its text with the lines it comes from.
import { conferenceName, type Project } from '../../../domain/library/catalogue.ts'
import type { Noted } from '../../../domain/library/corpus.ts'
import { textOf } from '../../../domain/text/prose.ts'
import { LINK_LABELS, STATUS_FACTS, WORDS } from '../../../present/words.ts'
import type { Library } from '../../../query/library/library.ts'
import {
  editionAddress,
  lineAddress,
  listAddress,
  noteAddress,
  personAddress,
  projectAddress,
} from './addresses.ts'
import { authorOf, shelvesOf, yearOf } from './shelves.ts'
import { type Linked, type ShownFact, type ThingShown, withFilter, type YearCount } from './shown.ts'

/** Nothing where there is no value. */
export const fact = (name: string, values: readonly Linked[]): readonly ShownFact[] =>
  values.length === 0 ? [] : [[name, ...values]]

export const conferenceFact = (
  { edition, event }: { readonly edition: string; readonly event?: string },
  { catalogue }: Library,
): readonly ShownFact[] => {
  const known = catalogue.editions.get(edition)
  const text = conferenceName(known, event)
  return fact('Conference', text ? [{ text, ...(known && { to: editionAddress(known.id) }) }] : [])
}

/** @param brief without what stands on the page of its note already */
export function factsOfNoted(noted: Noted, library: Library, brief = false): readonly ShownFact[] {
  const { notes, projects } = library.corpus
  const note = notes.get(noted.note)
  const isTalk = noted.type === 'talk'
  return [
    isTalk ? fact('Speakers', noted.speakers.map(speaker)) : [],
    isTalk && noted.speakers.length === 0
      ? fact(WORDS.lent(['Speakers']), noted.lentSpeakers.map(speaker))
      : [],
    isTalk ? fact('Status', given(STATUS_FACTS[noted.status])) : [],
    isTalk && noted.sureness !== undefined
      ? fact('Sureness', given(`${Math.round(noted.sureness * 100)}%`))
      : [],
    isTalk ? [] : fact('Kind', [{ text: noted.kind, to: listAddress('passages', { kind: noted.kind }) }]),
    isTalk ? [] : fact('About', given(noted.about)),
    brief ? [] : conferenceFact(noted, library),
    brief || !note
      ? []
      : fact('Noted by', [
          { text: authorOf(note), ...(note.author && { to: personAddress('authors', note.author) }) },
        ]),
    brief || !note ? [] : fact('In', [{ text: note.title, to: noteAddress(note.id) }]),
    fact(
      'Themes',
      noted.themes.map((theme) => ({ text: theme, to: themeAddress(theme, library) })),
    ),
    fact(
      'Projects',
      noted.projects.flatMap((id) => {
        const project = projects.get(id)
        return project ? [{ text: project.name, to: projectAddress(id) }] : []
      }),
    ),
    ...noted.links.map(({ kind, url, lentBy }) =>
      fact(LINK_LABELS[kind], [{ text: hostOf(url), url, ...(lentBy && { remark: WORDS.lent([]).trim() }) }]),
    ),
  ].flat()
}

/** What else is told of a theme: talks, or passages where no talk has it. */
const themeAddress = (theme: string, library: Library): string =>
  listAddress(withFilter(shelvesOf(library).talks, 'theme', theme).length > 0 ? 'talks' : 'passages', {
    theme,
  })

/** A whole address is long, and says nothing that its page does not. */
const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url

const speaker = (name: string): Linked => ({ text: name, to: personAddress('speakers', name) })

const given = (text: string | undefined): readonly Linked[] => (text ? [{ text }] : [])

/** Sentences that follow each other without an empty line are a paragraph. */
export function textOfNoted({ sentences, note }: Noted): NonNullable<ThingShown['text']> {
  const paragraphs: { words: string[]; start: number; end: number }[] = []
  for (const { prose, startLine, endLine } of sentences) {
    const last = paragraphs.at(-1)
    if (last && startLine <= last.end + 1) {
      last.words.push(textOf(prose))
      last.end = Math.max(last.end, endLine)
    } else paragraphs.push({ words: [textOf(prose)], start: startLine, end: endLine })
  }
  return paragraphs.map(({ words, start, end }) => ({
    text: words.join(' '),
    to: lineAddress(note, start),
    lines: WORDS.lines(start, end),
  }))
}

/** What became of a project since, in one sentence. */
export const nowOf = ({ now }: Project): string | undefined =>
  now?.since === undefined
    ? now?.fact
    : now.fact.endsWith(')')
      ? `${now.fact}, ${WORDS.since(now.since)}`
      : `${now.fact} (${WORDS.since(now.since)})`

/** How many there are of every year from the first to the last; none where all are of one. */
export function yearsOf(all: readonly Noted[], library: Library): readonly YearCount[] {
  const counts = new Map<string, number>()
  for (const one of all) {
    const year = yearOf(one, library)
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const years = [...counts.keys()].map(Number)
  if (years.length < 2) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, place) => {
    const year = String(first + place)
    return { year, count: counts.get(year) ?? 0 }
  })
}
