// Corrections beside one another, and beside the withdrawal of what they put right: nothing withdrawn comes back, and nothing is
// put in the place of words that nobody has compared it with. issue 17, points 6 and 8
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Doer, DraftId } from '../../../src/domain/drafts/draft.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
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
    const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...shown } = form.fields
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

const turnips = () => [...chat.library().corpus.talks.values()].filter(({ title }) => title === FIELDS.title)

describe('two corrections of the same sentence', () => {
  /** Both made of the note as it was; none is approved. */
  async function two() {
    const note = await approvedNote()
    const put = (by: Doer, instead: string) =>
      sentCorrection(chat, talkOf(note), (text) => text.replace('by an operator', instead), by)
    const first = await put(BOB, 'twice a day')
    const second = await put(EVE, 'by hand')
    return { note, first: first.id, second: second.id }
  }

  it('the second is shown against the words of today, and approved only by who has seen that', async () => {
    const { first, second } = await two()
    const seenBefore = await openedBy(chat, second, CARL)
    expect(wordsIn(seenBefore)).not.toContain(NOTE_WORDS.meanwhile.same)
    await approve(chat, first)
    const { message: again } = await chat.press('approve', seenBefore, CARL)
    expect(await stateOf(second)).toBe('waiting')
    expect(wordsIn(again)).toContain(NOTE_WORDS.late)
    expect(wordsIn(again)).toContain(NOTE_WORDS.meanwhile.same)
    expect(wordsIn(again)).toContain('− Turnips scale well when they are watered twice a day.')
    expect(wordsIn(again)).toContain('+ Turnips scale well when they are watered by hand.')
    expect(await chat.ask('turnips')).toContain('twice a day.')
    await chat.press('approve', again, CARL)
    const answer = await chat.ask('turnips')
    expect(answer).toContain('by hand.')
    expect(answer).not.toContain('twice a day.')
    expect(turnips()).toHaveLength(1)
  })

  it('whoever opens the second after the first was approved is told so, and can approve it at once', async () => {
    const { first, second } = await two()
    await approve(chat, first)
    const seen = await openedBy(chat, second, CARL)
    expect(wordsIn(seen)).toContain(NOTE_WORDS.meanwhile.same)
    await chat.press('approve', seen, CARL)
    expect(await chat.ask('turnips')).toContain('by hand.')
  })

  it('the second stays where the first is withdrawn, on whose words it was not made', async () => {
    const { first, second } = await two()
    await approve(chat, first)
    await approve(chat, second, CARL)
    await withdraw(chat, first, BOB)
    expect(await chat.ask('turnips')).toContain('by hand.')
    expect(turnips()).toHaveLength(1)
  })

  it('one is not sent before its author has seen what it changes today', async () => {
    const note = await approvedNote()
    const form = await formOf(chat, { kind: 'correct', noted: talkOf(note) }, EVE)
    const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...fields } = form.fields
    const text = fields.text.replace('by an operator', 'by hand')
    const filled = await chat.command(
      { kind: 'fill', id: form.id, revision: 1, fields: { ...fields, text } },
      EVE,
    )
    const other = (before: string) => before.replace('by an operator', 'twice a day')
    const first = await sentCorrection(chat, talkOf(note), other, BOB)
    await approve(chat, first.id)
    const { message } = await chat.press('send', filled.message, EVE)
    expect(await stateOf(form.id)).toBe('written')
    expect(wordsIn(message)).toContain(NOTE_WORDS.meanwhile.same)
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

const LONG = {
  ...NAMED,
  text: 'Three spoons each.\n\nForty percent. They keep for seven years.\n\nMice like them.',
}

describe('two corrections of different sentences', () => {
  /** Ada’s note of four sentences in three paragraphs, and a correction of Bob’s that was made on it and waits. */
  async function waiting(change: (text: string) => string) {
    const { id } = await sentNote(chat, ADA, LONG)
    await approve(chat, id)
    const bobs = await sentCorrection(chat, talkOf(id), change, BOB)
    return { note: id, bobs: bobs.id }
  }
  const told = () => turnips().flatMap(({ sentences }) => sentences.map(({ prose }) => textOf(prose)))

  it.each([
    ['next to one another', 'Three spoons each', 'Forty percent', 'One spoon each', '45 percent'],
    ['in one paragraph', 'Forty percent', 'seven years', '45 percent', 'two years'],
    ['far from one another', 'Three spoons each', 'Mice like them', 'One spoon each', 'Nobody likes them'],
    ['in the other order', 'Mice like them', 'Forty percent', 'Nobody likes them', '45 percent'],
  ])('both live: %s', async (_, one, other, oneNow, otherNow) => {
    const { note, bobs } = await waiting((text) => text.replace(other, otherNow))
    const eves = await sentCorrection(chat, talkOf(note), (text) => text.replace(one, oneNow), EVE)
    await approve(chat, eves.id, CARL)
    const seen = await openedBy(chat, bobs, EVE)
    expect(wordsIn(seen)).toContain(NOTE_WORDS.meanwhile.else)
    expect(wordsIn(seen)).not.toContain(NOTE_WORDS.meanwhile.same)
    expect(wordsIn(seen).match(/^[+−] .*/gm)).toEqual([
      expect.stringContaining(other),
      expect.stringContaining(otherNow),
    ])
    await chat.press('approve', seen, EVE)
    expect(told().join(' ')).toBe(
      LONG.text.replace(one, oneNow).replace(other, otherNow).replace(/\s+/g, ' '),
    )
    expect(files().filter((text) => text.includes(oneNow))).toHaveLength(1)
  })

  it('who withdraws one of them takes its words and their name along, and leaves the other', async () => {
    const { note, bobs } = await waiting((text) => text.replace('Forty', '45'))
    const form = await formOf(chat, { kind: 'correct', noted: talkOf(note) }, EVE)
    const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...shown } = form.fields
    const fields = { ...shown, text: shown.text.replace('Three', 'Two'), name: 'Eve Two' }
    const filled = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, EVE)
    await chat.press('send', filled.message, EVE)
    await approve(chat, form.id, CARL)
    await approve(chat, bobs)
    expect(await chat.ask('turnips')).toContain('put right by Eve Two, somebody in the chat')
    await withdraw(chat, form.id, EVE)
    expect(told().slice(0, 2)).toEqual(['Three spoons each.', '45 percent.'])
    expect(await chat.ask('turnips')).toContain('put right by somebody in the chat')
    expect(files().join('')).not.toMatch(/Eve Two|Two spoons/)
  })

  it('what is added by both stands there, in the order in which it was approved', async () => {
    const { note, bobs } = await waiting((text) => `${text} And moles.`)
    const eves = await sentCorrection(chat, talkOf(note), (text) => `${text} And snails.`, EVE)
    await approve(chat, eves.id, CARL)
    await approve(chat, bobs)
    expect(told().slice(-3)).toEqual(['Mice like them.', 'And snails.', 'And moles.'])
  })

  it('the same change twice changes nothing more, and is not sent', async () => {
    const { note, bobs } = await waiting((text) => text.replace('Forty', '45'))
    const eves = await sentCorrection(chat, talkOf(note), (text) => text.replace('Forty', '45'), EVE)
    await approve(chat, eves.id, CARL)
    const seen = await openedBy(chat, bobs, EVE)
    expect(wordsIn(seen)).toContain(NOTE_WORDS.missing.unchanged)
    expect(pressesIn(seen).map(({ kind }) => kind)).not.toContain('approve')
  })

  it('one of the title and one of a sentence both live', async () => {
    const { note, bobs } = await waiting((text) => text.replace('Forty', '45'))
    const form = await formOf(chat, { kind: 'correct', noted: talkOf(note) }, EVE)
    const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...shown } = form.fields
    const fields = { ...shown, title: 'Turnips, scaled', speakers: 'Emma Fuchs' }
    const filled = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, EVE)
    await chat.press('send', filled.message, EVE)
    await approve(chat, form.id, CARL)
    await approve(chat, bobs)
    expect(chat.library().corpus.talks.get(talkOf(note))).toMatchObject({
      title: 'Turnips, scaled',
      speakers: ['Emma Fuchs'],
    })
    expect(await chat.ask('turnips')).toContain('45 percent')
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
