// What is put right in a note: what is shown of it, what stays, and whose it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noteForm as discordForm } from '../../../src/adapters/discord/notes/note-form.ts'
import { noteForm as slackForm } from '../../../src/adapters/slack/notes/note-form.ts'
import type { NoteFields } from '../../../src/domain/drafts/draft.ts'
import type { Noted } from '../../../src/domain/library/corpus.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, EVE } from '../../drafts/drafts.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'

let chat: Chat
const open = async () => {
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }])
}
const close = () => chat.close()

const noted = (is: (noted: Noted) => boolean): Noted => {
  const { talks, passages } = chat.library().corpus
  const found = [...talks.values(), ...passages.values()].find(is)
  if (!found) throw new Error('there is none')
  return found
}

/** The form of a correction, as a platform sends it back. */
async function corrected(id: string, change: (fields: NoteFields) => Partial<NoteFields>) {
  const { form } = await chat.command({ kind: 'correct', noted: id }, ADA)
  if (form?.kind !== 'fields') throw new Error('no form came')
  const { corrects: _, correctsElse: __, ...shown } = form.fields
  const fields = { ...shown, ...change(shown) }
  return (await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, ADA)).message
}

const hasSpeakers = (one: Noted) => one.type === 'talk' && one.speakers.length > 0 && one.sentences.length > 1

describe('a correction', () => {
  beforeAll(open)
  afterAll(close)

  it('that changes nothing cannot be sent, and says so; also where the programme has the talk', async () => {
    for (const { id } of [
      noted(hasSpeakers),
      noted((one) => one.type === 'talk' && one.lentSpeakers.length > 0),
      noted((one) => one.type === 'passage' && one.kind === 'projects'),
    ])
      for (const change of [() => ({}), () => ({ name: 'Ada L.' })]) {
        const message = await corrected(id, change)
        expect(wordsIn(message)).toContain(NOTE_WORDS.missing.unchanged)
        expect(pressesIn(message).map(({ kind }) => kind)).not.toContain('send')
        await chat.press('withdraw', message, ADA)
      }
  })

  it('is changed by one letter, and then can be sent', async () => {
    const { id } = noted(hasSpeakers)
    const message = await corrected(id, ({ text }) => ({ text: text.replace(/[.]/, '!') }))
    expect(pressesIn(message).map(({ kind }) => kind)).toContain('send')
  })

  it('of who gave a talk takes no role for a person, shows what it left out, and no sentence as changed', async () => {
    const { id } = noted(hasSpeakers)
    const message = await corrected(id, ({ speakers }) => ({
      speakers: `${speakers}, Fellow, Emma Fuchs, CTO, Acme`,
    }))
    const words = wordsIn(message)
    expect(words).toContain(NOTE_WORDS.noPeople(['Fellow', 'CTO', 'Acme']))
    expect(words.match(/^[+−] .*/gm)).toEqual([
      expect.stringMatching(/^− Given by: /),
      expect.stringMatching(/^[+] Given by: .*, Emma Fuchs$/),
    ])
  })

  it('shows a link that goes with its sentence', async () => {
    const linked = noted((one) => one.sentences.some(({ prose }) => prose.some(({ url }) => url)))
    const url = linked.sentences.flatMap(({ prose }) => prose.flatMap((span) => span.url ?? []))[0]
    const message = await corrected(linked.id, () => ({ text: 'All of it is gone.' }))
    const gone = wordsIn(message)
      .split('\n')
      .filter((line) => line.startsWith('− '))
    expect(gone.some((line) => line.includes(url ?? 'nothing'))).toBe(true)
  })

  it('says of what is private that it was left out, and of nothing that it was long', async () => {
    const { id } = noted(hasSpeakers)
    for (const text of [
      'It ran.%% hidden %%\n\nIt was good.',
      '%% a %%\n\nIt ran %%b%% well.',
      'It ran. %%x\ny%%',
    ])
      expect(wordsIn(await corrected(id, () => ({ text })))).not.toContain('characters were taken')
  })

  it('takes nothing out as private that everybody can read already', async () => {
    const { id } = noted(hasSpeakers)
    const text = 'It ran on 10.1.2.3 then.\n\nIt was good.'
    const file = await corrected(id, () => ({ text }))
    expect(wordsIn(file)).not.toContain('10.1.2.3')
  })
})

