// What was asked and the first answer does not speak of.
import { expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { libraryOf, project, talk } from './library-of.ts'

const linkerd = project('Linkerd')
const library = await libraryOf({
  projects: [linkerd, project('Istio')],
  noted: [
    talk('Linkerd in production', {
      text: ['Linkerd proxies every service and rolls out new versions gradually.'],
      projects: [linkerd.id],
    }),
    talk('Disks', { text: ['Performance of local volumes.'] }),
    talk('Names', { text: ['Resolvers.'] }),
    talk('Logs', { text: ['Collectors.'] }),
    talk('Releases', { text: ['Kubernetes 1.9 has stable workloads: the StatefulSet.'] }),
    talk('New in Kubernetes 1.1', { text: ['Load balancers.'] }),
    talk('Keys', { text: ['Secrets.'], themes: ['secret'] }),
  ],
})

const answered = (question: string) => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer : undefined
}
const uncovered = (question: string) => answered(question)?.uncovered

test('a word of the question that the best text does not hold is named as it was typed', () => {
  expect(uncovered('what does a Linkerd licence cost')).toEqual(['licence', 'cost'])
})

test('a text that holds everything leaves nothing to name', () => {
  expect(uncovered('linkerd proxies')).toEqual([])
})

test('everyday words ask for nothing', () => {
  expect(uncovered('how does linkerd work for people')).toEqual([])
})

test('what everybody says is missed by nobody, and what the field says is', () => {
  expect(uncovered('do people keep evaluating linkerd, any opinions of nobody eating')).toEqual([])
  expect(uncovered('reduce latency with linkerd on windows')).toEqual(['latency', 'windows'])
})

test('numbers and everyday words of another language are not named', () => {
  expect(uncovered('linkerd 2 14')).toEqual([])
  expect(uncovered('hat jemand über linkerd gesprochen?')).toEqual([])
  expect(uncovered('linkerd 2 latency')).toEqual(['latency'])
})

test('a saying with other subjects between its words is not named: nobody typed it so', () => {
  expect(uncovered('linkerd, passwords of developers in git')).toEqual([])
})

test('a saying is named by its words, and not where the text says the same words', () => {
  expect(answered('linkerd and passwords in git')?.elsewhere).toEqual(['passwords in git'])
  expect(uncovered('linkerd rolls out versions gradually')).toEqual([])
})

test('of a subject that other notes tell it is not said that nobody noted it', () => {
  expect(answered('linkerd performance')).toMatchObject({ uncovered: [], elsewhere: ['performance'] })
})

test('of two names both are shown, though no text has both', () => {
  expect(answered('linkerd StatefulSet')).toMatchObject({
    ...{ uncovered: [], elsewhere: [], cards: [{ title: 'Linkerd in production' }, {}] },
    also: { title: 'Releases' },
  })
})

test('at most four things are named', () => {
  expect(uncovered('linkerd licence latency gpu backup monolith compliance')).toHaveLength(4)
})

test('a version is asked for as a whole, and missed where no text has it', () => {
  const first = (question: string) => {
    const answer = ask(question, library)
    return answer.kind === 'found' && answer.cards[0]?.id
  }
  expect(first('what is new in kubernetes 1.9?')).toMatch(/releases$/)
  expect(first('what is new in kubernetes v1.1?')).toMatch(/new-in-kubernetes-1.1$/)
  expect(uncovered('linkerd 2.14')).toEqual(['2.14'])
  // Near miss: whole numbers stand in all sorts of questions.
  expect(uncovered('linkerd in 2 minutes')).toEqual([])
})
