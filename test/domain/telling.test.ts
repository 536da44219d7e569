// Whether a note tells something of a talk, or only names it.
import { describe, expect, it } from 'vitest'
import type { Passage, Talk } from '../../src/domain/library/corpus.ts'
import { NAMINGS, tells } from '../../src/domain/library/telling.ts'
import { plain } from '../../src/domain/text/prose.ts'

const talk = (sentences: readonly string[], status: Talk['status'] = 'watched'): Talk => ({
  ...{ type: 'talk', id: 'ada/1', note: 'ada', edition: 'eu-2021', title: 'Teapots', status },
  ...{ themes: [], projects: [], links: [], speakers: [], lentSpeakers: [], startLine: 1, endLine: 2 },
  sentences: sentences.map((text) => ({ prose: plain(text), startLine: 2, endLine: 2 })),
})

describe('what a note says of a talk', () => {
  it.each(NAMINGS)('only names it: $names', ({ names }) => {
    expect(tells(talk([names]))).toBe(false)
  })

  it.each(NAMINGS)('tells something: $tells', ({ tells: said }) => {
    expect(tells(talk([said]))).toBe(true)
  })

  it('tells something with one sentence beside those that name it', () => {
    const [naming] = NAMINGS
    expect(tells(talk([naming?.names ?? '', 'A teapot holds four cups.']))).toBe(true)
  })

  it('tells nothing without a sentence, nor where nobody has seen it yet', () => {
    expect(tells(talk([]))).toBe(false)
    expect(tells(talk(['Ada wants to see how a teapot holds four cups.'], 'to-watch'))).toBe(false)
  })

  it('tells something in a passage of whatever kind', () => {
    const { status: _, speakers: __, lentSpeakers: ___, ...told } = talk(['A teapot holds four cups.'])
    const passage: Passage = { ...told, type: 'passage', id: 'ada/p/1', kind: 'theme' }
    expect(tells(passage)).toBe(true)
  })
})
