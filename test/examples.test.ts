// Every `@example` in a docstring is run: `call // → value`, with the names its file exports.
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../', import.meta.url)

interface Example {
  readonly line: number
  readonly call: string
  readonly value: string
}

function examplesOf(text: string): readonly Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const examples = comment[0].split(/@example(?=\s)/).slice(1)
    let from = comment.index
    return examples.map((example) => {
      from = text.indexOf('@example', from) + 1
      const words = example.replace(/\n\s*\* @[\s\S]*$|\*\/$/, '').replace(/\n\s*\* ?/g, ' ')
      const [call = '', value = ''] = words.split(/\/\/ →/)
      return { line: text.slice(0, from).split('\n').length, call: call.trim(), value: value.trim() }
    })
  })
}

const files = (await Array.fromAsync(glob('src/**/*.ts', { cwd: ROOT })))
  .sort()
  .map((file) => ({ file, examples: examplesOf(readFileSync(new URL(file, ROOT), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

/** @returns what the expression gives where these names are known */
function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names))
}

describe.each(files)('the examples of $file', ({ file, examples }) => {
  it.each(examples)('line $line: $call', async ({ call, value }) => {
    const names: Readonly<Record<string, unknown>> = await import(new URL(file, ROOT).href)
    expect(value, 'an example ends with // → and what it gives').not.toBe('')
    expect(evaluate(call, names)).toEqual(evaluate(value, names))
  })
})
