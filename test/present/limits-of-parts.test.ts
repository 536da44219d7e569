// What stands at the limits of an answer's parts: first and last pages, what is said once, what is left out.
import { describe, expect, it } from 'vitest'
import type { CitedWords } from '../../src/domain/answers/answer.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Session } from '../../src/domain/library/catalogue.ts'
import { plain, textOf } from '../../src/domain/text/prose.ts'
import { presentSessions } from '../../src/present/answers/answer.ts'
import { briefFacts } from '../../src/present/answers/cards.ts'
import { presentWords } from '../../src/present/answers/cited-words.ts'
import { joinFitting } from '../../src/present/answers/fitting.ts'
import { stateOf } from '../../src/present/answers/projects.ts'
import { nextPageButton, pageOf, whichOf } from '../../src/present/lists/paging.ts'
import { EDITION, project, session, talkCard } from './made.ts'

const labelsIn = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons.map(({ label }) => label) : []))

const saidIn = ({ pieces }: Message): string => JSON.stringify(pieces)

describe('sessions of the programme', () => {
  const LATER = { ...EDITION, id: 'eu-2022', start: '2022-05-04' }
  const editions = new Map([EDITION, LATER].map((one) => [one.id, one]))
  const ofTwoYears = (count: number): readonly Session[] =>
    Array.from({ length: count }, (_, n) => ({ ...session(n), edition: n % 2 ? LATER.id : EDITION.id }))
  const page = (sessions: readonly Session[], number: number): Message =>
    presentSessions({ sessions }, editions, {
      ...{ question: 'teapots', page: number, ofYear: (year) => `teapots ${year}` },
    }).message

  it('that fit one page say no part of how many, and lead nowhere', () => {
    const one = page(ofTwoYears(10), 1)
    expect([labelsIn(one), saidIn(one).includes('of 10')]).toEqual([[], false])
  })

  it('that are one more have a second page, and doors to each year on the first', () => {
    expect(labelsIn(page(ofTwoYears(11), 1))).toEqual(['More results', '2021', '2022'])
    expect(saidIn(page(ofTwoYears(11), 1))).toContain('1–10 of 11')
    expect(labelsIn(page(ofTwoYears(11), 2))).toEqual([])
    expect(labelsIn(page(ofTwoYears(21), 2))).toEqual(['More results'])
  })

  it('of one year have no door to it', () => {
    const ofOneYear = Array.from({ length: 11 }, (_, n) => session(n))
    expect(labelsIn(page(ofOneYear, 1))).toEqual(['More results'])
  })
})

describe('a list page by page', () => {
  const of = (count: number, page: number) => pageOf(Array.from({ length: count }), page, 10)

  it.each([
    [10, 1, '', 0],
    [11, 1, '1–10 of 11', 1],
    [11, 2, '11', 0],
  ])('of %i, page %i', (count, page, which, buttons) => {
    const paged = of(count, page)
    expect(whichOf(paged)).toContain(which)
    expect(whichOf(paged) === '').toBe(which === '')
    expect(nextPageButton(paged, 'notes')).toHaveLength(buttons)
  })
})

describe('the words of a note', () => {
  const NOTED = talkCard(1)
  const cited = (id: string, retoldBy: string | undefined): CitedWords => {
    const [{ note }] = NOTED.citations as unknown as readonly [{ note: CitedWords['note'] }]
    return {
      noted: { ...NOTED.subject, id, sentences: [{ prose: plain(id), startLine: 2, endLine: 2 }] },
      note: { ...note, ...(retoldBy && { retoldBy }) },
    }
  }
  /** Every sentence by its id, and where it is said whose words they are; not the lines where each stands. */
  const order = (words: readonly CitedWords[]) =>
    presentWords(words).pieces.flatMap((piece) =>
      piece.kind === 'paragraph'
        ? [textOf(piece.prose)]
        : piece.kind === 'aside' && !textOf(piece.prose).includes(', line')
          ? ['whose']
          : [],
    )

  it('are said to be somebody’s where that changes, above what it is said of', () => {
    expect(order([cited('a/1', 'Ben'), cited('a/2', 'Ben'), cited('a/3', undefined)])).toEqual([
      ...['whose', 'a/1', 'a/2', 'whose', 'a/3'],
    ])
  })
})

describe('who noted it and where it was', () => {
  it.each([
    [undefined, 'Ada, KubeCon EU 2021'],
    ['Ada', 'KubeCon EU 2021'],
    ['Ben', 'Ada, KubeCon EU 2021'],
  ])('where %s is named already', (named, said) => {
    expect(briefFacts(talkCard(1), named)).toBe(said)
  })

  it('is who noted it alone where no KubeCon is known', () => {
    expect(briefFacts(talkCard(1, { edition: undefined }))).toBe('Ada')
  })
})

describe('a list that has to fit', () => {
  const AND = (count: number) => `${count} more`

  it.each([
    [7, 'a, b, c'],
    [6, '3 more'],
    [9, 'a, b, c'],
  ])('in %i characters', (limit, said) => {
    expect(joinFitting(['a', 'b', 'c'], ', ', limit, AND)).toBe(said)
  })

  it.each([
    [16, 'aaaa, bbbb, cccc'],
    [15, 'aaaa, 2 more'],
    [12, 'aaaa, 2 more'],
    [11, '3 more'],
  ])('keeps as many as fit with how many are left: %i', (limit, said) => {
    expect(joinFitting(['aaaa', 'bbbb', 'cccc'], ', ', limit, AND)).toBe(said)
  })
})

describe('the state of a project', () => {
  it.each([
    ['CNCF graduated (a fork in 2021)', 'CNCF graduated; a fork in 2021'],
    ['CNCF graduated, kept by two (and one)', undefined],
  ])('%s', (fact, said) => {
    const state = stateOf({
      ...project('x'),
      maturity: 'graduated',
      now: { kind: 'moved', fact, source: 'https://example.org' },
    })
    if (said) expect(state).toBe(said)
    else expect(state).toContain('(and one)')
  })
})
