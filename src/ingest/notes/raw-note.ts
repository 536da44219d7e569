// What was understood of a raw file → a note with its talks and passages, as the strict reader makes them.
import type { Project } from '../../domain/library/catalogue.ts'
import type { LinkKind, Note, Talk, TalkLink } from '../../domain/library/corpus.ts'
import type { LineRange, Sentence } from '../../domain/text/prose.ts'
import type { Block, HeadingBlock, TextBlock } from '../blocks.ts'
import type { SourceFile } from '../files.ts'
import type { FoundTalk } from '../understand/candidates/candidate.ts'
import { isShapedAsTitle } from '../understand/lines/titles/titles.ts'
import { announcesTalks, nameAbove, outlineOf, type Part, partAround, partAt } from '../understand/outline.ts'
import { type FoundPassage, findPassages } from '../understand/passages.ts'
import { projectsLinked } from '../understand/projects-linked.ts'
import { onlyLabels, tellingsOf } from '../understand/telling.ts'
import type { Understanding } from '../understand/understand.ts'
import type { Mentions } from './mentions.ts'
import type { ReadNote } from './note-format.ts'
import { idsOf } from './raw-ids.ts'
import type { ReadPassage } from './section.ts'
import { wholeSentence } from './sentences.ts'
import { asWrittenRaw } from './written.ts'

const LINK_KINDS: Readonly<Record<'video' | 'slides' | 'schedule', LinkKind>> = {
  video: 'recording',
  slides: 'slides',
  schedule: 'schedule',
}

/**
 * Assembles a raw file's note; its id is the file's stem, unchanged.
 * @param lines of the Markdown that it was read as, where it was
 */
export function assembleRawNote(
  file: SourceFile,
  understanding: Understanding,
  mentions: Mentions,
  lines?: readonly string[],
): ReadNote {
  const { head, event, talks, blocks, editionNamed } = understanding
  const note: Note = {
    id: file.id ?? file.stem,
    edition: event.edition ?? '',
    ...(event.other !== undefined && { event: event.other }),
    urlDerived: false,
    file: file.path,
    startLine: 1,
    endLine: file.text.replace(/\n$/, '').split('\n').length,
    ...head,
  }
  const idFor = idsOf(note.id)
  const parts = outlineOf(blocks)
  const tellings = tellingsOf(talks, blocks)
  const passages = findPassages(blocks, talks, note.title)
  const opening = new Set(talks.map(({ startLine }) => startLine))
  /** The title and people of one talk are no theme of another; what all of the note is about tells no talk from the others. */
  const isNoTheme = ({ startLine, text }: HeadingBlock): boolean =>
    opening.has(startLine) || text === note.title || announcesTalks(text)
  const onlyNoted: Project[] = []
  const silent = silentBlocks(blocks)
  const ofPassages = Map.groupBy(
    silent.filter((block) => !talks.some((talk) => isWithin(block, talk))),
    (block) => passageOf(block, passages, parts),
  )
  const projectsOf = (
    title: string,
    told: readonly Sentence[],
    listed: readonly Sentence[],
    unsaid: readonly TextBlock[] = [],
  ) => {
    const addresses = unsaid.flatMap(({ runs }) => wholeSentence(runs))
    const all = [...told, ...addresses]
    const named = mentions.find(title, all, listed, projectsLinked([...all, ...listed]))
    onlyNoted.push(...named.onlyNoted)
    return named.ids
  }
  const written = (sentences: readonly Sentence[], region: LineRange): readonly Sentence[] =>
    lines ? asWrittenRaw(sentences, lines, region, blocks) : sentences
  return {
    note,
    talks: talks.map((talk): Talk => {
      const around = partAround(parts, talk.startLine)
      const title = talk.title ?? talk.said ?? nameWithout(talk, nameAbove(around)) ?? note.title
      const theme = nameAbove(around, isNoTheme)
      const sentences = tellings.get(talk)?.sentences ?? []
      return {
        type: 'talk',
        id: idFor('talk', title),
        note: note.id,
        ...conferenceOf(talk, note, editionNamed),
        title,
        ...(talk.title === undefined && { untitled: true as const }),
        themes: theme ? [theme.replace(/^(?:theme|topic)\s*:\s*/i, '')] : [],
        projects: projectsOf(
          title,
          sentences,
          [],
          silent.filter((block) => isWithin(block, talk)),
        ),
        sentences: written(sentences, talk),
        links: talk.links.map(({ url, kind }): TalkLink => ({ kind: LINK_KINDS[kind], url })),
        speakers: talk.people,
        lentSpeakers: [],
        status: statusOf(talk, sentences),
        sureness: talk.sureness,
        startLine: talk.startLine,
        endLine: talk.endLine,
      }
    }),
    passages: passages.map((passage): ReadPassage => {
      const listed = passage.kind === 'projects' ? passage.sentences : []
      return {
        type: 'passage',
        id: idFor('passage', passage.title),
        note: note.id,
        ...conferenceOf({}, note, editionNamed),
        title: passage.title,
        kind: passage.kind,
        themes: [],
        projects: projectsOf(
          passage.title,
          passage.kind === 'projects' ? [] : passage.sentences,
          listed,
          ofPassages.get(passage),
        ),
        sentences: written(passage.sentences, passage),
        links: [],
        startLine: passage.startLine,
        endLine: passage.endLine,
      }
    }),
    onlyNoted,
  }
}

/** Bullets of a bare address say nothing, and name a project. */
const silentBlocks = (blocks: readonly Block[]): readonly TextBlock[] =>
  blocks.flatMap((block) => (block.kind === 'text' && onlyLabels(block) ? [block] : []))

const isWithin = (inner: LineRange, outer: LineRange): boolean =>
  inner.startLine >= outer.startLine && inner.endLine <= outer.endLine

/** A heading written as a title may be the talk's; one that groups talks is none's where it is known who spoke. */
const nameWithout = ({ people }: FoundTalk, above: string | undefined): string | undefined =>
  people.length === 0 || (above !== undefined && isShapedAsTitle(above)) ? above : people.join(', ')

/** The passage after which the block stands, under the same heading. */
function passageOf(
  block: LineRange,
  passages: readonly FoundPassage[],
  parts: readonly Part[],
): FoundPassage | undefined {
  const part = partAt(parts, block.startLine)
  const beside = passages.filter(({ startLine }) => partAt(parts, startLine) === part)
  return beside.findLast(({ startLine }) => startLine <= block.startLine) ?? beside[0]
}

/** The conference of a text: its own where its lines name one, else its note's. */
function conferenceOf(
  { event: own }: Pick<FoundTalk, 'event'>,
  { edition, event }: Note,
  editionNamed: Understanding['editionNamed'],
): Pick<Talk, 'edition' | 'event'> {
  if (own === undefined) return { edition, ...(event !== undefined && { event }) }
  const named = editionNamed(own)
  return named ? { edition: named } : { edition: '', event: own }
}

const TO_WATCH =
  /\b(?:to watch|on my (?:watch)?list|have(?:n't| not) (?:watched|seen)|still (?:have to|need to|want to) (?:watch|see)|will (?:potentially )?watch|not been to|have to watch)\b/i

/** Not seen yet, where its own words say so. */
const statusOf = (talk: FoundTalk, sentences: readonly Sentence[]): Talk['status'] =>
  sentences.length <= 3 &&
  TO_WATCH.test(sentences.map(({ prose }) => prose.map(({ text }) => text).join('')).join(' ')) &&
  talk.place !== 'row'
    ? 'to-watch'
    : 'watched'
