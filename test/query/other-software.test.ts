// Software and hardware of other trades, by the table of their names.
import { describe, expect, it, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { analyse } from '../../src/search/words.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const names = library.catalogue.otherSoftware
const kindOf = (line: string) => ask(line, library).kind

describe('the table of other software', () => {
  test('names each of them once', () => {
    expect(names.length).toBeGreaterThan(150)
    const folded = names.map((name) => name.toLowerCase())
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([])
  })

  test('names no project', () => {
    const isWholly = (name: string) =>
      library.analysis.names.find(name, 'lead').some(({ start, end }) => end - start === name.length)
    expect(names.filter(isWholly)).toEqual([])
  })

  test('holds no single word that everyday speech or the field has a use for', () => {
    const single = names.map((name) => analyse(name)).filter(({ length }) => length === 1)
    const { field } = library
    const isCommon = (stem: string) =>
      field !== undefined &&
      ((field.isSaid(stem) && field.isOfField(stem)) || field.surprise(stem) < COMMON_TO)
    const common = single.filter(([word]) => word && isCommon(word.stem))
    expect(common.map(([word]) => word?.raw)).toEqual([])
  })
})

/** Natural log, as surprise: one everyday text in four hundred holds such a word. */
const COMMON_TO = 6

describe('software of another trade', () => {
  it.each([
    'wordpress gallery plugin',
    'autocad render nodes',
    'sap hana server license',
    'magento performance tuning',
  ])('leaves nothing of “%s”', (line) => expect(kindOf(line)).toBe('nothing'))

  it.each(['wordpress on kubernetes', 'plugins for argo cd in jira', 'performance tuning'])(
    'takes nothing from “%s”',
    (line) => expect(kindOf(line)).not.toBe('nothing'),
  )
})
