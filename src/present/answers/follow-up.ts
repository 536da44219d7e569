// What is said of an answer given before → Message: a line or two, as that answer stands above.
import type { AnswerCard, Citation, ResultCount, TalkCard } from '../../domain/answers/answer.ts'
import type { Message, Piece } from '../../domain/answers/message.ts'
import { type Edition, type Project, shortEditionName } from '../../domain/library/catalogue.ts'
import type { LinkKind } from '../../domain/library/corpus.ts'
import { inPlainWords } from '../../domain/requests/typed-filters.ts'
import { joined, linked, type Prose, plain, strong } from '../../domain/text/prose.ts'
import { aside, list, paragraph } from '../pieces.ts'
import { LINK_LABELS, WORDS } from '../words.ts'
import { presentCard, resultLine } from './cards.ts'
import { provenance } from './cited-words.ts'
import { controls, wordsButtons } from './controls.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'
import { projectLine } from './projects.ts'
import { VERDICT_WORDS } from './verdict-words.ts'

/** For the person alone: without the answer before it nobody else could read it. */
export const saying = (fallback: string, pieces: readonly Piece[]): Message => ({
  fallback,
  pieces,
  personal: true,
})

export const sentence = (text: string): Message => saying(text, paragraph(text))

/** There is no answer that this could speak of. */
export const presentNothingBefore = (): Message => sentence(SAID.nothingBefore)
/** There is one, and it holds nothing of the kind. */
export const presentNoneOfThese = (): Message => sentence(SAID.noneOfThese)

/** Nothing of the kind narrowed the question before. */
export const presentNotNarrowed = (): Message => sentence(SAID.notNarrowed)

/** The answer before the last is not kept. */
export const presentNoWayBack = (): Message => sentence(SAID.noWayBack)

/** What no note says of a talk; and what can be said of it. */
export const presentUntold = ({ title }: InALine): Message =>
  saying(SAID.untold(title), [...paragraph(SAID.untold(title)), ...aside(SAID.sayable)])

/** What was not understood after an answer: what can be said of it, and all that was noted. It may well be known. */
export function presentUnread(card: AnswerCard | undefined): Message {
  const said = SAID.unread(card?.title)
  const doors = card && card.kind !== 'note' ? controls(wordsButtons([card]), []) : []
  return saying(said, [...paragraph(said), ...aside(SAID.sayable), ...doors])
}

/** Of the question that was asked since nothing was found, nor is there anything else. */
export const presentStillNothing = (): Message => sentence(SAID.stillNothing)

/** All results have been shown. */
export const presentNoMore = (): Message => sentence(SAID.noMore)
/** Nothing stands before the first page. */
export const presentFirstPage = (): Message => sentence(SAID.firstPage)
/** Nor was any other meant. */
export const presentNoneLeft = (): Message => sentence(SAID.noneLeft)

/** How much the question found, in the notes and on the programme. */
export const presentCounted = (
  question: string,
  counted: ResultCount & { readonly sessions: number },
): Message => sentence(SAID.counted(question && inPlainWords(question), counted))

/** @param shown how many there were to choose from */
export const presentNoSuchPlace = (shown: number): Message => sentence(SAID.noSuchPlace(shown))

/** Several of them, a card each. */
export const presentSeveral = (cards: readonly AnswerCard[]): Message => ({
  ...saying(cards.map(({ title }) => title).join(', '), [
    ...cards.map((card) => presentCard(card, 1)),
    ...controls(wordsButtons(cards), []),
  ]),
  shown: cards.map(({ id }) => id),
})

/** What is said of several, one after another. */
export const together = (messages: readonly Message[]): Message => {
  const [first, ...others] = messages
  if (!first || others.length === 0) return first ?? presentNoneOfThese()
  const fallback = messages.map((message) => message.fallback).join(' ')
  return {
    ...saying(
      fallback,
      messages.flatMap(({ pieces }) => pieces),
    ),
  }
}

