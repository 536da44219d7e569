// data/sessions/<edition>.tsv → Session[]. Tab-separated, first line names the columns.
import type { Edition, Session } from '../../domain/library/catalogue.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import { type EditionId, sessionId } from '../../domain/library/ids.ts'
import type { SourceFile } from '../files.ts'

const COLUMNS = ['id', 'title', 'speakers', 'schedule', 'recording', 'slides'] as const

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text)

/** Reads one edition's programme; a bad row is reported and left out, the others count. */
export function parseSessions(
  file: SourceFile,
  editions: ReadonlyMap<EditionId, Edition>,
): { sessions: readonly Session[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (line: number, text: string) =>
    problems.push({ file: file.path, line, text, severity: 'error' })
  const [header, ...rows] = file.text.replace(/\n+$/, '').split('\n')
  if (!editions.has(file.stem)) {
    report(
      1,
      `"${file.stem}" is not an edition; expected a file named after one in editions.yaml, such as eu-2021.tsv`,
    )
    return { sessions: [], problems }
  }
  if (header !== COLUMNS.join('\t')) {
    report(1, `the columns are "${header}"; expected ${COLUMNS.join(', ')}, separated by tabs`)
    return { sessions: [], problems }
  }
  const sessions: Session[] = []
  rows.forEach((row, index) => {
    const cells = row.split('\t')
    const [id, title, speakers = '', schedule, recording, slides] = cells
    const line = index + 2
    if (cells.length !== COLUMNS.length) {
      report(line, `the row has ${cells.length} cells; expected ${COLUMNS.length}, separated by tabs`)
    } else if (!id || !title) {
      report(line, 'the row has no id or no title; expected both')
    } else if ([schedule, recording, slides].some((url) => url && !isAddress(url))) {
      report(line, 'the row has something that is not an address; expected https://…, or nothing')
    } else {
      sessions.push({
        id: sessionId(id),
        edition: file.stem,
        title,
        speakers: speakers.split('|').filter(Boolean),
        ...(schedule && { schedule }),
        ...(recording && { recording }),
        ...(slides && { slides }),
      })
    }
  })
  return { sessions, problems }
}
