import { describe, expect, it } from 'vitest'
import { EXAMPLE, NAMINGS_OF_A_TALK, ownWords } from '../../../src/conversation/notes/own-words.ts'
import { expectCost } from '../../cost.ts'

describe.each(NAMINGS_OF_A_TALK)('a title, and behind it $why', ({ example: [line, told], nearMiss }) => {
  it('is left out of what is told', () => {
    expect(ownWords(line, EXAMPLE)).toBe(told)
  })
  it('stays where it is part of what is told', () => {
    expect(ownWords(nearMiss, EXAMPLE)).toBe(nearMiss)
  })
})

describe('of a text about a talk', () => {
  it.each([
    [`KubeCon EU 2018:\n\n${EXAMPLE.title}\n\nIt restores.`, 'KubeCon EU 2018:\n\nIt restores.'],
    ['How to Seamlessly Migrate Apps across Kubernetes Clusters: it restores.', 'it restores.'],
    ['Clusters as Cattle: How to Seamlessly Migrate Apps\nIt restores.', 'It restores.'],
    // These were kept aside.
    ['Clusters as Cattle - Andy Goldstein & Maria Keller, Heptio\nIt restores.', 'It restores.'],
    ['1. clusters as cattle (Maria Keller) – it restores: all of it', '1. it restores: all of it'],
    ['“Clusters as Cattle”. It restores.', 'It restores.'],
  ])('%j is told %j', (text, told) => {
    expect(ownWords(text, EXAMPLE)).toBe(told)
  })

  it.each([
    'Clusters: they are cattle.',
    'Kubernetes Clusters: it restores.',
    'I saw Clusters as Cattle: it restores.',
    // These were kept aside.
    'Clusters as: cattle, pets, or both?',
    'Clusters as Cattle beside Pets: it restores.',
    'Migrate Apps: it restores.',
  ])('%j stays', (text) => {
    expect(ownWords(text, EXAMPLE)).toBe(text)
  })

  it('nothing goes where no talk is known', () => {
    expect(ownWords('Clusters as Cattle: it restores.', undefined)).toBe('Clusters as Cattle: it restores.')
  })
})

it('is quick with a text made to be slow', async () => {
  for (const part of [
    'Clusters as Cattle (',
    'Clusters as Cattle by A ',
    'A, ',
    ': ',
    '- ',
    '(',
    'Clusters as Cattle\n',
  ])
    await expectCost(() => ownWords(part.repeat(1_000), EXAMPLE), 500, part)
})
