// How much an answer shows: each limit at the limit and one beyond.
import { describe, expect, it } from 'vitest'
import type { Found, Known } from '../../src/domain/answers/answer.ts'
import type { Message, Piece } from '../../src/domain/answers/message.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { joinFitting } from '../../src/present/answers/fitting.ts'
import { WORDS } from '../../src/present/words.ts'
import {
  EDITION,
  found,
  holdings,
  known,
  passageCard,
  project,
  projectLink,
  session,
  talkCard,
  talkCards,
} from './made.ts'

const present = (answer: Found | Known, page = 1): Message =>
  presentAnswer(answer, new Map([[EDITION.id, EDITION]]), { page })

const cardTitles = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'card' ? [piece.title] : []))

/** The lines of the list with this title; undefined where it is not shown. */
const linesOf = ({ pieces }: Message, title: string): readonly string[] | undefined =>
  pieces.flatMap((piece) =>
    piece.kind === 'list' && piece.title === title ? [piece.items.map(textOf)] : [],
  )[0]

const asides = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'aside' ? [textOf(piece.prose)] : []))

const labels = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons.map(({ label }) => label) : []))

const choices = ({ pieces }: Message): number =>
  pieces.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : [])).length

const kinds = ({ pieces }: Message): readonly Piece['kind'][] => pieces.map(({ kind }) => kind)

describe('a page of results', () => {
  it.each([
    [1, ['Talk 1'], undefined],
    [3, ['Talk 1', 'Talk 2', 'Talk 3'], undefined],
    [4, ['Talk 1', 'Talk 2', 'Talk 3'], ['Talk 4']],
    [7, ['Talk 1', 'Talk 2', 'Talk 3'], ['Talk 4', 'Talk 5', 'Talk 6', 'Talk 7']],
    [8, ['Talk 1', 'Talk 2', 'Talk 3'], ['Talk 4', 'Talk 5', 'Talk 6', 'Talk 7', 'and 1 more']],
  ])('of %i talks shows three cards, four lines, and counts the rest', (count, cards, lines) => {
    const message = present(found({ cards: talkCards(count) }))
    expect(cardTitles(message)).toEqual(cards)
    expect(linesOf(message, WORDS.alsoNoted)?.map((line) => line.split(' · ')[0])).toEqual(lines)
  })

  it('shows a card for what is worth three tenths of the best, and a line for what is worth less', () => {
    const cards = [talkCard(1), talkCard(2, { score: 0.3 }), talkCard(3, { score: 0.29 })]
    expect(cardTitles(present(found({ cards })))).toEqual(['Talk 1', 'Talk 2'])
  })

  it.each([
    [1, undefined, ['Talk 1', 'Talk 2', 'Talk 3'], true],
    [2, 'Page 2 of 3.', ['Talk 4', 'Talk 5', 'Talk 6'], true],
    [3, 'Page 3 of 3.', ['Talk 7'], false],
    // A button of an older answer may name a page that is no longer there.
    [4, 'Page 3 of 3.', ['Talk 7'], false],
    [0, undefined, ['Talk 1', 'Talk 2', 'Talk 3'], true],
  ])('%i of seven talks shows its own, and leads on while there are more', (page, said, cards, leadsOn) => {
    const message = present(found({ cards: talkCards(7) }), page)
    expect(cardTitles(message)).toEqual(cards)
    expect(asides(message).find((text) => text.startsWith('Page'))).toBe(said)
    expect(labels(message).includes(WORDS.moreResults)).toBe(leadsOn)
  })

  it('has one page of three, and two of four', () => {
    expect(asides(present(found({ cards: talkCards(3) }), 2)).join()).not.toContain('Page')
    expect(asides(present(found({ cards: talkCards(4) }), 2))).toContain('Page 2 of 2.')
  })

  it('tells of projects and the programme on the first page only', () => {
    const answer = found({
      cards: talkCards(4),
      projects: [projectLink('Teapot')],
      known: { projects: [project('Kettle')], editions: [], sessions: [session(1)], sessionCount: 1 },
    })
    const [first, second] = [present(answer), present(answer, 2)]
    expect(linesOf(first, WORDS.projects)).toHaveLength(1)
    expect(linesOf(first, WORDS.noNotesYet('Kettle'))).toHaveLength(1)
    expect(linesOf(first, WORDS.programme)).toHaveLength(1)
    expect(kinds(second)).not.toContain('list')
    expect(asides(first)).toContain(WORDS.asOf('2026-11-01'))
    expect(JSON.stringify(second)).not.toContain('2026-11-01')
  })

  it('shows three projects at most', () => {
    const projects = ['A', 'B', 'C', 'D'].map(projectLink)
    expect(linesOf(present(found({ cards: talkCards(1), projects })), WORDS.projects)).toHaveLength(3)
  })

  it('dates the facts about projects, and nothing else', () => {
    const dated = (answer: Found) => JSON.stringify(present(answer)).includes('2026-11-01')
    expect(dated(found({ cards: talkCards(1) }))).toBe(false)
    expect(dated(found({ cards: talkCards(1), projects: [projectLink('A')] }))).toBe(true)
    const kettle = { projects: [project('Kettle')], editions: [], sessions: [], sessionCount: 0 }
    expect(dated(found({ cards: talkCards(1), known: kettle }))).toBe(true)
  })

  it('gives a passage that stands on a card already no card of its own', () => {
    const cards = [talkCard(1), passageCard({ onCardOf: 'ada/1' }), passageCard({ title: 'Alone' })]
    expect(cardTitles(present(found({ cards })))).toEqual(['Talk 1', 'Alone'])
  })

  it('is named in notifications by its first card, and by what it lists where it has none', () => {
    expect(present(found({ cards: talkCards(2) })).fallback).toBe('Talk 1, Grace, KubeCon Europe 2021')
    const bare = talkCard(1, { speakers: [], edition: undefined })
    expect(present(found({ cards: [bare] })).fallback).toBe('Talk 1')
    expect(present(found({ cards: [] })).fallback).toBe(WORDS.alsoNoted)
  })

  it('offers the words of the first card that has any', () => {
    const silent = { ...talkCard(1).subject, sentences: [] }
    const cards = [talkCard(1, { subject: silent }), talkCard(2)]
    const [button] = present(found({ cards })).pieces.flatMap((piece) =>
      piece.kind === 'buttons' ? piece.buttons : [],
    )
    expect(button).toEqual({ label: WORDS.showWords, action: { kind: 'words', id: 'ada/2' } })
    expect(labels(present(found({ cards: cards.slice(0, 1) })))).not.toContain(WORDS.showWords)
  })

  it.each([
    [4, 0],
    [5, 2],
    [13, 10],
    [14, 10],
  ])(
    'of %i talks offers %i others to choose from: none where there is one, ten at most',
    (count, offered) => {
      expect(choices(present(found({ cards: talkCards(count) })))).toBe(offered)
    },
  )
})

