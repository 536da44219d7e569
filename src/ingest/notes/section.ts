// One section of a note → the Talk or the Passage it tells.
import type { Project } from '../../domain/library/catalogue.ts'
import type { Note, Passage, Problem, Talk } from '../../domain/library/corpus.ts'
import { LONGEST_ID_BYTES } from '../../domain/library/ids.ts'
import type { Sentence } from '../../domain/text/prose.ts'
import type { Mentions } from './mentions.ts'
import type { Section } from './sections.ts'
import { sentencesOf, wholeSentence } from './sentences.ts'
import { asWritten } from './written.ts'

/** A passage whose `About:` line still has to be looked up among all talks. */
export interface ReadPassage extends Passage {
  readonly aboutLine?: number
}

export interface ReadSection {
  readonly noted: Talk | ReadPassage
  /** Projects that only this note knows. */
  readonly onlyNoted: readonly Project[]
  readonly problems: readonly Problem[]
}

/**
 * Assembles a section; its id longer than 60 bytes is a problem (it travels in buttons and options).
 * @param lines of the file as it was read
 */
export function assembleSection(
  section: Section,
  note: Note,
  mentions: Mentions,
  lines: readonly string[],
): ReadSection {
  const id = section.kind === 'talk' ? `${note.id}/${section.slug}` : `${note.id}/p/${section.slug}`
  const problems: Problem[] =
    Buffer.byteLength(id) > LONGEST_ID_BYTES
      ? [
          {
            file: note.file,
            line: section.startLine,
            text: `the id "${id}" has ${Buffer.byteLength(id)} bytes; expected at most ${LONGEST_ID_BYTES}: shorten the slug or the file's name`,
            severity: 'error',
          },
        ]
      : []
  const told: Sentence[] = []
  const listed: Sentence[] = []
  const sentences = section.texts.flatMap((block) => {
    const isListed = section.kind === 'projects' && block.listItem
    const said = isListed ? wholeSentence(block.runs) : sentencesOf(block.runs)
    const those = isListed ? listed : told
    those.push(...said)
    return said
  })
  const named = mentions.find(section.title, told, listed)
  const { speakers, links, themes, kind, status, about } = section.metadata
  const common = {
    note: note.id,
    edition: note.edition,
    title: section.title,
    themes,
    projects: named.ids,
    sentences: asWritten(sentences, lines, { startLine: section.textLine, endLine: section.endLine }),
    links,
    startLine: section.startLine,
    endLine: section.endLine,
  }
  const noted: Talk | ReadPassage =
    section.kind === 'talk'
      ? {
          type: 'talk',
          id,
          ...common,
          speakers,
          lentSpeakers: [],
          status: status ?? 'watched',
          ...(section.within && { within: `${note.id}/p/${section.within}` }),
        }
      : {
          type: 'passage',
          id,
          ...common,
          kind: section.kind === 'projects' ? 'projects' : (kind ?? 'theme'),
          ...(about && { about: about.talk, aboutLine: about.line }),
        }
  return { noted, onlyNoted: named.onlyNoted, problems }
}
