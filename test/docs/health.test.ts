// docs/health.md: its links lead somewhere, and the checks it explains are those the bot looks at.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const page = readFileSync('docs/health.md', 'utf8')

describe('the page about health', () => {
  it('leads only to pages that are there', () => {
    const links = Array.from(page.matchAll(/\]\((?!https?:|#)([^)#]+)/g), (match) => match[1] ?? '')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((link) => !existsSync(`docs/${link}`))).toEqual([])
  })

  it('explains every check, and no other', () => {
    const [, section = ''] = /## Checks\n([\s\S]*?)\n## /.exec(page) ?? []
    const told = Array.from(section.matchAll(/^\| `(\w+)` \|/gm), (match) => match[1])
    const sources = ['src/observability/insight.ts', 'src/observability/readiness.ts'].map((file) =>
      readFileSync(file, 'utf8'),
    )
    const looked = Array.from(sources.join('\n').matchAll(/name: '(\w+)'/g), (match) => match[1])
    expect(told.toSorted()).toEqual(['slack', 'discord', ...looked].toSorted())
  })

  it('names every outcome', () => {
    const ports = readFileSync('src/domain/ports.ts', 'utf8')
    const [, list = ''] = /OUTCOMES = \[([^\]]*)\]/.exec(ports) ?? []
    const outcomes = Array.from(list.matchAll(/'(\w+)'/g), (match) => match[1] ?? '')
    expect(outcomes.length).toBeGreaterThan(5)
    expect(outcomes.filter((outcome) => !page.includes(`\`${outcome}\``))).toEqual([])
  })
})
