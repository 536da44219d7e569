// Whatever way the name of something is asked for that the library holds, no line says that there is none.
import { describe, expect, it } from 'vitest'
import { converse } from '../../src/conversation/converse.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { WORDS } from '../../src/present/words.ts'
import { namesOf } from '../../src/query/library/people.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { bundled } from '../libraries.ts'
import { namesHeld } from '../query/pairs-asked.ts'
import { everyNth } from '../thorough.ts'

const { library } = await bundled()
const { project = [], theme = [], speaker = [] } = namesHeld(library)

const DENIALS = [
  WORDS.nothing(''),
  WORDS.noNotesYet(''),
  WORDS.nothingAsked,
  ...Object.values(WORDS.noSuch),
  WORDS.noKubeConIn('').split(' in ')[0] ?? '',
]

const saidOf = (line: string): string =>
  converse(parseRequest(line), library, { now: () => 0 }).message.fallback

describe.each([
  {
    of: 'speakers',
    names: speaker,
    forms: ['talks by X', 'speaker X', 'who is X', 'X', 'what did X say', 'anything by X?', 'X kubecon'],
  },
  {
    of: 'projects',
    names: project,
    forms: ['project X', 'X', 'what is X', 'talks about X', 'is X any good?', 'gibt es Vorträge über X'],
  },
  {
    of: 'themes',
    names: theme,
    forms: ['X', 'talks about X', 'any notes on X?', 'X for beginners', 'gibt es etwas zu X'],
  },
  {
    of: 'authors',
    names: namesOf('author', library.corpus),
    forms: ['author X', 'notes by X', 'X', 'who is X'],
  },
])('the names of $of', ({ names, forms }) => {
  it.each(forms)(
    'are not denied where somebody asks “%s”',
    (form) => {
      const denied = everyNth(15, names)
        .map((name) => saidOf(form.replace('X', name)))
        .filter((said) => DENIALS.some((denial) => said.startsWith(denial)))
      expect(denied).toEqual([])
    },
    300_000,
  )
})

it('every edition is known by its whole name', () => {
  for (const { id, name } of library.catalogue.editions.values())
    expect(interpret(`best talks of ${name}`, library).query.filters.editions, name).toEqual([id])
})
