import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { afterGreeting, LINES_AFTER_A_GREETING } from '../../../src/conversation/plain/courtesies/greeting.ts'

describe('a greeting before what is wanted', () => {
  it.each(LINES_AFTER_A_GREETING)('is read: $says', ({ example, rest, unlike, endsAt }) => {
    expect(afterGreeting(example)).toBe(rest)
    expect(endsAt(unlike)).toBeUndefined()
  })

  it.each([
    ['hi, any talks on cost?', 'any talks on cost?'],
    ['Hallo zusammen, gibt es was zu etcd?', 'gibt es was zu etcd?'],
    ['bonjour, des talks sur le coût ?', 'des talks sur le coût ?'],
    ['hola a todos, ¿hay algo de seguridad?', '¿hay algo de seguridad?'],
    ['good morning! talks about 1.24', 'talks about 1.24'],
    ['kubecon bot: talk gateway api', 'talk gateway api'],
    ['hey there what about "service mesh"', 'what about "service mesh"'],
    ['hi all are there talks on dns?', 'are there talks on dns?'],
  ])('says nothing of it: %s', (line, rest) => {
    expect(parseRequest(line)).toEqual(parseRequest(rest))
  })

  it.each([
    'hello world operator',
    'hi performance computing',
    'kubecon valencia',
    'kubecon, valencia',
    'istio, are there talks on it?',
    'hello kubernetes',
  ])('is none: %s', (line) => {
    expect(parseRequest(line).line).toBe(line)
  })

  it.each(['hi, thanks!', 'hey there!', 'hi, how are you?', 'good morning'])('is all of it: %s', (line) => {
    expect(parseRequest(line).kind).toBe('courtesy')
  })
})
