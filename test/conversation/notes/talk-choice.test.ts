// Which talk of the programme somebody means by the title and the people they name. The talks are drawn from the programme by
// their ids; of each kind of line some are chosen beforehand, and never another talk than the one that is meant.
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldsFor, withTalkTyped } from '../../../src/conversation/notes/note-fields.ts'
import { type Session, shortEditionName } from '../../../src/domain/library/catalogue.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { THOROUGH } from '../../thorough.ts'
import { openChat } from './chat.ts'

let library: Library
let drawn: readonly Session[]
beforeAll(async () => {
  const chat = await openChat()
  await chat.complete()
  library = chat.library()
  await chat.close()
  const all = library.sessions.filter(
    ({ title, speakers }) => speakers.length > 0 && title.split(' ').length > 2,
  )
  const every = Math.ceil(all.length / (THOROUGH ? 200 : 16))
  drawn = all.filter((_, index) => index % every === 3)
})

const conference = ({ edition }: Session): string => {
  const known = library.catalogue.editions.get(edition)
  return known ? shortEditionName(known) : ''
}
const lastName = (name = ''): string => name.split(' ').at(-1) ?? ''
const firstPart = (title: string): string => title.split(/\s*[:–—]\s+|\s+-\s+/)[0] ?? ''

/** A kind of line, the share of talks that it has to tell, and what it is in the words of one who was there. */
const KINDS: readonly (readonly [kind: string, told: number, line: (session: Session) => string])[] = [
  [
    'title, speaker and KubeCon',
    0.9,
    (one) => `At ${conference(one)} I saw “${one.title}” by ${one.speakers[0]}. It took them two years.`,
  ],
  ['title and speakers', 0.8, (one) => `${one.title} - ${one.speakers.join(' & ')}\n\nWorth an hour.`],
  ['title alone', 0.6, (one) => `just watched ${one.title.toLowerCase()}, and it was fun`],
  ['title and last name', 0.6, (one) => `${lastName(one.speakers[0])}'s ${one.title}: nobody was paged`],
  [
    'speakers and KubeCon',
    0.5,
    (one) => `${one.speakers.join(' and ')} at ${conference(one)}: all on spot nodes`,
  ],
  ['a part of the title and the speaker', 0.2, (one) => `${one.speakers[0]} on “${firstPart(one.title)}”.`],
]

describe('the talk that somebody means', () => {
  it.each(KINDS)('is chosen by %s for a share of %d, and never another', (_, share, line) => {
    const chosen = drawn.map((session) => ({ session, id: fieldsFor(line(session), library).session }))
    const wrong = chosen.filter(({ session, id }) => id !== undefined && id !== session.id)
    expect(wrong.map(({ session }) => session.title)).toEqual([])
    expect(chosen.filter(({ id }) => id !== undefined).length / drawn.length).toBeGreaterThanOrEqual(share)
  })

  it('is chosen by nobody’s name alone: they may have said it elsewhere', () => {
    for (const { speakers } of drawn)
      expect(fieldsFor(`${speakers[0]} said that nobody was paged.`, library).session).toBeUndefined()
  })
})

describe('the KubeCon that somebody means', () => {
  it.each([
    ['at KubeCon EU 2017 in Berlin', 'eu-2017'],
    ['KubeCon EU 2019 in Barcelona was warm', 'eu-2019'],
    ['KubeCon NA 2018 in Seattle', 'na-2018'],
    ['KubeCon 2022 Detroit', 'na-2022'],
    ['Nice words at KubeCon + CloudNativeCon Europe 2022 in Valencia', 'eu-2022'],
    ['from Berlin I flew to KubeCon EU 2019', 'eu-2019'],
    // Every second was kept aside.
    ['KubeCon EU 2023 in Amsterdam', 'eu-2023'],
    ['KubeCon NA 2016, Seattle', 'na-2016'],
    ['last week at KubeCon + CloudNativeCon North America 2019 in San Diego', 'na-2019'],
    ['KubeCon EU 2019 and KubeCon EU 2022', ''],
    ['a talk in Seattle', ''],
  ])('is “%s” → %s, and no talk is chosen by it', (text, edition) => {
    expect(fieldsFor(text, library)).toMatchObject({ edition })
    expect(fieldsFor(text, library).session).toBeUndefined()
  })
})

describe('the talk whose title is typed into the form', () => {
  const typed = (session: Session, changes: object = {}) =>
    withTalkTyped(
      { title: session.title.toUpperCase(), edition: session.edition, text: 'x', ...changes },
      library,
    )
  const unique = () =>
    drawn.filter(
      ({ title, edition }) =>
        library.sessions.filter((one) => one.title === title && one.edition === edition).length === 1,
    )

  it('is that of the programme, where title, KubeCon and a speaker fit', () => {
    for (const session of unique()) {
      expect(typed(session).session).toBe(session.id)
      expect(typed(session, { speakers: `${session.speakers.at(-1)}, Nobody Else` }).session).toBe(session.id)
    }
  })

  it('is another where somebody else gave it, at another KubeCon, by a longer title, or in a correction', () => {
    for (const session of unique()) {
      expect(typed(session, { speakers: 'Nobody Else' }).session).toBeUndefined()
      expect(typed(session, { edition: 'eu-1999' }).session).toBeUndefined()
      expect(typed(session, { title: `${session.title} and More` }).session).toBeUndefined()
      expect(typed(session, { corrects: 'golden-ada/teapots' }).session).toBeUndefined()
    }
  })
})
