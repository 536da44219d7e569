// What stands above a talk may be its theme; what only stands before it never is.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

const HEAD = '# What I saw at KubeCon EU 2023\n\n'

/** Each a note, and of its talks the themes. */
const NOTES: readonly (readonly [
  what: string,
  path: string,
  text: string,
  themes: readonly (readonly string[])[],
])[] = [
  [
    'talks beside talks',
    'a.md',
    `${HEAD}## Growing Turnips Slowly - Maria Keller, Northlight & Daniel Osei, Blue Harbour

They let them grow.

## Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.

## Ledgers on Ledges - Ada Lovely, Quarterdeck

She kept them.
`,
    [[], [], []],
  ],
  [
    'a chapter above them',
    'b.md',
    `${HEAD}## Observability

### Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

### Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [['Observability'], ['Observability']],
  ],
  [
    'what was asked after the talk before',
    'c.md',
    `${HEAD}## Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

### Where the seeds come from

From a shop.

## Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [[], []],
  ],
  [
    'a chapter that ended before',
    'd.md',
    `${HEAD}## Observability

Much was said of it.

## Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.

## Ledgers on Ledges - Ada Lovely, Quarterdeck

She kept them.
`,
    [[], []],
  ],
  [
    'a heading under which talks are listed',
    'e.md',
    `${HEAD}## Talks you might have missed

### Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

### Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [[], []],
  ],
  [
    'talks in a list below a chapter',
    'f.md',
    `${HEAD}## Service meshes

- Growing Turnips Slowly - Maria Keller, Northlight: they let them grow.
- Soup at the Edge - Emma Fuchs, Quarterdeck: she cooked it there.
`,
    [['Service meshes'], ['Service meshes']],
  ],
  [
    'the same in HTML',
    'g.html',
    `<html><head><title>What I saw at KubeCon EU 2023</title></head><body><h1>What I saw at KubeCon EU 2023</h1>
<h2>Growing Turnips Slowly - Maria Keller, Northlight</h2>
<p>They let them grow.</p>
<h2>Soup at the Edge - Emma Fuchs, Quarterdeck</h2>
<p>She cooked it there.</p></body></html>
`,
    [[], []],
  ],
  [
    'the same in AsciiDoc, with a chapter',
    'h.adoc',
    `= What I saw at KubeCon EU 2023

== Storage

=== Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

=== Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [['Storage'], ['Storage']],
  ],
  [
    'headings of the first order, underlined',
    'i.md',
    `Growing Turnips Slowly - Maria Keller, Northlight
=================================================

They let them grow at KubeCon EU 2023.

Soup at the Edge - Emma Fuchs, Quarterdeck
==========================================

She cooked it there.
`,
    [[], []],
  ],
  [
    'a talk below the heading of a talk, within a chapter',
    'j.md',
    `${HEAD}## Security

### Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

#### Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [['Security'], ['Security']],
  ],
  [
    'one chapter after another',
    'k.md',
    `${HEAD}## Storage

### Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

## Security

### Soup at the Edge - Emma Fuchs, Quarterdeck

She cooked it there.
`,
    [['Storage'], ['Security']],
  ],
  [
    'a recording named with its talk below the heading of another: it is part of that',
    'l.md',
    `${HEAD}## Growing Turnips Slowly - Maria Keller, Northlight

They let them grow.

- [Soup at the Edge - Emma Fuchs, Quarterdeck](https://www.youtube.com/watch?v=AAAAaaaa111): she cooked it there.
`,
    [[]],
  ],
]

test.each(NOTES)('%s (%s)', async (_, path, text, themes) => {
  const { read } = await readNote(fileOf(text, path), knowledge)
  expect(read?.talks.map((talk) => talk.themes)).toEqual(themes)
})
