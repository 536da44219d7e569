// What a text is found by beyond its own words.
import { expect, test } from 'vitest'
import { camelParts } from '../../src/search/noted-index.ts'

test.each([
  ['Switching to ValidatingAdmissionPolicies', 'Validating Admission Policies'],
  ['a PodDisruptionBudget is missing', 'Pod Disruption Budget'],
  ['every HTTPRoute has one', 'HTTP Route'],
  ['set terminationGracePeriodSeconds', 'termination Grace Period Seconds'],
  // Parts that mean something else, or nothing, alone.
  ['GitOps on GitHub', ''],
  ['gRPC, eBPF, vCluster, iPhone', ''],
  ['McDonald and DeVito spoke', ''],
  ['at KubeCon', ''],
  // Snakes and numbers are written otherwise.
  ['Config_Maps2Go', ''],
])('the names in “%s” are found by their parts: “%s”', (text, parts) => {
  expect(camelParts(text)).toBe(parts)
})

test('the name of a project means the project, not its parts', () => {
  expect(camelParts('OpenShift and SecurityPolicies', new Set(['OpenShift']))).toBe('Security Policies')
})
