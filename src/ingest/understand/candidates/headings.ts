// Headings that may name a talk.
import { type Block, type Run, wordsOfRuns } from '../../blocks.ts'
import { isConferenceAlone } from '../events/conference-named.ts'
import { readAlike } from '../lines/alike.ts'
import { firstLines, keyValues, recordingsIn } from '../lines/below/below.ts'
import { placesGiven } from '../lines/below/given-at.ts'
import { peopleBelow } from '../lines/below/people-below.ts'
import { peopleBelowAlike } from '../lines/below/people-below-alike.ts'
import { titleBelowPerson } from '../lines/below/title-below.ts'
import { type LineReading, readLine } from '../lines/line.ts'
import { namesDay } from '../lines/titles/day.ts'
import { isGeneric } from '../lines/titles/generic.ts'
import { cleanTitle, mayBeTitle } from '../lines/titles/titles.ts'
import { tellsOfSession, toldByName } from '../lines/told/told-session.ts'
import { withoutLabels } from '../lines/words/labels.ts'
import { announcesTalks, inWords, type Part } from '../outline.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import type { Called } from './called.ts'
import type { TalkCandidate } from './candidate.ts'
import { countedThrough } from './headings/counted-through.ts'
import { headedByPeople, NOBODY, namesFormatAlone } from './headings/headed-by-people.ts'
import { headingsOfDays, titlesAlone, titlesBelowConference, titlesInBullets } from './headings/laid-out.ts'
import { headingsLedTo } from './headings/led-to.ts'
import { boldOverLabel } from './paragraphs/labelled-lines.ts'

/** Headings, with what their own blocks say of them. */
export function headingCandidates(
  parts: readonly Part[],
  blocks: readonly Block[],
  field: ProgrammeKnowledge,
  called?: Called,
): readonly TalkCandidate[] {
  const isOfTalks = called !== undefined && announcesTalks(inWords(called.stem))
  // Where all headings are of one depth, the first may announce the others.
  const top = (part: Part) => (part === parts[0] ? undefined : parts[0])
  const places = new Map(blocks.map((block, index) => [block, index]))
  const titles = titlesAlone(parts, blocks)
  const inBullets = titlesInBullets(parts, blocks, called)
  const ofConference = titlesBelowConference(parts)
  const ofDays = headingsOfDays(parts)
  const ledTo = headingsLedTo(parts, blocks)
  const readings = readHeadings(parts, field)
  const counted = new Set([...Map.groupBy(parts, levelOf).values()].flatMap(countedThrough))
  const headed = headedByPeople(parts, field, called)
  const alike = peopleBelowAlike(parts, levelOf, field)
  const ofPeople = new Set([...headed.values()].map(({ sub }) => sub))
  return parts.flatMap((part) => {
    if (ofPeople.has(part) || isConferenceAlone(part.heading.text) || isOfWorks(part.heading.text)) return []
    const reading = readings.get(part) ?? readLine(part.heading.runs, field)
    const own = beforeTitles(part.own, field)
    const values = keyValues(firstLines(own), field)
    const below = ALL_ABOUT_PEOPLE.test(part.heading.text) ? NOBODY : peopleBelow(own, field)
    const speakers = headed.get(part) ?? (below.people.length > 0 ? below : (alike.get(part) ?? below))
    const recordings = recordingsIn(own, part.heading.text)
    // "Our session with Acme", and below it "Title: …", "Speakers: …".
    const isNamedBelow = values.isNamed && reading.people.length === 0 && reading.links.length === 0
    const underPerson = reading.said !== undefined && !isAboutPeople(part) ? titleBelowPerson(own) : undefined
    const title = isNamedBelow
      ? values.title
      : (wholeHeading(reading, wordsOfRuns(withoutLabels(part.heading.runs))) ??
        underPerson ??
        (values.title && !isGeneric(part.heading.text) ? values.title : undefined))
    const isFormat = FORMAT_ONLY.test(
      bareWords(reading.links.length > 0 ? withoutLabels(part.heading.runs) : part.heading.runs),
    )
    const named = reading.said ?? (isFormat && speakers.people.length > 0 ? part.heading.text : undefined)
    const said = title === undefined && !isAboutPeople(part) ? named : undefined
    if (title === undefined && said === undefined) return []
    const people = [reading.people, values.people, speakers.people].find((names) => names.length > 0) ?? []
    return [
      {
        place: 'heading' as const,
        ...(title !== undefined && { title }),
        ...(said !== undefined && { said }),
        people,
        links: reading.links,
        announced: speakers.lines,
        ...(values.event && { event: values.event }),
        evidence: [
          ...reading.evidence,
          ...values.evidence,
          ...(underPerson ? (['people'] as const) : []),
          ...(reading.people.length > 0 ? [] : speakers.evidence),
          ...(namesFormatAlone(part) ? (['format alone'] as const) : []),
          ...(tellsOfSession(own, field) ? (['told as a session'] as const) : []),
          ...(toldByName(own, field).length > 0 ? (['told by name'] as const) : []),
          ...(titles.has(part) ? (['titles alone'] as const) : []),
          ...(inBullets.has(part) ? (['titles in bullets'] as const) : []),
          ...(ofConference.has(part) ? (['below a conference'] as const) : []),
          ...(counted.has(part) && title !== undefined ? (['counted through'] as const) : []),
          ...(ofDays.has(part) ? (['day list'] as const) : []),
          ...(placesGiven(own).size > 0 ? (['given at'] as const) : []),
          ...(recordings.count <= 1 ? recordings.evidence : []),
          ...((isOfTalks && part.parent === undefined && title !== undefined && part.all.length > 0) ||
          announcesTalks((part.parent ?? (said ? top(part) : undefined))?.heading.text ?? '')
            ? (['under talks'] as const)
            : [ledTo.get(part) ?? []].flat()),
        ],
        startLine: part.heading.startLine,
        endLine: (part.all.at(-1) ?? headed.get(part)?.sub?.all.at(-1))?.endLine ?? part.heading.endLine,
        block: places.get(part.heading) ?? 0,
        offset: 0,
        group: levelOf(part),
        kin: `headings ${part.heading.depth}`,
      },
    ]
  })
}

