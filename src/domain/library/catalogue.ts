// What is known without any note: projects, editions, the programme, the field's vocabulary.
import type { EditionId, ProjectId, SessionId } from './ids.ts'

export type Maturity = 'sandbox' | 'incubating' | 'graduated' | 'archived'

/** How surely a spelling in running text means the project. */
export type TermRule =
  /** Any case, at word boundaries. */
  | 'any'
  /** Only in exactly this case. */
  | 'case'
  /** Exact case, and another project named in the same section. */
  | 'context'
  /** Never from running text: by link, by list lead, or by a look-up. */
  | 'explicit'

export interface ProjectTerm {
  readonly text: string
  readonly rule: TermRule
}

/** What became of a project: a short fact with its date and source. */
export interface ProjectNow {
  readonly fact: string
  /** ISO date, year and month, year, or a Kubernetes version. */
  readonly since?: string
  readonly kind: string
  readonly source: string
}

export interface Project {
  readonly id: ProjectId
  readonly name: string
  readonly kind: string
  readonly category?: string
  readonly homepage?: string
  readonly repository?: string
  readonly maturity?: Maturity
  /** ISO dates of the CNCF landscape. */
  readonly accepted?: string
  readonly incubating?: string
  readonly graduated?: string
  readonly archived?: string
  readonly now?: ProjectNow
  readonly parent?: string
  /** Name and aliases, each with its rule. */
  readonly terms: readonly ProjectTerm[]
  /** Earlier addresses, by which old notes link it. */
  readonly oldUrls: readonly string[]
  /** False when only a note names it. */
  readonly catalogued: boolean
}

export interface Edition {
  readonly id: EditionId
  readonly name: string
  /** `eu`, `na`, `china`, `india`, `japan` */
  readonly region: string
  /** A city, or `virtual`. */
  readonly city?: string
  readonly country?: string
  readonly year: number
  /** ISO dates; absent while unknown. */
  readonly start?: string
  readonly end?: string
  readonly aliases: readonly string[]
  readonly source: string
}

/** An entry of the programme: facts only. */
export interface Session {
  readonly id: SessionId
  readonly edition: EditionId
  readonly title: string
  readonly speakers: readonly string[]
  readonly schedule?: string
  readonly recording?: string
  readonly slides?: string
}

/** One row of the vocabulary: what is typed, and what it also means. */
export interface Synonym {
  readonly variant: string
  readonly expansion: string
  /** Whether the expansion also finds the variant. */
  readonly both: boolean
  /** Counts only when typed in exactly this case. */
  readonly exact: boolean
}

/** What people say, in everyday words or in another language, for subjects of the field. */
export interface Saying {
  /** Each of these may be meant. */
  readonly means: readonly string[]
  readonly says: readonly string[]
  /** Another language's own name for it: one word of it is as good as the subject's name. */
  readonly isName: boolean
}

/** How often words are said, as tables of sorted lines. */
export interface GeneralWordTables {
  /** A word, then the Zipf frequency of this form and of all forms of this stem, in tenths. */
  readonly english: string
  /** Everyday words of other languages. */
  readonly others: string
  /** Stems of animals, food, clothing and other things of everyday life, which the field does not say. */
  readonly things: string
  /** Stems of the field with their counts, a blank line, then pairs of stems that the field says as one thing. */
  readonly field: string
}

export interface Catalogue {
  readonly projects: ReadonlyMap<ProjectId, Project>
  readonly editions: ReadonlyMap<EditionId, Edition>
  readonly vocabulary: readonly Synonym[]
  readonly sayings: readonly Saying[]
  /** Names of conferences that are no KubeCon. */
  readonly otherConferences: readonly string[]
  /** Names of software and hardware of other trades. */
  readonly otherSoftware: readonly string[]
  readonly words: GeneralWordTables
  /** ISO date of the facts ("as of"). */
  readonly asOf: string
}

/** What became of a project about which a reader should be warned: its development has ended or moved. */
export const WARNING_KINDS = [
  'archived',
  'retired',
  'eol',
  'removed',
  'inactive',
  'merged',
  'unmaintained',
  'superseded',
  'forked',
  'renamed',
  'moved',
  'license',
  'readmitted',
] as const
export type WarningKind = (typeof WARNING_KINDS)[number]

/** The warning that what became of a project deserves; undefined where a level says enough. */
export const warningOf = ({ kind }: ProjectNow): WarningKind | undefined =>
  WARNING_KINDS.find((warning) => warning === kind)

/** Whether what became of the project deserves a warning and not only a level. */
export const deservesWarning = (now: ProjectNow): boolean => warningOf(now) !== undefined

/** The address to show for a project: its home page, else its repository. */
export const addressOf = (project: Project): string | undefined => project.homepage ?? project.repository

/** "KubeCon EU 2021": for lists, where the full name is too long. */
export function shortEditionName(edition: Edition): string {
  const region =
    { eu: 'EU', na: 'NA' }[edition.region] ?? edition.region.replace(/^\p{L}/u, (c) => c.toUpperCase())
  return `KubeCon ${region} ${edition.year}`
}

/** Where something was, in few words: "KubeCon EU 2021", or another conference as the note writes it; empty where neither is known. */
export const conferenceName = (edition: Edition | undefined, event = ''): string =>
  edition ? shortEditionName(edition) : event
