// Notes and corrections on the page: each tab by itself, again and again.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenLibrary, openLibrary } from '../../src/app/library/open.ts'
import { openPreviewNotes } from '../../src/app/preview-notes.ts'
import type { Message } from '../../src/domain/answers/message.ts'
import type { Doer } from '../../src/domain/drafts/draft.ts'
import type { NotePressed } from '../../src/domain/drafts/note-command.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { pressesIn, wordsIn } from '../conversation/notes/chat.ts'
import { SEED_NOTES } from '../seed-notes.ts'

let opened: OpenLibrary
let desk: ReturnType<typeof openPreviewNotes>
beforeAll(async () => {
  opened = await openLibrary({ notesFolders: SEED_NOTES.split(':') })
  desk = openPreviewNotes(
    () => opened.library,
    (file) => opened.tryNote(file),
  )
})
afterAll(() => opened.close())

const tab = (person: string): Doer => ({ platform: 'slack', person, name: 'you', admin: true, alone: true })
const pressed = async (kind: NotePressed, message: Message, by: Doer): Promise<Message> => {
  const press = pressesIn(message).find((one) => one.kind === kind)
  if (!press) throw new Error(`${kind} is not offered: ${wordsIn(message)}`)
  return (await desk(press, by)).message
}

/** A correction of the same talk, from the line to its approval. */
async function corrected(
  change: (text: string) => string,
  by: Doer,
): Promise<{ before: string; said: string }> {
  const noted =
    [...opened.library.corpus.talks.values()].find(({ sentences }) => sentences.length > 1)?.id ?? ''
  const { form } = await desk({ kind: 'correct', noted }, by)
  if (form?.kind !== 'fields') throw new Error('no form came')
  const fields = { ...form.fields, text: change(form.fields.text) }
  const { message } = await desk({ kind: 'fill', id: form.id, revision: form.revision, fields }, by)
  const sent = await pressed('send', message, by)
  return { before: form.fields.text, said: wordsIn(await pressed('approve', sent, by)) }
}

it('a talk is corrected again and again, on the words of the correction before', async () => {
  const by = tab('one')
  for (const word of ['First.', 'Second.', 'Third.']) {
    const { before, said } = await corrected((text) => `${text}\n\n${word}`, by)
    expect(said).toContain(NOTE_WORDS.done.approve)
    if (word !== 'First.') expect(before).toContain('First.')
  }
})

it('what is done in one tab neither shows in another nor keeps it from anything', async () => {
  await corrected((text) => `${text}\n\nHidden.`, tab('two'))
  const { before, said } = await corrected((text) => `${text}\n\nSeen.`, tab('three'))
  expect(before).not.toContain('Hidden.')
  expect(said).toContain(NOTE_WORDS.done.approve)
})
