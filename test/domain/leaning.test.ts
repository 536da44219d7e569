// Whether a sentence begins in the middle.
import { expect, test } from 'vitest'
import { LEANINGS, leansBack } from '../../src/domain/text/leaning.ts'

test.for(LEANINGS)('“$leans” begins in the middle, “$stands” can be read alone', ({ leans, stands }) => {
  expect(leansBack(leans)).toBe(true)
  expect(leansBack(stands)).toBe(false)
})

test.for([
  'It used to rely on Heapster, whose API is not specified.',
  'Both of these run in user space.',
  'Those were slow.',
  'However, nobody had tried it.',
  'The other needs a new kernel.',
])('“%s” begins in the middle', (leans) => expect(leansBack(leans)).toBe(true))

test.for([
  'Itself a graduate, Fluentd ships logs.',
  'It takes two nodes to lose a quorum.',
  'These tools scan images.',
  'One of the speakers runs 300 clusters.',
  'Istio needs a new kernel.',
])('“%s” can be read alone', (stands) => expect(leansBack(stands)).toBe(false))
