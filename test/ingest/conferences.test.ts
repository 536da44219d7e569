import { expect, test } from 'vitest'
import {
  endsAsConference,
  isConferenceAlone,
  isFolderOfConferences,
  kubeConIn,
  namesConference,
  otherConferenceIn,
} from '../../src/ingest/understand/events/conference-named.ts'
import { CONFERENCES } from '../../src/ingest/understand/events/conferences.ts'

test.each(CONFERENCES)('$is, $reason: “$example”, not “$nearMiss”', ({ is, words, example, nearMiss }) => {
  const pattern = new RegExp(words, is === 'made' ? 'u' : 'iu')
  expect(pattern.test(example)).toBe(true)
  expect(pattern.test(nearMiss)).toBe(false)
})

test('the examples of names are names, and their near misses are none', () => {
  const named = CONFERENCES.filter(({ is }) => is === 'ours' || is === 'known' || is === 'made')
  expect(named.filter(({ example }) => !namesConference(example))).toEqual([])
  const wrong = named.filter(({ nearMiss }) => otherConferenceIn(nearMiss) !== undefined)
  expect(wrong).toEqual([])
})

test('ours is found where it stands, and is no other', () => {
  expect(kubeConIn('At Cloud-Native-Con')).toBe(3)
  expect(kubeConIn('At FOSDEM')).toBeUndefined()
  expect(otherConferenceIn('KubeCon EU 2024')).toBeUndefined()
  expect(isConferenceAlone('KubeCon EU 2024')).toBe(true)
})

test.each([
  ['turnip-camp', true],
  ['かぶカンファレンス', true],
  ['大会2024', true],
  ['콘텐츠', false],
  ['turnips', false],
])('a heading or folder ends as a conference does: %s is %s', (name, is) => {
  expect(endsAsConference(name)).toBe(is)
})

test.each([
  ['FOSDEM_2024', true],
  ['harbourconf', true],
  ['lexicon', false],
])('a folder is called for a conference: %s is %s', (name, is) => {
  expect(isFolderOfConferences(name)).toBe(is)
})
