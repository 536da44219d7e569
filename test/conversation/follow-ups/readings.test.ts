// Lines that go on from an answer by what they begin or end with: what is read of each, and lines that only come near.
import { describe, expect, it } from 'vitest'
import { readTheirTalks } from '../../../src/conversation/follow-ups/lines/their-talks.ts'
import { readThere } from '../../../src/conversation/follow-ups/lines/there-lines.ts'
import { even } from '../../../src/conversation/plain/words/even-line.ts'

describe('talks of the person spoken of', () => {
  it.each([
    ['his keynotes', 'keynotes'],
    ['seine Keynotes', 'keynotes'],
    ['her first talk', 'order:oldest'],
    ['ihr letzter Vortrag', 'order:newest'],
    ['her company', undefined],
    ['the first talk', undefined],
    ['her first talk on etcd', undefined],
    ['history', undefined],
  ])('“%s” asks for %s', (line, asked) => {
    expect(readTheirTalks(even(line))).toBe(asked)
  })
})

describe('what is asked of a KubeCon shown before', () => {
  it.each([
    ['best talks there', 'best talks'],
    ['what was said about etcd at that kubecon?', 'what was said about etcd'],
    ['was gab es dort zu Kafka', 'was gab es zu kafka'],
    ['Was war da so mit AI?', 'was war mit ai'],
    ['was war da los', undefined],
    ['is there', undefined],
    ['how many pods are there?', undefined],
    ['there is no quorum', undefined],
    ['best talks in the theatre', undefined],
  ])('“%s” asks for %s', (line, asked) => {
    expect(readThere(line)).toBe(asked)
  })
})
