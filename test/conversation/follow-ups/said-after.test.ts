// What people say after an answer, and what must not be understood by it; of the bundled notes.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import type { PressRequest } from '../../../src/domain/requests/request.ts'
import { bundled } from '../../libraries.ts'

const { library } = await bundled()
const THANOS = 'Autoscaling Multi-Cluster Observability with Thanos and Linkerd'

const open = () =>
  remembering(
    openConversation(() => library, { verdicts: () => {}, now: () => Date.parse('2026-11-29T12:00:00Z') }),
    rememberedHere(),
  )

/** @returns the last reply, as text */
async function said(...lines: readonly (string | PressRequest)[]): Promise<string> {
  const conversation = open()
  let last: Reply | undefined
  for (const line of lines)
    last = (await conversation.answer(typeof line === 'string' ? parseRequest(line) : line)) as Reply
  return JSON.stringify(last?.message.pieces)
}

describe('what is wrong', () => {
  it('is said of the answer that was not it, not of the results that came instead', async () => {
    expect(await said('thanos', 'no', 'wrong facts')).toContain(`${THANOS}” comes from`)
    expect(await said('thanos', 'no', 'no', 'wrong facts')).toContain(`${THANOS}” comes from`)
    const press = { kind: 'verdict', verdict: 'no', question: 'thanos' } as const
    expect(await said('thanos', press, 'wrong facts')).toContain(`${THANOS}” comes from`)
  })

  it('is said of one of those that came instead once it was opened', async () => {
    expect(await said('thanos', 'no', 'the first', 'wrong facts')).toContain('Deep Dive: Cortex” comes from')
  })

  it('is put right after the press as after the word', async () => {
    const press = { kind: 'verdict', verdict: 'wrong-facts', question: 'thanos' } as const
    const pressed = await said('thanos', press)
    expect(pressed).toContain('It is counted')
    expect(pressed).toContain(`${THANOS}” comes from`)
  })
})

describe('the other speaker', () => {
  it.each([
    'and the other speaker?',
    'und der andere Sprecher?',
    'et l’autre intervenant ?',
    '¿y el otro ponente?',
    'who was the second speaker?',
  ])('“%s” is whoever gave it besides the first', async (line) => {
    expect(await said('thanos', line)).toContain(
      `Besides Andrew Seigner, “${THANOS}” was given by Frederic Branczyk`,
    )
  })

  it('is nobody where one spoke alone', async () => {
    expect(await said('keynote spotify', 'and the other speaker?')).toContain('David Xia gave')
  })
})

describe('how many', () => {
  it.each(['how many are there?', 'how many results?', 'how many sessions?', 'count', 'wie viele?'])(
    '“%s” counts what the question found',
    async (line) => {
      expect(await said('thanos', line)).toContain('About “Thanos” I found')
    },
  )

  it('counts the library where nothing was asked, or where the bot is asked', async () => {
    expect(await said('how many talks?')).toContain('What the library holds')
    expect(await said('thanos', 'how many notes do you have?')).toContain('What the library holds')
  })
})

describe('the last KubeCon', () => {
  it.each([
    'und auf der letzten KubeCon?',
    'and at the last kubecon?',
    'et à la dernière KubeCon ?',
    '¿y en la última KubeCon?',
  ])('“%s” keeps the question', async (line) => {
    expect(await said('service mesh', line)).toContain('Service mesh, NA 2026')
  })

  it('is looked up where it is asked for alone', async () => {
    expect(await said('service mesh', 'what was the last kubecon?')).toContain('North America 2026')
  })
})

describe('there', () => {
  it.each([
    ['keynotes valencia 2022', 'best talks there', 'There: KubeCon EU 2022'],
    ['keynotes valencia 2022', 'anything on security there?', 'There: KubeCon EU 2022'],
    ['edition valencia', 'was gab es dort zu Security', 'There: KubeCon EU 2022'],
    ['edition valencia', 'what did people say about terraform there', 'There: KubeCon EU 2022'],
    ['keynote spotify', 'what else happened at that kubecon', 'There: KubeCon EU 2019'],
    ['edition valencia', 'how many people went there', '5 notes with 64 talks'],
  ])('after “%s”, “%s” is of that KubeCon', async (first, line, expected) => {
    expect(await said(first, line)).toContain(expected)
  })

  it.each([
    'is there anything on istio',
    'are there talks on istio',
    'hello there',
    'how many pods are there?',
  ])('is no place in “%s”', async (line) => {
    expect(await said('edition valencia', line)).not.toContain('There: ')
  })

  it('is nowhere where nothing was shown: the line is a question', async () => {
    expect(await said('is there anything on istio there')).toContain('Istio')
  })
})

describe('the next KubeCon', () => {
  it('is spoken of, and so are those after and before it', async () => {
    expect(await said('thanos', 'next kubecon', 'and the one after that')).toContain('North America 2027')
    expect(await said('thanos', 'next kubecon', 'when?')).toContain('Barcelona')
    expect(await said('thanos', 'next kubecon', 'and the one after that', 'and before that?')).toContain(
      'Europe 2027',
    )
  })
})

describe('one of several', () => {
  it('may be called by its year', async () => {
    expect(await said('service mesh', 'the 2020 one')).toContain('KubeCon EU 2020')
  })

  it('that none is called is asked for by its name', async () => {
    const asked = await said('how do people scale prometheus?', 'the one by vmware')
    expect(asked).toContain('Nothing that I showed is called “vmware”')
    expect(await said('how do people scale prometheus?', 'the one by vmware', 'newest')).toContain(
      'Asked: vmware, newest first',
    )
  })

  it('is named by a one; by a plus one it was right', async () => {
    expect(await said('thanos', '2', '1')).toContain(THANOS)
    expect(await said('thanos', '+1')).toContain('Good.')
  })
})

it('a firm is no speaker who is called after it', async () => {
  expect(await said('cilium', 'from google?')).not.toContain('Google Kubernetes Engine')
  expect(await said('cilium', 'by liz rice')).toContain('Asked: Cilium, by Liz Rice')
})

it('whoever asks for one subject alone is not answered without it', async () => {
  expect(await said('tahnos', 'without thanos')).toContain('is all that you asked for')
})

it('an address to which nothing leads is called one', async () => {
  expect(await said('https://www.youtube.com/watch?v=aaaaaaaaaaa')).toContain('links to this address')
})

it('a question about a KubeCon is no name of one', async () => {
  expect(await said('how big was kubecon')).not.toContain('No KubeCon here is called')
})

it('doubt is no assent: it is answered with whose notes they are', async () => {
  expect(await said('thanos', 'are you sure?')).toContain('Josh Michielsen')
  expect(await said('thanos', 'bist du sicher?')).toContain('Josh Michielsen')
})

it('a project is told of by what tells most of it', async () => {
  expect(await said('project cilium')).toMatch(/"kind":"card"[^}]*Cilium/)
  expect(await said('project gitops')).toMatch(/"kind":"card"[^}]*GitOps/)
})

it('no subject is offered twice', async () => {
  const offered = await said('kubernetes on the moon')
  expect(offered.match(/"label":"[Kk]ubernetes"/g)).toHaveLength(1)
})
