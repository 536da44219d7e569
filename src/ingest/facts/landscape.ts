// CNCF's landscape.yml → its projects: https://github.com/cncf/landscape. Of each only names, addresses and dates.
import * as v from 'valibot'
import type { Maturity } from '../../domain/library/catalogue.ts'
import type { SourceFile } from '../files.ts'
import { type Checked, parseYaml } from './structured.ts'

/** The file had 1.1 MB in August 2026. */
export const LARGEST_LANDSCAPE_BYTES = 5_000_000

export interface LandscapeProject {
  readonly name: string
  readonly maturity: Maturity
  readonly homepage?: string
  readonly repository?: string
  /** ISO dates. */
  readonly accepted?: string
  readonly incubating?: string
  readonly graduated?: string
  readonly archived?: string
}

const day = v.nullish(
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date such as '2021-05-04'")),
)
const address = v.nullish(
  v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'expected an address such as https://keda.sh/')),
)

/** What is not needed is not looked at: members, logos, descriptions. An empty entry is a place where one was. */
const itemSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty('expected some text')),
  homepage_url: v.nullish(v.string()),
  repo_url: v.nullish(v.string()),
  project: v.nullish(
    v.picklist(
      ['sandbox', 'incubating', 'graduated', 'archived'],
      'expected sandbox, incubating, graduated or archived',
    ),
  ),
  extra: v.nullish(v.object({ accepted: day, incubating: day, graduated: day, archived: day })),
})

const landscapeSchema = v.object({
  landscape: v.array(
    v.object({
      name: v.string(),
      subcategories: v.array(
        v.object({ name: v.string(), items: v.nullish(v.array(v.nullable(itemSchema))) }),
      ),
    }),
  ),
})

/** The projects of CNCF, in the file's order, each once; a problem where something in it is not as it should be. */
export function parseLandscape(file: SourceFile): Checked<readonly LandscapeProject[]> {
  const read = parseYaml(file.text, landscapeSchema, file.path)
  if (!read.ok) return read
  const projects = new Map<string, LandscapeProject>()
  for (const { subcategories } of read.value.landscape)
    for (const { items } of subcategories)
      for (const item of items ?? []) {
        const project = item ? projectOf(item) : undefined
        if (project && !projects.has(project.name)) projects.set(project.name, project)
      }
  if (projects.size > 0) return { ok: true, value: [...projects.values()] }
  const text = 'no entry has a `project`; expected landscape.yml of github.com/cncf/landscape'
  return { ok: false, problems: [{ file: file.path, line: 1, text, severity: 'error' }] }
}

function projectOf({
  name,
  project,
  homepage_url,
  repo_url,
  extra,
}: v.InferOutput<typeof itemSchema>): LandscapeProject | undefined {
  if (!project) return undefined
  const facts = {
    homepage: v.is(address, homepage_url) ? homepage_url : undefined,
    repository: v.is(address, repo_url) ? repo_url : undefined,
    accepted: extra?.accepted,
    incubating: extra?.incubating,
    graduated: extra?.graduated,
    archived: extra?.archived,
  }
  return {
    name,
    maturity: project,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value)),
  }
}
