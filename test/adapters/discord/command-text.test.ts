import { describe, expect, it } from 'vitest'
import { choicesFor, commandText } from '../../../src/adapters/discord/commands/text.ts'
import type { Suggestion } from '../../../src/domain/answers/suggestion.ts'
import { conversing } from './listening.ts'

const LONG = 'How We Learned to Stop Worrying and Love the Operator, '.repeat(3)

const KNOWN: readonly Suggestion[] = [
  { kind: 'project', id: 'project/thanos', label: 'Thanos' },
  { kind: 'topic', id: 'topic/service-mesh', label: 'service mesh' },
  { kind: 'speaker', id: 'speaker/rob-scott', label: 'Rob Scott' },
  { kind: 'talk', id: 'eu-2021-martins/gateway-api', label: 'Gateway API: A New Set' },
  { kind: 'talk', id: 'eu-2021-martins/operator', label: LONG },
]

/** By words, as the core does. */
const conversation = conversing({
  suggest: (typed, most) =>
    KNOWN.filter(({ label }) =>
      typed
        .toLowerCase()
        .split(' ')
        .every((word) => label.toLowerCase().includes(word)),
    ).slice(0, most),
})

const text = (query: string, more: object = {}) => commandText({ query, ...more }, conversation)

describe('the text of a command', () => {
  it.each([
    ['free text', 'how to scale prometheus?', {}, 'how to scale prometheus?'],
    ['a verb', 'timeline thanos', {}, 'timeline thanos'],
    ['nothing', '', {}, ''],
    ['nothing but an edition', '', { edition: 'eu 2021' }, 'edition:"eu 2021"'],
    ['nothing but a kind', '', { kind: 'talk' }, ''],
    ['text and an edition', 'gateway', { edition: ' "barcelona" ' }, 'gateway edition:"barcelona"'],
    ['the name of a talk', 'gateway', { kind: 'talk' }, 'talk gateway'],
    ['the name of a project', 'thanos', { kind: 'project' }, 'project thanos'],
    ['the name of an author', 'martins', { kind: 'author' }, 'author martins'],
    [
      'a speaker and an edition',
      'rob "scott"',
      { kind: 'speaker', edition: '2021' },
      'speaker:"rob  scott " edition:"2021"',
    ],
    ['a talk and an edition', 'gateway', { kind: 'talk', edition: '2021' }, 'gateway edition:"2021"'],
    ['a word with a slash', 'tcp/ip', {}, 'tcp/ip'],
  ])('of %s says what the core reads', async (_, query, more, line) => {
    expect(await text(query, more)).toBe(line)
  })

  it.each([
    ['a project', 'project/thanos', 'project thanos', 'project:"Thanos" edition:"eu"'],
    ['a speaker', 'speaker/rob-scott', 'speaker rob-scott', 'speaker:"Rob Scott" edition:"eu"'],
    ['a topic', 'topic/service-mesh', 'service mesh', 'service mesh edition:"eu"'],
    ['a talk', 'eu-2021-martins/gateway-api', 'talk eu-2021-martins/gateway-api', undefined],
    ['a project not suggested any more', 'project/rkt', 'project rkt', 'project:"rkt" edition:"eu"'],
  ])('of %s that was picked asks for it, in one edition too', async (_, id, line, filtered) => {
    expect(await text(id)).toBe(line)
    expect(await text(id, { edition: 'eu' })).toBe(filtered ?? line)
  })

  it('of the name of a suggestion is the one of its id', async () => {
    for (const { id, label } of KNOWN) {
      const [choice] = await choicesFor(label.slice(0, 40), undefined, conversation)
      expect(await text(choice?.name ?? '')).toBe(await text(id))
    }
  })

  it('of a name that is suggested no more is asked as it stands', async () => {
    expect(await text('Borg · project')).toBe('Borg · project')
  })
})

describe('the choices', () => {
  it('say what each of them is', async () => {
    expect(await choicesFor('thanos', undefined, conversation)).toEqual([
      { name: 'Thanos · project', value: 'project/thanos' },
    ])
  })

  it('are of the kind that was chosen before', async () => {
    const kinds = async (kind: 'talk' | 'author') =>
      (await choicesFor('', kind, conversation)).map(({ value }) => value)
    expect(await kinds('talk')).toEqual(['eu-2021-martins/gateway-api', 'eu-2021-martins/operator'])
    expect(await kinds('author')).toEqual([])
  })

  it('are at most 25, none of them longer than 100', async () => {
    const many = Array.from({ length: 90 }, (_, index) => ({
      kind: 'talk' as const,
      id: `a-1/${index}${'x'.repeat(index > 40 ? 100 : 50)}`,
      label: index % 2 ? `${LONG}${index}` : '👩‍👩‍👧‍👦'.repeat(30),
    }))
    const choices = await choicesFor(
      'x',
      undefined,
      conversing({ suggest: (_, most) => many.slice(0, most) }),
    )
    expect(choices).toHaveLength(25)
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100)
      expect(name.isWellFormed()).toBe(true)
      expect(value.length).toBeLessThanOrEqual(100)
    }
  })
})
