// Blocks of a note → its sections: a heading the format knows, its metadata, its text.
import type { Problem } from '../../domain/library/corpus.ts'
import type { LineRange } from '../../domain/text/prose.ts'
import { type Block, type HeadingBlock, STRUCK, type TextBlock } from '../blocks.ts'
import { isMetadata, type Metadata, NO_METADATA, parseMetadata } from './metadata.ts'
import { titleSlug } from './title-slug.ts'

export type SectionKind = 'talk' | 'theme' | 'projects'

export interface Section extends LineRange {
  readonly kind: SectionKind
  readonly title: string
  readonly slug: string
  readonly depth: number
  /** The theme whose `##` it stands under as `###`. */
  readonly within?: string
  readonly metadata: Metadata
  readonly texts: readonly TextBlock[]
  /** The line behind its heading and its metadata. */
  readonly textLine: number
}

/** `Talk: TITLE {#slug}`, `Theme: NAME {#slug}`, `Projects {#slug}` or `Projects: NAME {#slug}` */
const HEADING = /^(Talk|Theme|Projects)(?::\s*(.*?))?(?:\s*\{#([^}]*)\})?$/s
/** Characters of a slug that a person chooses. */
export const LONGEST_SLUG = 41
const SLUG = new RegExp(`^[a-z0-9][a-z0-9-]{0,${LONGEST_SLUG - 1}}$`)

const EXPECTED_HEADING =
  'expected `## Talk: TITLE {#slug}`, `## Theme: NAME {#slug}` or `## Projects {#slug}` (a talk inside a theme: `###`)'

/**
 * Cuts a note into sections; text outside of any, and headings the format does not know, are problems.
 * @param room bytes that an id leaves for a slug
 */
export function cutSections(
  blocks: readonly Block[],
  file: string,
  room: number = LONGEST_SLUG,
): { sections: readonly Section[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (line: number, text: string, severity: Problem['severity'] = 'error') =>
    problems.push({ file, line, text, severity })
  const sections: Section[] = []
  let theme: string | undefined

  const groups = groupByHeading(blocks)
  for (const { heading, body } of groups) {
    if (!heading) {
      for (const block of body)
        report(block.startLine, `there is text before the first heading; ${EXPECTED_HEADING}`)
      continue
    }
    const opened = openSection(heading, Math.min(room, LONGEST_SLUG))
    if (typeof opened === 'string') {
      report(heading.startLine, opened)
      continue
    }
    for (const block of body) {
      if (block.kind === 'other' && block.what === STRUCK) continue
      if (block.kind === 'other' || block.kind === 'table') {
        report(
          block.startLine,
          `${block.kind === 'other' ? block.what : 'a table'} is not read here; expected paragraphs, lists or quotations`,
          'warning',
        )
      }
    }
    const texts = body.filter((block) => block.kind === 'text')
    const first = texts[0]
    const head =
      first && isMetadata(first) ? parseMetadata(first, file) : { metadata: NO_METADATA, problems: [] }
    problems.push(...head.problems)
    const inside = opened.depth > 2 && opened.kind === 'talk' ? theme : undefined
    if (opened.depth === 2) theme = opened.kind === 'theme' ? opened.slug : undefined
    const hasMetadata = first !== undefined && isMetadata(first)
    sections.push({
      ...opened,
      ...(inside && { within: inside }),
      metadata: head.metadata,
      texts: hasMetadata ? texts.slice(1) : texts,
      textLine: (hasMetadata ? first.endLine : heading.endLine) + 1,
      startLine: heading.startLine,
      endLine: body.at(-1)?.endLine ?? heading.endLine,
    })
  }
  if (sections.length === 0 && problems.length === 0)
    report(1, `the note holds no talk and no theme; ${EXPECTED_HEADING}`)
  return { sections, problems }
}

function groupByHeading(blocks: readonly Block[]) {
  const groups: { heading: HeadingBlock | undefined; body: Block[] }[] = [{ heading: undefined, body: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading') groups.push({ heading: block, body: [] })
    else groups.at(-1)?.body.push(block)
  }
  return groups
}

/** What a heading opens, or what is wrong with it. */
function openSection(
  heading: HeadingBlock,
  room: number,
): Pick<Section, 'kind' | 'title' | 'slug' | 'depth'> | string {
  const [, word, name = '', given] = HEADING.exec(heading.text) ?? []
  if (!word || heading.depth < 2 || heading.depth > 3) {
    return `the heading "${heading.text.slice(0, 60)}" is not one of the format; ${EXPECTED_HEADING}`
  }
  const kind = word.toLowerCase() as SectionKind
  if (kind !== 'projects' && name === '') return `the ${kind} has no name; ${EXPECTED_HEADING}`
  const title = name === '' ? 'Projects' : name
  const slug = given ?? titleSlug(title, kind, room)
  if (!SLUG.test(slug)) {
    return `the slug "${slug}" cannot be used; expected {#slug} of at most ${LONGEST_SLUG} lower-case letters, digits and hyphens`
  }
  return { kind, title, slug, depth: heading.depth }
}
