// The order among notes, and between notes and the programme.
import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/query/answer/ask.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { seedLibrary } from '../../libraries.ts'
import { libraryOf, passage, talk } from '../library-of.ts'

const ids = (question: string, library: Library): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : []
}

const seeds = await seedLibrary()

const firstSession = (question: string, library: Library): string | undefined => {
  const answer = ask(question, library)
  return answer.kind === 'known' ? answer.known.sessions[0]?.title : undefined
}

describe('order among notes', () => {
  test('of two things asked, a text with both stands before one that has one of them in its title', async () => {
    const library = await libraryOf({
      noted: [
        talk('Node labels everywhere', {
          text: ['Labels are found by looking at each node again and again.'],
        }),
        talk('Disks', { text: ['A node failure loses what stands on the disk, and nothing else.'] }),
        talk('Cables', { text: ['Nothing of the kind is told here.'] }),
      ],
    })
    expect(ids('node failure', library)[0]).toBe('n/disks')
  })
})

describe('what a note only names', () => {
  const named = talk('Node failure', { text: ['This talk on a node failure is only named by Ada.'] })
  const told = talk('Disks', { text: ['A node failure loses what stands on the disk, and nothing else.'] })
  const meant = talk('Node failure at night', {
    text: ['Ada wants to see how a node failure is met at night by three people.'],
    status: 'to-watch',
  })

  test('stands behind every talk of which something is told', async () => {
    const library = await libraryOf({ noted: [named, meant, told] })
    expect(ids('node failure', library)).toEqual([told.id, meant.id, named.id])
  })

  test('takes no place from what is no talk', async () => {
    const theme = passage('Failures of a node', { text: ['A node failure was a theme of the week.'] })
    const library = await libraryOf({ noted: [named, theme, told] })
    expect(ids('node failure', library)).toEqual([told.id, theme.id, named.id])
  })

  test('stands first where nothing else is told, or where its whole title was typed', async () => {
    expect(ids('node failure', await libraryOf({ noted: [named] }))).toEqual([named.id])
    const library = await libraryOf({ noted: [named, meant, told] })
    expect(ids('node failure at night', library)[0]).toBe(meant.id)
  })
})

describe('order between notes and programme', () => {
  test('a note that mentions a part of what is asked gives way to sessions that have more of it in their title', async () => {
    expect(firstSession('save money with spot instances', seeds)).toMatch(/spot/i)
    expect(firstSession('resize pods in place', seeds)).toMatch(/resize/i)
  })

  test('a note that has a good part of it in its title keeps its place', async () => {
    expect(ids('move to service mesh without downtime', seeds)[0]).toMatch(/migrat\w*-to-service-mesh$/)
  })

  test('a note that mentions nearly all of it keeps its place', async () => {
    const asked =
      'my boss asks me to reduce the carbon footprint of our clusters, did anyone at the conference talk about green computing?'
    expect(ids(asked, seeds)[0]).toMatch(/love-k8s-planet$/)
  })
})
