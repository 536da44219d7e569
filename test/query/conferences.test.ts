import { describe, expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { analyse } from '../../src/search/words.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const names = library.catalogue.otherConferences

describe('the table of other conferences', () => {
  test('names each of them once', () => {
    expect(names.length).toBeGreaterThan(250)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('names no project and no KubeCon', () => {
    const isWholly = (name: string) =>
      library.analysis.names.find(name, 'lead').some(({ start, end }) => end - start === name.length)
    expect(names.filter(isWholly)).toEqual([])
    expect(names.filter((name) => /kubecon|cloudnativecon/i.test(name))).toEqual([])
  })

  test('holds no single word that everyday speech has a use for', () => {
    const single = names.map((name) => analyse(name)).filter(({ length }) => length === 1)
    const everyday = single.filter(([word]) => word && library.field?.isRare(word.stem) === false)
    expect(everyday.map(([word]) => word?.raw)).toEqual([])
  })
})

describe('another conference', () => {
  test.each([
    'FOSDEM 2023',
    'devoxx belgium',
    'AWS re:Invent 2021',
    'kcd warsaw 2022',
    'red hat summit boston',
    // The notes speak of Barcelona: a city beside another conference is that conference's.
    'aws summit barcelona',
    'platformfest 2021',
    // What is asked of any conference.
    'fosdem schedule',
    'devoxx keynote speakers',
    'hashiconf registration price',
  ])('“%s” is answered by nothing', (question) => {
    expect(ask(question, library).kind).toBe('nothing')
  })

  test('leaves the subject beside it', () => {
    const answer = ask('was there something about envoy at fosdem 2020', library)
    expect(answer.query.projects).toEqual(['project/envoy'])
    expect(answer.query.editions).toEqual([])
    expect(answer.kind).toBe('found')
  })

  test('does not take away a KubeCon that is named too', () => {
    expect(ask('fosdem or kubecon eu 2019?', library).query.editions).toEqual(['eu-2019'])
  })

  test('is no word that only ends like one, and no summit of our own', () => {
    expect(ask('falcon sensors', library).query.text).toBe('falcon sensors')
    expect(ask('kubernetes contributor summit', library).query.text).toContain('summit')
  })
})