/** The results that come next: wanted, or because none of those before was meant. */
export const presentNextResults = (cards: readonly AnswerCard[], why: 'more' | 'not it'): Message =>
  lines(why === 'more' ? SAID.nextResults : VERDICT_WORDS.next, cards)

/** Results of one page, from which place of how many. */
export const presentResults = (cards: readonly AnswerCard[], from: number, all: number): Message =>
  lines(WORDS.someOf(from, from + cards.length - 1, all), cards)

/** What was shown before one of it was opened. */
export const presentShownBefore = (cards: readonly AnswerCard[]): Message => lines(SAID.shownBefore, cards)

/** Results as lines, to choose from. */
export const lines = (title: string, cards: readonly AnswerCard[]): Message => ({
  ...saying(title, [...list(title, cards.map(resultLine)), ...controls([], cards)]),
  shown: cards.map(({ id }) => id),
})

const LINK_KINDS = Object.keys(LINK_LABELS) as readonly LinkKind[]

/** A result, or a session: as much of it as is said in a line. */
export type InALine = Pick<AnswerCard, 'title' | 'edition'> &
  (Pick<TalkCard, 'kind' | 'speakers' | 'speakersLent' | 'links'> | { readonly kind: 'passage' | 'note' })

const linksOf = (card: InALine, kinds: readonly LinkKind[]) =>
  card.kind === 'talk' ? card.links.filter(({ kind }) => kinds.includes(kind)) : []

/**
 * The links of one result; where it has none, those of others that were shown beside it.
 * @param wanted one kind, or all of them
 */
export function presentLinks(
  card: InALine,
  others: readonly AnswerCard[],
  wanted: LinkKind | 'all',
): Message {
  const kinds = wanted === 'all' ? LINK_KINDS : [wanted]
  const line = (one: InALine): Prose =>
    joined(
      [
        strong(one.title),
        ...linksOf(one, kinds).map(({ kind, url, lentBy }) => [
          ...linked(LINK_LABELS[kind], url),
          ...plain(lentBy ? ` (${SAID.lent})` : ''),
        ]),
      ],
      ' · ',
    )
  if (linksOf(card, kinds).length > 0) return saying(card.title, paragraph(line(card)))
  const missing = SAID.noLink(wanted === 'all' ? SAID.anyLink : LINK_LABELS[wanted].toLowerCase(), card.title)
  const having = others.filter((other) => linksOf(other, kinds).length > 0)
  return saying(missing, [...paragraph(missing), ...list(SAID.othersHave, having.map(line))])
}

/** When and where it was. */
export function presentWhen({ title, edition }: InALine): Message {
  return sentence(edition ? SAID.when(title, factsOf(edition)) : SAID.noEdition(title))
}

const factsOf = (edition: Edition): readonly string[] => {
  const place = edition.city === 'virtual' ? '' : [edition.city, edition.country].filter(Boolean).join(', ')
  return [edition.name, place, WORDS.editionDates(edition.start, edition.end)].filter(Boolean)
}

/** When and where an edition was. */
export const presentEdition = (edition: Edition): Message => sentence(`${factsOf(edition).join(' · ')}.`)

/** Of an edition what only talks have. */
export const presentNoTalk = (edition: Edition): Message => sentence(SAID.noTalk(shortEditionName(edition)))

/** Whose notes they are, with file and lines. */
export const presentSource = ({
  title,
  citations,
}: {
  readonly title: string
  readonly citations: readonly Citation[]
}): Message => saying(SAID.sources(title), list(SAID.sources(title), citations.map(provenance)))

/** The projects that the answer, or what it shows, names. */
export const presentProjectsOf = (projects: readonly Project[], title: string): Message =>
  projects.length === 0
    ? sentence(SAID.noProjects(title))
    : saying(SAID.projects, list(SAID.projects, projects.map(projectLine)))
