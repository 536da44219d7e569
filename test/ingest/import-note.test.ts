import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { importNote } from '../../src/ingest/import/import-note.ts'
import { writeDraft } from '../../src/ingest/import/write-draft.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { fileOf, knowledge } from './facts.ts'

const FIXTURES = 'test/fixtures/notes'

async function draftOf(source: string): Promise<string> {
  const imported = await importNote(source, knowledge)
  if (!imported.ok) throw new Error(imported.why)
  return imported.draft
}

async function draftOfText(text: string): Promise<string> {
  const file = join(folder, 'text.md')
  writeFileSync(file, text)
  return draftOf(file)
}

// The folder of a test run is called for this project: two more folders keep that out of what a path says of a note.
const own = mkdtempSync(join(tmpdir(), 'notes-draft-'))
const folder = join(own, 'notes', 'kept')
mkdirSync(folder, { recursive: true })
afterAll(() => rmSync(own, { recursive: true }))

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

  test.each(readdirSync(FIXTURES))('of %s is a note that the strict reader takes', async (name) => {
    const imported = await importNote(join(FIXTURES, name), knowledge)
    if (!imported.ok) throw new Error(imported.why)
    const draft = imported.draft.replace(/^edition: TODO.*$/m, 'edition: eu-2021')
    const { read, problems } = await readNote(fileOf(draft, `${imported.id}.md`), knowledge)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(read?.talks).toHaveLength(imported.talks)
  })

  test('gives themes their headings’ names, each once, with the themes of its talks', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, at) => `Somebody said that meshes came up in ${at} of the talks. Nobody knew why that was so.`,
    )
    const text = `# KubeCon EU 2024\n\n${paragraphs[0]}\n\n## Service *meshes*\n\n${paragraphs.join('\n\n')}\n\n### Turnips at Rest - Maria Keller\n\nRoots.\n`
    const draft = await draftOfText(text)
    expect(draft.match(/^## Theme: .*$/gm)).toEqual([
      '## Theme: KubeCon EU 2024 {#kubecon-eu-2024}',
      '## Theme: Service meshes {#service-meshes}',
    ])
    expect(draft).toContain('Themes: Service meshes')
    expect(draft).toContain('Kind: overview')
  })

  test('offers the editions nearest to the day it was published', async () => {
    expect(await draftOfText('---\ndate: 2022-11-02\n---\n# A week away\n\nTurnips.')).toMatch(
      /edition: TODO # which of na-2022 \(Detroit, 2022-10\), \S+ \(\w+, 2022-05\)/,
    )
    expect(await draftOfText('# FOSDEM 2024\n\nTurnips.')).toContain('it says FOSDEM 2024')
  })

  test('has ids that the strict reader takes, however long titles and the name of its file are', async () => {
    const title = 'Turnips and other roots that nobody in the whole wide world has ever looked at before'
    const talks = [1, 2].map((at) => `## ${title} ${at} - Maria Keller\n\nRoots.\n`).join('\n')
    const file = join(folder, 'long.md')
    writeFileSync(file, `# KubeCon EU 2024\n\n${talks}\n## 静かなカブの運用\n\n静か。\n`)
    for (const id of [undefined, 'a', 'kubecon-eu-2024-somebody-with-a-long-nam']) {
      const imported = await importNote(file, knowledge, id ? { id } : {})
      const draft = imported.ok ? imported.draft : ''
      const name = imported.ok ? imported.id : ''
      const { problems } = await readNote({ ...fileOf(draft, `${name}.md`), id: name }, knowledge)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  test('asks where the reader was unsure', async () => {
    expect(await draftOf('test/fixtures/notes/heading-code-with.md')).toContain('edition: TODO')
    expect(await draftOf('test/fixtures/notes/prose-schedule-links.md')).toContain('does not name this talk')
  })

  test('of a web page is made of its article', async () => {
    const html = readFileSync('test/fixtures/notes/page.html', 'utf8')
    const imported = await importNote('https://blog.example.org/kubecon', knowledge, {
      fetch: async (url) => ({
        ok: true,
        url,
        contentType: 'text/html',
        text: html,
      }),
    })
    expect(imported).toMatchObject({
      ok: true,
      talks: 1,
      draft: expect.stringContaining('url: https://blog.example.org/kubecon'),
    })
  })

  test('of a fetched page holds nothing that no reader sees', async () => {
    const imported = await importNote('https://blog.example.org/kubecon', knowledge, {
      fetch: async (url) => ({
        ok: true,
        url,
        contentType: 'text/plain',
        text: '# KubeCon EU 2021\n\nA mesh\u202e of\u001b[31m services\u0000 was shown.\n',
      }),
    })
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
