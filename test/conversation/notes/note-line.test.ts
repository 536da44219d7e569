import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { NAMINGS, POINTINGS } from '../../../src/conversation/notes/note-line.ts'

/** Every second was kept aside while the words were chosen. */
describe('a line that is a note', () => {
  it.each([
    'note Flux at KubeCon EU 2024 was told twice',
    'note Argo CD talk was packed',
    'note great talk on Cilium mesh by Liz Rice',
    'note liked the kyverno workshop',
    'note 2023 keynote was long',
    'note: Kueue, fair sharing',
    'note ebpf: Liz played Tetris in kernel',
    'save as a note the talk about Kamaji was great',
    'note GitOps at scale (Adobe) - they use Argo',
    'add a note: Kueue talk was full',
    'note that cilium is fast',
    'save this as a note: Liz Rice on eBPF',
    'note talk Y at KubeCon EU 2023 was good',
  ])('is “%s”', (line) => {
    expect(parseRequest(line)).toMatchObject({ kind: 'note', command: { kind: 'write' } })
  })

  it.each([
    'note taking tools',
    'note about etcd upgrades',
    'note by hugo martins',
    'note on gateway api',
    'note from kubecon 2021',
    'is there a note on gitops?',
    'note app for kubernetes',
    'note worth reading on tls?',
    'noteworthy talks on kafka',
    'note format of kubecon',
  ])('is not “%s”', (line) => {
    expect(parseRequest(line)).not.toMatchObject({ kind: 'note' })
  })
})

describe('a line that wants a note of what stands elsewhere', () => {
  it.each(POINTINGS)('is taken for one: $why', ({ examples, nearMisses }) => {
    for (const line of examples)
      expect(parseRequest(line), line).toMatchObject({ kind: 'note', command: { text: '', isBare: true } })
    for (const line of nearMisses)
      expect(parseRequest(line), line).not.toMatchObject({ command: { isBare: true } })
  })

  // Written after the table stood.
  it.each([
    ['Save this message as a note please', true],
    ['could you turn this discussion into a note?', true],
    ['keep that as a note!', true],
    ['write a note from this thread', true],
    ['note this down', true],
    ['store it in your notes', true],
    ['please note that the talk was moved', false],
    ['is there a note on envoy?', false],
    ['note this: Flux was great', false],
    ['what does this note say?', false],
    ['keep this in mind', false],
    ['save state in a note', false],
  ])('“%s” → %s', (line, isBare) => {
    const { command } = parseRequest(line) as { command?: { isBare?: true } }
    expect(command?.isBare === true).toBe(isBare)
  })
})

describe('what is to be put right', () => {
  it.each(NAMINGS)(
    'is named by $why: “correct $example”; “correct $nearMiss” is a question',
    ({ example, nearMiss }) => {
      expect(parseRequest(`correct ${example}`)).toMatchObject({ kind: 'note', command: { kind: 'correct' } })
      expect(parseRequest(`correct ${nearMiss}`)).toMatchObject({
        otherwise: { kind: 'ask', question: `correct ${nearMiss}` },
      })
    },
  )

  it('is taken without its quotation marks', () => {
    expect(parseRequest('correct “Ledgers on Ledges”')).toMatchObject({
      command: { noted: 'Ledgers on Ledges' },
    })
  })
})
