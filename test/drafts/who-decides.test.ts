import { describe, expect, it } from 'vitest'
import type { Doer } from '../../src/domain/drafts/draft.ts'
import { approvingOf, decides, isOwnApproval, whoDecides } from '../../src/drafts/who-decides.ts'
import { ADA, BOB, draft, EVE } from './drafts.ts'

const named = (...people: readonly Doer[]) => people.map(({ platform, person }) => ({ platform, person }))

/** Whose draft, who decides, whether they may. */
describe('who decides about a draft', () => {
  it.each([
    ['somebody named, about another’s', ADA, EVE, named(EVE, BOB), true],
    ['somebody named beside others, about their own', EVE, EVE, named(EVE, BOB), false],
    ['the only one who is named, about their own', EVE, EVE, named(EVE), true],
    ['the only one, named twice', EVE, EVE, named(EVE, EVE), true],
    ['an admin where others are named', ADA, { ...BOB, admin: true }, named(EVE), false],
    ['an admin where nobody is named', ADA, { ...BOB, admin: true }, [], true],
    ['an admin where nobody is named, about their own', BOB, { ...BOB, admin: true }, [], true],
    ['an admin of another workspace', ADA, { ...BOB, admin: true, workspace: 'T2' }, [], false],
    ['a member where nobody is named', ADA, BOB, [], false],
    [
      'somebody of whom nobody knows whether they are an admin',
      ADA,
      { ...BOB, admin: undefined as never },
      [],
      false,
    ],
  ] as const)('%s', (_, author, by, approvers, expected) => {
    const written = draft({ author })
    expect(decides(written, by, approvingOf(by, written, approvers))).toBe(expected)
  })

  it.each([
    ['somebody who runs what the bot serves', true, 'admins'],
    ['somebody who does not', false, 'admins'],
    ['somebody where the platform does not say who runs it', undefined, 'nobody'],
  ] as const)('where nobody is named, on what is written by %s', (_, admin, expected) => {
    const by = admin === undefined ? ADA : { ...ADA, admin }
    expect(whoDecides(by, [])).toBe(expected)
    expect(whoDecides(by, named(EVE))).toBe('named')
  })

  it('alone is known of what they wrote themselves', () => {
    expect(isOwnApproval(draft({ author: EVE, approver: EVE }))).toBe(true)
    expect(isOwnApproval(draft({ author: ADA, approver: EVE }))).toBe(false)
    expect(isOwnApproval(draft({ author: EVE }))).toBe(false)
  })
})
