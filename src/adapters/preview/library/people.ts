// Who gave talks, and who noted them.
import { conferenceName, type Session } from '../../../domain/library/catalogue.ts'
import { slugOf } from '../../../domain/library/ids.ts'
import type { Library } from '../../../query/library/library.ts'
import { listAddress } from './addresses.ts'
import { yearsOf } from './noted.ts'
import { namesOf, notedRow, shelvesOf } from './shelves.ts'
import { asking, type FindThing, type RowsShown, rowsShown, type ThingShown, withFilter } from './shown.ts'

/** What of it the programme has, at most: nobody reads more. */
const MOST_SESSIONS = 20

/** A person by the slug of their name. */
export const personShown =
  (kind: 'speakers' | 'authors'): FindThing =>
  (slug, library) => {
    const name = shelvesOf(library)[kind].find(({ title }) => slugOf(title) === slug)?.title
    return name === undefined ? undefined : PEOPLE[kind](name, slug, library)
  }

const sessionRow =
  ({ catalogue }: Library) =>
  ({ title, edition, recording, schedule }: Session): RowsShown['rows'][number] => {
    const url = recording ?? schedule
    return {
      link: { text: title, ...(url && { url }) },
      facts: conferenceName(catalogue.editions.get(edition)),
    }
  }

const PEOPLE = {
  speakers(name: string, slug: string, library: Library): ThingShown {
    const talks = [...library.corpus.talks.values()].filter((talk) =>
      namesOf(talk).some((one) => slugOf(one) === slug),
    )
    const sessions = library.programme
      .newestFirst(library.sessions.filter(({ speakers }) => speakers.some((one) => slugOf(one) === slug)))
      .slice(0, MOST_SESSIONS)
    return {
      kind: 'speakers',
      title: name,
      facts: [],
      spread: { what: 'Talks', years: yearsOf(talks, library) },
      sections: [
        ...rowsShown(
          'Talks',
          talks.map((talk) => notedRow(talk, library)),
          listAddress('talks'),
        ),
        ...(sessions.length > 0
          ? [{ title: 'On the programme', rows: sessions.map(sessionRow(library)) }]
          : []),
      ],
      onward: [asking(`speaker ${name}`, 'Ask about them')],
    }
  },
  authors(name: string, slug: string, library: Library): ThingShown {
    const { notes, talks } = shelvesOf(library)
    const noted = withFilter(talks, 'author', slug)
    const own = [...library.corpus.talks.values()].filter(
      ({ note }) => slugOf(library.corpus.notes.get(note)?.author ?? '') === slug,
    )
    return {
      kind: 'authors',
      title: name,
      facts: [],
      spread: { what: 'Talks', years: yearsOf(own, library) },
      sections: [
        ...rowsShown('Notes', withFilter(notes, 'author', slug), listAddress('notes', { author: slug })),
        ...rowsShown('Talks noted', noted, listAddress('talks', { author: slug })),
      ],
      onward: [asking(`author ${name}`, 'Ask about them')],
    }
  },
} as const
