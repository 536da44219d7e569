// data/projects.yaml, editions.yaml, vocabulary.yaml, sayings.yaml, translations.yaml,
// conferences.yaml, other-software.yaml and the tables of words → Catalogue.
import * as v from 'valibot'
import type {
  Catalogue,
  Edition,
  GeneralWordTables,
  Project,
  ProjectTerm,
  Saying,
  Synonym,
} from '../../domain/library/catalogue.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import { type ProjectId, projectId } from '../../domain/library/ids.ts'
import type { SourceFile } from '../files.ts'
import { type Checked, parseYaml } from './structured.ts'

const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2021-05-04'))
const httpUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/\S+$/, 'expected an address such as https://keda.sh/'),
)
const text = v.pipe(v.string(), v.nonEmpty('expected some text'))
const names = v.optional(v.array(text), [])
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,51}$/, 'expected lower-case letters, digits and hyphens'),
)

const projectSchema = v.strictObject({
  id: slug,
  name: text,
  aliases: names,
  rules: v.optional(v.record(v.string(), v.picklist(['case', 'context', 'explicit'])), {}),
  kind: v.picklist(['project', 'product', 'api', 'concept', 'sig']),
  category: v.optional(text),
  homepage: v.optional(httpUrl),
  repository: v.optional(httpUrl),
  maturity: v.optional(v.picklist(['sandbox', 'incubating', 'graduated', 'archived'])),
  accepted: v.optional(isoDate),
  incubating: v.optional(isoDate),
  graduated: v.optional(isoDate),
  archived: v.optional(isoDate),
  now: v.optional(v.strictObject({ fact: text, since: v.optional(text), kind: text, source: v.string() })),
  parent: v.optional(text),
  'old-urls': names,
  'landscape-name': v.optional(text),
})

const projectsSchema = v.strictObject({ 'as-of': isoDate, projects: v.array(projectSchema) })

/** data/projects.yaml as it is written. */
export type ProjectsFile = v.InferOutput<typeof projectsSchema>
export type ProjectRow = ProjectsFile['projects'][number]

/** Reads data/projects.yaml by itself; every problem names its line. */
export const parseProjects = (file: SourceFile): Checked<ProjectsFile> =>
  parseYaml(file.text, projectsSchema, file.path)

const editionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+-\d{4}$/, 'expected a region and a year such as eu-2021')),
  name: text,
  region: text,
  city: v.optional(text),
  country: v.optional(text),
  start: v.optional(isoDate),
  end: v.optional(isoDate),
  'schedule-host': v.optional(text),
  aliases: names,
  sure: v.optional(v.boolean(), true),
  source: text,
})

const editionsSchema = v.strictObject({ editions: v.array(editionSchema) })

const vocabularySchema = v.strictObject({
  vocabulary: v.array(
    v.strictObject({
      variant: text,
      expansion: text,
      both: v.optional(v.boolean(), false),
      exact: v.optional(v.boolean(), false),
    }),
  ),
})

const sayingsSchema = v.strictObject({
  sayings: v.array(
    v.strictObject({ means: v.array(text), says: v.array(text), example: text, unlike: text }),
  ),
})

/** data/sayings.yaml as it is written, with the examples that are tested. */
export type SayingsFile = v.InferOutput<typeof sayingsSchema>

/** Reads data/sayings.yaml by itself. */
export const parseSayings = (file: SourceFile): Checked<SayingsFile> =>
  parseYaml(file.text, sayingsSchema, file.path)

const translationsSchema = v.strictObject({
  translations: v.array(v.strictObject({ means: text, says: v.array(text) })),
})

const conferencesSchema = v.strictObject({ conferences: v.array(v.array(text)) })

const softwareSchema = v.strictObject({ software: v.array(v.array(text)) })

export interface CatalogueFiles {
  readonly projects: SourceFile
  readonly editions: SourceFile
  readonly vocabulary: SourceFile
  readonly sayings: SourceFile
  readonly translations: SourceFile
  readonly conferences: SourceFile
  readonly software: SourceFile
  readonly words: GeneralWordTables
}

/**
 * Builds the catalogue. A file with a problem counts as empty, so that the bot still answers from the rest.
 */
export function parseCatalogue(files: CatalogueFiles): {
  catalogue: Catalogue
  problems: readonly Problem[]
} {
  const projects = parseProjects(files.projects)
  const editions = parseYaml(files.editions.text, editionsSchema, files.editions.path)
  const vocabulary = parseYaml(files.vocabulary.text, vocabularySchema, files.vocabulary.path)
  const sayings = parseSayings(files.sayings)
  const translations = parseYaml(files.translations.text, translationsSchema, files.translations.path)
  const conferences = parseYaml(files.conferences.text, conferencesSchema, files.conferences.path)
  const software = parseYaml(files.software.text, softwareSchema, files.software.path)
  const problems = [projects, editions, vocabulary, sayings, translations, conferences, software].flatMap(
    (part) => (part.ok ? [] : part.problems),
  )
  const catalogue: Catalogue = {
    projects: new Map(
      projects.ok
        ? projects.value.projects.map((row): [ProjectId, Project] => [projectId(row.id), toProject(row)])
        : [],
    ),
    editions: new Map(editions.ok ? editions.value.editions.map((row) => [row.id, toEdition(row)]) : []),
    vocabulary: vocabulary.ok ? vocabulary.value.vocabulary.map((row): Synonym => row) : [],
    sayings: [
      ...(sayings.ok ? sayings.value.sayings : []).map(
        ({ means, says }): Saying => ({ means, says, isName: false }),
      ),
      ...(translations.ok ? translations.value.translations : []).map(
        ({ means, says }): Saying => ({ means: [means], says, isName: true }),
      ),
    ],
    otherConferences: conferences.ok ? conferences.value.conferences.flat() : [],
    otherSoftware: software.ok ? software.value.software.flat() : [],
    words: files.words,
    asOf: projects.ok ? projects.value['as-of'] : '',
  }
  return { catalogue, problems }
}

function toProject(row: v.InferOutput<typeof projectSchema>): Project {
  const { aliases, rules, 'old-urls': oldUrls, 'landscape-name': _landscape, id, now, ...facts } = row
  const terms = [row.name, ...aliases].map(
    (term): ProjectTerm => ({ text: term, rule: rules[term] ?? 'any' }),
  )
  return {
    ...defined(facts),
    ...(now ? { now: defined(now) } : {}),
    id: projectId(id),
    terms,
    oldUrls,
    catalogued: true,
  }
}

function toEdition(row: v.InferOutput<typeof editionSchema>): Edition {
  const { 'schedule-host': _host, sure: _sure, ...facts } = row
  return { ...defined(facts), year: Number(row.id.slice(-4)) }
}

type Defined<Row> = { [Key in keyof Row]: Exclude<Row[Key], undefined> }

/** Leaves out what is undefined: an absent fact is absent, not a key without a value. */
function defined<Row extends object>(row: Row): Defined<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Defined<Row>
}
