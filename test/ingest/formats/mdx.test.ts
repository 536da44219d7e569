// What MDX adds to Markdown is taken out; what its reader sees stays, on its line.
import { describe, expect, test } from 'vitest'
import { withoutMdx } from '../../../src/ingest/formats/mdx.ts'

const read = (text: string, path = 'note.mdx') => withoutMdx(text, path)

test.each([
  ['an import', "import X from './x'\n\nText", '\n\nText'],
  ['an import over lines', "import {\n  A,\n  B,\n} from '../x'\nText", '\n\n\n\nText'],
  ['an export over lines', 'export const meta = {\n  a: [1,\n  2],\n}\nText', '\n\n\n\nText'],
  ['a component, with what stands in it', 'All <Mark color="red">wide</Mark> awake', 'All wide awake'],
  ['a component whose properties hold braces', '<Tabs items={[{ a: ">" }]}>\nText\n</Tabs>', '\nText\n'],
  ['a component over lines', '<Card\n  title="x"\n  wide\n/>\nText', '\n\n\n\nText'],
  ['a nameless component', '<>\nText\n</>', '\nText\n'],
  ['an expression', 'They use {count} soups and {list.map((x) => `{x}`)}two', 'They use  soups and two'],
  ['a comment over lines', 'One {/* not\nfor you */} two', 'One \n two'],
  ['a string, which is text', 'It is {"{always}"} so{\' \'}here', 'It is {always} so here'],
])('%s', (_, written, shown) => {
  expect(read(written)).toBe(shown)
})

test('a player becomes its address', () => {
  expect(read('<YouTube id="AAAAaaaa111" />')).toBe('<https://www.youtube.com/watch?v=AAAAaaaa111>')
})

test.each([
  ['code in a line', 'write `{count}` and `Map<String, Turnip>`'],
  ['a block of code', '```jsx\n<Card>{x}</Card>\nimport x from "y"\n```'],
  ['what is written as signs', 'a \\{brace\\} and 2 < 3'],
  ['a sentence about imports', 'import duties are high\n\nexport of soup is low'],
  ['other templates', '{{< youtube AAAAaaaa111 >}} {% video %} {#anchor} {:target="_blank"}'],
  ['a small tag, which HTML reads', '<iframe src="https://example.org"></iframe>'],
  ['a brace that is never closed', 'a { b'],
])('%s stays', (_, written) => {
  expect(read(written)).toBe(written)
})

describe('a file of another name', () => {
  test('is MDX where it imports', () => {
    expect(read("import X from 'x'\n\nA {b} c", 'note.md')).toBe('\n\nA  c')
  })

  test('and otherwise loses comments only', () => {
    expect(read('A {b} <Sea> c {/* hush */}', 'note.md')).toBe('A {b} <Sea> c ')
  })
})

test('openings without an end cost little', () => {
  for (const sign of ['{', '<A ', '`', '{"', '```\n', '<A b={'])
    expect(read(sign.repeat(200_000))).toHaveLength(200_000 * sign.length)
}, 4000)
