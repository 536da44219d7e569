// Each rule once at its limit and once broken. The spec lets both pass, or the rule would not be needed.
import { describe, expect, test } from 'vitest'
import { conformanceAbsent } from './conformance.ts'
import { readOpenApi } from './discord/openapi.ts'
import { CASES, TARGETS } from './discord/rule-cases.ts'
import { ruleErrors } from './discord/rules.ts'
import { AUTOCOMPLETE_RULES, COMMAND_RULES } from './discord/rules-commands.ts'
import { COMPONENT_RULES, MODAL_RULES } from './discord/rules-components.ts'
import { DEFER_RULES, MESSAGE_RULES } from './discord/rules-messages.ts'

const RULES = [MESSAGE_RULES, DEFER_RULES, COMPONENT_RULES, MODAL_RULES, COMMAND_RULES, AUTOCOMPLETE_RULES]

const errorsOf = (target: string, content: unknown) => {
  const [method, path, wrap] = TARGETS[target] ?? ['', '', () => undefined]
  return ruleErrors(method, path, wrap(content))
}

describe('rules', () => {
  test('every rule has a case', () => {
    expect(Object.keys(CASES)).toEqual(RULES.flat().map((rule) => rule.name))
  })

  test.each(Object.entries(CASES))('%s', (name, [target, good, bad]) => {
    expect(errorsOf(target, good)).toEqual([])
    expect(errorsOf(target, bad).join('\n')).toContain(name)
  })

  test('follow-ups, edits of the original and updates are messages too', () => {
    const bad = { content: 'x'.repeat(2_001) }
    const paths: readonly (readonly [string, string, unknown])[] = [
      ['POST', '/webhooks/1/token', bad],
      ['PATCH', '/webhooks/1/token/messages/@original', bad],
      ['POST', '/interactions/1/token/callback', { type: 4, data: bad }],
      ['POST', '/interactions/1/token/callback', { type: 7, data: bad }],
    ]
    for (const [method, path, body] of paths)
      expect(ruleErrors(method, path, body)).toContain('content is at most 2,000 long: has 2001')
  })
})

describe.skipIf(conformanceAbsent)(`Discord’s spec lets pass what a rule forbids${conformanceAbsent}`, () => {
  const spec = readOpenApi()

  test.each(Object.entries(CASES))('%s', (_, [target, good, bad]) => {
    const [method, path, wrap] = TARGETS[target] ?? ['', '', () => undefined]
    expect(spec?.bodyErrors(method, path, wrap(good))).toEqual([])
    expect(spec?.bodyErrors(method, path, wrap(bad))).toEqual([])
  })
})
