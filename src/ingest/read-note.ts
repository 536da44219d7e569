// One file → one note: the strict reader where the file is in the note format, the general one otherwise.
import type { Problem } from '../domain/library/corpus.ts'
import { firstLineOf } from '../domain/thrown.ts'
import type { SourceFile } from './files.ts'
import { htmlWithinBudget, type LeftOut, withinBudget } from './formats/budget.ts'
import { formatOf } from './formats/format.ts'
import { type BlocksRead, readBlocks } from './formats/read-blocks.ts'
import { onWrittenLines, spreadPage } from './formats/spread-page.ts'
import type { Mentions } from './notes/mentions.ts'
import { type NoteReading, parseNote } from './notes/note-format.ts'
import { assembleRawNote } from './notes/raw-note.ts'
import type { ProgrammeKnowledge } from './understand/programme-knowledge.ts'
import { type Understanding, understand } from './understand/understand.ts'

export interface Knowledge {
  readonly field: ProgrammeKnowledge
  readonly mentions: Mentions
}

export interface AnyNoteReading extends NoteReading {
  /** What the general reader understood; absent for the note format. */
  readonly understanding?: Understanding
}

/** Nobody's notes; a page that lists everything is no note. */
const MOST_BLOCKS = 8000

/** Our own headings: `## Talk: TITLE {#slug}`, `## Theme: …`, `## Projects {#slug}` */
const OWN_HEADING = /^#{2,3} (?:(?:Talk|Theme)\s*:.*|Projects(?::.*)?)\{#[^}\n]*\}\s*$/m
const OWN_HEAD = /^---\n(?:(?!---)[^\n]*\n){0,40}?edition\s*:/

/** True for a file whose problems are to be told as strictly as the note format asks. */
export const isInNoteFormat = ({ text }: SourceFile): boolean =>
  OWN_HEADING.test(text) || (OWN_HEAD.test(text) && /^#{2,3} (?:Talk:|Theme:|Projects\b)/m.test(text))

/**
 * Reads one file of any format; never throws on what a person wrote. What is over the budget is left out, and told as
 * a problem.
 */
export async function readNote(file: SourceFile, knowledge: Knowledge): Promise<AnyNoteReading> {
  const { text, leftOut } = formatOf(file) === 'html' ? htmlWithinBudget(file.text) : withinBudget(file.text)
  if (!leftOut) return readWhole(file, knowledge)
  if (text.trim() === '') return { problems: [overBudget(file, leftOut, 'error')] }
  const reading = await readWhole({ ...file, text }, knowledge)
  return { ...reading, problems: [...reading.problems, overBudget(file, leftOut, 'warning')] }
}

const overBudget = (file: SourceFile, { line, why }: LeftOut, severity: Problem['severity']): Problem => ({
  file: file.path,
  line,
  text: `the file is not read from here on: ${why}`,
  severity,
})

async function readWhole(file: SourceFile, knowledge: Knowledge): Promise<AnyNoteReading> {
  try {
    return isInNoteFormat(file) ? readOwn(file, knowledge) : await readAny(file, knowledge)
  } catch (cause) {
    // A reader that is nested too deep, or a mistake of ours: one file is lost, not the library.
    const why = firstLineOf(cause)
    return refused(file, `the text cannot be read (${why}); expected text as people write it`)
  }
}

function readOwn(file: SourceFile, { field, mentions }: Knowledge): NoteReading {
  const editions = new Map(field.editions.map((edition) => [edition.id, edition]))
  return parseNote(file, editions, mentions)
}

async function readAny(given: SourceFile, { field, mentions }: Knowledge): Promise<AnyNoteReading> {
  const spread = formatOf(given) === 'html' ? spreadPage(given.text) : undefined
  const file = spread ? { ...given, text: spread.text } : given
  const blocksRead = await readBlocks(file)
  const { length } = blocksRead.blocks
  if (length > MOST_BLOCKS)
    return refused(
      file,
      `the file has ${length} headings, paragraphs and list items; expected at most ${MOST_BLOCKS}`,
    )
  const understood = understand(blocksRead, file.path, file.stem, field)
  const understanding = spread ? { ...understood, lineOf: spread.lineOf } : understood
  const read = assembleRawNote(file, understanding, mentions, blocksRead.lines)
  return {
    read: spread ? onWrittenLines(read, spread.lineOf) : read,
    understanding,
    problems: problemsOf(file, blocksRead, understanding),
  }
}

const refused = (file: SourceFile, text: string): NoteReading => ({
  problems: [{ file: file.path, line: 1, text, severity: 'error' }],
})

/** What a maintainer may want to know; none of it keeps the note out. */
function problemsOf(
  file: SourceFile,
  { head, blocks }: BlocksRead,
  { event, talks }: Understanding,
): readonly Problem[] {
  const warning = (line: number, text: string): Problem => ({
    file: file.path,
    line,
    text,
    severity: 'warning',
  })
  return [
    ...(head.broken
      ? [
          warning(
            head.broken.line,
            `the front matter cannot be read (${head.broken.why}); expected YAML between \`---\` or TOML between \`+++\``,
          ),
        ]
      : []),
    ...(blocks.length === 0 ? [warning(1, 'the file holds no text; expected notes about a conference')] : []),
    ...(event.edition || event.other || blocks.length === 0 || talks.some((talk) => talk.event)
      ? []
      : [
          warning(
            1,
            'it does not say which KubeCon it is about; expected one in the title, the path or the first lines',
          ),
        ]),
    ...(talks.length > 0 || blocks.length === 0
      ? []
      : [warning(1, 'no talk is named by its title or linked; all of it is read as passages')]),
  ]
}
