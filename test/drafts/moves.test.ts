import { describe, expect, it } from 'vitest'
import { DRAFT_STATES } from '../../src/domain/drafts/draft.ts'
import { type Moving, moved, movedByItself } from '../../src/drafts/moved.ts'
import { type By, MOVES, type Move, type OwnMove } from '../../src/drafts/moves.ts'
import { ADA, BOB, draft, EVE, FILE } from './drafts.ts'

const MOVE_NAMES = Object.keys(MOVES) as Move[]
const doers = { author: ADA, approver: EVE } as const

const make = (state: (typeof DRAFT_STATES)[number], move: Move, by: By) =>
  by === 'nobody'
    ? (movedByItself(draft({ state }), move as OwnMove, '', 2) ?? 'late')
    : moved(draft({ state }), move, {
        by: doers[by],
        approving: by === 'approver' ? 'others' : 'none',
        revision: 1,
        now: 2,
      })

describe('the table of moves', () => {
  it.each(MOVE_NAMES)('%s: its example is made, its near miss is refused', (move) => {
    const { example, nearMiss, to } = MOVES[move]
    expect(make(example[0], move, example[1])).toMatchObject({ state: to, revision: 2, changedAt: 2 })
    expect(['other', 'late']).toContain(make(nearMiss[0], move, nearMiss[1]))
  })

  it('lets nobody else make any move, whatever the state', () => {
    for (const state of DRAFT_STATES)
      for (const move of MOVE_NAMES)
        expect(moved(draft({ state }), move, { by: BOB, approving: 'none', revision: 1, now: 2 })).toBe(
          'other',
        )
  })

  it('has one way only into approved: an approver, from waiting', () => {
    for (const state of DRAFT_STATES)
      for (const move of MOVE_NAMES)
        for (const by of ['author', 'approver'] as const) {
          const next = make(state, move, by)
          if (typeof next === 'object' && next.state === 'approved')
            expect([state, move, by]).toEqual(['waiting', 'approve', 'approver'])
        }
  })

  it('lets an approver withdraw what is approved; what waits they decline with a word, and its author keeps the text', () => {
    expect(make('waiting', 'withdraw', 'approver')).toBe('other')
    expect(make('approved', 'withdraw', 'approver')).toMatchObject({ state: 'withdrawn' })
    expect(make('waiting', 'withdraw', 'author')).toMatchObject({ state: 'withdrawn' })
  })

  it('refuses a move from a revision that was changed since it was shown', () => {
    const waiting = draft({ state: 'waiting', revision: 3 })
    expect(moved(waiting, 'approve', { by: EVE, approving: 'others', revision: 2, now: 2 })).toBe('late')
  })

  it('shows an approver nothing before it is sent: neither changed nor withdrawn by one', () => {
    for (const state of ['begun', 'written', 'returned', 'declined'] as const)
      for (const move of MOVE_NAMES) expect(make(state, move, 'approver')).toBe('other')
  })
})

describe('what is over', () => {
  const waiting = draft({ state: 'waiting', file: FILE, word: 'again' })
  const by = (doer: typeof ADA, isApprover: boolean): Moving => ({
    ...{ by: doer, approving: isApprover ? 'others' : 'none', revision: 1, now: 2 },
  })

  it('an approved draft keeps its file, its author and who approved it, and loses its source', () => {
    expect(moved(waiting, 'approve', by(EVE, true))).toMatchObject({
      source: '',
      file: FILE,
      author: { person: 'UADA' },
      approver: { platform: 'slack', person: 'UEVE', name: 'Eve' },
    })
  })

  it('of a declined one its author keeps the text and the word, and no file', () => {
    const declined = moved(waiting, 'decline', by(EVE, true), { word: 'no talk' })
    expect(JSON.stringify(declined)).not.toMatch(/chat\. |whole file/)
    expect(declined).toMatchObject({
      ...{ word: 'no talk', source: '', author: { person: 'UADA' } },
      fields: { text: 'Turnips scale well.' },
    })
  })

  it('of a withdrawn note stay its id, the name of its file and who approved it: no text, no source, no author', () => {
    const approved = draft({ state: 'approved', file: FILE, approver: EVE })
    const withdrawn = moved(approved, 'withdraw', by(ADA, false), { about: 'Turnips' })
    expect(withdrawn).toMatchObject({ author: undefined, source: '', file: { name: FILE.name, text: '' } })
    expect(JSON.stringify(withdrawn)).not.toMatch(/Turnips|chat\. |UADA|whole file/)
  })

  it('what is changed after it was sent has no file, and has to be sent again', () => {
    const changed = moved(waiting, 'fill', by(ADA, false), { fields: { edition: '', text: 'Other.' } })
    expect(changed).toMatchObject({ state: 'written', fields: { text: 'Other.' } })
    expect(changed).not.toHaveProperty('file')
  })
})

describe('who is told', () => {
  const approvers = [EVE, BOB].map(({ platform, person }) => ({ platform, person }))
  const told = (move: Move, state: (typeof DRAFT_STATES)[number], by: keyof typeof doers) => {
    const next = moved(
      draft({ state, untold: [{ to: BOB, tries: 1 }] }),
      move,
      { by: doers[by], approving: by === 'approver' ? 'others' : 'none', revision: 1, now: 2 },
      { approvers, about: 'Turnips' },
    )
    return typeof next === 'object' ? (next.untold ?? []).map(({ to }) => 'person' in to && to.person) : next
  }

  it.each([
    ['send', 'written', 'author', ['UEVE', 'UBOB']],
    ['approve', 'waiting', 'approver', ['UADA']],
    ['return', 'waiting', 'approver', ['UADA']],
    ['decline', 'waiting', 'approver', ['UADA']],
    ['withdraw', 'approved', 'approver', ['UADA']],
    ['withdraw', 'approved', 'author', []],
    ['fill', 'waiting', 'author', []],
  ] as const)('of %s, from %s, made by its %s', (move, state, by, people) => {
    expect(told(move, state, by)).toEqual(people)
  })

  it('is nobody who makes the move', () => {
    const moving: Moving = { by: EVE, approving: 'all', revision: 1, now: 2 }
    const own = draft({ author: EVE })
    expect(moved(own, 'send', moving, { approvers })).toMatchObject({ untold: [{ to: { person: 'UBOB' } }] })
    expect(moved({ ...own, state: 'waiting' }, 'approve', moving)).not.toHaveProperty('untold')
  })

  it('of a withdrawn note is kept with what it was about, and nothing else of it', () => {
    const next = moved(
      draft({ state: 'approved', file: FILE, approver: EVE }),
      'withdraw',
      { by: EVE, approving: 'others', revision: 1, now: 2 },
      { about: 'Turnips at scale' },
    )
    expect(next).toMatchObject({
      author: undefined,
      untold: [{ to: { person: 'UADA' }, tries: 0, about: 'Turnips at scale' }],
    })
    expect(JSON.stringify(next)).not.toMatch(/scale well|chat\. |whole file/)
  })
})
