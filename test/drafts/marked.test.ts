import { describe, expect, it } from 'vitest'
import type { Prose, Span } from '../../src/domain/text/prose.ts'
import { carrying, marked } from '../../src/drafts/marked.ts'
import { parseMarkdown } from '../../src/ingest/formats/markdown.ts'
import { withoutVaultMarkup } from '../../src/ingest/formats/vault.ts'
import { sentencesOf } from '../../src/ingest/notes/sentences.ts'

/** One sentence, as the reader of notes has it. */
const readBack = (written: string): Prose =>
  parseMarkdown(withoutVaultMarkup(`Begin.\n\n${written}\n`))
    .slice(1)
    .flatMap((block) => (block.kind === 'text' ? sentencesOf(block.runs) : []))
    .flatMap(({ prose }) => prose)

/** Every second was kept aside. */
describe('what a note says', () => {
  it.each<[string, Prose]>([
    ['a link', [{ text: 'See ' }, { text: 'Thanos', url: 'https://thanos.io/' }, { text: '.' }]],
    ['code with ticks', [{ text: 'Type ' }, { text: 'a `b` ``c``', code: true }]],
    ['code within a link', [{ text: 'kubectl', code: true, url: 'https://example.org/a?b=1&c=2#d' }]],
    [
      'stress',
      [
        { text: 'The ' },
        { text: 'delta', emphasis: true },
        { text: ' and ' },
        { text: 'irate', strong: true },
      ],
    ],
    ['an address with signs of vaults', [{ text: 'x', url: 'https://example.org/x==1==&copy;%%y%%:tada:' }]],
    ['a bare address', [{ text: 'https://example.org/a_b*c', url: 'https://example.org/a_b*c' }]],
    ['what begins a list', [{ text: '2021) it began' }]],
    ['names of emoji', [{ text: 'They say :tada: and ' }, { text: ':plusone:', code: true }]],
    ['signs', [{ text: '#tag [[x]] {{y}} a_b_c *d* <e> &amp; $f$ ~g~ ^h' }]],
    ['a field of a vault', [{ text: 'rating:: good' }]],
  ])('is read back to the letter: %s', (_, prose) => {
    expect(readBack(marked(prose))).toEqual(prose)
  })
})

describe('what is typed in its place', () => {
  const thanos: Span = { text: 'Thanos', url: 'https://thanos.io/' }
  const m3: Span = { text: 'M3', url: 'https://eng.uber.com/m3/' }
  const irate: Span = { text: 'irate', emphasis: true }
  const marks = [thanos, m3, irate]

  it('keeps links and marks where their words still stand, in whichever order', () => {
    expect(readBack(carrying('Not M3 but Thanos, and irate.', marks).written)).toEqual([
      { text: 'Not ' },
      m3,
      { text: ' but ' },
      thanos,
      { text: ', and ' },
      irate,
      { text: '.' },
    ])
  })

  it.each(['M30 and Thanosite', 'm3', 'nothing of it'])('gives none to %j', (text) => {
    expect(carrying(text, marks).carried).toEqual([])
  })

  it('gives each but once', () => {
    const { written, carried } = carrying('Thanos and Thanos', marks)
    expect(carried).toEqual([thanos])
    expect(readBack(written)).toEqual([thanos, { text: ' and Thanos' }])
  })
})