describe('what is known without a note', () => {
  it.each([
    [0, 0, undefined],
    [2, 2, ['Session 1', 'Session 2']],
    [2, 3, ['Session 1', 'Session 2', '2 of 3 sessions, the newest first.']],
  ])('lists %i of %i sessions, and counts where there are more', (shown, all, lines) => {
    const sessions = [session(1), session(2)].slice(0, shown)
    const listed = linesOf(present(known({ sessions, sessionCount: all })), WORDS.programme)
    expect(listed?.map((line) => line.split(' · ')[0])).toEqual(lines)
  })

  it.each([
    [[], false, '“teapots”'],
    [['A'], false, 'A'],
    [['A', 'B'], false, 'A and B'],
    [['A', 'B', 'C'], false, '“teapots”'],
    [['A'], true, '“teapots”'],
  ])('of %j (noted too: %s) says that no note mentions %s', (names, notedToo, subject) => {
    const facts = { projects: names.map(project), ...(notedToo && { notedToo }) }
    expect(present(known(facts)).fallback).toBe(WORDS.noNotesYet(subject))
  })

  it('shows where and when an edition was', () => {
    const lines = linesOf(
      present(known({ editions: [{ ...EDITION, city: 'Valencia', country: 'Spain' }] })),
      WORDS.whatIsKnown,
    )
    expect(lines).toEqual(['KubeCon Europe 2021 · Valencia, Spain · 2021-05-04 to 2021-05-07'])
  })

  it.each([
    [{}, 'The library holds 1 note with 2 talks.'],
    [{ firstYear: 2019 }, 'The library holds 1 note with 2 talks.'],
    [{ firstYear: 2019, lastYear: 2019 }, 'The library holds 1 note with 2 talks from 2019.'],
    [{ firstYear: 2019, lastYear: 2021 }, 'The library holds 1 note with 2 talks from 2019 to 2021.'],
  ])('says what the library holds: %j', (years, sentence) => {
    expect(asides(present(known({}, years)))[0]).toBe(`${sentence} ${WORDS.addNotes}`)
  })

  it('dates the facts where a project is among them', () => {
    expect(JSON.stringify(present(known({ projects: [project('A')] })))).toContain('2026-11-01')
    expect(JSON.stringify(present(known({ editions: [EDITION] })))).not.toContain('2026-11-01')
  })
})

describe('nothing', () => {
  const nothing = (text: string, nearest: readonly string[]) =>
    presentAnswer(
      {
        kind: 'nothing',
        query: { ...found({}).query, text },
        asOf: '2026-11-01',
        holdings: holdings({ nearest }),
      },
      new Map(),
    )

  it('names what is near, where something is', () => {
    const near = nothing('teapots', ['tea', 'pots'])
    expect(JSON.stringify(near)).toContain(`${WORDS.tryThese}tea, pots.`)
    expect(JSON.stringify(nothing('teapots', []))).not.toContain(WORDS.tryThese)
  })

  it('asks for a question where none was asked', () => {
    expect(nothing('', []).fallback).toBe(WORDS.nothingAsked)
    expect(nothing('teapots', []).fallback).toBe(WORDS.nothing('“teapots”'))
  })
})

describe('parts that may not fit', () => {
  const parts = ['aaa', 'bbb', 'ccc']
  const rest = (count: number) => `+${count}`

  it.each([
    [11, 'aaa bbb ccc'],
    [10, 'aaa bbb +1'],
    [9, 'aaa +2'],
    [6, 'aaa +2'],
    [5, '+3'],
    [0, '+3'],
  ])('in %i code units are %s', (limit, text) => {
    expect(joinFitting(parts, ' ', limit, rest)).toBe(text)
  })

  it('are counted in words unless told otherwise', () => {
    expect(joinFitting(['a'.repeat(9), 'b'], ' ', 10)).toBe('… and 2 more')
  })
})
