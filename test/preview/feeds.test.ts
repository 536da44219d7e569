// What can be subscribed to; that readers can read it is tried in a browser (test/browser).
import { beforeAll, describe, expect, it } from 'vitest'
import { digestsUntil } from '../../src/adapters/preview/feeds/digests.ts'
import { writeFeed } from '../../src/adapters/preview/feeds/feeds.ts'
import { openLibrary } from '../../src/app/library/open.ts'
import type { Library } from '../../src/query/library/library.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const WEDNESDAY = Date.parse('2026-11-18T12:00:00Z')
const DAY_MS = 86_400_000
const origin = 'http://127.0.0.1:3080'

let library: Library
beforeAll(async () => {
  library = (await openLibrary({ notesFolders: [SEED_NOTES, 'test/browser/hostile-notes'] })).library
})

const atomOf = async (now = WEDNESDAY) =>
  (await writeFeed('/feeds/notes.atom', { library, origin, now })) ?? ''

/** What JSON Feed 1.1 names. */
interface JsonFeed {
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly title: string
    readonly content_html: string
  }[]
}

const itemsOf = async (kind: 'notes' | 'digests', now = WEDNESDAY): Promise<JsonFeed['items']> =>
  JSON.parse((await writeFeed(`/feeds/${kind}.json`, { library, origin, now })) ?? '').items

describe('the feed of notes', () => {
  it('has every note under an id that no host and no day changes, the newest first', async () => {
    const items = await itemsOf('notes')
    expect(items).toHaveLength(library.corpus.notes.size)
    expect(items[0]).toMatchObject({ id: expect.stringMatching(/^tag:kubecon\.invalid,2026:note\//) })
    const elsewhere = { library, origin: 'http://10.0.0.1:80', now: WEDNESDAY + 30 * DAY_MS }
    const later = JSON.parse((await writeFeed('/feeds/notes.json', elsewhere)) ?? '').items
    expect(later.map(({ id }: { id: string }) => id)).toEqual(items.map(({ id }) => id))
    const days = items.map((item) => Reflect.get(item, 'date_modified'))
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it('is of the version of JSON Feed that names authors, of the feed and of every entry', async () => {
    const feed = JSON.parse((await writeFeed('/feeds/notes.json', { library, origin, now: WEDNESDAY })) ?? '')
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      authors: [{ name: 'kubecon' }],
      feed_url: `${origin}/feeds/notes.json`,
    })
    for (const { authors } of feed.items) expect(authors).toEqual([{ name: expect.stringMatching(/./) }])
  })

  it('is the same for whoever asks later, so that nobody has to fetch it again', async () => {
    expect(await atomOf(WEDNESDAY + 7 * DAY_MS)).toBe(await atomOf())
  })

  it('leads to pages of the server by whole addresses', async () => {
    for (const { url, content_html } of await itemsOf('notes')) {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3080\/library\/notes\//)
      expect(content_html).not.toContain('href="/')
    }
  })

  it('holds what notes say as text, in either format', async () => {
    const atom = await atomOf()
    const hostile = (await itemsOf('notes')).find(({ id }) => id.endsWith('/hostile'))
    expect(hostile?.content_html).not.toMatch(/<(?:script|img|svg|iframe)/i)
    expect(atom).not.toMatch(/<(?:script|img|svg|iframe)/i)
    // A section of XML ends where it is meant to, and nowhere else.
    for (const [, section = ''] of atom.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs))
      expect(section).not.toContain('<![CDATA[')
  })
})

describe('the feed of digests', () => {
  it('has one on each of the last weekdays, never one that is still to come', async () => {
    const days = (await itemsOf('digests')).map(({ id }) => id.slice(-10))
    expect(days.slice(0, 4)).toEqual(['2026-11-18', '2026-11-17', '2026-11-16', '2026-11-13'])
    expect(days).toHaveLength(10)
    const early = await itemsOf('digests', Date.parse('2026-11-18T08:59:00Z'))
    expect(early[0]?.id.slice(-10)).toBe('2026-11-17')
  })

  it('shows of a day what it showed before, and leads to the talk', async () => {
    const [before, after] = [await itemsOf('digests'), await itemsOf('digests', WEDNESDAY + DAY_MS)]
    expect(after.slice(1, 10)).toEqual(before.slice(0, 9))
    expect(before[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:3080\/library\/(?:talks|passages)\//)
    const week = (await digestsUntil(WEDNESDAY, library)).slice(0, 3).map(({ noted }) => noted?.id)
    expect(new Set(week).size).toBe(3)
  })
})

describe('the calendar', () => {
  const calendarAt = (day: string) => writeFeed('/feeds/next.ics', { library, origin, now: Date.parse(day) })

  it('has the coming KubeCon as whole days, the last one included', async () => {
    const calendar = (await calendarAt('2026-11-29')) ?? ''
    expect(calendar).toContain('UID:eu-2027@kubecon.invalid')
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270315')
    // The first day that is not part of it (RFC 5545, 3.6.1).
    expect(calendar).toContain('DTEND;VALUE=DATE:20270319')
    expect(calendar).toContain('LOCATION:Barcelona\\, Spain')
    expect(await calendarAt('2026-11-30')).toBe(calendar)
  })

  it('is not there where no date of one is known', async () => {
    expect(await calendarAt('2031-01-01')).toBeUndefined()
  })
})