describe('a correction that is approved', () => {
  beforeEach(open)
  afterEach(close)

  it('of two lines alike says which one goes', async () => {
    const { id } = noted(hasSpeakers)
    const twice = 'First.\n\nAlike.\n\nSecond.\n\nAlike.\n\nThird.'
    const message = await corrected(id, () => ({ text: twice }))
    await chat.press('send', message, ADA)
    const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? message, EVE)
    await chat.press('approve', seen, EVE)
    const again = await corrected(id, () => ({ text: 'First.\n\nAlike.\n\nSecond.\n\nThird.' }))
    expect(wordsIn(again)).toContain('(stays) Second.\n− Alike.')
    expect(wordsIn(again)).not.toContain('+ ')
  })

  it('keeps title, address, day and the words’ teller in its file, with everybody who put it right', async () => {
    const { id, note } = noted(hasSpeakers)
    const before = chat.library().corpus.notes.get(note)
    for (const name of ['Ada L.', 'Bob', 'Ada L.', '']) {
      const message = await corrected(id, ({ text }) => ({
        text: `${text}\n\nIt was told by ${name || 'nobody'}.`,
        name,
      }))
      await chat.press('send', message, ADA)
      const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? message, EVE)
      expect(wordsIn(seen)).toContain(
        NOTE_WORDS.corrects(before?.author ?? '', name || 'somebody in the chat'),
      )
      await chat.press('approve', seen, EVE)
    }
    const files = readdirSync(chat.folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join(chat.folder, file), 'utf8'))
    const putRight = files.flatMap((text) => /^put-right-by: "(.*)"$/m.exec(text)?.[1] ?? []).toSorted()
    expect(putRight).toEqual(['Ada L.', 'Ada L.', 'Bob', 'somebody in the chat'])
    for (const text of files) expect(text).toContain(`retold-by: ${JSON.stringify(before?.retoldBy)}`)
    expect(chat.library().corpus.notes.get(chat.library().corpus.talks.get(id)?.note ?? '')).toMatchObject({
      putRightBy: 'Ada L., Bob, somebody in the chat',
    })
    const cited = await chat.conversation.answer({ kind: 'words', id })
    expect(wordsIn(cited.message)).toContain('put something right in them')
    expect(wordsIn(cited.message)).toContain(`These are the words of ${before?.retoldBy}`)
  })

  it('leaves a talk in the theme in which it stood', async () => {
    const { passages, talks } = chat.library().corpus
    const within = [...talks.values()].find((talk) => talk.within && passages.has(talk.within))
    if (!within) throw new Error('there is none')
    const message = await corrected(within.id, ({ text }) => ({ text: `${text}\n\nMore.` }))
    await chat.press('send', message, ADA)
    const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? message, EVE)
    await chat.press('approve', seen, EVE)
    expect(chat.library().corpus.talks.get(within.id)?.within).toBe(within.within)
  })
})

