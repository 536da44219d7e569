// Who asks for talks about something in so many words gets those whose title says it, however everyday it is.
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { asksForTalksAbout, TALKS_ASKED } from '../../src/query/understand/asked/talks-asked.ts'
import { readText } from '../../src/query/understand/typed/reading.ts'
import { bundled } from '../libraries.ts'

const asks = (line: string): boolean => asksForTalksAbout(readText(line).words)

describe('talks that are asked for', () => {
  describe.each(TALKS_ASKED)('as $what', ({ examples, unlike, says }) => {
    it.each(examples)('are read in “%s”', (line) => {
      const { words } = readText(line)
      expect(words.some((_, at) => says(words, at))).toBe(true)
    })

    it.each(unlike)('are not in “%s”', (line) => {
      expect(asks(line)).toBe(false)
    })
  })
})

describe('an everyday word', () => {
  let library: Library
  beforeAll(async () => {
    library = (await bundled()).library
  })
  const titlesFor = (line: string): readonly string[] => {
    const answer = ask(line, library)
    const cards = answer.kind === 'found' ? answer.cards.map(({ title }) => title) : []
    const sessions = answer.kind === 'nothing' ? [] : answer.known.sessions.map(({ title }) => title)
    return [...cards, ...sessions]
  }

  it.each([
    ['any talks about robots?', /robot/i],
    ['are there sessions on satellites', /satellite/i],
    ['did anybody present on cars', /4x4|cars?\b/i],
    ['sessions about the weather', /weather/i],
    ['music talks', /music/i],
  ])('“%s” leads to titles that say it', (line, said) => {
    expect(titlesFor(line)[0]).toMatch(said)
  })

  it.each([
    'robots are coming for us',
    "let's talk about lunch",
    'what about the weather',
    'any talks on friday?',
    'my car broke down',
    'talks about pizza',
  ])('“%s” leads to nothing', (line) => {
    expect(ask(line, library).kind).toBe('nothing')
  })

  it('of a German line is no name of English', () => {
    expect(titlesFor('Vorträge über Eisenbahnen')).toEqual([])
    expect(titlesFor('Vorträge über Roboter')).toEqual([])
    expect(titlesFor('Vorträge über Uber')[0]).toBe(
      'M3 and Prometheus, Monitoring at Planet Scale for Everyone',
    )
  })
})
