// A file in the note format → one Note with its talks and passages. Documented in docs/notes.md.
import type { Edition, Project } from '../../domain/library/catalogue.ts'
import type { Note, Passage, Problem, Talk } from '../../domain/library/corpus.ts'
import { type EditionId, LONGEST_ID_BYTES } from '../../domain/library/ids.ts'
import type { SourceFile } from '../files.ts'
import { parseMarkdown } from '../formats/markdown.ts'
import { withoutVaultMarkup } from '../formats/vault.ts'
import { parseFrontMatter } from './front-matter.ts'
import type { Mentions } from './mentions.ts'
import { assembleSection, type ReadPassage } from './section.ts'
import { cutSections } from './sections.ts'

export interface ReadNote {
  readonly note: Note
  readonly talks: readonly Talk[]
  readonly passages: readonly ReadPassage[]
  /** Projects that only this note knows. */
  readonly onlyNoted: readonly Project[]
}

export interface NoteReading {
  /** Absent when the file has an error: it is left out whole. */
  readonly read?: ReadNote
  readonly problems: readonly Problem[]
}

/** Reads one file; never throws on what a person wrote. */
export function parseNote(
  file: SourceFile,
  editions: ReadonlyMap<EditionId, Edition>,
  mentions: Mentions,
): NoteReading {
  const text = withoutVaultMarkup(file.text)
  const blocks = parseMarkdown(text)
  const head = parseFrontMatter(file, blocks, editions)
  if ('problems' in head) return { problems: head.problems }
  const room = LONGEST_ID_BYTES - Buffer.byteLength(`${head.note.id}/p/`)
  const { sections, problems: cutting } = cutSections(blocks.slice(1), file.path, room)
  const lines = text.split('\n')
  const parts = sections.map((section) => assembleSection(section, head.note, mentions, lines))
  const problems = [...cutting, ...parts.flatMap((part) => part.problems), ...repeatedIds(parts, file.path)]
  if (problems.some((problem) => problem.severity === 'error')) return { problems }
  return {
    read: {
      note: head.note,
      talks: parts.flatMap((part) => (part.noted.type === 'talk' ? [part.noted] : [])),
      passages: parts.flatMap((part) => (part.noted.type === 'passage' ? [part.noted] : [])),
      onlyNoted: parts.flatMap((part) => part.onlyNoted),
    },
    problems,
  }
}

function repeatedIds(parts: readonly { noted: Talk | Passage }[], file: string): readonly Problem[] {
  const first = new Map<string, number>()
  return parts.flatMap(({ noted }) => {
    const line = first.get(noted.id)
    if (line === undefined) {
      first.set(noted.id, noted.startLine)
      return []
    }
    return [
      {
        file,
        line: noted.startLine,
        text: `the id "${noted.id}" is already used in line ${line}; expected another {#slug}`,
        severity: 'error' as const,
      },
    ]
  })
}
