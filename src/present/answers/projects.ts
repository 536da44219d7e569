// A project in one line: its name and link, its level with the date, what became of it.
import { addressOf, deservesWarning, type Project, warningOf } from '../../domain/library/catalogue.ts'
import { linked, type Prose, plain } from '../../domain/text/prose.ts'
import { WORDS } from '../words.ts'
import { BADGES } from './badges.ts'

/** The fact repeats the level; the level is said once, with its date. */
const SAYS_LEVEL =
  /^(?:still )?(?:CNCF (?:sandbox|incubating|graduated)(?: \(not graduated\))?|archived by CNCF)[;,]?\s*/

/**
 * The state of a project as the catalogue has it: its level with the date, then what became of it.
 * "CNCF graduated since 2018-03-06; the first CNCF project". Undefined where the catalogue says neither.
 * @example stateOf({ name: 'x' }) // → undefined
 * @example stateOf({ name: 'x', maturity: 'graduated', now: { fact: 'CNCF graduated (a fork in 2021)' } }) // → 'CNCF graduated; a fork in 2021'
 */
export function stateOf(project: Project): string | undefined {
  const { now, maturity } = project
  const reached = maturity && { ...project, sandbox: project.accepted }[maturity]
  const level = maturity && [WORDS.level[maturity], ...(reached ? [WORDS.since(reached)] : [])].join(' ')
  const rest = maturity ? now?.fact.replace(SAYS_LEVEL, '') : now?.fact
  // Without the level that it was said of, a remark in brackets stands by itself.
  const fact = rest?.replace(/^\(([^()]*)\)$/, '$1') ?? ''
  const dated =
    now?.since && fact && !fact.includes(now.since) && now.since !== reached ? `${fact} (${now.since})` : fact
  return [level, dated].filter(Boolean).join('; ') || undefined
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

/**
 * A project with its badge, for a line of several: "Thanos (incubating)". What warns stands out.
 * @param remark what else is to be said of it: "no notes yet"
 */
export function projectBadge(project: Project, remark?: string): Prose {
  const { now, maturity } = project
  const warning = now && warningOf(now)
  const badges = new Set([maturity, warning].flatMap((one) => (one ? [BADGES[one]] : [])))
  const words = [...badges, ...(remark ? [remark] : [])].join(', ')
  return [
    ...linked(project.name, addressOf(project)),
    ...(words
      ? [{ text: ' (' }, { text: words, ...(warning && { strong: true as const }) }, { text: ')' }]
      : []),
  ]
}
