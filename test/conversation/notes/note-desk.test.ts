import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requestOf } from '../../../src/conversation/grammar.ts'
import type { Doer } from '../../../src/domain/drafts/draft.ts'
import type { NoteCommand, NoteForm } from '../../../src/domain/drafts/note-command.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, BOB, EVE } from '../../drafts/drafts.ts'
import { notesIn } from '../../inbox/notes-in.ts'
import { THOROUGH } from '../../thorough.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'

let chat: Chat
beforeEach(async () => {
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }])
})
afterEach(() => chat.close())

const FIELDS = {
  edition: 'eu-2021',
  title: 'Turnips at scale',
  speakers: 'Maria Keller',
  text: 'Turnips scale well when they are watered by an operator.',
}

/** Written and filled in, as its author sees it then. */
async function filled(text: string = FIELDS.text, by: Doer = ADA) {
  const { form } = await chat.command({ kind: 'write', text }, by)
  if (form?.kind !== 'fields') throw new Error('no form came')
  const { id, revision } = form
  return chat.command({ kind: 'fill', id, revision, fields: { ...FIELDS, text } }, by)
}

const sent = async (text?: string, by: Doer = ADA) => chat.press('send', (await filled(text, by)).message, by)

/** As the approver opens it from what they are told. */
async function opened() {
  const last = chat.told.at(-1)
  if (!last) throw new Error('nobody was told')
  return chat.press('open', last.message, EVE)
}

it('is begun with an empty form where a button for it is pressed', async () => {
  const request = requestOf({ kind: 'ask', question: 'new note' })
  const { form } = await chat.conversation.answer({ ...request, by: ADA } as typeof request)
  expect(form).toMatchObject({ kind: 'fields', fields: { text: '' } })
  expect(await chat.store.byAuthor(ADA, { skip: 0, most: 5 })).toEqual([])
})

it('that cannot be read just now is asked for again in a minute', async () => {
  const { message } = await chat.command({ kind: 'write', text: '', isBare: true, isLater: true }, ADA)
  expect(wordsIn(message)).toBe(NOTE_WORDS.later)
})

