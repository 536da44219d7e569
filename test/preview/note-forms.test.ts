// The form for a word, as each platform would be sent it, and as it is read when it comes back.
import { expect, it } from 'vitest'
import { noteFilledIn, noteFormOn } from '../../src/adapters/preview/note-forms.ts'
import { platformNames } from '../../src/domain/platforms/platform.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'

const MOVES = ['return', 'decline'] as const

it.each(platformNames.flatMap((platform) => MOVES.map((move) => [platform, move] as const)))(
  'on %s asks for the word with which a draft is moved on, and comes back as that: %s',
  (platform, move) => {
    const draft = { id: 'abcd1234', revision: 3 }
    const { form, sent } = noteFormOn(platform, { kind: 'word', move, ...draft })
    expect(JSON.stringify(sent)).toContain(NOTE_WORDS.form.word[move])
    expect(noteFilledIn(form, { word: ' Which talk? ' })).toEqual({
      ...{ kind: 'word', move, word: 'Which talk?' },
      ...draft,
    })
  },
)
