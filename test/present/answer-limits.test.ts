// How much an answer shows: each limit at the limit and one beyond.
import { describe, expect, it } from 'vitest'
import type { AnswerCard, Found, Known, TalkCard } from '../../src/domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../src/domain/answers/message.ts'
import type { Project } from '../../src/domain/library/catalogue.ts'
import { plain, type Sentence, textOf } from '../../src/domain/text/prose.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { presentCard } from '../../src/present/answers/cards.ts'
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

const buttonsOf = ({ pieces }: Message): readonly Button[] =>
  pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.buttons : []))

const choices = ({ pieces }: Message): number =>
  pieces.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : [])).length

const kinds = ({ pieces }: Message): readonly Piece['kind'][] => pieces.map(({ kind }) => kind)

const smallPrint = (message: Message): readonly string[] =>
  asides(message).flatMap((said) => said.split('\n'))

const LONG = 'It went well, and then it went on for as long as anybody could listen to it. '
const told = (times: number) => ({ prose: plain(LONG.repeat(times).trim()), startLine: 2, endLine: 2 })

describe('a page of results', () => {
  it.each([
    [1, [], false],
    [2, ['Talk 2'], false],
    [4, ['Talk 2', 'Talk 3', 'Talk 4'], false],
    [5, ['Talk 2', 'Talk 3', 'Talk 4'], true],
  ])('of %i talks shows one card, three lines, and a door to the rest', (count, lines, leadsOn) => {
    const message = present(found({ cards: talkCards(count) }))
    expect(cardTitles(message)).toEqual(['Talk 1'])
    expect((linesOf(message, WORDS.alsoNoted) ?? []).map((line) => line.split(' · ')[0])).toEqual(lines)
    expect(labels(message).includes(WORDS.moreResults)).toBe(leadsOn)
  })

  it('says of each result what it says about the question', () => {
    const message = present(found({ cards: talkCards(2) }))
    expect(linesOf(message, WORDS.alsoNoted)).toEqual(['Talk 2 · KubeCon EU 2021: It went well.'])
  })

  it.each([
    [1, 3],
    [4, 2],
    [6, 0],
  ])('whose card says a sentence of %i times eighty letters has room for %i lines', (times, lines) => {
    const sentence = told(times)
    const cards = [talkCard(1, { summary: [sentence], gist: sentence }), ...talkCards(5).slice(1)]
    const message = present(found({ cards }))
    expect(linesOf(message, WORDS.alsoNoted) ?? []).toHaveLength(lines)
    expect(labels(message)).toContain(WORDS.moreResults)
  })

  it('has a second card for what tells something else as well, and a door to the words of each', () => {
    const also = talkCard(3, { subject: { ...talkCard(3).subject, id: 'ada/3' } })
    const message = present(found({ cards: [talkCard(1), talkCard(2), also], also }))
    expect(cardTitles(message)).toEqual(['Talk 1', 'Talk 3'])
    expect(labels(message).slice(0, 2)).toEqual([WORDS.showWords, WORDS.showSecondWords])
  })

  it('gives what tells something else as well the first line where two cards have no room', () => {
    const sentence = told(3)
    const long = talkCards(3).map((card) => ({ ...card, summary: [sentence], gist: sentence }))
    const message = present(found({ cards: long, ...(long[2] && { also: long[2] }) }))
    expect(cardTitles(message)).toEqual(['Talk 1'])
    expect(message.shown?.slice(0, 2)).toEqual(['ada/1', 'ada/3'])
  })

  it.each([
    [1, undefined, ['ada/1', 'ada/2', 'ada/3', 'ada/4'], true],
    [2, 'Page 2 of 3', ['ada/5', 'ada/6', 'ada/7', 'ada/8', 'ada/9', 'ada/10'], true],
    [3, 'Page 3 of 3', ['ada/11'], false],
    // A button of an older answer may name a page that is no longer there.
    [4, 'Page 3 of 3', ['ada/11'], false],
    [0, undefined, ['ada/1', 'ada/2', 'ada/3', 'ada/4'], true],
  ])('%i of eleven talks shows its own, and leads on while there are more', (page, said, ids, leadsOn) => {
    const message = present(found({ cards: talkCards(11) }), page)
    expect(message.shown).toEqual(ids)
    expect(message.pieces.flatMap((piece) => (piece.kind === 'list' ? [piece.title] : []))[0]).toBe(
      said ?? WORDS.alsoNoted,
    )
    expect(labels(message).includes(WORDS.moreResults)).toBe(leadsOn)
  })

  it('tells of projects and the programme on the first page only', () => {
    const answer = found({
      cards: talkCards(5),
      projects: [projectLink('Teapot')],
      known: { projects: [project('Kettle')], editions: [], sessions: [session(1)], sessionCount: 1 },
    })
    const [first, second] = [present(answer), present(answer, 2)]
    expect(smallPrint(first)).toEqual([
      'Projects: Kettle (no notes yet) · Teapot',
      'On the programme: Session 1 · KubeCon EU 2021',
      WORDS.asOf('2026-11-01'),
    ])
    expect(asides(second)).toEqual([])
  })

  it('names the newest session of several, and opens all on a press', () => {
    const known = { projects: [], editions: [], sessions: [session(1), session(2)], sessionCount: 20 }
    const message = present(found({ cards: talkCards(1), known }))
    expect(smallPrint(message)).toEqual(['20 sessions on the programme, newest: Session 1 · KubeCon EU 2021'])
    expect(buttonsOf(message).at(-1)).toEqual({
      label: '20 sessions',
      action: { kind: 'sessions', question: 'teapots' },
    })
  })

  it('says first, in one line, what was read differently and what nothing shown speaks of', () => {
    const answer = found({ cards: talkCards(1), uncovered: ['lids'] })
    const query = { ...answer.query, corrections: [{ typed: 'teapods', read: 'teapots' }] }
    expect(present({ ...answer, query }).pieces[0]).toEqual({
      kind: 'aside',
      prose: plain('“teapods” was read as “teapots”. Nothing is noted about lids.'),
    })
  })

  it('repeats of a word as long as a question its beginning', () => {
    const [first] = present(found({ cards: talkCards(1), uncovered: ['x'.repeat(2500)] })).pieces
    expect(first?.kind === 'aside' && textOf(first.prose).length).toBeLessThan(80)
  })

  it('shows two projects, and the others on the next page', () => {
    const answer = found({ cards: talkCards(1), projects: ['A', 'B', 'C', 'D'].map(projectLink) })
    const [first, second] = [present(answer), present(answer, 2)]
    expect(smallPrint(first)[0]).toBe('Projects: A · B')
    expect(labels(first)).toContain(WORDS.moreResults)
    expect(smallPrint(second)[0]).toBe('Projects: C · D')
    expect(labels(second)).not.toContain(WORDS.moreResults)
  })

  it('gives a project its level, and what warns of it', () => {
    const archived = { fact: 'archived by CNCF; a fork goes on', kind: 'archived', source: 'x' }
    const ended = { fact: 'end of life; another replaces it', kind: 'eol', source: 'x' }
    const projects: readonly Project[] = [
      { ...project('A'), maturity: 'graduated' },
      { ...project('B'), now: ended },
      { ...project('C'), maturity: 'archived', now: archived },
    ]
    const links = projects.map((one) => ({ project: one, score: 1, mentions: 1 }))
    const answer = found({ cards: talkCards(1), projects: links })
    expect(smallPrint(present(answer))[0]).toBe('Projects: A (graduated) · B (end of life)')
    expect(smallPrint(present(answer, 2))[0]).toBe('Project: C (archived)')
  })

  it('dates the facts about projects, and nothing else', () => {
    const dated = (answer: Found) => JSON.stringify(present(answer)).includes('2026-11-01')
    expect(dated(found({ cards: talkCards(1) }))).toBe(false)
    expect(dated(found({ cards: talkCards(1), projects: [projectLink('A')] }))).toBe(true)
    const kettle = { projects: [project('Kettle')], editions: [], sessions: [], sessionCount: 0 }
    expect(dated(found({ cards: talkCards(1), known: kettle }))).toBe(true)
  })

  it('gives a passage that stands on a card already no line of its own', () => {
    const cards = [talkCard(1), passageCard({ onCardOf: 'ada/1' }), passageCard({ title: 'Alone' })]
    const lines = linesOf(present(found({ cards })), WORDS.alsoNoted) ?? []
    expect(lines.map((line) => line.split(' · ')[0])).toEqual(['Alone'])
  })

  it('is named in notifications by its first card, and by what it lists where it has none', () => {
    expect(present(found({ cards: talkCards(2) })).fallback).toBe('Talk 1, Grace, KubeCon EU 2021')
    const bare = talkCard(1, { speakers: [], edition: undefined })
    expect(present(found({ cards: [bare] })).fallback).toBe('Talk 1')
    expect(present(found({ cards: [] })).fallback).toBe(WORDS.alsoNoted)
  })

  it('names what it shows in the order of reading', () => {
    const known = { projects: [], editions: [], sessions: [session(1), session(2)], sessionCount: 2 }
    const message = present(found({ cards: talkCards(9), projects: [projectLink('Teapot')], known }))
    expect(message.shown).toEqual(['ada/1', 'ada/2', 'ada/3', 'ada/4', 'project/teapot', 'session/1'])
  })

  it('offers the words of its card, which leads to file and lines', () => {
    expect(buttonsOf(present(found({ cards: talkCards(2) })))[0]).toEqual({
      label: WORDS.showWords,
      action: { kind: 'words', id: 'ada/1' },
    })
    const silent = { ...talkCard(1).subject, sentences: [] }
    expect(labels(present(found({ cards: [talkCard(1, { subject: silent })] })))).not.toContain(
      WORDS.showWords,
    )
  })

  it.each([
    [1, 0],
    [2, 1],
    [14, 13],
    [30, 20],
  ])('of %i talks offers %i others to choose from: twenty at most', (count, offered) => {
    expect(choices(present(found({ cards: talkCards(count) })))).toBe(offered)
  })
})

