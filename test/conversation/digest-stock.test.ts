// What a digest about a topic is made of, and which sentences it shows.
import { expect, test } from 'vitest'
import { composeDigest } from '../../src/conversation/compose-digest.ts'
import { idsAbout } from '../../src/conversation/digest-stock.ts'
import { slotOn } from '../../src/digest/schedule.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { subscribed } from '../digest/world.ts'
import { libraryOf, note, passage, talk } from '../query/library-of.ts'

const kayaks = talk('Kayaks in Small Harbours', {
  text: ['Six people came by train.', 'Kayaks are carried by two.', 'Kayaks are kept dry in winter.'],
})
const named = passage('What else there was', {
  text: [
    'The lunch was served at noon.',
    'A tent stood outside for the choir.',
    'Two kayaks lay at the pier.',
  ],
})
const library = await libraryOf({ notes: [note('n')], noted: [named, kayaks] })

test('what is about a topic is told from what only names it', () => {
  expect(Object.fromEntries(idsAbout('kayaks', library))).toMatchObject({
    [kayaks.id]: 'about',
    [named.id]: 'aside',
  })
})

test('a digest about a topic shows the sentence that speaks of it', () => {
  const slot = slotOn({ ...subscribed('slack:C1 daily 09:00 UTC'), about: 'kayaks' }, '2026-01-28')
  if (!slot) throw new Error('no slot')
  const digest = { day: slot.day, noted: named.id }
  const { pieces } = composeDigest({ slot, digest, items: [named.id], late: false }, library)
  const body = pieces.flatMap((piece) => (piece.kind === 'card' ? textOf(piece.body) : [])).join()
  expect(body).toContain('Two kayaks lay at the pier.')
})
