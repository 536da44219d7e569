// What a newer landscape says otherwise than the catalogue; nothing is changed here.
import type { Maturity } from '../../domain/library/catalogue.ts'
import type { ProjectRow } from './catalogue.ts'
import type { LandscapeProject } from './landscape.ts'

/** One fact of a project, as it is and as it would be. */
export interface FactChange {
  readonly field: string
  readonly before?: string
  readonly after: string
}

export interface CatalogueChanges {
  readonly added: readonly { readonly id: string; readonly project: LandscapeProject }[]
  readonly changed: readonly ProjectChange[]
  /** In the catalogue with a level of CNCF, and no longer in the landscape. They stay: notes name them. */
  readonly gone: readonly { readonly id: string; readonly name: string }[]
  /** The catalogue has a later level: the file is older. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly text: string }[]
}

export interface ProjectChange {
  readonly id: string
  readonly name: string
  readonly facts: readonly FactChange[]
  /** `now` was written by hand and may no longer be true. */
  readonly lookAtNow: boolean
}

const DATES = ['accepted', 'incubating', 'graduated', 'archived'] as const
const FACTS = [...DATES, 'homepage', 'repository'] as const
const ORDER: readonly Maturity[] = ['sandbox', 'incubating', 'graduated', 'archived']

/** Compares by the landscape's name, and where that has changed, by repository. */
export function compareCatalogue(
  rows: readonly ProjectRow[],
  landscape: readonly LandscapeProject[],
): CatalogueChanges {
  const byName = new Map(rows.map((row) => [row['landscape-name'] ?? row.name, row]))
  const byRepository = new Map(
    rows.filter(({ maturity }) => maturity).map((row) => [row.repository?.toLowerCase(), row]),
  )
  const added: CatalogueChanges['added'][number][] = []
  const changed: ProjectChange[] = []
  const kept: CatalogueChanges['kept'][number][] = []
  const seen = new Set<string>()
  const ids = new Set(rows.map(({ id }) => id))
  for (const project of landscape) {
    const row =
      byName.get(project.name) ??
      (project.repository ? byRepository.get(project.repository.toLowerCase()) : undefined)
    if (!row) {
      const id = freeId(project.name, ids)
      ids.add(id)
      added.push({ id, project })
      continue
    }
    seen.add(row.id)
    if (isOlder(project, row)) {
      const text = `the file says ${levelOf(project)}, the catalogue already ${levelOf(row)}`
      kept.push({ id: row.id, name: row.name, text })
      continue
    }
    const facts = factChanges(row, project)
    if (facts.length > 0)
      changed.push({
        id: row.id,
        name: row.name,
        facts,
        lookAtNow: row.maturity !== project.maturity && row.now !== undefined && !tellsLevel(row),
      })
  }
  const gone = rows
    .filter(({ id, maturity, parent }) => maturity && !parent && !seen.has(id))
    .map(({ id, name }) => ({ id, name }))
  return { added, changed, gone, kept }
}

type Levelled = { readonly [Day in (typeof DATES)[number]]?: string | undefined } & {
  readonly maturity?: Maturity | undefined
}

/** The day on which the level was reached. */
const reached = (project: Levelled): string | undefined =>
  project.maturity && { ...project, sandbox: project.accepted }[project.maturity]

const levelOf = (project: Levelled): string =>
  [project.maturity, reached(project) && `(${reached(project)})`].filter(Boolean).join(' ')

function isOlder(project: LandscapeProject, row: ProjectRow): boolean {
  if (!row.maturity || row.maturity === project.maturity) return false
  const [here, there] = [reached(row), reached(project)]
  if (here && there) return there < here
  return ORDER.indexOf(project.maturity) < ORDER.indexOf(row.maturity)
}

/** `now` repeats the level as the landscape has it, perhaps with something behind it. */
const tellsLevel = ({ now, maturity }: ProjectRow): boolean =>
  now?.kind === 'level' && now.source === 'landscape' && now.fact.startsWith(`CNCF ${maturity}`)

function factChanges(row: ProjectRow, project: LandscapeProject): readonly FactChange[] {
  const change = (field: string, before: string | undefined, after: string | undefined) =>
    after === undefined || sameAddress(after, before) ? [] : [{ field, ...(before && { before }), after }]
  return [
    ...change('maturity', row.maturity, project.maturity),
    ...FACTS.flatMap((field) => change(field, row[field], project[field])),
    ...(tellsLevel(row) && row.now && row.maturity !== project.maturity
      ? nowOf(project).flatMap(([field, after]) =>
          change(`now.${field}`, row.now?.[field], field === 'fact' ? `${after}${rest(row)}` : after),
        )
      : []),
  ]
}

/** `http://` or a slash at the end makes no other address; what is no address is compared as it is. */
function sameAddress(one: string, other: string | undefined): boolean {
  const bare = (text: string) =>
    text
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return one === other || (other !== undefined && /^https?:/.test(one) && bare(one) === bare(other))
}

/** What stands behind the level: "CNCF incubating; repository moved" → "; repository moved". */
const rest = ({ now, maturity }: ProjectRow): string => now?.fact.slice(`CNCF ${maturity}`.length) ?? ''

/** What `now` says of a project of which nothing but the level is known. */
export function nowOf(project: LandscapeProject): readonly (readonly ['fact' | 'since' | 'kind', string])[] {
  const archived = project.maturity === 'archived'
  const since = reached(project)
  return [
    ['fact', archived ? 'archived by CNCF' : `CNCF ${project.maturity}`],
    ...(since ? [['since', since] as const] : []),
    ['kind', archived ? 'archived' : 'level'],
  ]
}

/** "Open Feature" → `open-feature`, or `open-feature-2` where that is somebody else. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(id)) return id
  }
}
