import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../src/domain/answers/browse.ts'
import type { Edition } from '../../src/domain/library/catalogue.ts'
import { chartOf } from '../../src/present/pictures/chart.ts'
import { chartInWords } from '../../src/present/pictures/chart-numbers.ts'
import { toPng } from '../../src/present/pictures/to-png.ts'

const edition = (id: string, year: number, start: string): Edition => ({
  id,
  name: id,
  region: 'eu',
  year,
  start,
  aliases: [],
  source: '',
})
const [first, second, third] = [
  edition('eu-2019', 2019, '2019-05-20'),
  edition('eu-2020', 2020, '2020-08-17'),
  edition('eu-2021', 2021, '2021-05-04'),
]
const held = [
  { edition: third, notes: 3 },
  { edition: second, notes: 1 },
  { edition: first, notes: 1 },
]
const timeline = (topic: string): Timeline => ({
  kind: 'timeline',
  topic,
  // The chart takes the numbers of a point, and nothing of its card.
  points: [
    { edition: first, notes: 1, line: undefined },
    { edition: third, notes: 2, line: undefined },
  ] as unknown as Timeline['points'],
  held,
  projects: [],
  notes: 3,
  authors: 2,
  asOf: '',
})

describe('the chart of a topic over the editions', () => {
  it('says its numbers in words, the oldest first, also where nobody spoke of it', () => {
    expect(chartInWords(timeline('service mesh'))).toBe(
      'Notes that mention service mesh: KubeCon EU 2019 1 of 1, KubeCon EU 2020 0 of 1, KubeCon EU 2021 2 of 3.',
    )
  })

  it('draws a bar for the notes there are, and within it one for those that speak of it', () => {
    const svg = chartOf(timeline('service mesh'))
    expect(svg.match(/<path /g)).toHaveLength(3 + 2)
    expect(svg).toContain('>2 of 3<')
    expect(svg).toContain('>EU 2021<')
  })

  it('turns the names of many editions, and says their numbers shorter', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      edition: edition(`eu-20${10 + index}`, 2010 + index, `20${10 + index}-05-01`),
      notes: 2,
    }))
    const svg = chartOf({ ...timeline('service mesh'), held: many })
    expect(svg.match(/transform="rotate\(-50 /g)).toHaveLength(12)
    expect(svg).toContain('>0/2<')
    expect(svg).toContain('width="536"')
  })

  it('escapes the topic, which anybody may have typed', () => {
    const svg = chartOf(timeline('<script>"&\u0000'))
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;&quot;&amp; ')
  })
})

describe('the chart as a PNG', () => {
  it('is a picture of twice the size, with the words drawn in a font of our own', async () => {
    const png = await toPng(chartOf(timeline('service mesh')))
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
    const view = new DataView(png.buffer, png.byteOffset)
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([960, 640])
    // A title that is drawn takes more of the picture than none.
    expect(png.length).toBeGreaterThan((await toPng(chartOf(timeline('')))).length)
    expect(png.length).toBeLessThan(200_000)
  })
})
