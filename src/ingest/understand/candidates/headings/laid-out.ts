// Headings believed for how the whole note is laid out: day by day in bullets, or as titles and nothing else.
import { type Block, wordsOfRuns } from '../../../blocks.ts'
import { endsAsConference, namesConference } from '../../events/conference-named.ts'
import { conferencesFor } from '../../events/conferences.ts'
import { namesDay } from '../../lines/titles/day.ts'
import { isGeneric, isPartOfText } from '../../lines/titles/generic.ts'
import { isShapedAsTitle, mayBeTitle, wordCount } from '../../lines/titles/titles.ts'
import { announcesTalks, inWords, type Part } from '../../outline.ts'
import type { Called } from '../called.ts'

/** So many days, and so many titles under them, are no accident. */
const DAYS_FROM = 2
const TITLES_FROM = 4
const NEARLY_ALL = 0.75

/** What people did between sessions, and what they say of the whole. */
const ASIDE =
  /^(?:arriv|travel|flight|getting |hotel|lunch|dinner|breakfast|coffee|drinks|party|parties|evening|morning|afternoon|booth|expo|sponsor|swag|social|network|hallway|random|misc|other|notes?\b|thoughts|remarks|anreise|abend|fazit|soir|cena|almuerzo|총평|느낌|점심|저녁|부스|昼食|夕食|懇親会|展示|ブース|午饭|晚饭|展台)/iu

/**
 * The headings of a note of several days that are told in bullets only: titles of what somebody heard. Those of one
 * depth, the commonest, whether they stand below the days or beside them.
 */
export function headingsOfDays(parts: readonly Part[]): ReadonlySet<Part> {
  const first = parts.findIndex(({ heading }) => namesDay(heading.text))
  const days = parts.filter(({ heading }) => namesDay(heading.text))
  if (days.length < DAYS_FROM) return new Set()
  const below = parts.slice(first).filter((part) => isUnderDay(part) && !namesDay(part.heading.text))
  const depths = Map.groupBy(below, ({ heading }) => heading.depth)
  const [level = []] = [...depths.values()].sort((a, b) => b.length - a.length)
  const told = level.filter(isToldInBullets)
  // "Keynote", "???": of a talk whose title nobody wrote down.
  const telling = level.filter(({ heading }) => !isGeneric(heading.text))
  const titles = telling.filter(({ heading }) => mayBeTitle(heading.text) && !ASIDE.test(heading.text))
  return titles.length >= TITLES_FROM &&
    titles.length >= telling.length * NEARLY_ALL &&
    told.length >= level.length * NEARLY_ALL
    ? new Set(titles)
    : new Set()
}

/** Its parent is a day, or nothing is above it: authors forget which sign is the larger. */
const isUnderDay = ({ parent }: Part): boolean => parent === undefined || namesDay(parent.heading.text)

/** Nothing but bullets and pictures stands right below. */
const isToldInBullets = ({ own }: Part): boolean =>
  own.every(
    (block) =>
      block.kind === 'other' ||
      (block.kind === 'text' && (block.item !== undefined || !/\p{L}{2}/u.test(wordsOfRuns(block.runs)))),
  )

/** So many outermost headings, one after another, are no accident. */
const OUTERMOST_FROM = 3

/** Outermost headings of a file that begins with one, each with its text, and all of them written as titles are. */
export function titlesAlone(parts: readonly Part[], blocks: readonly Block[]): ReadonlySet<Part> {
  const outer = parts.filter((part) => part.parent === undefined)
  const shaped = outer.filter(({ heading }) => isShapedAsTitle(heading.text))
  const fits =
    outer.length >= OUTERMOST_FROM &&
    blocks[0]?.kind === 'heading' &&
    outer.every((part) => part.heading.depth === 1 && part.all.length > 0 && !isGeneric(part.heading.text)) &&
    shaped.length >= (outer.length * 3) / 4
  return new Set(fits ? shaped : [])
}

const HALF = 0.5
/** So many headings that begin small are how somebody writes. */
const SMALL_FROM = 5

/**
 * Outermost headings and no others, each with bullets and nothing else, in a file that is called for a conference or
 * for the talks it holds: then a few may be written as nobody writes titles.
 */
export function titlesInBullets(
  parts: readonly Part[],
  blocks: readonly Block[],
  called: Called | undefined,
): ReadonlySet<Part> {
  const fits =
    called !== undefined &&
    ([called.stem, ...called.folders].some(namesTalks) ||
      called.folders.some((name) => endsAsConference(name))) &&
    parts.length >= OUTERMOST_FROM &&
    blocks.find(({ kind }) => kind !== 'front-matter')?.kind === 'heading' &&
    parts.every(
      (part) =>
        part.heading.depth === parts[0]?.heading.depth &&
        part.own.some(({ kind }) => kind === 'text') &&
        isToldInBullets(part),
    )
  if (!fits) return new Set()
  const titles = parts.filter(({ heading: { text } }) => namesOneTalk(text))
  const shaped = titles.filter(({ heading }) => isShapedAsTitle(heading.text))
  // Who writes everything small writes titles so.
  const small = titles.filter(({ heading: { text } }) => /^\P{L}*\p{Ll}/u.test(text))
  const areTitles =
    shaped.length > parts.length * HALF || small.length >= Math.max(titles.length * NEARLY_ALL, SMALL_FROM)
  return new Set(titles.length >= parts.length * NEARLY_ALL && areTitles ? titles : [])
}

const ENDING = conferencesFor('ending')
/** Names of conferences that nobody here knows, with their year; behind it stands "con" in Spanish too. */
const WITH_YEAR = new RegExp(`${ENDING}.{0,12}20\\d\\d|20\\d\\d.{0,12}(?!con(?!f))${ENDING}`, 'iu')
/** Of what is told below all of them; a word in between may say where somebody sat. */
const MOSTLY = 0.6

/**
 * The headings below the only outermost one, where that names a conference and nothing else is told but in bullets:
 * what somebody saw there. A report has parts of its own: what was taken home, what was best.
 */
export function titlesBelowConference(parts: readonly Part[]): ReadonlySet<Part> {
  const [outer, ...others] = parts
  const level = others.filter(({ parent }) => parent === outer)
  if (!outer || outer.parent || others.some(({ parent }) => !parent) || level.length < OUTERMOST_FROM)
    return new Set()
  const name = outer.heading.text
  if (!(namesConference(name) || WITH_YEAR.test(name)) || isGeneric(name)) return new Set()
  const texts = level.flatMap(({ all }) => all.filter(({ kind }) => kind === 'text'))
  const bullets = texts.filter((block) => block.kind === 'text' && block.item !== undefined)
  const titles = level.filter(({ heading: { text } }) => namesOneTalk(text))
  const shaped = titles.filter(({ heading: { text } }) => isShapedAsTitle(text))
  const fits =
    bullets.length >= texts.length * MOSTLY &&
    titles.length >= level.length * NEARLY_ALL &&
    shaped.length >= titles.length * MOSTLY &&
    !level.some(({ heading: { text } }) => isPartOfText(text) || ASIDE.test(text) || announcesTalks(text))
  return new Set(fits ? titles : [])
}

const namesTalks = (name: string): boolean => namesConference(name) || announcesTalks(inWords(name))

const namesOneTalk = (text: string): boolean =>
  mayBeTitle(text) &&
  wordCount(text) >= 2 &&
  !isGeneric(text) &&
  !ASIDE.test(text) &&
  !namesDay(text) &&
  !namesConference(text)
