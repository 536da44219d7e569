// Corrections beside one another, and beside the withdrawal of what they put right: nothing withdrawn comes back, and nothing is
// put in the place of words that nobody has compared it with. issue 17, points 6 and 8
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Doer, DraftId } from '../../../src/domain/drafts/draft.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, BOB, EVE } from '../../drafts/drafts.ts'
import { notesIn } from '../../inbox/notes-in.ts'
import { THOROUGH } from '../../thorough.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'
import { approve, FIELDS, formOf, openedBy, sentCorrection, sentNote, withdraw } from './sent-notes.ts'

const CARL: Doer = { platform: 'slack', person: 'UCARL', name: 'Carl', alone: true }

let chat: Chat
beforeEach(async () => {
  chat = await openChat([EVE, CARL].map(({ platform, person }) => ({ platform, person })))
})
afterEach(() => chat.close())

const NAMED = { ...FIELDS, name: 'Ada L.' }
const talkOf = (id: DraftId): string => `chat-${id}/talk`
const stateOf = async (id: DraftId) => (await chat.store.of(id))?.state
const files = () => notesIn(chat.folder).map((name) => readFileSync(join(chat.folder, name), 'utf8'))
const told = (by: Doer) =>
  chat.told.flatMap(({ to, message }) =>
    'person' in to && to.person === by.person ? [message.fallback] : [],
  )

/** Ada's note, approved. */
async function approvedNote(): Promise<DraftId> {
  const { id } = await sentNote(chat, ADA, NAMED)
  await approve(chat, id)
  return id
}

describe('a note that is withdrawn', () => {
  it('takes its approved corrections along, also those of corrections: no word and no name of it is left', async () => {
    const note = await approvedNote()
    const first = await sentCorrection(chat, talkOf(note), (text) => `${text} Twice a day.`, BOB)
    await approve(chat, first.id)
    const second = await sentCorrection(chat, talkOf(note), (text) => `${text} By hand.`, EVE)
    await approve(chat, second.id, CARL)
    expect(await chat.ask('turnips')).toContain('Twice a day.')
    expect(files().join('')).toMatch(/Ada L\.[\s\S]*By hand\./)
    expect(wordsIn(await withdraw(chat, note, ADA))).toBe(NOTE_WORDS.done.withdraw)
    expect(files()).toEqual([])
    expect(await chat.ask('turnips')).not.toMatch(/watered|Ada L\.|Twice a day/)
    for (const id of [note, first.id, second.id])
      expect(JSON.stringify(await chat.store.of(id))).not.toMatch(/watered|Ada L\.|UADA|Twice a day/)
    await chat.tellLeft()
    for (const by of [BOB, EVE]) expect(told(by)).toContain(NOTE_WORDS.told.fall('Turnips at scale'))
  })

  it.each([
    ['opened before', true],
    ['opened now', false],
  ])('leaves a correction that waits not to be approved: %s', async (_, isOpenBefore) => {
    const note = await approvedNote()
    const waits = await sentCorrection(chat, talkOf(note), (text) => `${text} Twice.`, BOB)
    const before = isOpenBefore ? await openedBy(chat, waits.id, EVE) : undefined
    await withdraw(chat, note, ADA)
    const { message } = before
      ? await chat.press('approve', before, EVE)
      : { message: await openedBy(chat, waits.id, EVE) }
    expect(wordsIn(message)).toBe(NOTE_WORDS.fallen)
    expect(files()).toEqual([])
    expect(await stateOf(waits.id)).toBe('withdrawn')
    await chat.tellLeft()
    expect(told(BOB).at(-1)).toBe(NOTE_WORDS.told.fall('Turnips at scale'))
  })

  it('lets no correction of it be sent that is written just then', async () => {
    const note = await approvedNote()
    const form = await formOf(chat, { kind: 'correct', noted: talkOf(note) }, BOB)
    const { corrects: _, correctsElse: __, madeOn: ___, ...shown } = form.fields
    const fields = { ...shown, text: `${shown.text} Daily.` }
    const { message } = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, BOB)
    // As by another replica, of which this one knows nothing yet.
    const approved = await chat.store.of(note)
    if (!approved) throw new Error('no note')
    await chat.store.replace({
      ...{ ...approved, revision: approved.revision + 1, state: 'withdrawn', author: undefined },
      file: { name: approved.file?.name ?? '', text: '' },
    })
    expect(wordsIn((await chat.press('send', message, BOB)).message)).toBe(NOTE_WORDS.fallen)
    expect(JSON.stringify(await chat.store.of(form.id))).not.toContain('watered')
  })

  it('leaves other notes and corrections of other notes as they are', async () => {
    const note = await approvedNote()
    const { id: other } = await sentNote(chat, BOB, { ...FIELDS, title: 'Leeks', text: 'Leeks leak.' })
    await approve(chat, other)
    const { id: correction } = await sentCorrection(chat, talkOf(other), () => 'Leeks leak a lot.', ADA)
    await approve(chat, correction)
    await withdraw(chat, note, ADA)
    expect([await stateOf(other), await stateOf(correction)]).toEqual(['approved', 'approved'])
    expect(await chat.ask('leeks')).toContain('Leeks leak a lot.')
  })
})