describe('a card', () => {
  const sourceOf = (card: AnswerCard) => presentCard(card).sources.map(textOf)
  const lentBy = 'session/1' as const
  const recording = { kind: 'recording', url: 'https://example.org/r' } as const
  const slides = { kind: 'slides', url: 'https://example.org/s' } as const
  const schedule = { kind: 'schedule', url: 'https://example.org/t' } as const

  it.each([
    [{}, ['Noted by Ada']],
    [{ links: [recording, slides] }, ['Noted by Ada']],
    [
      { links: [recording, { ...slides, lentBy }], speakersLent: true },
      ['Noted by Ada · speakers, slides from the programme'],
    ],
  ])('says once whose notes it is and what is lent: %j', (other: Partial<TalkCard>, said) => {
    expect(sourceOf(talkCard(1, other))).toEqual(said)
  })

  it('names each author once, however many tell of the talk', () => {
    const [citation] = talkCard(1).citations
    if (!citation) throw new Error('a made card has a citation')
    const grace = { ...citation, note: { ...citation.note, author: 'Grace' } }
    expect(sourceOf(talkCard(1, { citations: [citation, grace, citation] }))).toEqual(['Noted by Ada, Grace'])
  })

  it.each([
    [[recording, slides, schedule], recording.url, ['Recording', 'Slides']],
    [[slides, schedule], schedule.url, ['Slides', 'Schedule']],
    [[], undefined, []],
  ])('leads to the recording, else the session: %j', (links, url, shown) => {
    const card = presentCard(talkCard(1, { links }))
    expect(card.url).toBe(url)
    expect(card.links.map(({ label }) => label)).toEqual(shown)
  })

  it('leads to the note where there is neither', () => {
    const [citation] = talkCard(1).citations
    if (!citation) throw new Error('a made card has a citation')
    const note = { ...citation.note, url: 'https://example.org/notes' }
    expect(presentCard(talkCard(1, { citations: [{ ...citation, note }] })).url).toBe(note.url)
  })

  it('says two sentences, one of them what says most of what was asked', () => {
    const [a, b, c] = ['First.', 'Second.', 'Third.'].map((text) => ({ ...told(1), prose: plain(text) }))
    if (!a || !b || !c) throw new Error('three sentences')
    const said = (gist: Sentence, most?: 1) =>
      textOf(presentCard(talkCard(1, { summary: [a, b, c], gist }), most).body)
    expect(said(c)).toBe('First. Third.')
    expect(said(a)).toBe('First. Second.')
    expect(said(c, 1)).toBe('Third.')
  })

  it('says one sentence where a second would fill the screen', () => {
    const [long, short] = [told(2), { ...told(1), prose: plain('Short.') }]
    expect(textOf(presentCard(talkCard(1, { summary: [long, told(2)], gist: long })).body)).toHaveLength(
      textOf(long.prose).length,
    )
    expect(textOf(presentCard(talkCard(1, { summary: [long, short], gist: long })).body)).toContain('Short.')
  })
})

