// What a correction does not touch stays to the letter: over every talk and passage of the bundled notes.

import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fieldsOfNoted } from '../../src/conversation/notes/corrections.ts'
import type { Edition } from '../../src/domain/library/catalogue.ts'
import type { Note, Noted } from '../../src/domain/library/corpus.ts'
import type { Prose } from '../../src/domain/text/prose.ts'
import { noteFileOf } from '../../src/drafts/note-file.ts'
import { knowledgeOf, readFacts } from '../../src/ingest/read-data.ts'
import { readNote } from '../../src/ingest/read-note.ts'

const FOLDER = 'data/notes'
const { value: facts } = await readFacts('data')
const knowledge = knowledgeOf(facts)

const read = async (name: string, text: string) => {
  const reading = await readNote({ path: name, stem: name.replace('.md', ''), text }, knowledge)
  if (!reading.read)
    throw new Error(`${name}: ${reading.problems.map((one) => one.text).join('; ')}\n${text}`)
  return reading.read
}

const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const readNotes = () =>
  Promise.all(NAMES.map(async (name) => read(name, await readFile(join(FOLDER, name), 'utf8'))))

/** What a note says of something, without where it stands. */
function said({
  startLine: _,
  endLine: __,
  id: ___,
  note: ____,
  sentences,
  projects: _____,
  ...told
}: Noted) {
  const {
    within: ______,
    aboutLine: _______,
    ...rest
  } = told as typeof told & {
    within?: string
    aboutLine?: number
  }
  return { ...rest, sentences: sentences.map(({ prose }) => prose) }
}

const credit = ({
  id: _,
  file: __,
  startLine: ___,
  endLine: ____,
  corrects: _____,
  whole: ______,
  ...note
}: Note) => note

async function corrected(note: Note, noted: Noted, text: string) {
  const file = noteFileOf({
    id: 'abcdefgh2345',
    fields: { ...fieldsOfNoted(noted), text, name: 'Ada L.' },
    edition: facts.catalogue.editions.get(noted.edition) as Edition,
    original: { noted, note },
    today: '2026-11-29',
  })
  const { note: now, talks, passages } = await read(file.name, file.text)
  const [told, another] = [...talks, ...passages]
  if (!told || another) throw new Error(file.text)
  return { note: now, told, file: file.text }
}

/** Below the lines of the heading. */
const bodyOf = (file: string): readonly string[] =>
  file.trimEnd().split('\n\n').slice(3).join('\n\n').split('\n')

const NEW = 'Quxomatic was shown instead.'

describe('a correction', () => {
  it('of one sentence changes nothing else of what any bundled note says', async () => {
    let looked = 0
    for (const { note, talks, passages } of await readNotes())
      for (const noted of [...talks, ...passages]) {
        const { text } = fieldsOfNoted(noted)
        const at = looked++ % Math.max(1, noted.sentences.length)
        const lines = text.split(/\n+/)
        const bullet = noted.type === 'passage' && noted.kind === 'projects' ? '- ' : ''
        const typed = lines.map((line, index) => (index === at ? bullet + NEW : line)).join('\n\n')
        const { note: now, told } = await corrected(note, noted, typed)
        const before = said(noted)
        const expected: readonly Prose[] = before.sentences.map((prose, index) =>
          index === at ? [{ text: NEW }] : prose,
        )
        expect(said(told)).toEqual({ ...before, sentences: expected })
        expect(credit(now)).toEqual({ ...credit(note), putRightBy: 'Ada L.' })
      }
    expect(looked).toBeGreaterThan(1_000)
  })

  it('of one sentence leaves every other line of any bundled note as it is, byte by byte', async () => {
    let looked = 0
    for (const name of NAMES) {
      const lines = (await readFile(join(FOLDER, name), 'utf8')).split('\n')
      const { note, talks, passages } = await read(name, lines.join('\n'))
      for (const noted of [...talks, ...passages]) {
        const { text } = fieldsOfNoted(noted)
        const shown = text.split(/\n+/)
        const at = looked++ % Math.max(1, shown.length)
        const sentence = noted.sentences[at]
        if (!sentence) continue
        const typed = shown.map((line, index) => (index === at ? NEW : line)).join('\n\n')
        const { file } = await corrected(note, noted, typed)
        const told = lines.slice(noted.startLine, noted.endLine)
        const isHead = (line: string) => /^(?:[A-Z][a-z]+: .*|)$/.test(line)
        const [first, last] = [sentence.startLine, sentence.endLine].map((line) => line - noted.startLine - 1)
        const begin = told.findIndex((line) => !isHead(line))
        const [before, behind] = [told.slice(begin, first), told.slice((last ?? 0) + 1)]
        const after = bodyOf(file)
        expect(after.slice(0, before.length), `${name}: ${noted.title}`).toEqual(before)
        expect(after.slice(before.length + 1), `${name}: ${noted.title}`).toEqual(behind)
        expect(after[before.length]).toContain(NEW)
      }
    }
    expect(looked).toBeGreaterThan(1_000)
  })

  it('of nothing changes nothing, with its projects', async () => {
    for (const { note, talks, passages } of await readNotes())
      for (const noted of [...talks, ...passages]) {
        const { told } = await corrected(note, noted, fieldsOfNoted(noted).text)
        expect(said(told)).toEqual(said(noted))
        expect(new Set(told.projects)).toEqual(new Set(noted.projects))
      }
  })
})
