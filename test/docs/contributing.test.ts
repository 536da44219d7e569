// CONTRIBUTING.md: the files, tests and scripts that its recipes name are there.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('CONTRIBUTING.md', 'utf8')

/** Paths in code marks, in links and behind `npm test --`; `<platform>` is for the reader to fill in. */
const paths = Array.from(
  page.matchAll(/(?:src|test|docs|data|deploy)\/[\w./-]*|\]\((?!https?:)([^)#]+)/g),
  ([path, link]) => (link ?? path).replace(/\.$/, ''),
).filter((path) => path !== 'data/notes/your-note.md')

describe('the page for contributors', () => {
  it.each([...new Set(paths)])('names %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true)
  })

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = Array.from(page.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(['note', 'verb', 'platform', 'way', 'metric'])(
    'says how to add a %s in five steps, and what fails first',
    (what) => {
      const [, recipe = ''] = new RegExp(`### Add a ${what}\\b.*\\n([\\s\\S]*?)\\n##`).exec(page) ?? []
      expect(recipe.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. '])
      expect(recipe).toContain('**First failure:**')
    },
  )

  it.each([
    ['src/conversation/verbs.ts', 'VERBS'],
    ['src/domain/platforms/platform.ts', 'PLATFORMS'],
    ['src/domain/platforms/adapter.ts', 'Adapter'],
    ['src/domain/ports.ts', 'NO_METER'],
    ['src/observability/metrics.ts', 'ScrapedFacts'],
  ])('says truly that %s exports %s', (file, name) => {
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^export (?:const|interface|type) ${name}\\b`, 'm'))
  })
})
