import { describe, expect, it, test } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { PLAIN_LINES } from '../../../src/conversation/plain/lines.ts'
import { meant as meantHere } from '../meant.ts'

describe('a line that is no question', () => {
  for (const { example, unlike, request } of PLAIN_LINES) {
    const meant = (request('kubecon eu 2019', example) ?? request('brazil', example) ?? request('', example))
      ?.kind
    it(`“${example}” is taken as ${meant}`, () => {
      const asked = parseRequest(example)
      // The speakers are those of a KubeCon, where one was opened.
      const bySelf = asked.kind === 'follow-up' ? asked.otherwise?.kind : undefined
      expect([asked.kind, bySelf]).toContain(meant)
    })
    it(`“${unlike}” is not`, () => {
      expect(meantHere(unlike).kind).toBe('ask')
    })
  }
})

test('a subject in a courtesy makes it a question', () => {
  expect(parseRequest('thanks!')).toMatchObject({ kind: 'courtesy', courtesy: 'thanks' })
  expect(parseRequest('hi, anything about envoy?')).toMatchObject({ kind: 'ask' })
})

test('a sign of approval is one, and a question mark is not', () => {
  const assent = { kind: 'courtesy', courtesy: 'assent' }
  expect(parseRequest('👍')).toMatchObject({ kind: 'follow-up', wanted: 'offered', otherwise: assent })
  expect(parseRequest('👎')).toMatchObject({ kind: 'follow-up', wanted: 'not it' })
  expect(parseRequest('🚀🚀')).toMatchObject({ kind: 'courtesy', courtesy: 'sign' })
  expect(parseRequest('???')).toMatchObject({ kind: 'ask' })
})

test('whoever doubts an answer does not approve of it', () => {
  const doubt = { kind: 'courtesy', courtesy: 'doubt' }
  for (const line of ['no', 'nein', 'not it', 'not really', 'no, not good', 'hm not quite'])
    expect(parseRequest(line), line).toMatchObject({ kind: 'follow-up', wanted: 'not it', otherwise: doubt })
  for (const line of ['meh', 'not sure']) expect(parseRequest(line), line).toMatchObject(doubt)
  const assent = { kind: 'courtesy', courtesy: 'assent' }
  for (const line of ['no worries', 'no problem', 'good bot'])
    expect(parseRequest(line), line).toMatchObject(assent)
  for (const line of ['yes', 'ok good'])
    expect(parseRequest(line), line).toMatchObject({ wanted: 'offered', otherwise: assent })
  for (const line of ['no downtime', 'not really serverless', 'non root containers'])
    expect(parseRequest(line), line).toMatchObject({ kind: 'ask' })
})

test('whoever says that the answer is wrong complains, and whoever names a thing that is wrong asks', () => {
  for (const line of [
    "you're wrong",
    'you are wrong about that',
    "no that's not right",
    "that's not true",
    'this is false',
  ])
    expect(parseRequest(line)).toMatchObject({
      kind: 'follow-up',
      wanted: 'not it',
      otherwise: { kind: 'courtesy', courtesy: 'complaint' },
    })
  for (const line of ['wrong certificates for ingress', 'incorrect metrics', 'is it true that envoy is slow'])
    expect(parseRequest(line)).toMatchObject({ kind: 'ask' })
})

// Every second row was kept aside while the words were chosen.
test.each([
  'who wrote the notes?',
  'wer hat die Notizen geschrieben?',
  'who took these notes?',
  'qui a écrit les notes ?',
  'quién escribió las notas?',
  'von wem sind die Notizen?',
  'who made these notes',
  'wer schreibt die Notizen?',
  'quem escreveu as notas?',
  'who wrote your notes?',
])('“%s” asks for the authors where nothing was shown before', (line) => {
  const request = parseRequest(line)
  const cold = request.kind === 'follow-up' ? request.otherwise : request
  expect(cold).toMatchObject({ kind: 'list', list: 'notes' })
})

test.each(['who wrote the notes on etcd?', 'who wrote envoy', 'wer hat etcd geschrieben'])(
  '“%s” is a question',
  (line) => {
    expect(parseRequest(line).kind).toBe('ask')
  },
)

describe('among colleagues', () => {
  test.each([
    'review my pull request',
    'please unlock my jira account',
    'can you deploy my branch to staging',
    'reset my okta password',
    'lunch?',
    'who is on call today',
    'friday deploys, what could go wrong',
    'kann jemand meinen PR anschauen',
    'merge conflict again, hate it',
    'running late, start without me',
    'prod is down again lol',
    'LGTM',
  ])('“%s” is answered with a word', (line) => {
    expect(parseRequest(line)).toMatchObject({ kind: 'courtesy', courtesy: 'elsewhere' })
  })

  test.each([
    'deploy my app to kubernetes',
    'who has access to secrets in kubernetes',
    'wer hat Zugriff auf Secrets?',
    'how do I get a pod back in service',
    'feature freeze in kubernetes releases',
    'rolling back a release',
    'what could go wrong with prod deploys?',
    'restart my pods when a configmap changes',
    'need access control for our cluster',
    'move our build to kubernetes',
    'set up our ci server',
    'please add talks about vpn',
    'give developers access to the cluster',
    'sign our commits with gitsign',
    'rolling back a helm release',
    'who broke kubernetes',
    'merge conflicts in gitops repos',
    'share my gpu between pods',
  ])('“%s” is a question', (line) => {
    expect(meantHere(line).kind).toBe('ask')
  })
})

test.each([
  'thanks a bunch',
  'thanks a million!',
  'thank you kindly',
  'merci mille fois',
  'tausend dank',
  'muchísimas gracias',
  'grazie infinite',
  "cheers, that's exactly what I needed",
  'ok thanks, will have a look',
  'ありがとう！助かりました',
  '정말 고마워요',
])('“%s” thanks', (line) => {
  expect(parseRequest(line)).toMatchObject({ kind: 'courtesy', courtesy: 'thanks' })
})
