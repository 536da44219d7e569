import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changedAnswers, READ, readVerdicts } from '../../bench/changed.ts'
import { readChat } from '../../bench/chat.ts'
import { scoreKinds } from '../../bench/halves.ts'
import { LIBRARY_QUESTIONS } from '../../bench/library.ts'
import { openWhole } from '../../bench/open-notes.ts'
import { seedLibrary } from '../libraries.ts'

describe('questions on the whole library', () => {
  const questions = readChat(LIBRARY_QUESTIONS)

  test('there are 150 of them and 30 that no note answers, in two halves', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150)
    expect(questions.filter(({ kind }) => kind === 'negative').length).toBeGreaterThanOrEqual(30)
    const aside = questions.filter((question) => question.aside).length
    expect(Math.abs(questions.length - 2 * aside)).toBeLessThan(10)
  })

  test('every card that one wants first is in a bundled note', async () => {
    const { corpus } = await openWhole()
    const ids = [corpus.notes, corpus.talks, corpus.passages].flatMap((texts): readonly string[] => [
      ...texts.keys(),
    ])
    const wanted = questions.flatMap(({ wanted }) => wanted).filter((one) => one.startsWith('c:'))
    const absent = wanted.filter((one) => {
      const pattern = new RegExp(`(?:^|/)${one.slice(2).replaceAll('*', '.*')}$`)
      return !ids.some((id) => pattern.test(id))
    })
    expect(absent).toEqual([])
  })
})

test('each half of the lines is scored by itself, kind by kind and in all', async () => {
  const line = (wanted: string, aside: boolean) => ({
    kind: 'project',
    line: 'linkerd',
    wanted: [wanted],
    aside,
  })
  const scored = scoreKinds([line('p:linkerd', false), line('p:helm', true)], await seedLibrary())
  expect(scored.map(({ kind, lines, seen, aside }) => ({ kind, lines, seen, aside }))).toEqual([
    { kind: 'project', lines: 2, seen: 1, aside: 0 },
    { kind: 'all', lines: 2, seen: 1, aside: 0 },
  ])
  expect(scored[0]?.missed.map((miss) => miss.line.wanted)).toEqual([['p:helm']])
})

describe('first answers that changed', () => {
  test('none does between a library and itself', async () => {
    const library = await seedLibrary()
    expect(changedAnswers(['linkerd', 'a dog'], library, library, new Map())).toEqual([])
  })

  test('a verdict holds for the answer that was read, and no other word is a verdict', () => {
    const verdicts = readVerdicts([READ])
    expect(verdicts.size).toBeGreaterThan(50)
    const file = join(mkdtempSync(join(tmpdir(), 'verdicts-')), 'read.tsv')
    writeFileSync(file, 'helm\tnote/helm\tnicer\n')
    expect(() => readVerdicts([file])).toThrow(`${file}:1: "nicer" is none of better, equal, worse`)
  })
})