describe('what is to be corrected', () => {
  beforeAll(open)
  afterAll(close)

  it('is named by its title without quotation marks too; another line is a question', async () => {
    const { title, id } = noted(hasSpeakers)
    const { parseRequest } = await import('../../../src/conversation/grammar.ts')
    for (const line of [`correct ${title}`, `correct ${title.toLowerCase()}.`, `correct "${title}"`]) {
      const request = parseRequest(line)
      const { form } = await chat.conversation.answer({ ...request, by: ADA } as typeof request)
      expect(form).toMatchObject({ fields: { corrects: id } })
    }
    for (const line of ['correct way to set requests and limits', 'correct use of probes'])
      expect((await chat.conversation.answer(parseRequest(line))).kind).toBe('answer')
  })

  it('may be named by some words of its title, or behind a colon; what no note tells of is said', async () => {
    const { parseRequest } = await import('../../../src/conversation/grammar.ts')
    const ask = async (line: string) => {
      const request = parseRequest(line)
      return chat.conversation.answer({ ...request, by: ADA } as typeof request)
    }
    const { title, id } = noted((one) => hasSpeakers(one) && one.title.split(' ').length > 3)
    expect(await ask(`Correct: ${title}`)).toMatchObject({ form: { fields: { corrects: id } } })
    const { message } = await ask(`correct ${title.split(' ').slice(0, -1).join(' ')}`)
    expect(wordsIn(message)).toContain(title)
    const nothing = await ask('correct Zorblatt Quuxes Frobnicate')
    expect(wordsIn(nothing.message)).toBe(NOTE_WORDS.noSuchNoted)
  })

  it('opens a form that is called so, with no talks but those of its title', async () => {
    const { id, title } = noted(hasSpeakers)
    const { form } = await chat.command({ kind: 'correct', noted: id }, ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(form.talks.filter((talk) => talk.title !== title)).toEqual([])
    expect(JSON.stringify(slackForm(form))).toContain(NOTE_WORDS.form.correcting.title)
    expect(JSON.stringify(discordForm(form))).toContain(NOTE_WORDS.form.correcting.title)
  })
})

describe('whoever approves is told', () => {
  beforeAll(open)
  afterAll(close)

  const written = async (text: string, other?: { name?: string }, fields: Partial<NoteFields> = {}) => {
    const { form } = await chat.command({ kind: 'write', text, ...(other && { other }) }, ADA)
    const filled = { edition: 'eu-2021', title: 'Turnips', text, ...fields }
    const { message } = await chat.command(
      { kind: 'fill', id: form?.id ?? '', revision: 1, fields: filled },
      ADA,
    )
    await chat.press('send', message, ADA)
    const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? message, EVE)
    return [message, seen] as const
  }

  it.each([
    [
      'a thread',
      'Bob Smith  10:32 AM\nTurnips scale.\nCarol Jones  10:35 AM\nYes!',
      undefined,
      ['Bob Smith', 'Carol Jones'],
    ],
    ['a message of another account', 'Turnips scale.', { name: 'Bob Smith' }, ['Bob Smith']],
    ['a message of an account without a name', 'Turnips scale.', {}, undefined],
    ['a quotation', '> Turnips scale.\nIndeed.', undefined, []],
  ] as const)('of %s, and so is its author', async (_, text, other, names) => {
    for (const message of await written(text, other))
      expect(wordsIn(message)).toContain(names ? NOTE_WORDS.marks.others(names) : NOTE_WORDS.marks.unnamed)
  })

  it('where the words it was made of end before their end, on the card and at the end of them', async () => {
    const long = 'Turnips scale well beside the wall of stones. '.repeat(200)
    const [, seen] = await written(long, undefined, { text: 'Turnips scale.' })
    expect(wordsIn(seen)).toContain(NOTE_WORDS.marks.cut)
    let { message: page } = await chat.press('source', seen, EVE)
    while (pressesIn(page).some(({ kind }) => kind === 'source'))
      page = (await chat.press('source', page, EVE)).message
    expect(wordsIn(page)).toContain(NOTE_WORDS.sourceCut(5_600, 9_199))
    const [, whole] = await written('Turnips scale.')
    expect(wordsIn(whole)).not.toContain(NOTE_WORDS.marks.cut)
  })

  it.each([
    ['Nora Feld, Liz Rice', true],
    ['Nora Feld and Liz Rice', true],
    ['Nora & Liz', true],
    ['Nora Feld', false],
    ['Nora Feld, PhD', false],
    ['Nora Ferdinand', false],
  ])('whether %j are several: %s', async (name, isSeveral) => {
    const [, seen] = await written('Turnips scale.', undefined, { name })
    expect(wordsIn(seen).includes(NOTE_WORDS.marks.several(name))).toBe(isSeveral)
  })

  it('of nobody else where the author wrote it, nor where their own words stand in a thread', async () => {
    for (const message of [
      ...(await written('Turnips scale.')),
      ...(await written('Ada  10:32 AM\nTurnips scale.', undefined, { name: 'Ada L.' })),
    ])
      expect(wordsIn(message)).not.toContain('somebody else')
  })

  it('of a name that is not the account’s, until it is decided', async () => {
    const said = NOTE_WORDS.marks.assumed('Kelsey Hightower', 'Ada')
    const [mine, seen] = await written('Turnips scale.', undefined, { name: 'Kelsey Hightower' })
    expect(wordsIn(mine)).toContain(said)
    expect(wordsIn(seen)).toContain(said)
    const { message: approved } = await chat.press('approve', seen, EVE)
    expect(wordsIn(approved)).not.toContain('the account is')
    for (const message of await written('Leeks scale.', undefined, { name: 'Ada Lovelace' }))
      expect(wordsIn(message)).not.toContain('Signed as')
  })
})

describe('a note that is longer than the form', () => {
  beforeEach(open)
  afterEach(close)

  it('is put right part by part, each reached, and what a card calls all of its words is all of them', async () => {
    const sentences = Array.from(
      { length: 90 },
      (_, at) => `Beet ${at} grew slowly beside the long wall of stones.`,
    )
    writeFileSync(
      join(chat.folder, 'beets.md'),
      `---\ntitle: Beets\nedition: eu-2021\nauthor: Pia\n---\n\n## Talk: Beets Without End {#beets}\n\nSpeakers: Pia Extra\n\n${sentences.join(' ')}\n`,
    )
    await chat.command({ kind: 'list' }, ADA)
    await chat.reread()
    const { message } = await chat.command({ kind: 'correct', noted: 'Beets Without End' }, ADA)
    const parts = message.pieces.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : []))
    expect(parts.length).toBeGreaterThan(1)
    const { form } = await chat.command({ kind: 'correct', noted: 'beets/beets', part: parts.length }, ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(form.fields.text).toContain('Beet 89 ')
    expect(form.fields.text).not.toContain('Beet 0 ')
    expect(form.remark).toContain('do not stand in it')
    const text = form.fields.text.replace('Beet 89 grew', 'Beet 89 shrank')
    const fields = { ...form.fields, text }
    const shown = (await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, ADA)).message
    expect(wordsIn(shown)).not.toContain(NOTE_WORDS.whole)
    await chat.press('send', shown, ADA)
    const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? shown, EVE)
    const { message: page } = await chat.press('source', seen, EVE)
    await chat.press('approve', page, EVE)
    const now = chat
      .library()
      .corpus.talks.get('beets/beets')
      ?.sentences.map(({ prose }) => textOf(prose))
    expect(now).toEqual(sentences.map((one) => one.replace('89 grew', '89 shrank')))
  })
})
