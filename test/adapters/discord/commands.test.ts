import { describe, expect, it } from 'vitest'
import { sameCommands } from '../../../src/adapters/discord/commands/same.ts'
import { COMMANDS } from '../../../src/adapters/discord/commands.ts'
import { conformanceAbsent } from '../../standins/conformance.ts'
import { readOpenApi } from '../../standins/discord/openapi.ts'
import { ruleErrors } from '../../standins/discord/rules.ts'

const PATH = '/applications/1/commands'

/** As Discord gives a command back. */
const known = (command: object) => ({
  description: '',
  ...command,
  default_member_permissions:
    'default_member_permissions' in command ? command.default_member_permissions : null,
  id: '1',
  application_id: '2',
  version: '3',
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
})

const optionsOf = (): readonly object[] =>
  COMMANDS.slice(0, 1).flatMap((command) => ('options' in command && command.options ? command.options : []))

/** As Discord knows them, `/kubecon` with these options. */
const asKnown = (options: readonly object[]) =>
  COMMANDS.map((command) => known(command.name === 'kubecon' ? { ...command, options } : command))

describe('the commands', () => {
  it('keep Discord’s rules', () => {
    expect(ruleErrors('PUT', PATH, COMMANDS)).toEqual([])
  })

  it(`have the shape of Discord’s own OpenAPI file${conformanceAbsent}`, ({ skip }) => {
    const spec = readOpenApi()
    if (!spec) return skip()
    expect(spec.bodyErrors('PUT', PATH, COMMANDS)).toEqual([])
  })

  it('can be used in servers and direct messages, added by a server or by a person', () => {
    for (const command of COMMANDS.slice(0, 2))
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
  })

  it('about digests are for managers, where the bot itself was added', () => {
    expect(COMMANDS.find(({ name }) => name === 'kubecon-digest')).toMatchObject({
      contexts: [0, 1],
      integration_types: [0],
      // As text: its bits are more than a number of JSON holds.
      default_member_permissions: '32',
    })
  })

  it('take a text as long as the bot reads', () => {
    const [kubecon] = COMMANDS
    const options = kubecon && 'options' in kubecon ? kubecon.options : []
    expect(options?.map(({ name }) => name)).toEqual(['query', 'edition', 'kind', 'private'])
    expect(options?.[0]).toMatchObject({ max_length: 3_000, autocomplete: true })
  })

  it.each([
    ['a description', { description: 'old' }],
    ['a type', { type: 10 }],
    ['a length', { max_length: 20 }],
    ['an obligation', { required: true }],
    ['no suggestions', { autocomplete: false }],
    ['choices', { choices: [{ name: 'one', value: '1' }] }],
  ])('are others when an option has %s that ours has not', (_, change) => {
    const [first, ...others] = optionsOf()
    expect(sameCommands(asKnown([{ ...first, ...change }, ...others]), COMMANDS)).toBe(false)
    expect(sameCommands(asKnown([{ ...first }, ...others]), COMMANDS)).toBe(true)
  })

  it('are others when their options stand in another order, and the same when their contexts do', () => {
    expect(sameCommands(asKnown(optionsOf().toReversed()), COMMANDS)).toBe(false)
    const turned = COMMANDS.map((command) => known({ ...command, contexts: command.contexts?.toReversed() }))
    expect(sameCommands(turned, COMMANDS)).toBe(true)
  })

  it('are the same with Discord’s own fields and defaults, in any order', () => {
    const [command = {}] = COMMANDS
    const other = { name: 'other' }
    expect(sameCommands([other, known(command)], [command, other])).toBe(true)
  })

  it.each([
    ['is missing', []],
    ['is one too many', [...COMMANDS.map(known), known({ name: 'old' })]],
    ['says something else', COMMANDS.map((command) => known({ ...command, description: 'old' }))],
    ['has an option less', COMMANDS.map((command) => known({ ...command, options: [] }))],
    [
      'has a right more',
      COMMANDS.map((command) => ({ ...known(command), default_member_permissions: '32' })),
    ],
    ['is no list', { message: 'of the future' }],
  ])('are others when one %s', (_, theirs) => {
    expect(sameCommands(theirs, COMMANDS)).toBe(false)
  })
})
