// No answer says that nothing is noted of something that the notes hold: whatever two or three of their names are joined
// by whatever word, all are shown, or said to be told elsewhere.
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerCard } from '../../src/domain/answers/answer.ts'
import { fold } from '../../src/domain/library/ids.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { WORDS } from '../../src/present/words.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { SUBJECT_TELLS } from '../../src/query/understand/slots/sought.ts'
import { bundled, seedLibrary } from '../libraries.ts'
import { THOROUGH } from '../thorough.ts'
import { namesHeld, pairsAsked } from './pairs-asked.ts'

const RUN = new Set(['project', 'product'])

const MOST = THOROUGH ? 6000 : 600

const { library: whole } = await bundled()

describe.each([
  ['the five seed notes', await seedLibrary()],
  ['the whole library', whole],
])('of %s', (_, library) => {
  const asked = pairsAsked(library, MOST)
  const alone = remembering((question: string) => ask(question, library))
  const answers = asked.map((one) => ({ ...one, answer: ask(one.question, library) }))
  const texts = [...library.corpus.talks.values(), ...library.corpus.passages.values()].map(
    (noted) =>
      ` ${fold([noted.title, ...people(noted), ...noted.sentences.map(({ prose }) => textOf(prose))].join(' '))} `,
  )

  it('nothing is said to be noted nowhere that a look-up finds, or that a text writes', () => {
    const denied = answers.flatMap(({ question, answer }) =>
      answer.kind !== 'found'
        ? []
        : answer.uncovered
            .filter(
              (typed) =>
                isFoundAsTyped(alone(typed)) || texts.some((text) => text.includes(` ${fold(typed)} `)),
            )
            .map((typed) => `${question} → ${typed}`),
    )
    expect(denied).toEqual([])
  })

  it('where nothing answers a question, what the notes hold of it is shown or offered', () => {
    const denied = answers
      .filter(({ answer, names }) => answer.kind !== 'found' && names.some((name) => isNoted(alone(name))))
      .filter(({ answer }) => {
        const title = presentAnswer(answer, library.catalogue.editions).fallback
        return title.startsWith(WORDS.nothing('')) || title.startsWith(WORDS.noNotesYet(''))
      })
      .map(({ question }) => question)
    expect(denied).toEqual([])
  })

  it('of two people or projects that are named both are shown', () => {
    const held = namesHeld(library)
    // What every fourth text names is where, not what.
    const common = new Set(
      [...library.corpus.projects.values()]
        // Of a subject (“user namespaces”) one word may be said where the other is not.
        .filter(({ id, kind }) => !RUN.has(kind) || library.index.informativeness(id) < SUBJECT_TELLS)
        .map(({ name }) => name),
    )
    const isSubject = (name: string) => !common.has(name)
    const isName = new Set([...(held.project ?? []), ...(held.speaker ?? [])].filter(isSubject).map(fold))
    const hidden = answers
      .filter(
        ({ answer, names }) =>
          answer.kind === 'found' && names.length === 2 && names.every((name) => isName.has(fold(name))),
      )
      .flatMap(({ question, names, answer }) =>
        names
          .filter((name) => isNoted(alone(name)) && !isShown(name, answer, alone(name), library))
          .map((name) => `${question} → ${name}`),
      )
    expect(hidden).toEqual([])
  })
})

const people = (noted: object): readonly string[] =>
  'speakers' in noted ? (noted.speakers as readonly string[]) : []

const isNoted = ({ kind }: Answer): boolean => kind === 'found'

/** A word that is read as another one by itself was not found. */
const isFoundAsTyped = (answer: Answer): boolean => isNoted(answer) && answer.query.corrections.length === 0

/** By one of the two cards, or in words. */
function isShown(name: string, answer: Answer, alone: Answer, { tellings }: Library): boolean {
  const talkOf = (id: string) => tellings.get(id)?.talk ?? id
  if (answer.kind !== 'found' || alone.kind !== 'found') return false
  const shown = [answer.cards[0], answer.also].filter((card) => card !== undefined)
  const said = answer.elsewhere.some((typed) => fold(name).includes(fold(typed)))
  return (
    said ||
    shown.some((card) => alone.cards.some(({ id }) => talkOf(id) === talkOf(card.id)) || speaksOf(name, card))
  )
}

const speaksOf = (name: string, { title, subject }: AnswerCard): boolean => {
  const told = 'sentences' in subject ? subject.sentences.map(({ prose }) => textOf(prose)) : []
  const text = fold([title, ...people(subject), ...told].join(' '))
  return fold(name)
    .split(' ')
    .every((word) => text.includes(word))
}

function remembering<Value>(of: (question: string) => Value): (question: string) => Value {
  const known = new Map<string, Value>()
  return (question) => {
    const value = known.get(question) ?? of(question)
    known.set(question, value)
    return value
  }
}
