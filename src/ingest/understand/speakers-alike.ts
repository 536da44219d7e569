// Who gave the talks of one level, where only their own text names somebody: an author who tells that once tells it always.
import { type Block, wordsOfRuns } from '../blocks.ts'
import type { TalkCandidate } from './candidates/candidate.ts'
import { IN_PASSING } from './lines/links-told.ts'
import { namesAtStart } from './lines/people-in-text.ts'
import type { ProgrammeKnowledge } from './programme-knowledge.ts'

/** So many talks of a level, nearly all with somebody in their text, make an order. */
const SERIES_FROM = 3
const NEARLY_ALL = 0.75
/** What is told first says who spoke. */
const OPENING = 500
/** More people in one text are an audience. */
const MOST_NAMED = 3

const NAME_START = /(?<![\p{L}\p{N}'’@/.-])\p{Lu}[\p{L}'’-]+(?= \p{Lu}| (?:de|da|do|van|von|di|del|la|le) )/gu
/** People who were met or thanked, or who made what is quoted, did not speak for that. */
const BYSTANDER =
  /(?<!\p{L})(?:thanks?|thank you|met|meet|chat(?:ted)?|friends?|colleagues?|danke?|traf|merci|rencontr\p{L}+|gracias|conoc[íi]|obrigad[oa]|conheci|grazie|book|buch|livre|libro|livro|quote[ds]?|inspired)(?!\p{L})/iu

/** The talks, those of a level with the people whom their own opening names. */
export function withSpeakersAlike(
  talks: readonly TalkCandidate[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
): readonly TalkCandidate[] {
  const levels = Map.groupBy(
    talks.filter(({ place }) => place === 'heading'),
    ({ group }) => group,
  )
  const found = new Map<TalkCandidate, readonly string[]>()
  for (const level of levels.values()) {
    if (level.length < SERIES_FROM || level.every(({ people }) => people.length > 0)) continue
    const read = level.map((talk) => ({ talk, named: namedIn(openingOf(talk, blocks), field) }))
    const telling = read.filter(({ talk, named }) => talk.people.length > 0 || named.length > 0)
    const known = read.filter(
      ({ talk, named }) => talk.people.length > 0 || named.some((name) => isKnown(name, field)),
    )
    const isSeries =
      telling.length >= level.length * NEARLY_ALL &&
      known.length >= level.length / 2 &&
      new Set(telling.map(({ talk, named }) => [...talk.people, ...named].join())).size === telling.length
    if (!isSeries) continue
    for (const { talk, named } of telling) if (talk.people.length === 0) found.set(talk, named)
  }
  return talks.map((talk) => {
    const people = found.get(talk)
    return people ? { ...talk, people } : talk
  })
}

const isKnown = (name: string, field: ProgrammeKnowledge): boolean =>
  field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? '')

/** What is told right below a heading, without its title. */
function openingOf(talk: TalkCandidate, blocks: readonly Block[]): string {
  const texts: string[] = []
  for (let at = talk.block + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || block.kind === 'heading' || block.startLine > talk.endLine) break
    if (block.kind === 'text' && !block.quoted) texts.push(wordsOfRuns(block.runs))
    if (texts.join('\n').length >= OPENING) break
  }
  const told = texts.join('\n').slice(0, OPENING)
  return talk.title ? told.replaceAll(talk.title, '…') : told
}

/** The people of these sentences; nobody where there are many. */
function namedIn(told: string, field: ProgrammeKnowledge): readonly string[] {
  const names = told
    .split(/(?<=[.!?。\n])\s/u)
    .filter((sentence) => !BYSTANDER.test(sentence) && !IN_PASSING.test(sentence))
    .flatMap((sentence) => {
      const found: string[] = []
      let from = 0
      for (const match of sentence.matchAll(NAME_START)) {
        if (match.index < from) continue
        const people = namesAtStart(sentence.slice(match.index), field).filter(
          // "Siccome Webpack …": the first word of a sentence has a capital anyway.
          (name, order) => order > 0 || match.index > 0 || isKnown(name, field),
        )
        const last = people.at(-1)
        if (!last) continue
        found.push(...people)
        from = sentence.indexOf(last, match.index) + last.length
      }
      return found
    })
  const distinct = [...new Set(names)]
  return distinct.length <= MOST_NAMED ? distinct : []
}
