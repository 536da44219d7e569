// The head of a note: what the text is, whose, and about which edition.
import * as v from 'valibot'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { Note, Problem } from '../../domain/library/corpus.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import type { Block } from '../blocks.ts'
import { parseYaml } from '../facts/structured.ts'
import type { SourceFile } from '../files.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'))

const frontMatterSchema = v.strictObject({
  title: text,
  edition: text,
  author: v.optional(text),
  url: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'expected an address such as https://example.org/post')),
  ),
  'url-derived': v.optional(v.boolean(), false),
  published: v.optional(
    v.pipe(
      v.union([v.string(), v.date()]),
      v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
      v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2021-05-07'),
      v.check((value) => !Number.isNaN(Date.parse(value)), 'expected a date of the calendar'),
    ),
  ),
  day: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7, 'expected a day from 1 to 7')),
  ),
  'retold-by': v.optional(text),
  'put-right-by': v.optional(text),
  corrects: v.optional(text),
  'made-on': v.optional(text),
  'compared-with': v.optional(text),
})

/** The Note that the first block describes, or what is wrong with it. */
export function parseFrontMatter(
  file: SourceFile,
  blocks: readonly Block[],
  editions: ReadonlyMap<EditionId, Edition>,
): { note: Note } | { problems: readonly Problem[] } {
  const head = blocks[0]
  const wrong = (line: number, what: string) => ({
    problems: [{ file: file.path, line, text: what, severity: 'error' as const }],
  })
  if (head?.kind !== 'front-matter' || head.language !== 'yaml') {
    return wrong(
      1,
      'the note has no front matter; expected `---`, then at least `title:` and `edition:`, then `---`',
    )
  }
  const checked = parseYaml(head.text, frontMatterSchema, file.path, head.startLine + 1)
  if (!checked.ok) return { problems: checked.problems }
  const {
    title,
    edition,
    author,
    url,
    published,
    day,
    'url-derived': urlDerived,
    'retold-by': retoldBy,
    'put-right-by': putRightBy,
    corrects,
    'made-on': madeOn,
    'compared-with': comparedWith,
  } = checked.value
  if (!editions.has(edition)) {
    const line = head.startLine + 1 + head.text.split('\n').findIndex((row) => row.startsWith('edition:'))
    return wrong(
      line,
      `"${edition}" is not an edition; expected an id of data/editions.yaml, such as eu-2021`,
    )
  }
  return {
    note: {
      id: file.id ?? file.stem,
      title,
      edition,
      urlDerived,
      file: file.path,
      startLine: 1,
      endLine: file.text.replace(/\n$/, '').split('\n').length,
      ...(author && { author }),
      ...(url && { url }),
      ...(published && { published }),
      ...(day && { day }),
      ...(retoldBy && { retoldBy }),
      ...(putRightBy && { putRightBy }),
      ...(corrects && { corrects }),
      ...(madeOn && { madeOn }),
      ...(comparedWith && { comparedWith }),
    },
  }
}
