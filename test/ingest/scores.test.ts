// The figures on real posts, where they are at hand.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { outside } from '../outside.ts'

const { path: SHARED, absent } = outside('.')

/** What is reached, cut after three places, so that a loss is noticed and a rounding is not. */
const POSTS = {
  talks: 0.987,
  'title exact': 1,
  speakers: 0.962,
  'session links': 0.983,
  lines: 0.969,
  projects: 0.866,
  'edition year': 1,
} as const
const SEEDS = { talks: 0.97, speakers: 0.98, 'session links': 1, projects: 0.88 } as const

interface Score {
  readonly summary: Readonly<Record<string, { readonly f1: number; readonly precision: number }>>
  readonly perNote: readonly { readonly file: string; readonly extra: readonly string[] }[]
}

const score = (...args: readonly string[]): Score =>
  JSON.parse(
    execFileSync(
      'node',
      [
        join(SHARED, 'tools', 'score-reading.mjs'),
        ...args,
        '--json',
        '--cmd',
        'node bin/kubecon.js notes inspect --json',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    ),
  )

describe.skipIf(absent)(`real posts${absent}`, () => {
  test('many authors’ posts are read as their labels say', () => {
    const { summary, perNote } = score(join(SHARED, 'posts/gold'), join(SHARED, 'posts/files'))
    for (const [what, floor] of Object.entries(POSTS))
      expect(summary[what]?.f1, what).toBeGreaterThanOrEqual(floor)
    expect(summary.talks?.precision).toBeGreaterThanOrEqual(0.98)
    const invented = perNote.filter(({ file, extra }) => /^01[24]-/.test(file) && extra.length > 0)
    expect(invented).toEqual([])
  })

  test('the sources of the bundled notes are read as their labels say', () => {
    const { summary } = score(join(SHARED, 'gold/seeds.json'), join(SHARED, 'seeds'))
    for (const [what, floor] of Object.entries(SEEDS))
      expect(summary[what]?.f1, what).toBeGreaterThanOrEqual(floor)
  })
})
