// One thing of the library with all that is known of it: a talk or passage, a project, an edition; people stand beside.
import { addressOf as homeOf } from '../../../domain/library/catalogue.ts'
import type { Noted } from '../../../domain/library/corpus.ts'
import { WORDS } from '../../../present/words.ts'
import type { Library } from '../../../query/library/library.ts'
import { type LibraryKind, listAddress } from './addresses.ts'
import { levelLabel } from './lists.ts'
import { fact, factsOfNoted, nowOf, textOfNoted, yearsOf } from './noted.ts'
import { personShown } from './people.ts'
import { levelOf, notedRow, shelvesOf } from './shelves.ts'
import { asking, type FindThing, rowsShown, type ThingShown, withFilter } from './shown.ts'

function notedShown(noted: Noted | undefined, library: Library): ThingShown | undefined {
  if (!noted) return undefined
  const { talks, passages, joins } = library.corpus
  const joined = [...joins].flatMap(([head, others]) => {
    const ids = [head, ...others.map(({ id }) => id)]
    return ids.includes(noted.id) ? ids.filter((id) => id !== noted.id) : []
  })
  const rows = joined.flatMap((id) => talks.get(id) ?? passages.get(id) ?? [])
  const [theme] = noted.themes
  const near = theme === undefined ? [] : withFilter(shelvesOf(library).talks, 'theme', theme)
  return {
    kind: noted.type === 'talk' ? 'talks' : 'passages',
    title: noted.title,
    facts: factsOfNoted(noted, library),
    text: textOfNoted(noted),
    sections: [
      ...rowsShown(
        'Also noted',
        rows.map((one) => notedRow(one, library)),
        '',
      ),
      ...(theme === undefined
        ? []
        : rowsShown(
            `Other talks about ${theme}`,
            near.filter(({ title }) => title !== noted.title).slice(0, 6),
            listAddress('talks', { theme }),
          )),
    ],
    // Many passages are called alike (“Announcements”): their ids are not.
    onward: [asking(`talk ${noted.type === 'talk' ? noted.title : noted.id}`)],
  }
}

const project: FindThing = (slug, library) => {
  const found = library.corpus.projects.get(`project/${slug}`)
  if (!found) return undefined
  const { talks, passages } = shelvesOf(library)
  const noted = [...library.corpus.talks.values(), ...library.corpus.passages.values()]
  const home = homeOf(found)
  const link = (url: string | undefined) => (url ? [{ text: url, url }] : [])
  return {
    kind: 'projects',
    title: found.name,
    facts: [
      fact('Level', [
        { text: levelLabel(levelOf(found)), to: listAddress('projects', { level: levelOf(found) }) },
      ]),
      fact('Category', text(found.category ?? found.kind)),
      fact('Accepted', text(found.accepted)),
      fact('Incubating', text(found.incubating)),
      fact('Graduated', text(found.graduated)),
      fact('Archived', text(found.archived)),
      fact('Today', text(nowOf(found))),
      fact('Home page', link(home)),
      fact('Repository', link(found.repository === home ? undefined : found.repository)),
    ].flat(),
    spread: {
      what: 'Talks and passages',
      years: yearsOf(
        noted.filter(({ projects }) => projects.includes(found.id)),
        library,
      ),
    },
    sections: [
      ...rowsShown('Talks', withFilter(talks, 'project', slug), listAddress('talks', { project: slug })),
      ...rowsShown(
        'Passages',
        withFilter(passages, 'project', slug),
        listAddress('passages', { project: slug }),
      ),
    ],
    onward: [
      asking(`project ${found.name}`),
      { text: 'Over the editions', to: `/topics?${new URLSearchParams({ topic: found.name })}` },
    ],
  }
}

const text = (value: string | undefined): readonly { readonly text: string }[] =>
  value ? [{ text: value }] : []

const edition: FindThing = (id, library) => {
  const found = library.catalogue.editions.get(id)
  if (!found) return undefined
  const { notes, talks } = shelvesOf(library)
  const sessions = library.sessions.filter((session) => session.edition === id).length
  const place = [found.city === 'virtual' ? 'Virtual' : found.city, found.country]
  const days = [...new Set([found.start, found.end])].filter((day) => day !== undefined)
  return {
    kind: 'editions',
    title: found.name,
    facts: [
      fact('Place', text(place.filter(Boolean).join(', '))),
      fact('Days', text(days.join(' to '))),
      fact('Programme', text(sessions > 0 ? WORDS.showSessions(sessions) : '')),
    ].flat(),
    sections: [
      ...rowsShown('Notes', withFilter(notes, 'edition', id), listAddress('notes', { edition: id })),
      ...rowsShown('Talks', withFilter(talks, 'edition', id), listAddress('talks', { edition: id })),
    ],
    onward: [asking(`edition ${id.replace('-', ' ')}`)],
  }
}

/** The page of each kind; notes have one of their own (note.ts). */
export const THINGS: Readonly<Record<Exclude<LibraryKind, 'notes'>, FindThing>> = {
  talks: (id, library) => notedShown(library.corpus.talks.get(id), library),
  passages: (id, library) => notedShown(library.corpus.passages.get(id), library),
  speakers: personShown('speakers'),
  projects: project,
  editions: edition,
  authors: personShown('authors'),
}
