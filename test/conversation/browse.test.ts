import { describe, expect, test } from 'vitest'
import { converse } from '../../src/conversation/converse.ts'
import { countingUnmet } from '../../src/conversation/unmet.ts'
import { libraryOf, project, talk } from '../query/library-of.ts'

const library = await libraryOf({
  projects: [project('Crossplane')],
  noted: [talk('Autoscaling', { text: ['Scaling by itself.'] }), talk('Storage', { text: ['Disks.'] })],
})

describe('browsing', () => {
  test('a look-up that names nothing is a question after all', () => {
    const reply = converse('talk about autoscaling', library)
    expect(reply.answer?.kind).toBe('found')
    expect(converse('talk autoscaling', library).browsed?.kind).toBe('card')
  })

  test('a timeline of what no note mentions is answered honestly', () => {
    expect(converse('timeline crossplane', library).answer?.kind).toBe('known')
  })

  test('every list can be shown', () => {
    for (const line of ['projects', 'editions', 'notes', 'next', 'random 3', 'stats'])
      expect(converse(line, library, { now: () => 0 }).message.fallback).not.toBe('')
  })

  test('what is not answered is counted by its subject only, where the operator counts', () => {
    const unmet = countingUnmet()
    converse('does ada byron use crossplane?', library, { unmet })
    converse('crossplane', library, { unmet })
    converse('ada byron’s secret', library, { unmet })
    converse('autoscaling', library, { unmet })
    expect(unmet.top(5)).toEqual([{ topic: 'Crossplane', times: 2 }])
    const { browsed } = converse('stats --unanswered', library, { unmet })
    expect(browsed).toMatchObject({ unmet: [{ topic: 'Crossplane', times: 2 }] })
  })

  test('without the operator’s leave nothing is counted, and the statistics say so', () => {
    const { message } = converse('stats --unanswered', library)
    expect(JSON.stringify(message)).toContain('not counted')
  })
})
