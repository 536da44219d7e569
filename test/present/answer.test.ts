import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import type { Card, Message, Piece } from '../../src/domain/answers/message.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { issueAddress } from '../../src/present/small-print.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const { library } = await openLibrary({ notesFolders: [SEED_NOTES] })

const present = (question: string, page = 1, issuesUrl?: string): Message =>
  presentAnswer(ask(question, library), library.catalogue.editions, {
    page,
    ...(issuesUrl ? { issuesUrl } : {}),
  })

const cards = (message: Message): readonly Card[] => message.pieces.filter((piece) => piece.kind === 'card')
const text = (piece: Piece): string =>
  piece.kind === 'paragraph' || piece.kind === 'aside' ? textOf(piece.prose) : ''

describe('an answer from the notes', () => {
  it('shows the talk with its speakers, edition, words, links and whose words they are', () => {
    const [card] = cards(present('gateway api'))
    expect(card).toMatchObject({
      title: 'Gateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing',
      url: 'https://www.youtube.com/watch?v=lCRuzWFJBO0',
      facts: ['Harry Bagdi, Rob Scott', 'KubeCon + CloudNativeCon Europe 2021 Virtual'],
    })
    expect(card?.links[0]).toEqual({
      label: 'Recording (from the programme)',
      url: 'https://www.youtube.com/watch?v=lCRuzWFJBO0',
    })
    expect(card?.sources.map(textOf)).toEqual([
      expect.stringMatching(
        /^After Hugo Martins, KubeCon Europe 2021: Highlights #4 · kubecon-eu-2021-martins-4, lines \d+–\d+ · retold by the kubecon maintainers$/,
      ),
    ])
  })

  it('parts the entries of a list that end without a stop', () => {
    const card = cards(present('M3 and Cortex from Uber')).find(({ title }) => title === 'Cool Tech')
    expect(textOf(card?.body ?? [])).toContain('from Uber; Cortex: a Prometheus for the long term')
  })

  it('says which speakers the note does not name but the programme does', () => {
    const [card] = cards(present('kubernetes dns horror stories'))
    expect(card?.facts[0]).toBe('Laurent Bernaille (from the programme)')
  })

  it('says of a talk the author has not seen that it is so', () => {
    const [card] = cards(present('Choose Wisely: Understanding Kubernetes Selectors'))
    expect(card?.facts).toContain('not yet seen by the author')
  })

  it('cites every note that tells of the talk, with the reason', () => {
    const [card] = cards(present('stockx'))
    expect(card?.sources).toHaveLength(2)
    expect(textOf(card?.sources[1] ?? [])).toContain('Alex Moss')
    expect(textOf(card?.sources[1] ?? [])).toContain('joined by a maintainer')
  })

  it('goes on page by page without showing a card twice', () => {
    const titles = [1, 2, 3].flatMap((page) =>
      cards(present('autoscaling', page)).map((card) => card.title + textOf(card.sources[0] ?? [])),
    )
    expect(titles.length).toBeGreaterThan(5)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('offers the words of the first card and the next page, each complete in itself', () => {
    const buttons = present('autoscaling').pieces.flatMap((piece) =>
      piece.kind === 'buttons' ? piece.buttons : [],
    )
    expect(buttons.map(({ action }) => action.kind)).toEqual(['words', 'more'])
    expect(buttons[1]?.action).toEqual({ kind: 'more', question: 'autoscaling', page: 2 })
  })

  it('says how a misspelt word was read', () => {
    expect(present('gatway api').pieces.map(text)).toContain('“gatway” was read as “gateway”.')
  })
})

describe('an answer beside the notes', () => {
  it('says that no note mentions it, and gives what the catalogue knows with its date', () => {
    const message = present('crossplane')
    expect(message.fallback).toBe('No notes yet about Crossplane')
    const known = message.pieces.find((piece) => piece.kind === 'list')
    expect(known?.kind === 'list' && known.items.map(textOf)).toEqual([
      'Crossplane, control planes · CNCF graduated since 2025-10-28',
    ])
  })

  it.each(['qwertz service mesh', 'qwertz eu 2021'])(
    'does not deny notes about what they do speak of: %s',
    (question) => {
      expect(present(question).fallback).toBe(`No notes yet about “${question}”`)
    },
  )

  it('says of nonsense what the notes hold', () => {
    const message = present('asdfqwer zxcv')
    expect(message.fallback).toBe('Nothing here about “asdfqwer zxcv”')
    expect(message.pieces.map(text).join('\n')).toContain('5 notes with 40 talks from 2019 to 2021')
  })
})

describe('every answer', () => {
  it('has a link to report what is wrong, with the question written in', () => {
    const last = present('gateway api', 1, 'https://example.org/issues/new').pieces.at(-1)
    const url = new URL(
      (last?.kind === 'aside' && last.prose.find((span) => span.url)?.url) || 'https://none.example',
    )
    expect(url.searchParams.get('title')).toBe('Wrong answer to “gateway api”')
    expect(url.searchParams.get('body')).toContain('kubecon-eu-2021-martins-4/gateway-api')
  })

  it('keeps that link short for a long question', () => {
    expect(issueAddress('https://example.org/issues/new', 'why '.repeat(700)).length).toBeLessThanOrEqual(400)
  })
})

describe('the level of a project', () => {
  // The last two name one project that notes speak of, and one that only the catalogue knows.
  it.each(['keda', 'linkerd', 'brigade', 'thanos or agones', 'wasm or agones'])(
    'is never shown without the day of the facts (%s), issue 8',
    (question) => {
      const message = present(question)
      const whole = JSON.stringify(message.pieces)
      expect(whole).toMatch(/CNCF (?:sandbox|incubating|graduated|archived)/)
      expect(message.pieces.map(text)).toContain(`Project facts as of ${library.catalogue.asOf}.`)
    },
  )

  it('comes with that day even where no noted project stands above it, issue 8', () => {
    const answer = ask('gateway api', library)
    const agones = [...library.catalogue.projects.values()].find(({ name }) => name === 'Agones')
    if (answer.kind !== 'found' || !agones) throw new Error('expected a found answer and Agones')
    const message = presentAnswer(
      { ...answer, projects: [], known: { ...answer.known, projects: [agones] } },
      library.catalogue.editions,
      { page: 1 },
    )
    expect(message.pieces.map(text)).toContain(`Project facts as of ${library.catalogue.asOf}.`)
  })
})
