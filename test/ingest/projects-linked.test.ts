// Projects that only a note knows: linked by their repository, or spelt out by its address.
import { expect, test } from 'vitest'
import { inspect } from '../../src/ingest/inspect.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { projectsLinked } from '../../src/ingest/understand/projects-linked.ts'
import { facts, fileOf, knowledge } from './facts.ts'

const linked = (text: string, url?: string) =>
  projectsLinked([{ prose: [{ text, ...(url && { url }) }], startLine: 1, endLine: 1 }]).map(
    ({ name }) => name,
  )

test.each([
  ['by its name', 'Turnipd', 'https://github.com/acme/turnipd', 'Turnipd'],
  ['with what it is behind the name', 'Turnipd, a root daemon', 'https://github.com/acme/turnipd', 'Turnipd'],
  ['by its owner and name', 'acme/turnipd', 'https://codeberg.org/acme/turnipd', 'turnipd'],
  ['by the address alone', 'https://gitlab.com/acme/turnipd', 'https://gitlab.com/acme/turnipd', 'turnipd'],
  ['in words', 'The code is at github.com/acme/turnipd now.', undefined, 'turnipd'],
])('a project is known %s', (_, text, url, name) => {
  expect(linked(text, url)).toEqual([name])
})

test.each([
  ['a label', 'code', 'https://github.com/acme/turnipd'],
  ['other words', 'this talk', 'https://github.com/acme/turnipd'],
  ['an example', 'turnip-example', 'https://github.com/acme/turnip-example'],
  ['what was made for one talk', 'turnips', 'https://github.com/acme/turnips-kubecon-2024'],
  ['a file in it', 'turnipd', 'https://github.com/acme/turnipd/blob/main/a.go'],
  ['an address within a longer one', 'see example.org/github.com/acme/turnipd', undefined],
])('%s names no project', (_, text, url) => {
  expect(linked(text, url)).toEqual([])
})

test('what one cannot install stands apart from projects', async () => {
  const reading = await readNote(
    fileOf('# KubeCon EU 2024\n\nSIG Network told of Cilium, GitOps, Gateway API and every StatefulSet.\n'),
    knowledge,
  )
  const { projects, subjects } = inspect('a.md', reading, facts.catalogue.projects, {
    byTitle: new Map(),
    byLink: new Map(),
  })
  expect(projects.map(({ name }) => name)).toEqual(['Cilium', 'Gateway API'])
  expect(subjects).toEqual(['SIG Network', 'GitOps', 'StatefulSet'])
})