describe('what is known without a note', () => {
  it.each([
    [0, []],
    [1, ['On the programme: Session 1 · KubeCon EU 2021']],
    [3, ['3 sessions on the programme, newest: Session 1 · KubeCon EU 2021']],
  ])('names the newest of %i sessions', (count, said) => {
    const sessions = [session(1), session(2), session(3)].slice(0, count)
    const { pieces } = present(known({ sessions, sessionCount: count }))
    expect(pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [textOf(piece.prose)] : []))).toEqual(said)
  })

  it.each([
    [[], '“teapots”'],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], '“teapots”'],
  ])('of %j says that no note mentions %s', (names, subject) => {
    expect(present(known({ projects: names.map(project) })).fallback).toBe(WORDS.noNotesYet(subject))
  })

  it('says of what the notes mention too only that none answers', () => {
    const facts = { projects: [project('A')], notedToo: true as const }
    expect(present(known(facts)).fallback).toBe(WORDS.unanswered('“teapots”'))
  })

  it('lists below the programme what notes say of some of it', () => {
    const [mentioned] = talkCards(1)
    const { pieces, shown } = present({ ...known({}), mentioned: mentioned ? [mentioned] : [] })
    expect(pieces).toContainEqual(expect.objectContaining({ kind: 'list', title: WORDS.mentioning }))
    expect(shown).toEqual([mentioned?.id])
  })

  it('shows where and when an edition was', () => {
    const { pieces } = present(known({ editions: [{ ...EDITION, city: 'Valencia', country: 'Spain' }] }))
    const lines = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [textOf(piece.prose)] : []))
    expect(lines).toEqual(['KubeCon EU 2021 · Valencia, Spain · 2021-05-04 to 2021-05-07'])
  })

  it.each([
    [{}, 'The library holds 1 note with 2 talks.'],
    [{ firstYear: 2019 }, 'The library holds 1 note with 2 talks.'],
    [{ firstYear: 2019, lastYear: 2019 }, 'The library holds 1 note with 2 talks from 2019.'],
    [{ firstYear: 2019, lastYear: 2021 }, 'The library holds 1 note with 2 talks from 2019 to 2021.'],
  ])('says what the library holds: %j', (years, sentence) => {
    expect(smallPrint(present(known({}, years)))[0]).toBe(sentence)
  })

  it('asks for a note only where one can be saved', () => {
    const view = { page: 1, savesNotes: true }
    const message = presentAnswer(known({}, {}), new Map(), view)
    expect(smallPrint(message)[0]).toBe(`The library holds 1 note with 2 talks. ${WORDS.addNotes}`)
  })

  it('dates the facts where a project is among them', () => {
    expect(JSON.stringify(present(known({ projects: [project('A')] })))).toContain('2026-11-01')
    expect(JSON.stringify(present(known({ editions: [EDITION] })))).not.toContain('2026-11-01')
  })

  it('is for whoever asked alone', () => {
    expect(present(known({})).personal).toBe(true)
  })
})