describe('a note from the chat', () => {
  it('is written, seen as it will be answered from, sent, approved, answered from, and withdrawn', async () => {
    const { message: preview } = await filled()
    expect(wordsIn(preview)).toContain('Turnips at scale')
    expect(wordsIn(preview)).toContain('Maria Keller')
    expect(wordsIn(preview)).toContain('Turnips scale well when they are watered by an operator.')
    const { message: waiting } = await chat.press('send', preview, ADA)
    expect(chat.told.map(({ to }) => to)).toEqual([{ platform: 'slack', person: 'UEVE' }])
    expect(wordsIn(chat.told[0]?.message ?? waiting)).toBe(NOTE_WORDS.told.waiting('Turnips at scale'))
    expect(await chat.ask('turnips')).not.toContain('watered')

    const { message: seen } = await opened()
    expect(wordsIn(seen)).toContain(NOTE_WORDS.whole)
    await chat.press('approve', seen, EVE)
    expect(notesIn(chat.folder)).toHaveLength(1)
    expect(await chat.ask('turnips')).toContain('watered by an operator')
    expect(chat.told.at(-1)).toMatchObject({
      to: { person: 'UADA' },
      message: { fallback: NOTE_WORDS.told.approved('Turnips at scale') },
    })

    const { message: mine } = await chat.command({ kind: 'list' }, ADA)
    const { message: shown } = await chat.press('open', mine, ADA)
    await chat.press('withdraw', shown, ADA)
    expect(notesIn(chat.folder)).toEqual([])
    expect(await chat.ask('turnips')).not.toContain('watered')
    expect(wordsIn((await chat.command({ kind: 'list' }, ADA)).message)).toBe(NOTE_WORDS.noneOf.mine)
  })

  it('is not said to be in the answers, or out of them, while the folder of notes cannot be changed', async () => {
    const away = `${chat.folder}-away`
    await sent()
    const { message: seen } = await opened()
    renameSync(chat.folder, away)
    writeFileSync(chat.folder, 'a file in its place')
    expect(wordsIn((await chat.press('approve', seen, EVE)).message)).toContain(NOTE_WORDS.notYet.approve)

    const { message: mine } = await chat.press(
      'open',
      (await chat.command({ kind: 'list' }, ADA)).message,
      ADA,
    )
    expect(wordsIn((await chat.press('withdraw', mine, ADA)).message)).toBe(NOTE_WORDS.notYet.withdraw)
    rmSync(chat.folder)
    renameSync(away, chat.folder)
  })

  it('comes back with a word, is changed, and sent again', async () => {
    await sent()
    const { message: seen } = await opened()
    const { form } = await chat.press('return', seen, EVE)
    expect(form).toMatchObject({ kind: 'word' })
    const { id, revision } = form as NoteForm
    await chat.command({ kind: 'word', move: 'return', id, revision, word: 'Who spoke?' }, EVE)
    const back = chat.told.at(-1)
    expect(wordsIn(back?.message ?? seen)).toContain('Who spoke?')
    const { message: returned } = await chat.press('open', back?.message ?? seen, ADA)
    expect(wordsIn(returned)).toContain('Who spoke?')
    const change = await chat.press('form', returned, ADA)
    if (change.form?.kind !== 'fields') throw new Error('no form came')
    const { message: again } = await chat.command(
      { kind: 'fill', id, revision: change.form.revision, fields: { ...FIELDS, speakers: 'Emma Fuchs' } },
      ADA,
    )
    expect(wordsIn(again)).toContain('Emma Fuchs')
    expect(pressesIn(again).map(({ kind }) => kind)).toContain('send')
  })

  it('names who wrote it only where they write a name', async () => {
    const { form } = await chat.command({ kind: 'write', text: FIELDS.text }, ADA)
    const { id } = form as NoteForm
    const unnamed = await chat.command({ kind: 'fill', id, revision: 1, fields: FIELDS }, ADA)
    expect(wordsIn(unnamed.message)).toContain(NOTE_WORDS.unnamed)
    const named = await chat.command(
      { kind: 'fill', id, revision: 2, fields: { ...FIELDS, name: 'Ada L.' } },
      ADA,
    )
    expect(wordsIn(named.message)).toContain('Ada L.')
    await chat.press('send', named.message, ADA)
    await chat.press('approve', (await opened()).message, EVE)
    const [file = ''] = notesIn(chat.folder)
    const text = readFileSync(join(chat.folder, file), 'utf8')
    expect(text).toContain('author: "Ada L."')
    expect(text).not.toContain('UADA')
  })

  it('what was approved is what was seen: a press on an older revision changes nothing', async () => {
    const { message: waiting } = await sent()
    const { message: seen } = await opened()
    const change = await chat.press('form', waiting, ADA)
    if (change.form?.kind !== 'fields') throw new Error('no form came')
    const { id, revision } = change.form
    await chat.command({ kind: 'fill', id, revision, fields: { ...FIELDS, text: 'Something else.' } }, ADA)
    const late = await chat.press('approve', seen, EVE)
    expect(wordsIn(late.message)).toContain(NOTE_WORDS.takenBack)
    expect(notesIn(chat.folder)).toEqual([])
  })

  it('says what is missing, and cannot be sent so', async () => {
    const { form } = await chat.command({ kind: 'write', text: 'Loved it.' }, ADA)
    const { id } = form as NoteForm
    const { message } = await chat.command(
      { kind: 'fill', id, revision: 1, fields: { edition: '', text: ' ' } },
      ADA,
    )
    const { unchanged: _, ...missing } = NOTE_WORDS.missing
    for (const sentence of Object.values(missing)) expect(wordsIn(message)).toContain(sentence)
    expect(pressesIn(message).map(({ kind }) => kind)).toEqual(['form', 'withdraw'])
    await chat.command({ kind: 'send', id, revision: 2 }, ADA)
    expect(await chat.store.countWaiting()).toBe(0)
  })

  it.each(['https://youtu.be/AAAAaaaa111', '<https://a.example/b> :tada: …', '!!'])(
    'cannot be sent with no words but %j',
    async (text) => {
      const { form } = await chat.command({ kind: 'write', text: FIELDS.text }, ADA)
      const { id } = form as NoteForm
      const filled = { kind: 'fill', id, revision: 1, fields: { ...FIELDS, text } } as const
      const { message } = await chat.command(filled, ADA)
      expect(wordsIn(message)).toContain(NOTE_WORDS.missing.text)
      expect(pressesIn(message).map(({ kind }) => kind)).not.toContain('send')
    },
  )

  it('that was never approved is withdrawn from no answer', async () => {
    const { message } = await chat.command({ kind: 'write', text: FIELDS.text }, ADA)
    const withdrawn = await chat.press('withdraw', message, ADA)
    expect(wordsIn(withdrawn.message)).toBe(NOTE_WORDS.states.withdrawn)
  })

  it('leaves private parts out, and names their kinds', async () => {
    const { form } = await chat.command(
      { kind: 'write', text: 'Ask ada@example.org: turnips scale. %%my boss hated it%%' },
      ADA,
    )
    expect(form).toMatchObject({ taken: ['a private passage between %% and %%', 'an e-mail address'] })
    expect(JSON.stringify(form)).not.toMatch(/example\.org|boss/)
  })

  it('where others read the answer, nothing of a draft is shown', async () => {
    const { alone: _, ...inPublic } = ADA
    const { message } = await chat.command({ kind: 'write', text: FIELDS.text }, inPublic)
    expect(wordsIn(message)).toBe(NOTE_WORDS.kept)
    await filled()
    expect(wordsIn((await chat.command({ kind: 'list' }, inPublic)).message)).toBe(NOTE_WORDS.alone)
  })

  it('of an admin only where nobody is named, and only of their own server', async () => {
    chat.close()
    chat = await openChat()
    const at = (person: string, workspace: string, admin = false): Doer => ({
      ...{ platform: 'discord', person, workspace, admin, alone: true },
    })
    const { message } = await filled(FIELDS.text, at('P1', 'S1'))
    await chat.press('send', message, at('P1', 'S1'))
    const waiting = async (by: Doer) => pressesIn((await chat.command({ kind: 'list' }, by)).message).length
    expect(await waiting(at('P2', 'S1', true))).toBe(1)
    expect(await waiting(at('P2', 'S2', true))).toBe(0)
    expect(await waiting(at('P2', 'S1'))).toBe(0)
  })

  it('finds the talk of the programme that is meant, and takes title, people and edition from it', async () => {
    const [session] = chat.library().sessions.filter(({ speakers }) => speakers.length === 1)
    if (!session) throw new Error('no session')
    const text = `At KubeCon I saw “${session.title}” by ${session.speakers[0]}. It was about turnips.`
    const { form } = await chat.command({ kind: 'write', text }, ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(form.talks[0]?.title).toBe(session.title)
  })
})

describe('who decides', () => {
  const lastTold = () => wordsIn(chat.told.at(-1)?.message ?? { fallback: '', pieces: [] })
  const eveSends = async () => {
    const { message } = await filled(FIELDS.text, EVE)
    return (await chat.press('send', message, EVE)).message
  }

  it('alone may approve what they wrote themselves, and is told that nobody else reads it', async () => {
    const waiting = await eveSends()
    expect(wordsIn(waiting)).toContain(NOTE_WORDS.ownApproval)
    expect(wordsIn(waiting)).toContain(NOTE_WORDS.done.sendOwn)
    expect(pressesIn(waiting).map(({ kind }) => kind)).toEqual(['approve', 'form', 'withdraw'])
    await chat.press('approve', waiting, EVE)
    expect(notesIn(chat.folder)).toHaveLength(1)
    expect(chat.told).toEqual([])
  })

  it('beside others does not: it waits for another', async () => {
    await chat.close()
    chat = await openChat(['UEVE', 'UDAN'].map((person) => ({ platform: 'slack', person })))
    const waiting = await eveSends()
    expect(pressesIn(waiting).map(({ kind }) => kind)).toEqual(['form', 'withdraw'])
    expect(wordsIn(waiting)).not.toContain(NOTE_WORDS.ownApproval)
    expect(chat.told.map(({ to }) => to)).toEqual([{ platform: 'slack', person: 'UDAN' }])
    const [press] = pressesIn(waiting)
    await chat.command({ kind: 'approve', id: press?.id ?? '', revision: press?.revision ?? 0 }, EVE)
    expect(notesIn(chat.folder)).toEqual([])
    const dan: Doer = { ...EVE, person: 'UDAN' }
    const { message } = await chat.press('open', (await chat.command({ kind: 'list' }, dan)).message, dan)
    await chat.press('approve', message, dan)
    expect(notesIn(chat.folder)).toHaveLength(1)
  })

  it('finds what was approved, and its author is told where they withdraw it', async () => {
    await sent()
    await chat.press('approve', (await opened()).message, EVE)
    const { message: list } = await chat.command({ kind: 'list' }, EVE)
    expect(wordsIn(list)).toContain(NOTE_WORDS.lists.approved)
    await chat.press('withdraw', (await chat.press('open', list, EVE)).message, EVE)
    expect(chat.told.at(-1)).toMatchObject({ to: { person: 'UADA' } })
    expect(lastTold()).toBe(NOTE_WORDS.told.withdrawn('Turnips at scale'))
    expect(notesIn(chat.folder)).toEqual([])
  })

  it.each([
    ['admins', false, NOTE_WORDS.done.sendToAdmins],
    ['nobody', undefined, NOTE_WORDS.done.sendToNobody],
  ])('is said where nobody is named: %s', async (_, admin, expected) => {
    await chat.close()
    const maintainers = { platform: 'discord', id: '77' } as const
    chat = await openChat([], undefined, undefined, maintainers)
    const writer: Doer = {
      ...{ platform: 'discord', person: 'P1', alone: true },
      ...(admin !== undefined && { admin }),
    }
    const { message } = await filled(FIELDS.text, writer)
    expect(wordsIn((await chat.press('send', message, writer)).message)).toContain(expected)
    expect(chat.told.map(({ to }) => to)).toEqual([maintainers])
    expect(lastTold()).toBe(NOTE_WORDS.told.waiting())
  })
})

describe('what is not approved', () => {
  /** Nobody says this word by chance. */
  const SECRET = 'Quxomatic'
  const people = { ADA, BOB, EVE } as const

  it('is in no file, no answer, no list and no other person’s message, whatever anybody does in whichever order', async () => {
    const step = fc.record({
      who: fc.constantFrom('ADA', 'BOB', 'EVE'),
      what: fc.constantFrom(
        'write',
        'list',
        'open',
        'form',
        'fill',
        'send',
        'approve',
        'return',
        'word',
        'decline',
        'again',
        'withdraw',
      ),
      which: fc.nat(3),
      stale: fc.boolean(),
    } as const)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const ids: string[] = []
        const words = new Map<string, string>()
        for (const { who, what, which, stale } of steps) {
          const by = people[who]
          const id = ids[which] ?? 'nothere22222'
          const before = await chat.store.of(id)
          const revision = Math.max(1, (before?.revision ?? 1) - (stale ? 1 : 0))
          const secret = words.get(id) ?? `${SECRET}${ids.length}x`
          const command: NoteCommand =
            what === 'write'
              ? { kind: 'write', text: `The ${SECRET}${ids.length}x was shown.` }
              : what === 'list'
                ? { kind: 'list' }
                : what === 'fill'
                  ? { kind: 'fill', id, revision, fields: { ...FIELDS, text: `The ${secret} was shown.` } }
                  : what === 'word'
                    ? {
                        kind: 'word',
                        move: which % 2 === 0 ? 'return' : 'decline',
                        id,
                        revision,
                        word: 'again',
                      }
                    : { kind: what, id, revision }
          const { message, form } = await chat.command(command, by)
          if (what === 'write' && form) {
            words.set(form.id, `${SECRET}${ids.length}x`)
            ids.push(form.id)
          }
          // Who has nothing to do with a draft reads nothing of it.
          if (who === 'BOB')
            for (const [draftId, word] of words) {
              const kept = await chat.store.of(draftId)
              if (kept?.author?.person !== 'UBOB') expect(wordsIn(message)).not.toContain(word)
            }
        }
        const files = notesIn(chat.folder).map((name) => readFileSync(join(chat.folder, name), 'utf8'))
        const approved = new Set(await chat.store.approved())
        for (const [id, word] of words) {
          expect(files.some((text) => text.includes(word))).toBe(approved.has(id))
          const held = JSON.stringify([...chat.library().corpus.talks.values()])
          expect(held.includes(word)).toBe(approved.has(id))
        }
        for (const { message } of chat.told) expect(wordsIn(message)).not.toContain(SECRET)
        for (const id of ids) {
          const kept = await chat.store.of(id)
          if (kept?.author)
            await chat.command(
              { kind: 'withdraw', id, revision: kept.revision },
              people[kept.author.person === 'UADA' ? 'ADA' : kept.author.person === 'UBOB' ? 'BOB' : 'EVE'],
            )
        }
      }),
      { numRuns: THOROUGH ? 25 : 8 },
    )
  }, 120_000)
})

