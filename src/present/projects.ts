// A project in one line: its name and link, its level with the date, what became of it.
import { addressOf, deservesWarning, type Project } from '../domain/catalogue.ts'
import { linked, type Prose, plain } from '../domain/prose.ts'
import { WORDS } from './words.ts'

/** The state of a project as the catalogue has it: "CNCF graduated since 2025-10-28"; undefined where it has none. */
export function stateOf(project: Project): string | undefined {
  const { now, maturity } = project
  if (now) return [now.fact, ...(now.since ? [WORDS.since(now.since)] : [])].join(' ')
  if (!maturity) return undefined
  const since = {
    sandbox: project.accepted,
    incubating: project.incubating,
    graduated: project.graduated,
    archived: project.archived,
  }
  const date = since[maturity]
  return [WORDS.level[maturity], ...(date ? [WORDS.since(date)] : [])].join(' ')
}

/** The state first stands out when development has ended or moved: old notes are dangerous advice. */
export function projectLine(project: Project): Prose {
  const state = stateOf(project)
  const warning = project.now !== undefined && deservesWarning(project.now)
  return [
    ...linked(project.name, addressOf(project)).map((span) => ({ ...span, strong: true as const })),
    ...(project.category ? plain(`, ${project.category}`) : []),
    ...(state ? [{ text: ' · ' }, warning ? { text: state, strong: true as const } : { text: state }] : []),
  ]
}
