// Notes that come by a mount are swapped by their links: as the kubelet does it for a ConfigMap, and as git-sync does.
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { watchLibrary } from '../../src/app/library/watch.ts'
import type { Log } from '../../src/domain/ports.ts'
import type { Watching } from '../../src/ingest/watch-notes.ts'

const silent: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  child: () => silent,
}

const note = (slug: string) =>
  `---\ntitle: A note\nedition: eu-2021\n---\n\n## Talk: Ledgers on Ledges {#${slug}}\n\nAbout edges.\n`

let folder = ''
let watching: Watching | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-mount-'))
})
afterEach(() => {
  watching?.close()
  rmSync(folder, { recursive: true })
})

/** Watches at the pace of the running bot. */
async function watched(notesFolder: string) {
  const opened = await openLibrary({ notesFolders: [notesFolder] })
  let library = opened.library
  watching = watchLibrary(
    opened,
    {
      current: () => library,
      swap: (next) => {
        library = next
      },
    },
    silent,
  )
  await pause(300)
  return async function holds(...talks: readonly string[]): Promise<void> {
    const end = performance.now() + 8000
    const ids = () => [...library.corpus.talks.keys()]
    while (JSON.stringify(ids()) !== JSON.stringify(talks)) {
      if (performance.now() > end) expect(ids()).toEqual(talks)
      await pause(20)
    }
  }
}

/** https://pkg.go.dev/k8s.io/kubernetes/pkg/volume/util#AtomicWriter */
function writeConfigMap(version: string, files: Readonly<Record<string, string>>, before: readonly string[]) {
  mkdirSync(join(folder, `..${version}`))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `..${version}`, name), text)
  symlinkSync(`..${version}`, join(folder, '..data_tmp'))
  renameSync(join(folder, '..data_tmp'), join(folder, '..data'))
  for (const name of Object.keys(files))
    if (!before.includes(name)) symlinkSync(join('..data', name), join(folder, name))
  for (const name of before) if (!(name in files)) unlinkSync(join(folder, name))
}

it('a ConfigMap is read through its links, again after every change, and its own folders are no notes', async () => {
  writeConfigMap('2026_11_21_1', { 'a.md': note('first') }, [])
  const holds = await watched(folder)
  await holds('a/first')
  // As large as before: only what the link leads to tells that it is another file.
  writeConfigMap('2026_11_21_2', { 'a.md': note('other') }, ['a.md'])
  rmSync(join(folder, '..2026_11_21_1'), { recursive: true })
  await holds('a/other')
  writeConfigMap('2026_11_21_3', { 'b.md': note('third') }, ['a.md'])
  rmSync(join(folder, '..2026_11_21_2'), { recursive: true })
  await holds('b/third')
})

it('git-sync’s link is followed when it is swapped, twice, and when what it led to is removed', async () => {
  const worktree = (hash: string, text: string) => {
    mkdirSync(join(folder, '.worktrees', hash, 'notes'), { recursive: true })
    writeFileSync(join(folder, '.worktrees', hash, 'notes', 'a.md'), text)
    symlinkSync(join('.worktrees', hash), join(folder, 'tmp-link'))
    renameSync(join(folder, 'tmp-link'), join(folder, 'current'))
  }
  worktree('1111', note('first'))
  const holds = await watched(join(folder, 'current', 'notes'))
  await holds('a/first')
  worktree('2222', note('other'))
  rmSync(join(folder, '.worktrees', '1111'), { recursive: true })
  await holds('a/other')
  worktree('3333', note('third'))
  rmSync(join(folder, '.worktrees', '2222'), { recursive: true })
  await holds('a/third')
})

it('a folder that git-sync has not brought yet is read when it comes', async () => {
  const holds = await watched(join(folder, 'current', 'notes'))
  await holds()
  mkdirSync(join(folder, '.worktrees', '1111', 'notes'), { recursive: true })
  writeFileSync(join(folder, '.worktrees', '1111', 'notes', 'a.md'), note('first'))
  symlinkSync(join('.worktrees', '1111'), join(folder, 'current'))
  await holds('a/first')
})