describe('two corrections of the same words', () => {
  /** Both made of the note as it was; the first is approved. */
  async function two() {
    const note = await approvedNote()
    const first = await sentCorrection(chat, talkOf(note), (text) => `${text} Twice a day.`, BOB)
    const second = await sentCorrection(chat, talkOf(note), (text) => `${text} By hand.`, EVE)
    return { note, first: first.id, second: second.id }
  }

  it('the second is shown against the words of today, and approved only by who has seen that', async () => {
    const { first, second } = await two()
    const seenBefore = await openedBy(chat, second, CARL)
    expect(wordsIn(seenBefore)).not.toContain(NOTE_WORDS.meanwhile)
    await approve(chat, first)
    const { message: again } = await chat.press('approve', seenBefore, CARL)
    expect(await stateOf(second)).toBe('waiting')
    expect(wordsIn(again)).toContain(NOTE_WORDS.late)
    expect(wordsIn(again)).toContain(NOTE_WORDS.meanwhile)
    expect(wordsIn(again)).toContain('− Twice a day.')
    expect(wordsIn(again)).toContain('+ By hand.')
    expect(await chat.ask('turnips')).toContain('Twice a day.')
    await chat.press('approve', again, CARL)
    const answer = await chat.ask('turnips')
    expect(answer).toContain('By hand.')
    expect(answer).not.toContain('Twice a day.')
    expect(
      [...chat.library().corpus.talks.values()].filter(({ title }) => title === FIELDS.title),
    ).toHaveLength(1)
  })

  it('whoever opens the second after the first was approved is told so, and can approve it at once', async () => {
    const { first, second } = await two()
    await approve(chat, first)
    const seen = await openedBy(chat, second, CARL)
    expect(wordsIn(seen)).toContain(NOTE_WORDS.meanwhile)
    await chat.press('approve', seen, CARL)
    expect(await chat.ask('turnips')).toContain('By hand.')
  })

  it('the second stays where the first is withdrawn, on whose words it was not made', async () => {
    const { first, second } = await two()
    await approve(chat, first)
    await approve(chat, second, CARL)
    await withdraw(chat, first, BOB)
    expect(await chat.ask('turnips')).toContain('By hand.')
    expect(
      [...chat.library().corpus.talks.values()].filter(({ title }) => title === FIELDS.title),
    ).toHaveLength(1)
  })

  it('one is not sent before its author has seen what it changes today', async () => {
    const note = await approvedNote()
    const form = await formOf(chat, { kind: 'correct', noted: talkOf(note) }, EVE)
    const { corrects: _, correctsElse: __, madeOn: ___, ...fields } = form.fields
    const text = `${fields.text} By hand.`
    const filled = await chat.command(
      { kind: 'fill', id: form.id, revision: 1, fields: { ...fields, text } },
      EVE,
    )
    const first = await sentCorrection(chat, talkOf(note), (before) => `${before} Twice a day.`, BOB)
    await approve(chat, first.id)
    const { message } = await chat.press('send', filled.message, EVE)
    expect(await stateOf(form.id)).toBe('written')
    expect(wordsIn(message)).toContain(NOTE_WORDS.meanwhile)
    await chat.press('send', message, EVE)
    expect(await stateOf(form.id)).toBe('waiting')
  })

  it('where another replica has just approved the first, the second is not approved before its words are here', async () => {
    const { first, second } = await two()
    const seen = await openedBy(chat, second, CARL)
    const waiting = await chat.store.of(first)
    if (!waiting) throw new Error('no draft')
    await chat.store.replace({ ...waiting, revision: waiting.revision + 1, state: 'approved', approver: EVE })
    expect(wordsIn((await chat.press('approve', seen, CARL)).message)).toContain(NOTE_WORDS.changedNow)
    expect(await stateOf(second)).toBe('waiting')
  })
})

