// Words of a question that no answer lacks.
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { isNeverMissed, NEVER_MISSED } from '../../src/query/understand/slots/never-missed.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const isMissed = ([typed, line]: readonly [string, string]): boolean =>
  library.field !== undefined && !isNeverMissed(typed, line, library.field)

describe('a word that no answer lacks', () => {
  it.each(NEVER_MISSED)('is “$example.0” in “$example.1”, and not “$unlike.0” in “$unlike.1”', (row) => {
    expect(isMissed(row.example)).toBe(false)
    expect(isMissed(row.unlike)).toBe(true)
    expect(row.is(...row.example, library.field as NonNullable<Library['field']>)).toBe(true)
  })
})

const uncovered = (question: string): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? [...answer.elsewhere, ...answer.uncovered] : []
}

describe('what an answer says nobody noted', () => {
  it.each([
    'Vorträge über Backstage',
    'Wie skaliert man Prometheus?',
    'who are the maintainers of flux',
    'Error from server (Forbidden): pods is forbidden: User "dev" cannot list resource',
    'x509: certificate is not valid for any names',
    'Warning FailedScheduling 2m default-scheduler 0/3 nodes are available: 3 Insufficient cpu',
    'we run three clusters with argo cd',
    // Kept aside while the rows were written.
    'Wer betreibt Backstage über mehrere Jahre?',
    'pourquoi migrer vers prometheus',
    'who founded linkerd and who are the contributors',
    'panic: runtime error: invalid memory address (prometheus)',
    'prometheus with 512Mi and twenty clusters',
  ])('names no word of grammar, number or print in “%s”', (question) => {
    expect(uncovered(question)).toEqual([])
  })
  it('still names a subject that is lacking', () => {
    expect(uncovered('licences of linkerd on windows')).toEqual(['licences', 'windows'])
  })
})
