// What can be chosen in the form, what is chosen beforehand, and what becomes of a form that cannot be taken.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noteForm as onDiscord } from '../../../src/adapters/discord/notes/note-form.ts'
import { noteForm as onSlack } from '../../../src/adapters/slack/notes/note-form.ts'
import type { NoteForm } from '../../../src/domain/drafts/note-command.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA } from '../../drafts/drafts.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'

let chat: Chat
beforeEach(async () => {
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }])
})
afterEach(() => chat.close())

async function formFor(text: string): Promise<Extract<NoteForm, { kind: 'fields' }>> {
  const { form } = await chat.command({ kind: 'write', text }, ADA)
  if (form?.kind !== 'fields') throw new Error('no form came')
  return form
}

describe('the talk', () => {
  it.each([
    (url: string) => url,
    (url: string) => `<${url}>`,
    (url: string) => `Loved it: <${url}|the video>`,
  ])(
    'is chosen where nothing but a link to its recording, which only a note has, stands there',
    async (written) => {
      const { talks } = chat.library().corpus
      const recorded = [...talks.values()].find(({ links }) =>
        links.some(({ kind, lentBy, url }) => kind === 'recording' && !lentBy && url.includes('watch?v=')),
      )
      const url = recorded?.links.find(({ kind }) => kind === 'recording')?.url ?? ''
      const short = url.replace('www.youtube.com/watch?v=', 'youtu.be/')
      for (const address of [url, short]) {
        const { fields, talks: offered } = await formFor(written(address))
        expect(fields.edition).toBe(recorded?.edition)
        expect(fields.session ? offered[0]?.title : fields.title).toBeTruthy()
      }
    },
  )
})

describe('the KubeCon', () => {
  it('can be any in Slack: those that took place first, the newest first, then those to come', async () => {
    const { editions } = await formFor('Turnips.')
    const ids = editions.map(({ id }) => id)
    expect(ids.length).toBe(chat.library().catalogue.editions.size)
    expect(ids).toContain('na-2015')
    expect(ids.indexOf('na-2015')).toBeLessThan(ids.indexOf('eu-2027'))
    expect(ids.indexOf('eu-2027')).toBeLessThan(ids.indexOf('eu-2028'))
    expect(ids[0]).toMatch(/2026$/)
    expect(JSON.stringify(onSlack(await formFor('Turnips.')))).toContain('"na-2015"')
  })

  it('is offered in Discord near the years that the text names, and else is read from the text', async () => {
    const form = await formFor('Turnips of 2017 were better than those of 2024.')
    const json = JSON.stringify(onDiscord(form))
    for (const id of ['eu-2017', 'na-2017', 'na-2024']) expect(json).toContain(`"${id}"`)
    expect(json.match(/"value":"(?:eu|na|china|india|japan)-/g)).toHaveLength(25)
    expect(json).toContain(NOTE_WORDS.form.editionHint)
    const fields = { edition: '', title: 'Turnips', text: 'Turnips scale, said somebody at KubeCon EU 2016.' }
    const { message } = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, ADA)
    expect(wordsIn(message)).toContain('KubeCon EU 2016')
  })
})

describe('a form that cannot be taken', () => {
  it('gives back what was typed where the draft has changed meanwhile', async () => {
    const { id } = await formFor('Turnips.')
    const fields = { edition: 'eu-2021', title: 'Turnips', text: 'Typed first.' }
    await chat.command({ kind: 'fill', id, revision: 1, fields }, ADA)
    const { message } = await chat.command(
      { kind: 'fill', id, revision: 1, fields: { ...fields, text: 'Typed on the other device.' } },
      ADA,
    )
    expect(wordsIn(message)).toContain('Typed on the other device.')
    expect(pressesIn(message)).toMatchObject([{ kind: 'open', revision: 2 }])
  })

  it('opens again with what is missing', async () => {
    const { id } = await formFor('Turnips.')
    const { form } = await chat.command(
      { kind: 'fill', id, revision: 1, fields: { edition: '', text: 'Loved it.' } },
      ADA,
    )
    expect(form).toMatchObject({ revision: 2, fields: { text: 'Loved it.' } })
    const json = JSON.stringify(form && onSlack(form))
    expect(json).toContain(NOTE_WORDS.missing.edition)
    expect(json).toContain(NOTE_WORDS.missing.about)
  })
})
