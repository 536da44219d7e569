// What can be subscribed to: the notes, a digest a day, and the coming KubeCon. Libraries write the formats; ids are made of
// ids of the library and of days, so that no reader is shown anything twice.
import { Feed, type Item } from 'feed'
import ical from 'ical-generator'
import { shortEditionName } from '../../../domain/library/catalogue.ts'
import type { Note, Noted } from '../../../domain/library/corpus.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { textOf } from '../../../domain/text/prose.ts'
import { WORDS } from '../../../present/words.ts'
import { nextEdition } from '../../../query/browse/lists.ts'
import type { Library } from '../../../query/library/library.ts'
import { editionAddress, noteAddress, notedAddress } from '../library/addresses.ts'
import { factsOfNoted, nowOf } from '../library/noted.ts'
import { type Child, el, toHtml } from '../tree.ts'
import { drawLinked } from '../views/parts.ts'
import { FEEDS, type FeedPath } from './addresses.ts'
import { digestsUntil, type FeedDigest } from './digests.ts'
import { asJson11 } from './json-feed.ts'

/** What feeds are made of. */
export interface Published {
  readonly library: Library
  /** `http://127.0.0.1:3080`: links of a feed are whole addresses. */
  readonly origin: string
  /** Epoch milliseconds. */
  readonly now: number
}

/** Readers keep what they have seen: the newest are enough. */
const MOST_NOTES = 50

/** No host and no port is part of an id: the page is served from any (RFC 4151 names the form). */
const ID = 'tag:kubecon.invalid,2026:'

type Format = 'atom' | 'json'

type Written = string | undefined

const WRITERS: Readonly<Record<FeedPath, (published: Published) => Written | Promise<Written>>> = {
  '/feeds/notes.atom': (published) => notesFeed(published, 'atom'),
  '/feeds/notes.json': (published) => notesFeed(published, 'json'),
  '/feeds/digests.atom': (published) => digestsFeed(published, 'atom'),
  '/feeds/digests.json': (published) => digestsFeed(published, 'json'),
  '/feeds/next.ics': nextCalendar,
}

/** @returns undefined where there is nothing of that kind: no KubeCon is known that has a date and is still to come */
export const writeFeed = async (path: FeedPath, published: Published): Promise<Written> =>
  WRITERS[path](published)

function feedOf(
  kind: 'notes' | 'digests',
  description: string,
  items: readonly Item[],
  { origin }: Published,
  format: Format,
): string {
  const [atom, json] = FEEDS.filter(({ path }) => path.startsWith(`/feeds/${kind}.`))
  const feed = new Feed({
    id: `${ID}${kind}`,
    title: `kubecon: ${kind}`,
    description,
    link: `${origin}${kind === 'notes' ? '/library/notes' : '/digests'}`,
    // Of what stands in it, not of now: else it would be another one each time it is asked for.
    updated: items[0]?.date ?? new Date(0),
    generator: 'kubecon',
    // Each entry has an author of its own or this one (RFC 4287, 4.1.1).
    author: { name: 'kubecon' },
    feedLinks: { atom: `${origin}${atom?.path}`, json: `${origin}${json?.path}` },
  })
  for (const item of items) feed.addItem(item)
  if (format === 'json') return asJson11(feed.json1())
  // In Atom the library writes titles as HTML, in JSON as text.
  for (const item of feed.items) item.title = toHtml(item.title)
  return feed.atom1()
}

function notesFeed(published: Published, format: Format): string {
  const { library, origin } = published
  const { notes, talks, passages } = library.corpus
  const dated = [...notes.values()]
    .map((note) => ({ note, day: dayOf(note, library) }))
    .sort((a, b) => b.day.localeCompare(a.day) || a.note.id.localeCompare(b.note.id))
    .slice(0, MOST_NOTES)
  const items = dated.map(({ note, day }): Item => {
    const told = [...talks.values(), ...passages.values()].filter((noted) => noted.note === note.id)
    return {
      id: `${ID}note/${note.id}`,
      title: oneLine(note.title),
      link: `${origin}${noteAddress(note.id)}`,
      date: new Date(day),
      author: [{ name: oneLine(note.author ?? WORDS.unknownAuthor) }],
      content: whole(
        origin,
        el(
          'ul',
          {},
          told.map((noted) => el('li', {}, notedLink(noted, origin))),
        ),
      ),
    }
  })
  return feedOf('notes', 'Notes on KubeCon talks, the newest first.', items, published, format)
}

/** When it was published; else the day of its conference; else that of the facts. */
function dayOf({ published, edition }: Note, { catalogue }: Library): string {
  const day = published ?? catalogue.editions.get(edition)?.end ?? catalogue.asOf
  return Number.isNaN(Date.parse(day)) ? catalogue.asOf : day
}

const notedLink = (noted: Noted, origin: string): Child =>
  el('a', { href: `${origin}${notedAddress(noted)}` }, oneLine(noted.title))

async function digestsFeed(published: Published, format: Format): Promise<string> {
  const { library, origin, now } = published
  const items = (await digestsUntil(now, library)).map((digest): Item => {
    const { noted, project, day, dueAt } = digest
    return {
      id: `${ID}digest/${day}`,
      title: oneLine(noted?.title ?? project?.name ?? ''),
      link: `${origin}${noted ? notedAddress(noted) : '/digests'}`,
      date: new Date(dueAt),
      content: whole(origin, ...drawDigest(digest, library)),
    }
  })
  return feedOf(
    'digests',
    'One talk of the notes on every weekday, and what became of one project.',
    items,
    published,
    format,
  )
}

/** The same as a digest in a channel says, without its buttons. */
function drawDigest({ noted, project }: FeedDigest, library: Library): readonly Child[] {
  const facts = noted ? factsOfNoted(noted, library) : []
  const now = project && nowOf(project)
  return [
    ...(noted?.sentences.length
      ? [el('p', {}, noted.sentences.map(({ prose }) => textOf(prose)).join(' '))]
      : []),
    ...facts.map(([name, ...values]) =>
      el(
        'p',
        {},
        `${name}: `,
        values.map((value, place) => [place > 0 && ', ', drawLinked(value)]),
      ),
    ),
    ...(project && now ? [el('p', {}, `${project.name}: ${now}`)] : []),
  ]
}

/**
 * Addresses of this server as whole ones. What ends a section of XML would end it here, too; characters that XML cannot
 * hold are left out (XML 1.0, 2.2).
 */
const whole = (origin: string, ...drawn: readonly Child[]): string =>
  withoutControls(
    toHtml(...drawn)
      .replaceAll(' href="/', ` href="${origin}/`)
      .replaceAll(']]>', ']]&gt;'),
  )

const withoutControls = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const DAY_MS = 86_400_000

/** RFC 5545: whole days, of which the end is the first that is not part of it. */
function nextCalendar({ library, origin, now }: Published): Written {
  const { edition } = nextEdition(new Date(now).toISOString().slice(0, 10), library)
  if (!edition?.start) return undefined
  const calendar = ical({ name: 'The next KubeCon', prodId: { company: 'kubecon', product: 'kubecon' } })
  calendar.createEvent({
    id: `${edition.id}@kubecon.invalid`,
    allDay: true,
    start: new Date(edition.start),
    end: new Date(Date.parse(edition.end ?? edition.start) + DAY_MS),
    // Of the facts, not of now.
    stamp: new Date(library.catalogue.asOf),
    summary: shortEditionName(edition),
    description: edition.name,
    url: `${origin}${editionAddress(edition.id)}`,
    ...(edition.city && { location: [edition.city, edition.country].filter(Boolean).join(', ') }),
  })
  // Every line ends so, the last too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}
