import { describe, expect, it } from 'vitest'
import { MARKS, TO_THE_LETTER, wordsWritten } from '../../src/drafts/chat-markup.ts'
import { expectCost } from '../cost.ts'

describe.each([...TO_THE_LETTER, ...MARKS])('$why', ({ example: [written, words], nearMiss }) => {
  it('is taken for the words in it', () => {
    expect(wordsWritten(written)).toBe(words)
  })
  it('is not seen where there is none', () => {
    expect(wordsWritten(nearMiss)).toBe(nearMiss)
  })
})

describe('a message', () => {
  it.each([
    ['# Istio\n> *Louis Ryan* said\n> - **one** thing', 'Istio\n\nLouis Ryan said\n- one thing'],
    ['*Bold in Slack*: `code` and _more_.', 'Bold in Slack: code and more.'],
    ['It was *great*. **Go**, all!', 'It was great. Go, all!'],
    ['- **Cilium**: fast\n- *Istio*: less', '- Cilium: fast\n- Istio: less'],
    ['Use **`kubectl` now**!', 'Use kubectl now!'],
    ['## One\n\n## Two\nwords', 'One\n\nTwo\n\nwords'],
    ['It was “*great*” (**really**).', 'It was “great” (really).'],
    ['```\nkubectl get pods\n```', 'kubectl get pods'],
    ['> # Keynote\n> quoted', 'Keynote\n\nquoted'],
  ])('%j is %j', (written, words) => {
    expect(wordsWritten(written)).toBe(words)
    expect(wordsWritten(words)).toBe(words)
  })

  it.each([
    'C# and F#, a*b, 1 > 0',
    'SELECT * FROM t WHERE a*b > 2',
    '* one\n* two\n1. three',
    'See https://example.org/_a_/*b*?x=__y__#z',
    'x_1 and y_2, $_ and _, ** and __',
    'p99 < 10 ms, throughput > 5 k',
    '#1 of the day, issue #42',
    'int *p, *q; char **argv, **envp',
  ])('%j stays', (text) => {
    expect(wordsWritten(text)).toBe(text)
  })
})

it('is quick with a text made to be slow', async () => {
  for (const part of [
    '*a ',
    '**a',
    '_a ',
    '__a b',
    '`a',
    '```',
    '```a\n',
    '\n',
    '> ',
    '>',
    '# ',
    '#',
    ' ',
    'http://',
    '\n# a',
  ])
    await expectCost(() => wordsWritten(part.repeat(4_000)), 500, part)
})