describe('whatever is done with corrections and withdrawals, in whichever order', () => {
  const PEOPLE = { ADA, BOB, EVE, CARL } as const

  it('nothing is answered from but what is approved, and no word of a withdrawn note stays', async () => {
    const step = fc.record({
      who: fc.constantFrom('ADA', 'BOB', 'EVE', 'CARL'),
      what: fc.constantFrom(
        'note',
        'correct',
        'correct',
        'approve',
        'approve',
        'approve',
        'withdraw',
        'decline',
      ),
      which: fc.nat(3),
    } as const)
    /** With a note that stands there is something to put right, and to withdraw. */
    const BEGIN = [
      { who: 'ADA', what: 'note', which: 0 },
      { who: 'EVE', what: 'approve', which: 0 },
      { who: 'BOB', what: 'correct', which: 0 },
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (random) => {
        const steps = [...BEGIN, ...random]
        const ids: DraftId[] = []
        /** The words that each draft adds, with those of what it was made of. */
        const words = new Map<DraftId, readonly string[]>()
        const authors = new Map<DraftId, Doer>()
        try {
          for (const { who, what, which } of steps) {
            const by = PEOPLE[who]
            const id = ids[which % Math.max(1, ids.length)] ?? 'nothere22222'
            const word = `Quxomatic${ids.length}x`
            if (what === 'note' || what === 'correct') {
              const title = `Turnips ${ids.length}`
              const made =
                what === 'note'
                  ? await sentNote(chat, by, { ...FIELDS, title, text: `The ${word} was shown.` })
                  : await sentCorrection(chat, talkOf(id), (text) => `${text} And the ${word}.`, by).catch(
                      () => undefined,
                    )
              if (!made) continue
              ids.push(made.id)
              authors.set(made.id, by)
              const kept = (await chat.store.of(made.id))?.fields.text ?? ''
              words.set(made.id, kept.match(/Quxomatic\d+x/g) ?? [])
            } else if (what === 'withdraw') await withdraw(chat, id, authors.get(id) ?? by)
            else if (what === 'approve') {
              for (const approver of [EVE, CARL]) {
                const press = pressesIn(await openedBy(chat, id, approver)).find(
                  ({ kind }) => kind === 'approve',
                )
                if (press) await chat.command(press, approver)
              }
            } else {
              const revision = (await chat.store.of(id))?.revision ?? 1
              await chat.command({ kind: 'word', move: 'decline', id, revision, word: 'no' }, by)
            }
            const approved = new Set(await chat.store.approved())
            const standing = new Set([...approved].flatMap((one) => words.get(one) ?? []))
            const held = JSON.stringify([...chat.library().corpus.talks.values()]) + files().join('')
            const rows = JSON.stringify(await Promise.all(ids.map((one) => chat.store.of(one))))
            for (const [draft, [own = '']] of words) {
              const last = words.get(draft)?.at(-1) ?? own
              if (!standing.has(last)) expect(held.includes(last), last).toBe(false)
              if ((await stateOf(draft)) === 'withdrawn')
                expect(`${rows}${held}`.includes(last), last).toBe(false)
            }
            for (const draft of approved) expect(files().join('')).toContain(words.get(draft)?.at(-1) ?? '?')
          }
        } finally {
          for (const id of ids) {
            const author = authors.get(id)
            if (author) await withdraw(chat, id, author)
          }
        }
        expect(files()).toEqual([])
      }),
      { numRuns: THOROUGH ? 40 : 8 },
    )
  }, 240_000)
})
