// For every rule the last body Discord takes and the first it refuses. Used by the rules' own tests.

type Body = Readonly<Record<string, unknown>>

/** Where a body goes: the messages of a channel, an interaction’s answer of a type, or the commands. */
export const TARGETS: Readonly<Record<string, readonly [string, string, (body: unknown) => unknown]>> = {
  post: ['POST', '/channels/1/messages', (body) => body],
  edit: ['PATCH', '/channels/1/messages/2', (body) => body],
  defer: ['POST', '/interactions/1/token/callback', (data) => ({ type: 5, data })],
  choices: ['POST', '/interactions/1/token/callback', (choices) => ({ type: 8, data: { choices } })],
  modal: ['POST', '/interactions/1/token/callback', (data) => ({ type: 9, data })],
  commands: ['PUT', '/applications/1/commands', (body) => body],
}

const x = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
const post = (body: Body): Body => ({ allowed_mentions: { parse: [] }, ...body })
const embeds = (...list: Body[]): Body => post({ embeds: list })
const long = (length: number): Body => ({ description: x(length) })
const field = (name: string, value: string): Body => ({ fields: [{ name, value }] })

const button = (index: number | string, more: Body = {}): Body => ({
  ...{ type: 2, style: 2, label: 'Next', custom_id: String(index) },
  ...more,
})
const row = (...components: Body[]): Body => ({ type: 1, components })
const rows = (count: number): Body =>
  post({ content: 'x', components: times(count, (index) => row(button(index))) })
const buttons = (...list: Body[]): Body => post({ content: 'x', components: [row(...list)] })
const select = (...values: string[]): Body => ({
  ...{ type: 3, custom_id: 's' },
  options: values.map((value, index) => ({ label: `${index}`, value })),
})
const text = (length: number): Body => ({ type: 10, content: x(length) })
const v2 = (components: Body[], more: Body = {}): Body => post({ flags: 1 << 15, components, ...more })
const container = (count: number): Body => ({ type: 17, components: times(count, () => text(1)) })

const command = (more: Body = {}): Body => ({ name: 'kubecon', description: 'Asks', ...more })
const option = (name: string, more: Body = {}): Body => ({ type: 3, name, description: 'What', ...more })
const options = (...list: Body[]): Body => command({ options: list })
const choices = (...values: string[]) => values.map((value, index) => ({ name: `choice ${index}`, value }))
/** A command of a given length: 25 options with choices, and one that fills up. */
const commandOf = (length: number): Body => {
  const fixed = times(3, (i) =>
    option(`o${i}`, { choices: times(25, (j) => ({ name: x(50), value: `${j}`.padEnd(50, 'v') })) }),
  )
  const start = command({ name: 'k', description: 'd', options: fixed })
  const rest = length - 2 - 3 * (2 + 4 + 25 * 100)
  const fill = option('f', { description: 'd', choices: [{ name: x(100), value: x(rest - 2 - 100) }] })
  return { ...start, options: [...fixed, fill] }
}
const modal = (count: number): Body => ({
  ...{ custom_id: 'm', title: 'Title' },
  components: times(count, (i) => row({ type: 4, custom_id: `${i}`, style: 1, label: 'Label' })),
})

