import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importNote } from '../../src/ingest/import/import-note.ts'
import { writeDraft } from '../../src/ingest/import/write-draft.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { fileOf, knowledge } from './facts.ts'

async function draftOf(source: string): Promise<string> {
  const imported = await importNote(source, knowledge)
  if (!imported.ok) throw new Error(imported.why)
  return imported.draft
}

describe('a draft', () => {
  test('holds the talks with their people and links, and the words quoted for retelling', async () => {
    const draft = await draftOf('test/fixtures/notes/prose-bold-by.md')
    expect(draft).toContain('edition: eu-2021')
    expect(draft).toContain('author: "Nora Feld"')
    expect(draft).toContain('## Talk: When Dashboards Lie {#when-dashboards-lie}\n\nSpeakers: Maria Keller')
    expect(draft).toContain('> It showed how averages hide everything.')
    expect(draft).toContain('TODO: retell in your own words')
    expect(draft).toContain('Status: to-watch')
    expect(draft).toContain('## Projects {#projects}\n\n- [Keptn](https://keptn.sh/)')
  })

  test.each([
    'heading-dash.md',
    'list-link-by.md',
    'prose-bold-by.md',
    'page.html',
    'asciidoc-terms.adoc',
    'prose-quoted-by.txt',
  ])('of %s is a note that the strict reader takes', async (name) => {
    const draft = await draftOf(`test/fixtures/notes/${name}`)
    const { read, problems } = await readNote(fileOf(draft, 'draft.md'), knowledge)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(read?.talks.length).toBeGreaterThan(0)
  })

  test('asks where the reader was unsure', async () => {
    expect(await draftOf('test/fixtures/notes/heading-code-with.md')).toContain('edition: TODO')
    expect(await draftOf('test/fixtures/notes/prose-schedule-links.md')).toContain('does not name this talk')
  })

  test('of a web page is made of its article', async () => {
    const html = readFileSync('test/fixtures/notes/page.html', 'utf8')
    const imported = await importNote('https://blog.example.org/kubecon', knowledge, async (url) => ({
      ok: true,
      url,
      contentType: 'text/html',
      text: html,
    }))
    expect(imported).toMatchObject({
      ok: true,
      talks: 1,
      draft: expect.stringContaining('url: https://blog.example.org/kubecon'),
    })
  })

  test('of a fetched page holds nothing that no reader sees', async () => {
    const imported = await importNote('https://blog.example.org/kubecon', knowledge, async (url) => ({
      ok: true,
      url,
      contentType: 'text/plain',
      text: '# KubeCon EU 2021\n\nA mesh\u202e of\u001b[31m services\u0000 was shown.\n',
    }))
    expect(imported).toMatchObject({
      ok: true,
      draft: expect.stringContaining('A mesh of services was shown.'),
    })
  })

  test('is not made of a note in the format, nor of a file that is not there', async () => {
    expect(await importNote(`${SEED_NOTES}/kubecon-eu-2021-moss.md`, knowledge)).toMatchObject({
      ok: false,
      why: expect.stringContaining('note format already'),
    })
    expect(await importNote('nowhere.md', knowledge)).toMatchObject({
      ok: false,
      why: expect.stringContaining('no such file'),
    })
  })
})

describe('writing a draft', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-draft-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('an existing note is overwritten only when that was asked for', async () => {
    const path = join(folder, 'new', 'note.md')
    expect(await writeDraft(path, 'one', false)).toEqual({ ok: true })
    expect(await writeDraft(path, 'two', false)).toMatchObject({
      ok: false,
      why: expect.stringContaining('--force'),
    })
    expect(readFileSync(path, 'utf8')).toBe('one')
    expect(await writeDraft(path, 'two', true)).toEqual({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe('two')
  })
})
