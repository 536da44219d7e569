import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { readTextFile } from '../../src/ingest/files.ts'
import { inspect } from '../../src/ingest/inspect.ts'
import { indexingProgramme } from '../../src/ingest/programme.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { facts, knowledge } from './facts.ts'

const programme = atOnce(indexingProgramme(facts.sessions))
const FOLDER = 'test/fixtures/notes'

interface Expected {
  readonly edition: string | null
  readonly year: number | null
  readonly author: string | null
  /** `lines · title · speakers · kinds of links` */
  readonly talks: readonly string[]
  readonly projects: readonly string[]
}

const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(`${FOLDER}/expected.json`, 'utf8'),
)
const layouts = readdirSync(FOLDER).filter((name) => name !== 'expected.json')

test('every layout has an expectation, and there are at least 25', () => {
  expect(layouts.toSorted()).toEqual(Object.keys(expected).toSorted())
  expect(layouts.length).toBeGreaterThanOrEqual(25)
})

test.each(layouts)('%s is understood', async (name) => {
  const path = `${FOLDER}/${name}`
  const file = await readTextFile(path)
  if (!('stem' in file)) throw new Error(file.text)
  const { note, talks, projects } = inspect(
    path,
    await readNote(file, knowledge),
    facts.catalogue.projects,
    programme,
  )
  expect({
    edition: note.edition,
    year: note.year,
    author: note.author,
    talks: talks.map(({ startLine, endLine, title, speakers, links }) =>
      [
        `${startLine}-${endLine}`,
        title ?? '(not named)',
        speakers.join(', '),
        links.map(({ kind }) => kind).join(', '),
      ].join(' · '),
    ),
    projects: projects.map(({ name: project }) => project),
  }).toEqual(expected[name])
})
