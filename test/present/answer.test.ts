import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import type { Card, Message, Piece } from '../../src/domain/answers/message.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { presentCard } from '../../src/present/answers/cards.ts'
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
      facts: ['Harry Bagdi, Rob Scott', 'KubeCon EU 2021'],
    })
    expect(card?.links[0]).toEqual({
      label: 'Recording',
      url: 'https://www.youtube.com/watch?v=lCRuzWFJBO0',
    })
    expect(card?.sources.map(textOf)).toEqual([
      'Noted by Hugo Martins · recording, slides from the programme',
    ])
  })

  it('begins with how many there are, where that was asked for', () => {
    const [first] = present('how many talks are about linkerd?').pieces
    expect(first && text(first)).toMatch(
      /^I found \d+ results in the notes and \d+ sessions? on the programme\.$/,
    )
    expect(present('linkerd').pieces.map(text).join()).not.toContain('I found')
  })

  it('parts the entries of a list that end without a stop', () => {
    const answer = ask('M3 and Cortex from Uber', library)
    const card = answer.kind === 'found' && answer.cards.find(({ title }) => title === 'Cool Tech')
    expect(card && textOf(presentCard(card).body)).toContain(
      'from Uber; Cortex: a Prometheus for the long term',
    )
  })

  it('says which speakers the note does not name but the programme does', () => {
    const [card] = cards(present('kubernetes dns horror stories'))
    expect(card?.facts[0]).toBe('Laurent Bernaille')
    expect(card?.sources.map(textOf).join()).toContain('speakers')
  })

  it('says of a talk the author has not seen that it is so', () => {
    const [card] = cards(present('Choose Wisely: Understanding Kubernetes Selectors'))
    expect(card?.facts).toContain('not yet seen')
  })

  it('names every author who tells of the talk', () => {
    const [card] = cards(present('stockx'))
    expect(card?.sources.map(textOf).join()).toMatch(/^Noted by [^,]+, Alex Moss/)
  })

  it('goes on page by page without showing anything twice', () => {
    const ids = [1, 2, 3].flatMap((page) => present('autoscaling', page).shown ?? [])
    const results = ids.filter((id) => !/^(?:project|session)\//.test(id))
    expect(results.length).toBeGreaterThan(5)
    expect(new Set(results).size).toBe(results.length)
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

  it('does not say that a word was read as what looks the same, both cut short', () => {
    const words = 'Donaudampfschifffahrtselektrizitätenhauptwerk'.repeat(2)
    expect(present(words).pieces.map(text).join('\n')).not.toContain('was read as')
  })
})

describe('an answer beside the notes', () => {
  it('says that no note mentions it, and gives what the catalogue knows with its date', () => {
    const message = present('crossplane')
    expect(message.fallback).toBe('No notes yet about Crossplane')
    const [known] = message.pieces.flatMap((piece) =>
      piece.kind === 'paragraph' ? [textOf(piece.prose)] : [],
    )
    expect(known).toBe('Crossplane, control planes · CNCF graduated since 2025-10-28')
  })

  it('does not deny notes about what they do speak of', () => {
    expect(present('qwertz service mesh').fallback).toBe('No note here answers “qwertz service mesh”')
    // Of one edition it is true of the question as a whole.
    expect(present('qwertz eu 2021').fallback).toBe('No notes yet about “qwertz eu 2021”')
  })

  it('says of nonsense what the notes hold', () => {
    const message = present('asdfqwer zxcv')
    expect(message.fallback).toBe('Nothing here about “asdfqwer zxcv”')
    expect(message.pieces.map(text).join('\n')).toContain('5 notes with 40 talks from 2019 to 2021')
  })
})

describe('every answer', () => {
  it('has a link to report what is wrong, with the question written in', () => {
    const links = present('gateway api', 1, 'https://example.org/issues/new').pieces.flatMap((piece) =>
      piece.kind === 'aside' ? piece.prose.filter((span) => span.text === 'Something wrong?') : [],
    )
    const url = new URL(links[0]?.url ?? 'https://none.example')
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
      expect(whole).toMatch(/sandbox|incubating|graduated|archived/)
      expect(message.pieces.map(text).join('\n')).toContain(`Facts as of ${library.catalogue.asOf}.`)
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
    expect(message.pieces.map(text).join('\n')).toContain(`Facts as of ${library.catalogue.asOf}.`)
  })
})
