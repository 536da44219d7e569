// Two subjects are asked for, however they are joined; words that only look as if they joined stay words.
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { JOINING, withJoiningWords } from '../../src/query/understand/typed/joined.ts'
import { readText } from '../../src/query/understand/typed/reading.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const cards = (question: string): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind]
}

describe('words that join', () => {
  it.each(JOINING)('are read in “$example”, and not in “$unlike”', ({ example, unlike }) => {
    const marked = (line: string) => {
      const { words } = readText(line)
      return withJoiningWords(words).filter((word, at) => word.functional && !words[at]?.functional).length
    }
    expect(marked(example)).toBeGreaterThan(0)
    expect(marked(unlike)).toBe(0)
  })

  // Every second row was kept aside while the table was made.
  it.each([
    ['linkerd and prometheus as well', 'linkerd and prometheus'],
    ['helm as well as envoy', 'helm and envoy'],
    ['security plus observability', 'security and observability'],
    ['what is new in gitops and also linkerd', 'what is new in gitops and linkerd'],
    ['envoy, also prometheus', 'envoy and prometheus'],
    ['helm plus etcd', 'helm and etcd'],
    ['gateway api together with service mesh', 'gateway api and service mesh'],
    ['what is new in security and prometheus as well', 'what is new in security and prometheus'],
    ['chaos engineering along with gitops', 'chaos engineering and gitops'],
    ['security, also multi-tenancy', 'security and multi-tenancy'],
    ['multi-tenancy as well as security', 'multi-tenancy and security'],
    ['service mesh plus gitops', 'service mesh and gitops'],
  ])('“%s” is answered as “%s” is', (joined, plain) => {
    expect(cards(joined)).toEqual(cards(plain))
  })
})
