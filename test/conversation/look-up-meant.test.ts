// Questions that look one thing up, and lines that only come near.
import { describe, expect, it } from 'vitest'
import { LINES_THAT_LOOK_UP, readLookUp } from '../../src/conversation/look-up-meant.ts'

describe('a question that looks something up', () => {
  it.each(LINES_THAT_LOOK_UP)('“$example” says $says, “$unlike” does not', ({ example, unlike, read }) => {
    expect(read(example)).toBeDefined()
    expect(readLookUp(unlike)).toBeUndefined()
  })

  it.each([
    ['who is Liz Rice?', 'speaker liz rice'],
    ['qui est Liz Rice ?', 'speaker liz rice'],
    ['prject linkerd', 'project linkerd'],
    ['editons', 'editions'],
  ])('“%s” looks up as “%s”', (line, looksUp) => {
    expect(readLookUp(line)?.line).toBe(looksUp)
  })

  it.each(['who is she?', 'project thanos', 'who is the one that spoke of etcd and of raft'])(
    '“%s” is read as it stands',
    (line) => {
      expect(readLookUp(line)).toBeUndefined()
    },
  )
})
