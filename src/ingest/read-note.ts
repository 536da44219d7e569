// One file → one note: the strict reader where the file is in the note format, the general one otherwise.
import type { Problem } from '../domain/library/corpus.ts'
import type { SourceFile } from './files.ts'
import { htmlWithinBudget, type LeftOut, withinBudget } from './formats/budget.ts'
import { PARSE_LIMITS, type ParseLimits, parseBounded } from './formats/parse-bounded.ts'
import { type BlocksRead, formatOf } from './formats/read-blocks.ts'
import type { Mentions } from './notes/mentions.ts'
import { type NoteReading, parseNote } from './notes/note-format.ts'
import { assembleRawNote } from './notes/raw-note.ts'
import type { Field } from './understand/field.ts'
import { type Understanding, understand } from './understand/understand.ts'

export interface Knowledge {
  readonly field: Field
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
export async function readNote(
  file: SourceFile,
  knowledge: Knowledge,
  limits: ParseLimits = PARSE_LIMITS,
): Promise<AnyNoteReading> {
  const { text, leftOut } = formatOf(file) === 'html' ? htmlWithinBudget(file.text) : withinBudget(file.text)
  if (!leftOut) return readWhole(file, knowledge, limits)
  if (text.trim() === '') return { problems: [overBudget(file, leftOut, 'error')] }
  const reading = await readWhole({ ...file, text }, knowledge, limits)
  return { ...reading, problems: [...reading.problems, overBudget(file, leftOut, 'warning')] }
}

const overBudget = (file: SourceFile, { line, why }: LeftOut, severity: Problem['severity']): Problem => ({
  file: file.path,
  line,
  text: `the file is not read from here on: ${why}`,
  severity,
})

async function readWhole(
  file: SourceFile,
  knowledge: Knowledge,
  limits: ParseLimits,
): Promise<AnyNoteReading> {
  const refuse = (line: number, text: string): AnyNoteReading => ({
    problems: [{ file: file.path, line, text, severity: 'error' }],
  })
  const { field, mentions } = knowledge
  const strict = isInNoteFormat(file)
  // The strict reader parses a text of this length by itself in no time; a longer one must prove that first.
  const parsed = strict && file.text.length <= limits.here ? undefined : await parseBounded(file, limits)
  if (parsed && !parsed.ok) return refuse(1, parsed.why)
  if (strict || !parsed) {
    const editions = new Map(field.editions.map((edition) => [edition.id, edition]))
    return parseNote(file, editions, mentions)
  }
  const { blocks } = parsed.read
  if (blocks.length > MOST_BLOCKS)
    return refuse(
      1,
      `the file has ${blocks.length} headings, paragraphs and list items; expected at most ${MOST_BLOCKS}`,
    )
  const understanding = understand(parsed.read, file.path, file.stem, field)
  return {
    read: assembleRawNote(file, understanding, mentions),
    understanding,
    problems: problemsOf(file, parsed.read, understanding),
  }
}

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
    ...(event.edition || event.other || blocks.length === 0
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
