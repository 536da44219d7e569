// What is said of an answer at length, as people write it: a thank you, a reason, a second sentence, a wrong letter. Every
// second row of a kind was kept aside while the tables were made; the last sixty of both were written afterwards.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RULINGS } from '../../../src/conversation/follow-ups/spoken/rulings.ts'
import { spokenAfter, spokenIn } from '../../../src/conversation/follow-ups/spoken/spoken-after.ts'
import { readSpoken } from '../../../src/conversation/follow-ups/spoken/weigh-spoken.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import type { LastAnswer } from '../../../src/domain/answers/last-answer.ts'
import type { LineRequest } from '../../../src/domain/requests/request.ts'
import { bundled } from '../../libraries.ts'
import { sayingIn } from './in-a-row.ts'

const { library } = await bundled()
const SHOWN: LastAnswer = { shown: ['a talk'], left: [] }

const rows = readFileSync(fileURLToPath(new URL('spoken.tsv', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .map((row) => {
    const [kind = '', line = '', wanted = ''] = row.split('\t')
    return { kind, line, wanted }
  })

/** `one 2`: what is wanted after an answer, and of which result; `-` where something else is asked. */
function readAs(line: string): string {
  const typed = parseRequest(line)
  const own = typed.kind === 'digest' && typed.otherwise ? typed.otherwise : typed
  const after = { ...own, line, last: SHOWN } as LineRequest
  const said = spokenAfter(after, library) ?? after
  if (said.kind !== 'follow-up') return '-'
  const { wanted, place, filter } = said
  return [wanted, place ?? filter?.value].filter((part) => part !== undefined).join(' ')
}

describe('a line said at length after an answer', () => {
  it.each(rows)('$kind “$line” is read as $wanted', ({ line, wanted }) => {
    expect(readAs(line)).toBe(wanted)
  })
})

describe('what signs say together', () => {
  it.each(RULINGS)('“$example” is said of an answer, “$unlike” is not', ({ example, unlike, meant }) => {
    expect(readSpoken(example, library)).toMatchObject(meant)
    expect(readSpoken(unlike, library)).toBeUndefined()
  })
})

describe('a line in which no word may be anything else', () => {
  it.each([
    ['plus de détails', 'words'],
    ['do you have the slides about envoy', undefined],
    ['and who gave it, please?', undefined],
    ['slides about envoy', undefined],
  ])('“%s” is read without the library as %s', (line, wanted) => {
    expect(spokenIn(parseRequest(line))?.wanted).toBe(wanted)
  })
})

describe('a person who was asked for', () => {
  it.each(['what did she talk about?', 'which talks did she give', 'und worüber hat sie gesprochen?'])(
    '“%s” lists their talks',
    async (line) => {
      const [, reply] = await sayingIn(library)('speaker liz rice', line)
      expect(reply?.asked).toEqual(['speaker/liz-rice'])
    },
  )

  it('is not meant where a talk was asked for', async () => {
    const [, reply] = await sayingIn(library)('thanos', 'what did they talk about?')
    expect(reply?.request).toMatchObject({ kind: 'follow-up', wanted: 'words' })
  })
})

it('a line said of nothing says so, and is not searched for', async () => {
  const [reply] = await sayingIn(library)('Könntest du mir bitte die Folien schicken?')
  expect(reply?.kind).toBe('notice')
})
