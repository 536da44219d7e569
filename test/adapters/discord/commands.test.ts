import { describe, expect, it } from 'vitest'
import { COMMANDS, sameCommands } from '../../../src/adapters/discord/commands.ts'
import { conformanceAbsent } from '../../standins/conformance.ts'
import { readOpenApi } from '../../standins/discord/openapi.ts'
import { ruleErrors } from '../../standins/discord/rules.ts'

const PATH = '/applications/1/commands'

/** As Discord gives a command back. */
const known = (command: object) => ({
  ...command,
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
})

describe('the commands', () => {
  it('keep Discord’s rules', () => {
    expect(ruleErrors('PUT', PATH, COMMANDS)).toEqual([])
  })

  it(`have the shape of Discord’s own OpenAPI file${conformanceAbsent}`, ({ skip }) => {
    const spec = readOpenApi()
    if (!spec) return skip()
    expect(spec.bodyErrors('PUT', PATH, COMMANDS)).toEqual([])
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