describe('a correction', () => {
  it('shows what it changes, takes the place of what it puts right under its author’s name, and gives it back when withdrawn', async () => {
    const { talks, notes } = chat.library().corpus
    const wrong = [...talks.values()].find(
      ({ id, sentences }) => sentences.length > 1 && notes.get(id.split('/')[0] ?? '')?.author,
    )
    if (!wrong) throw new Error('no talk')
    const author = notes.get(wrong.note)?.author ?? ''
    const { form } = await chat.command({ kind: 'correct', noted: wrong.id }, ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(form.fields).toMatchObject({ title: wrong.title, edition: wrong.edition })
    const { corrects: _, ...asForms } = form.fields
    const [first = ''] = form.fields.text.split('\n\n')
    const text = form.fields.text.replace(first, 'Quxomatic was shown instead.')
    const { message } = await chat.command(
      { kind: 'fill', id: form.id, revision: 1, fields: { ...asForms, text, name: 'Ada L.' } },
      ADA,
    )
    expect(wordsIn(message)).toContain(`− ${first.slice(0, 30)}`)
    expect(wordsIn(message)).toContain('+ Quxomatic was shown instead.')
    await chat.press('send', message, ADA)
    const { message: seen } = await opened()
    expect(wordsIn(seen)).toContain('+ Quxomatic was shown instead.')
    await chat.press('approve', seen, EVE)
    const told = [...chat.library().corpus.talks.values()].filter(({ title }) => title === wrong.title)
    const put = told.find(({ note }) => note.startsWith('chat-'))
    // What was answered under its id can still be opened, and is as old as it was.
    expect(put?.id).toBe(wrong.id)
    const { title, url, published, day, retoldBy } = notes.get(wrong.note) ?? {}
    expect(chat.library().corpus.notes.get(put?.note ?? '')).toMatchObject({
      ...{ title, url, published, author, putRightBy: 'Ada L.' },
      ...(retoldBy !== undefined && { retoldBy }),
      ...(day !== undefined && { day }),
    })
    const { message: card } = await chat.command({ kind: 'list' }, ADA)
    const { message: own } = await chat.press('open', card, ADA)
    expect(wordsIn(own)).toContain(`Noted by ${author} (put right by Ada L.)`)
    const further = await chat.command({ kind: 'correct', noted: wrong.id }, ADA)
    if (further.form?.kind !== 'fields') throw new Error('no form came')
    const { message: twice } = await chat.command(
      {
        ...{ kind: 'fill', id: further.form.id, revision: 1 },
        fields: { ...asForms, text: 'Quxomatic came twice.' },
      },
      ADA,
    )
    await chat.press('send', twice, ADA)
    await chat.press('approve', (await opened()).message, EVE)
    expect(await chat.ask('quxomatic')).toContain('Quxomatic came twice.')
    expect(chat.library().corpus.talks.has(wrong.id)).toBe(true)
    await chat.command({ kind: 'withdraw', id: further.form.id, revision: 4 }, ADA)
    expect(await chat.ask('quxomatic')).toContain('Quxomatic was shown instead.')

    const { message: mine } = await chat.command({ kind: 'list' }, ADA)
    await chat.press('withdraw', (await chat.press('open', mine, ADA)).message, ADA)
    expect(chat.library().corpus.talks.has(wrong.id)).toBe(true)
    expect(await chat.ask('quxomatic')).not.toContain('shown instead')
  })

  it('goes with the correction that it was made of, and its author is told; what stood there first is back', async () => {
    const wrong = [...chat.library().corpus.talks.values()].find(({ sentences }) => sentences.length > 1)
    if (!wrong) throw new Error('no talk')
    const corrected = async (text: string) => {
      const { form } = await chat.command({ kind: 'correct', noted: wrong.id }, ADA)
      if (form?.kind !== 'fields') throw new Error('no form came')
      const { corrects: _, correctsElse: __, ...asForms } = form.fields
      const fields = { ...asForms, text }
      const { message } = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, ADA)
      await chat.press('send', message, ADA)
      await chat.press('approve', (await opened()).message, EVE)
      return form.id
    }
    const before = [...chat.library().corpus.talks.values()].length
    const first = await corrected('Quxomatic came once.')
    const second = await corrected('Quxomatic came twice.')
    expect(await chat.ask('quxomatic')).toContain('Quxomatic came twice.')
    await chat.command({ kind: 'withdraw', id: first, revision: 4 }, ADA)
    expect(await chat.ask('quxomatic')).not.toContain('Quxomatic came')
    const talks = [...chat.library().corpus.talks.values()]
    expect(talks).toHaveLength(before)
    expect(talks.filter(({ title }) => title === wrong.title).map(({ id }) => id)).toEqual([wrong.id])
    expect(chat.library().corpus.talks.get(wrong.id)?.note).toBe(wrong.note)
    expect(await chat.store.of(second)).toMatchObject({ state: 'withdrawn', author: undefined })
    await chat.tellLeft()
    expect(chat.told.at(-1)).toMatchObject({
      to: { person: 'UADA' },
      message: { fallback: NOTE_WORDS.told.fall(wrong.title) },
    })
  })

  it('is asked for by the title of a talk, or by an address of its; of several that are called so one is chosen', async () => {
    const talks = [...chat.library().corpus.talks.values()]
    const linked = talks.find(({ links }) => links.some(({ lentBy }) => !lentBy))
    const url = linked?.links.find(({ lentBy }) => !lentBy)?.url ?? ''
    for (const noted of [linked?.title.toUpperCase() ?? '', `<${url}>`]) {
      const { form } = await chat.command({ kind: 'correct', noted }, ADA)
      expect(form).toMatchObject({ fields: { corrects: linked?.id } })
    }
    const { form: own } = await chat.command({ kind: 'write', text: FIELDS.text }, ADA)
    const fields = { ...FIELDS, title: linked?.title ?? '', edition: linked?.edition ?? '' }
    const { message: filledIn } = await chat.command(
      { kind: 'fill', id: own?.id ?? '', revision: 1, fields },
      ADA,
    )
    await chat.press('send', filledIn, ADA)
    await chat.press('approve', (await opened()).message, EVE)
    const twice = [...chat.library().corpus.talks.values()].filter(({ title }) => title === linked?.title)
    expect(twice).toHaveLength(2)
    const { message, form } = await chat.command({ kind: 'correct', noted: linked?.title ?? '' }, ADA)
    expect(form).toBeUndefined()
    expect(JSON.stringify(message)).toContain(`correct ${twice[0]?.id}`)
    expect(JSON.stringify(message)).toContain(`correct ${twice[1]?.id}`)
  })

  it('of what no note tells says so', async () => {
    const { message } = await chat.command({ kind: 'correct', noted: 'nobody/nothing' }, ADA)
    expect(wordsIn(message)).toBe(NOTE_WORDS.noSuchNoted)
  })
})
