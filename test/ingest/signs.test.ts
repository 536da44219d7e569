// Patterns of what stands around titles, names and regions: each with an example, and a near miss.
import { expect, test } from 'vitest'
import {
  BY_HANDLE,
  COMPANY,
  GAVE,
  OPENED_WITH,
  WHO_IN,
} from '../../src/ingest/understand/candidates/prose/at-work.ts'
import { speaksOfWork } from '../../src/ingest/understand/candidates/prose/cues.ts'
import { REGIONS } from '../../src/ingest/understand/events/find-event.ts'
import {
  BY_SOMEBODY,
  CODE,
  LABEL,
  OWN_LABEL,
  SESSION_WORD,
  TIMED,
} from '../../src/ingest/understand/lines/line-signs.ts'
import { BEFORE_TITLE, BEHIND_TITLE } from '../../src/ingest/understand/lines/titles/around-title.ts'
import { cleanTitle } from '../../src/ingest/understand/lines/titles/titles.ts'
import { BEFORE_SPEAKER, BEHIND_SPEAKER } from '../../src/ingest/understand/lines/told/around-speaker.ts'

test.each([...BEFORE_TITLE, ...BEHIND_TITLE])(
  '$reason: “$example” has it around its title, “$nearMiss” does not',
  ({ pattern, example, nearMiss }) => {
    expect(pattern.test(example)).toBe(true)
    expect(cleanTitle(example)).toMatch(/^(?:Turnips at Rest|かぶの話)$/)
    expect(pattern.test(nearMiss)).toBe(false)
  },
)

test.each([...BEHIND_SPEAKER, ...BEFORE_SPEAKER])(
  'beside who spoke stands $what: “$example”, not “$nearMiss”',
  ({ pattern, example, nearMiss }) => {
    expect(pattern.test(example)).toBe(true)
    expect(pattern.test(nearMiss)).toBe(false)
  },
)

test.each(REGIONS)('$region: “$example”, not “$nearMiss”', ({ pattern, example, nearMiss }) => {
  expect(pattern.test(example)).toBe(true)
  expect(pattern.test(nearMiss)).toBe(false)
})

test.each([
  ['a label', LABEL, 'Talk 3: Turnips', 'Talk of the town'],
  ['a label of one’s own', OWN_LABEL, 'My talk: Turnips', 'My talk went well'],
  ['a code', CODE, '[STG351] - Turnips', 'HTTP: Turnips'],
  ['a kind of session', SESSION_WORD, 'Turnips, a deep-dive', 'Turnips, a deep sleep'],
  ['a time', TIMED, '11h00 : Turnips', '11 Turnips'],
  ['somebody', BY_SOMEBODY, 'Turnips by @ada', 'Turnips by hand'],
  ['an account behind marks', BY_HANDLE, '” by @ada', '” by hand'],
  ['that somebody gave it', GAVE, 'Ada Example presented “', 'Ada Example wrote “'],
  ['that somebody opened with it', OPENED_WITH, 'Ada opened the day with “', 'Ada opened the window, “'],
  ['who, and wherein', WHO_IN, 'Ada Example, who in “', 'Ada Example, in “'],
  ['who was with it', COMPANY, '” with Ada', '” without Ada'],
])('says %s', (_, pattern, example, nearMiss) => {
  expect(pattern.test(example)).toBe(true)
  expect(pattern.test(nearMiss)).toBe(false)
})

test.each([
  ['Danach las ich', true],
  ['Por la tarde vi las dos partes de', false],
])('“%s …” speaks of something to read: %s', (before, is) => {
  expect(speaksOfWork(before)).toBe(is)
})
