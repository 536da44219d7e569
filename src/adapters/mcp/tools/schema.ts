// What a tool answers, for programs: one shape for all tools. It is written once, here; clients get it as JSON Schema.
import * as v from 'valibot'

const said = (description: string) => v.pipe(v.string(), v.description(description))
const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const edition = v.strictObject({
  id: said('such as edition/eu-2021'),
  name: said('such as KubeCon + CloudNativeCon Europe 2021'),
})

const sentence = v.strictObject({
  text: said('word for word, as the note has it'),
  startLine: line,
  endLine: line,
})

const citation = v.strictObject({
  note: said('its id; the resource kubecon://note/<id> is the whole note'),
  noteTitle: v.string(),
  author: v.optional(said('who was there')),
  retoldBy: v.optional(said('whose words these are; absent: the author’s own')),
  putRightBy: v.optional(said('who put something right in them')),
  url: v.optional(said('where the author’s original stands')),
  startLine: line,
  endLine: line,
  joined: v.optional(said('why this note stands beside the first')),
  sentences: v.array(sentence),
})

const result = v.strictObject({
  id: v.string(),
  kind: v.picklist(['talk', 'passage', 'note']),
  title: v.string(),
  speakers: v.optional(v.array(v.string())),
  speakersFrom: v.optional(v.picklist(['note', 'programme'])),
  edition: v.optional(edition),
  event: v.optional(said('another conference than KubeCon')),
  status: v.optional(said('to-watch: the author had not seen it')),
  links: v.array(
    v.strictObject({
      kind: v.picklist(['recording', 'slides', 'schedule']),
      url: v.string(),
      from: v.picklist(['note', 'programme']),
    }),
  ),
  citations: v.array(citation),
})

const project = v.strictObject({
  id: v.string(),
  name: v.string(),
  url: v.optional(v.string()),
  state: v.optional(said('what became of it, in one sentence with its date')),
  badges: v.array(
    v.strictObject({
      label: v.string(),
      since: v.optional(said('a date, a year, or a version')),
      fact: v.optional(v.string()),
      source: v.optional(v.string()),
    }),
  ),
  mentions: v.optional(count),
})

const session = v.strictObject({
  id: v.string(),
  title: v.string(),
  edition: v.string(),
  speakers: v.array(v.string()),
  schedule: v.optional(v.string()),
  recording: v.optional(v.string()),
  slides: v.optional(v.string()),
})

export const OUTPUT = v.strictObject({
  kind: said(
    'found: notes answer. known: no note does, but the catalogue or the programme. nothing: neither; say so. Else what was looked up or listed',
  ),
  results: v.pipe(v.array(result), v.description('what the notes say: quote and cite these')),
  projects: v.optional(v.array(project)),
  editions: v.optional(
    v.array(
      v.strictObject({
        ...edition.entries,
        city: v.optional(v.string()),
        country: v.optional(v.string()),
        start: v.optional(v.string()),
        end: v.optional(v.string()),
        notes: v.optional(count),
        sessions: v.optional(count),
      }),
    ),
  ),
  notes: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        title: v.string(),
        author: v.optional(v.string()),
        edition: v.optional(edition),
        event: v.optional(v.string()),
        url: v.optional(v.string()),
        published: v.optional(v.string()),
        uri: said('of the resource that holds all its words'),
      }),
    ),
  ),
  people: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          id: said('such as speaker/rob-scott or author/rob-scott'),
          name: v.string(),
          talks: count,
          sessions: v.optional(count),
          notes: v.optional(count),
        }),
      ),
      v.description('who spoke or wrote, most first: how much of theirs is held'),
    ),
  ),
  topics: v.optional(
    v.array(v.strictObject({ id: v.string(), name: v.string(), talks: count, passages: count })),
  ),
  sessions: v.optional(
    v.pipe(v.array(session), v.description('of the programme: what was said there is not known from it')),
  ),
  timeline: v.optional(
    v.array(
      v.strictObject({
        edition: v.optional(edition),
        notes: v.pipe(count, v.description('notes of this edition that speak of it')),
        of: v.pipe(count, v.description('all notes of this edition')),
        result: v.pipe(v.string(), v.description('id of the best place, among the results')),
      }),
    ),
  ),
  resultCount: v.optional(
    v.pipe(count, v.description('talks and passages in all; the pages hold the best 20')),
  ),
  sessionCount: v.optional(count),
  uncovered: v.optional(
    v.pipe(v.array(v.string()), v.description('words of the question of which nothing is noted')),
  ),
  elsewhere: v.optional(
    v.pipe(
      v.array(v.string()),
      v.description('words of the question that the first result does not speak of, and others do'),
    ),
  ),
  corrections: v.optional(v.array(v.strictObject({ typed: v.string(), read: v.string() }))),
  misunderstood: v.optional(v.array(v.string())),
  asOf: v.optional(said('date of the facts about projects')),
  page: count,
  pages: v.pipe(count, v.description('how many there are')),
  nextPage: v.optional(v.pipe(count, v.description('absent on the last'))),
  next: v.pipe(
    v.array(
      v.strictObject({
        label: v.string(),
        tool: v.string(),
        arguments: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
      }),
    ),
    v.description('calls that lead further'),
  ),
})

export type OutputField = keyof typeof OUTPUT.entries

/** Shapes that stand in several places. */
export const SHARED = { edition, sentence, citation, result, project, session }

export type ToolOutput = v.InferOutput<typeof OUTPUT>
export type ToolResult = ToolOutput['results'][number]
