// kubecon notes inspect: what the reader understands of any file, line by line, and how sure it is.
import type { Command } from 'commander'
import { dataFolder } from '../../app/library/open.ts'
import { describeProblem, type Problem } from '../../domain/library/corpus.ts'
import { atOnce } from '../../domain/slices.ts'
import { type Inspected, inspect, uninspected } from '../../ingest/inspect.ts'
import { listNotes, readListed } from '../../ingest/list-notes.ts'
import { indexingProgramme } from '../../ingest/programme.ts'
import { knowledgeOf, readFacts } from '../../ingest/read-data.ts'
import { readNote } from '../../ingest/read-note.ts'
import { count, print, remark } from '../output.ts'
import { visible } from '../visible.ts'

export function addInspect(notes: Command): void {
  notes
    .command('inspect')
    .description('show what the reader understands of a post: talks, people, links, projects, the edition')
    .argument('<files...>', 'files of any format the reader knows, or folders of them')
    .option('--json', 'print one JSON object a line, one for each file')
    .action(async (files: readonly string[], { json }: { json?: true }) => {
      const all: Inspected[] = []
      for await (const { inspected, unread } of inspectNotes(files)) {
        if (json) await print(JSON.stringify(inspected))
        // Of a file that nobody could read there is nothing to show.
        else if (unread) remark([unread])
        else for (const line of table(inspected)) await print(visible(line))
        if (!unread) all.push(inspected)
        if (inspected.talks.length + inspected.passages.length === 0 && inspected.problems.length > 0)
          process.exitCode = 1
      }
      if (!json && all.length > 1) for (const line of totals(all)) await print(visible(line))
    })
}

/** What all files hold together, and of which conferences they are. */
function totals(all: readonly Inspected[]): readonly string[] {
  const talks = all.flatMap((one) => one.talks)
  const silent = talks.filter(({ sentences }) => sentences.length === 0).length
  const byConference = Map.groupBy(all, ({ note }) => conferenceOf(note))
  const conferences = [...byConference].sort(([, a], [, b]) => b.length - a.length)
  return [
    `${count(all.length, 'file')}: ${count(talks.length, 'talk')}, ${silent} without a sentence; ${count(all.flatMap((one) => one.passages).length, 'passage')}`,
    ...conferences.map(([name, files]) => `  ${name}: ${count(files.length, 'file')}`),
  ]
}

const conferenceOf = ({ edition, event, year }: Conference): string =>
  edition ?? event ?? (year ? `year ${year}, edition unknown` : 'edition unknown')

interface Conference {
  readonly edition: string | null
  readonly event: string | null
  readonly year?: number | null
}

/** Rows for people: lines, how sure, what. */
function table({
  file,
  note,
  talks,
  passages,
  unsure,
  projects,
  subjects,
  problems,
}: Inspected): readonly string[] {
  return [
    `${file}: ${note.title}`,
    `  ${[note.author ? `by ${note.author}` : 'author unknown', conferenceOf(note), note.published ?? 'undated'].join(' · ')}`,
    ...talks.flatMap((talk) => [
      row(talk, percent(talk.sureness), `talk     ${talk.title ?? '(not named)'}`),
      ...detail(talk.speakers.join(', ')),
      ...detail(talk.edition === note.edition && talk.event === note.event ? '' : `at ${conferenceOf(talk)}`),
      ...detail(talk.sentences.length > 0 ? `says: ${talk.sentences.join(' ')}` : 'says nothing of it'),
      ...talk.links.flatMap(({ kind, url }) => detail(`${kind}: ${url}`)),
      ...detail(`recognised by: ${talk.signs.join(', ')}`),
      ...detail(talk.lent.title ? `from the programme: the title ${talk.lent.title}` : ''),
      ...detail(talk.lent.speakers.length > 0 ? `from the programme: ${talk.lent.speakers.join(', ')}` : ''),
      ...talk.lent.links.flatMap(({ kind, url }) => detail(`from the programme: ${kind}: ${url}`)),
    ]),
    ...passages.map((passage) => row(passage, '', `passage  ${passage.title}`)),
    ...unsure.map((one) =>
      row(one, percent(one.sureness), `no talk? ${one.title} (${one.signs.join(', ')})`),
    ),
    ...(projects.length > 0 ? [`  projects: ${projects.map(({ name }) => name).join(', ')}`] : []),
    ...(subjects.length > 0 ? [`  subjects: ${subjects.join(', ')}`] : []),
    ...problems,
    '',
  ]
}

const LINE_COLUMN = 11

function row(
  place: { readonly startLine: number; readonly endLine: number },
  sureness: string,
  text: string,
): string {
  const lines =
    place.startLine === place.endLine ? `${place.startLine}` : `${place.startLine}–${place.endLine}`
  return `  ${lines.padStart(LINE_COLUMN)}  ${sureness.padStart(4)}  ${text}`
}

const detail = (text: string): readonly string[] =>
  text === '' ? [] : [`${' '.repeat(LINE_COLUMN + 19)}${text}`]
const percent = (sureness: number): string => `${Math.round(sureness * 100)}%`

interface Result {
  readonly inspected: Inspected
  /** Why nothing of it could be read, with the file's name. */
  readonly unread?: string
}

const unreadable = (problem: Problem): Result => ({
  inspected: uninspected(problem),
  unread: describeProblem(problem),
})

/** Inspects files one by one, in the order given, and those of folders by name; each as soon as it is read. */
async function* inspectNotes(paths: readonly string[]): AsyncGenerator<Result> {
  const { value: facts } = await readFacts(dataFolder())
  const knowledge = knowledgeOf(facts)
  const programme = atOnce(indexingProgramme(facts.sessions))
  for (const path of paths) {
    const { files, problems } = await listNotes([path])
    for (const listed of files) {
      const file = await readListed(listed)
      yield 'severity' in file
        ? unreadable(file)
        : {
            inspected: inspect(
              file.path,
              await readNote(file, knowledge),
              facts.catalogue.projects,
              programme,
            ),
          }
    }
    for (const problem of problems) yield unreadable(problem)
  }
}