/** Rule → where, the last body Discord takes, the first it refuses. */
export const CASES: Readonly<Record<string, readonly [keyof typeof TARGETS, unknown, unknown]>> = {
  'content is at most 2,000 long': ['post', post({ content: x(2_000) }), post({ content: x(2_001) })],
  'a message is not empty': [
    'post',
    post({ content: 'x' }),
    post({ content: ' ', embeds: [], components: [] }),
  ],
  'a message has known keys only': [
    'post',
    post({ content: 'x', nonce: 'n' }),
    post({ content: 'x', nonse: 'n' }),
  ],
  'an embed has known keys only': ['post', embeds({ title: 'x' }), embeds({ title: 'x', subtitle: 'x' })],
  'allowed_mentions stands in every message, with an empty parse': [
    'edit',
    { content: 'x', allowed_mentions: { parse: [] } },
    { content: 'x' },
  ],
  'allowed_mentions does not parse what it also lists': [
    'post',
    post({ content: 'x', allowed_mentions: { parse: [], users: ['1'] } }),
    post({ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }),
  ],
  'all embeds together are at most 6,000 long': [
    'post',
    embeds(long(3_000), long(3_000)),
    embeds(long(3_000), long(3_001)),
  ],
  'a field of an embed has a name and a value': ['post', embeds(field('n', 'v')), embeds(field('n', ' '))],
  'an embed is not empty': ['post', embeds({ title: 'x' }), embeds({ color: 1 })],
  'an address in an embed is http(s) or an attachment': [
    'post',
    embeds({ title: 'x', url: 'https://a.example', image: { url: 'attachment://a.png' } }),
    embeds({ title: 'x', url: 'ftp://a.example' }),
  ],
  'an edit does not say who sees the message': [
    'edit',
    post({ content: 'x', flags: 1 << 2 }),
    post({ content: 'x', flags: (1 << 2) | (1 << 6) }),
  ],
  'a message of Components V2 has no content, embeds, poll or stickers': [
    'post',
    v2([text(1)]),
    v2([text(1)], { content: 'x' }),
  ],
  'a deferred reply sets no flag but EPHEMERAL': ['defer', { flags: 64 }, { flags: 64 | 4 }],
  'a component has known keys only': ['post', buttons(button(1)), buttons(button(1, { colour: 'red' }))],
  'components of V2 stand only under its flag': [
    'post',
    v2([text(1)]),
    post({ content: 'x', components: [text(1)] }),
  ],
  'at most 40 components under the flag of V2, nested ones included': [
    'post',
    v2([container(38), text(1)]),
    v2([container(39), text(1)]),
  ],
  'all text displays together are at most 4,000 long': [
    'post',
    v2([text(2_000), text(2_000)]),
    v2([text(2_000), text(2_001)]),
  ],
  'at most 5 rows without the flag of V2': ['post', rows(5), rows(6)],
  'a custom_id stands once in a message': [
    'post',
    buttons(button(1), button(2)),
    buttons(button(1), button(1)),
  ],
  'a link has a url and no custom_id, a premium button neither, all others the reverse': [
    'post',
    buttons({ type: 2, style: 5, label: 'Open', url: 'https://a.example' }, button(1)),
    buttons({ type: 2, style: 5, label: 'Open', url: 'https://a.example', custom_id: '1' }),
  ],
  'a button has a label or an emoji': [
    'post',
    buttons({ type: 2, style: 1, custom_id: '1', emoji: { name: '👍' } }),
    buttons({ type: 2, style: 1, custom_id: '1' }),
  ],
  'a select stands alone in its row': ['post', buttons(select('a')), buttons(select('a'), button(1))],
  'the values of a select’s options differ': ['post', buttons(select('a', 'b')), buttons(select('a', 'a'))],
  'a modal has at most 5 rows': ['modal', modal(5), modal(6)],
  'a name is lower case, 1 to 32 letters, digits, - or _': [
    'commands',
    [command({ name: 'kube-con_2' }), { type: 3, name: 'Ask about this' }],
    [command({ name: 'KubeCon' })],
  ],
  'a command and each of its options has a description': [
    'commands',
    [options(option('query'))],
    [{ name: 'kubecon' }],
  ],
  'required options stand before the others': [
    'commands',
    [options(option('a', { required: true }), option('b'))],
    [options(option('a'), option('b', { required: true }))],
  ],
  'the names of a command’s options differ': [
    'commands',
    [options(option('a'), option('b'))],
    [options(option('a'), option('a'))],
  ],
  'an option has autocomplete or choices, not both': [
    'commands',
    [options(option('a', { autocomplete: true }), option('b', { choices: choices('v') }))],
    [options(option('a', { autocomplete: true, choices: choices('v') }))],
  ],
  'a whole command is at most 8,000 long': ['commands', [commandOf(8_000)], [commandOf(8_001)]],
  'at most 100 commands, and 15 in each menu': [
    'commands',
    [...times(100, (i) => command({ name: `c${i}` })), ...times(15, (i) => ({ type: 3, name: `m${i}` }))],
    times(16, (i) => ({ type: 3, name: `m${i}` })),
  ],
  'the value of a choice is at most 100 long': ['choices', choices(x(100)), choices(x(101))],
  'the values of choices differ': ['choices', choices('a', 'b'), choices('a', 'a')],
}
