// npm run bench -- chat: lines as people type them, kind by kind; noted names in ten phrasings; and silence about what
// is off topic, with the seed notes, with others beside them (NOTES_DIR), with the whole library, and with one many times
// as large.
import { buildLibrary, type Library, withProgramme } from '../src/query/library/library.ts'
import { type ChatLine, readChat, scoreChat, WHOLE_CHAT } from './chat.ts'
import { grownCorpus } from './generator.ts'
import { halvesRow, percent, scoreKinds } from './halves.ts'
import { scoreNames } from './names.ts'
import { openSeedNotes, openWhole } from './open-notes.ts'
import type { BenchOptions, BenchResult } from './options.ts'

/** Talks of the larger library: what a conference holds in some ten years. */
const MANY_TALKS = 2_000
/** What no note is about, whatever the library holds. */
const OFF_TOPIC = new Set(['off', 'courtesy', 'follow'])

export async function run(_options: BenchOptions): Promise<BenchResult> {
  const seeds = await openSeedNotes()
  const built = (corpus: typeof seeds.corpus): Promise<Library> =>
    withProgramme(buildLibrary(corpus, seeds.catalogue, seeds.sessions))
  const library = await built(seeds.corpus)
  const lines = readChat()
  const kinds = scoreKinds(lines, library)
  const whole = await built((await openWhole()).corpus)
  const wholeKinds = scoreKinds(readChat(WHOLE_CHAT), whole)
  const names = scoreNames(library)
  const off = lines.filter(({ kind, wanted }) => OFF_TOPIC.has(kind) && wanted.includes('-'))
  const folder = process.env.NOTES_DIR
  const libraries: readonly (readonly [string, Library])[] = [
    ['the seed notes', library],
    ...(folder
      ? [[`with ${folder}`, await built((await openSeedNotes(folder.split(','))).corpus)] as const]
      : []),
    ['the whole library', whole],
    [
      `${MANY_TALKS.toLocaleString('en')} talks`,
      await built(grownCorpus(MANY_TALKS, seeds.corpus, seeds.sessions)),
    ],
  ]
  const silence = libraries.map(([name, one]) => ({ library: name, ...silentAmong(off, one) }))
  return {
    record: { kinds, wholeKinds, names, silence },
    tables: [
      {
        title:
          'Lines of chat about the seed notes: right first, by the half looked at and the half kept aside',
        rows: kinds.map(halvesRow),
      },
      {
        title: 'Lines of chat about the whole library: right first, by halves',
        rows: wholeKinds.map(halvesRow),
      },
      {
        title: 'Noted names in ten phrasings and nine languages',
        rows: [{ asked: String(names.asked), 'found first': String(names.found) }],
      },
      {
        title: 'Off topic and small talk: silent or courteous',
        rows: silence.map(({ library: name, asked, silent }) => ({
          library: name,
          lines: String(asked),
          silent: percent(silent / asked),
        })),
      },
    ],
  }
}

function silentAmong(lines: readonly ChatLine[], library: Library) {
  const { missed } = scoreChat(lines, library)
  return { asked: lines.length, silent: lines.length - missed.length }
}