/** "Where are my turnips? I keep them in the cellar!": a heading is a title to its end; what is told stands below it. */
function wholeHeading({ title, people }: LineReading, text: string): string | undefined {
  const whole = cleanTitle(text)
  const isCut = title !== undefined && people.length === 0 && /[?!]$/.test(title) && whole.startsWith(title)
  return isCut && mayBeTitle(whole) ? whole : title
}

/** "Book list": nothing but such words, over what somebody made. */
const OF_WORKS =
  /^(?:(?:my|the|a|recommended|suggested) )?(?:book|reading|bücher|lese|livres?|libros?|livros?)[ -]?(?:list[ae]?|recommendations|liste|s)?\W*$/iu
const isOfWorks = (text: string): boolean => OF_WORKS.test(text)

/** What stands right below a heading, up to the first title in bold that has its own people. */
function beforeTitles(own: readonly Block[], field: ProgrammeKnowledge): readonly Block[] {
  const at = own.findIndex((block) => block.kind === 'text' && boldOverLabel(block, 0, field) !== undefined)
  return at < 0 ? own : own.slice(0, at)
}

/** Headings of one depth below one other; the days of an event are one. */
const levelOf = ({ heading, parent }: Part): string =>
  `heading ${heading.depth} under ${parent && namesDay(parent.heading.text) ? `days of ${parent.parent?.heading.startLine ?? 0}` : (parent?.heading.startLine ?? 0)}`

/** The headings below one, or outermost, read together. */
const readHeadings = (parts: readonly Part[], field: ProgrammeKnowledge): ReadonlyMap<Part, LineReading> =>
  new Map(
    [...Map.groupBy(parts, levelOf).values()].flatMap((level) => {
      const readings = readAlike(
        level.map(({ heading }) => heading.runs),
        field,
        level.every(({ parent }) => parent !== undefined && announcesTalks(parent.heading.text)),
      )
      return level.flatMap((part, index): [Part, LineReading][] => {
        const reading = readings[index]
        return reading ? [[part, reading]] : []
      })
    }),
  )

/** One session whose title nobody wrote down: "Keynote", over those who gave it. */
const FORMAT_ONLY =
  /^(?:(?:opening|closing) )?(?:keynote|panel|workshop|tutorial|lightning talk|fireside chat)$/i
const bareWords = (runs: readonly Run[]): string => wordsOfRuns(runs).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const ABOUT_PEOPLE =
  /\b(?:about|authors?|team|contacts?|who we are|thanks|credits|organi[sz]ers?|hosts?|über|autor(?:en|es|a)?|équipe|equipo|equipe|danke|merci|gracias|obrigad[oa])\b/i

/** Nothing but such a word: the people below it are no speakers. */
const ALL_ABOUT_PEOPLE = new RegExp(`^(?:\\p{L}+ )?(?:${ABOUT_PEOPLE.source})\\W*$`, 'iu')

/** Below such a heading people stand for themselves. */
const isAboutPeople = (part: Part): boolean =>
  part.parent !== undefined && ABOUT_PEOPLE.test(part.parent.heading.text)
