import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptIn } from '../../src/app/library/kept.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('plain data comes back as it was: objects, maps, numbers, half a sign', async () => {
  const parts = [
    { a: undefined, b: [1, 'ü', '\ud800'] },
    new Map([['x', new Set([1])]]),
    Uint32Array.of(1, 2 ** 31),
  ]
  await keptIn(folder).put('one', parts)
  expect(await keptIn(folder).get('one')).toEqual(parts)
})

test('what was never put is not there', async () => {
  expect(await keptIn(folder).get('one')).toBeUndefined()
})

test('one that is used stays as long as one just made', async () => {
  const kept = keptIn(folder, 8)
  const agoSeconds = Date.now() / 1000 - 7200
  for (let i = 0; i < 8; i++) {
    await kept.put(`entry${i}`, [i])
    utimesSync(join(folder, `entry${i}`), agoSeconds + i, agoSeconds + i)
  }
  await kept.get('entry0')
  await kept.put('entry8', [8])
  expect(readdirSync(folder)).toContain('entry0')
  expect(readdirSync(folder)).not.toContain('entry1')
})

test('an entry without any part is none', async () => {
  writeFileSync(join(folder, 'one'), '[]\n')
  expect(await keptIn(folder).get('one')).toBeUndefined()
})

test('of many entries those made last stay, and no draft of a process that has ended', async () => {
  const kept = keptIn(folder, 8)
  const agoSeconds = Date.now() / 1000 - 3600
  writeFileSync(join(folder, 'first.99999'), 'half an ent')
  utimesSync(join(folder, 'first.99999'), agoSeconds - 100, agoSeconds - 100)
  for (let i = 0; i < 8; i++) {
    await kept.put(`entry${i}`, [i])
    utimesSync(join(folder, `entry${i}`), agoSeconds + i, agoSeconds + i)
  }
  await kept.put('entry8', [8])
  expect(readdirSync(folder).sort()).toEqual([
    'entry1',
    'entry2',
    'entry3',
    'entry4',
    'entry5',
    'entry6',
    'entry7',
    'entry8',
  ])
})

test('several may put and get one entry at once', async () => {
  const parts = Array.from({ length: 100 }, (_, i) => ({ i, text: 'x'.repeat(1000) }))
  const kept = [keptIn(folder), keptIn(folder)]
  await Promise.all([...kept, ...kept].map((one) => one.put('one', parts)))
  expect(await keptIn(folder).get('one')).toEqual(parts)
})

test.each<[string, (file: string) => void]>([
  ['cut', (file) => truncateSync(file, 1000)],
  ['empty', (file) => truncateSync(file)],
  ['longer than it was', (file) => writeFileSync(file, 'x', { flag: 'a' })],
  [
    'other in one bit',
    (file) => {
      const bytes = readFileSync(file)
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(file, bytes)
    },
  ],
  ['something else', (file) => writeFileSync(file, '[[1,2')],
])('a file that is %s is not believed', async (_, harm) => {
  await keptIn(folder).put('one', [{ text: 'x'.repeat(5000) }])
  harm(join(folder, 'one'))
  expect(await keptIn(folder).get('one')).toBeUndefined()
})