describe('nothing', () => {
  const nothing = (text: string, nearest: readonly string[], question = 'teapots') =>
    presentAnswer(
      {
        kind: 'nothing',
        query: { ...found({}).query, text, question },
        asOf: '2026-11-01',
        holdings: holdings({ nearest }),
      },
      new Map(),
    )

  it('offers the nearest subjects as buttons, four at most', () => {
    const offered = buttonsOf(nothing('teapots', ['tea', 'pots', 'cups', 'lids', 'jugs']))
    expect(offered.map(({ label }) => label)).toEqual(['tea', 'pots', 'cups', 'lids'])
    expect(offered[0]?.action).toEqual({ kind: 'ask', question: 'tea' })
    expect(kinds(nothing('teapots', []))).not.toContain('buttons')
  })

  it('asks for a question where none was asked', () => {
    expect(nothing('', []).fallback).toBe(WORDS.nothingAsked)
    expect(nothing('teapots', []).fallback).toBe(WORDS.nothing('“teapots”'))
  })

  it.each([
    [60, true],
    [61, false],
  ])('repeats a question of %i letters: %s', (length, isRepeated) => {
    const question = 'x'.repeat(length)
    expect(nothing('teapots', [], question).fallback.includes(question)).toBe(isRepeated)
  })

  it('is for whoever asked alone', () => {
    expect(nothing('teapots', []).personal).toBe(true)
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
