import { describe, expect, it, test } from 'vitest'
import { isAtWork, SIGNS_OF_WORK } from '../../../src/conversation/plain/at-work/at-work.ts'
import { even } from '../../../src/conversation/plain/words/even-line.ts'

describe('a sign of what is said at work', () => {
  for (const { pattern, example, unlike } of SIGNS_OF_WORK) {
    it(`stands in “${example}”`, () => expect(pattern.test(` ${even(example)} `)).toBe(true))
    it(`does not stand in “${unlike}”`, () => expect(pattern.test(` ${even(unlike)} `)).toBe(false))
  }
})

test.each([
  'can somebody with admin rights give me access to the staging cluster',
  'i need access to the prod cluster',
  'deploying checkout v42 to prod in 5 min, shout if thats a problem',
  'whos oncall for the platform team this week',
  'rolled back to the previous version, errors are gone',
  '@here the vpn certificate expires tonight',
  'quien tiene acceso al cluster de produccion?',
  'bitte den pod vom billing service neu starten',
])('“%s” is said at work', (line) => expect(isAtWork(line)).toBe(true))

// Each has a deed or the place, and asks for what was noted.
test.each([
  'how do you give developers access to the prod cluster',
  'can someone recommend a talk on draining nodes in prod',
  'we need access control for our teams',
  'our prod cluster went down this morning because etcd ran out of disk',
  'who has experience with karpenter in production',
  'rotating certificates in the cluster without downtime',
  'can you restart only one container of a pod',
  'deploying machine learning models to the edge',
])('“%s” is a question', (line) => expect(isAtWork(line)).toBe(false))
