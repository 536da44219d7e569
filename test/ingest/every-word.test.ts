// Whatever a note says stands somewhere in what `notes inspect --json` prints.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { inspect } from '../../src/ingest/inspect.ts'
import { indexingProgramme } from '../../src/ingest/programme.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { outside } from '../outside.ts'
import { facts, fileOf, knowledge } from './facts.ts'

const programme = atOnce(indexingProgramme(facts.sessions))

/** What of a file is no text of the note; each with its rule. */
const NO_TEXT: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: 'front matter is read by its keys', pattern: /^(---|\+\+\+)\n[\s\S]*?\n\1[ \t]*\n/ },
  { rule: 'comments', pattern: /<!--[\s\S]*?-->|%%[\s\S]*?%%/g },
  {
    rule: 'templates: {{< youtube … >}}, {% … %}',
    pattern: /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{[:#][^}\n]*\}/g,
  },
  { rule: 'a link of a vault shows its other name', pattern: /\[\[[^\]|\n]*\|/g },
  { rule: 'the language of a block of code', pattern: /^\s*(?:```|~~~)[^\n]*$/gm },
  {
    rule: 'pictures with their descriptions',
    pattern: /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|!\[\[[^\]]*\]\]/g,
  },
  { rule: 'definitions of links', pattern: /^\s{0,3}\[[^\]]+\]:.*$/gm },
  {
    rule: 'addresses of links',
    pattern:
      /\]\([^)\s]*(?:\([^)]*\)[^)\s]*)*(?:\s+["'][^)]*|\s+)?\)|\]\[[^\]]*\]|<https?:[^>]*>|https?:\/\/\S+/g,
  },
  {
    rule: 'tags of HTML, and what a page does not show',
    pattern: /<(script|style|nav|aside|footer|form|svg|noscript|button)\b[\s\S]*?<\/\1>|<\/?[a-z][^>]*>/gi,
  },
  { rule: 'attributes of AsciiDoc', pattern: /^:[\w-]+:.*$|^\[(?:quote|NOTE)\b/gm },
  { rule: 'imports of MDX', pattern: /^(?:import|export)\s.*$/gm },
  { rule: 'the kind of a callout', pattern: /\[![\w-]+\][+-]?/g },
  { rule: 'names of emoji and characters', pattern: /:[a-z0-9_+-]+:|&#?\w+;/gi },
  { rule: 'anchors of blocks and footnotes', pattern: /\^[\w-]+/g },
]

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .replace(
      /(?<=[\p{sc=Latin}\p{N}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=[\p{sc=Latin}\p{N}])/gu,
      ' ',
    )
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []

/** Without blanks, markup may stand anywhere in a word: its parts are looked for, two characters at a time. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const isIn = (text: string, word: string): boolean =>
  [...word].every((_, at, all) => text.includes(all.slice(at, at + 2).join('')))

/** The words of a file that its inspection does not hold. */
async function lost(text: string, path: string): Promise<readonly string[]> {
  const {
    file: _file,
    problems: _problems,
    ...said
  } = inspect(path, await readNote(fileOf(text, path), knowledge), facts.catalogue.projects, programme)
  const held = new Set(wordsOf(JSON.stringify(said).replace(/\\[nrt"\\]/g, ' ')))
  const body = NO_TEXT.reduce((so, { pattern }) => so.replace(pattern, ' '), `${text}\n`)
  const together = [...held].join('')
  return [
    ...new Set(
      wordsOf(body).filter(
        (word) => word.length >= 3 && !held.has(word) && !(UNSPACED.test(word) && isIn(together, word)),
      ),
    ),
  ]
}

const { path: SHARED, absent } = outside('.')

describe.skipIf(absent)(`every word of what people wrote has a place${absent}`, () => {
  const posts = absent
    ? []
    : ['posts/files', 'posts/cases'].flatMap((folder) =>
        readdirSync(join(SHARED, folder))
          .filter((name) => name !== 'README.md')
          .map((name) => join(SHARED, folder, name)),
      )

  test.each(posts)('%s', async (path) => {
    expect(await lost(readFileSync(path, 'utf8'), path)).toEqual([])
  })
})

/** Ways a talk is announced with a remark beside it, and words that are nobody's. */
const REMARKS = [
  'start with audit mode',
  'we should try it at home',
  'cut our latency by half',
  'too long for me',
]
const NAMES = ['Maria Keller', 'Daniel Osei', 'Emma Fuchs']
const TITLES = ['Turnips at Rest in Production', 'Soup as Code for Everyone', 'Keeping Small Lights On']
type Form = (title: string, name: string, remark: string) => string

/** The ways of a format, and what begins a note in it. */
const FORMATS: readonly {
  readonly path: string
  readonly begins: string
  readonly forms: readonly Form[]
}[] = [
  {
    path: 'note.md',
    begins: '# KubeCon EU 2022\n\n',
    forms: [
      (title, name, remark) => `- **${title}** by ${name}: ${remark}.`,
      (title, name, remark) => `- [${title}](https://youtu.be/AAAAaaaa111) - ${name}, Northlight - ${remark}`,
      (title, name, remark) => `- ${title} (${name}): ${remark}`,
      (title, name, remark) => `## ${title} - ${name}, Northlight\n\n${remark}.`,
      (title, name, remark) => `## ${title}\n\n**Speakers**\n* ${name}, Blue Harbour\n\n${remark}.`,
      (title, name, remark) => `**${title}**\n_${name}_\n${remark}.`,
      (title, name, remark) =>
        `| Talk | Speaker | Notes |\n|---|---|---|\n| ${title} | ${name} | ${remark} |`,
      (title, name, remark) => `I saw "${title}" by ${name}, and ${remark}.`,
      (title, name, remark) => `Talk: ${title}, by ${name}\n${remark}`,
      (title, name, remark) => `1. ${title} → ${remark}. Speaker was ${name} I think.`,
      (title, name, remark) => `### ${title}\nSpeaker: ${name}\nRoom: ${remark}`,
      (title, _name, remark) => `> ${title}: ${remark}`,
    ],
  },
  {
    path: 'note.adoc',
    begins: '= KubeCon EU 2022\n\n',
    forms: [
      (title, name, remark) => `== ${title} - ${name}, Northlight\n\n${remark}.`,
      (title, name, remark) => `* *${title}* by ${name}: ${remark}`,
      (title, name, remark) =>
        `https://youtu.be/AAAAaaaa111[${title}]::\n*Speakers*: ${name} +\n+\n${remark}.`,
      (title, name, remark) => `. ${title} (${name}): ${remark}`,
      (title, name, remark) => `=== ${title}\n\n*Speakers*: ${name}\n\n[NOTE]\n====\n${remark}.\n====`,
      (title, name, remark) => `|===\n|Talk |Speaker |Notes\n\n|${title} |${name} |${remark}\n|===`,
      (title, name, remark) => `I saw "${title}" by ${name}, and ${remark}.`,
      (_title, name, remark) => `[quote, ${name}]\n____\n${remark}.\n____`,
      (title, _name, remark) => `NOTE: ${title}, ${remark}.`,
    ],
  },
  {
    path: 'note.html',
    begins: '<h1>KubeCon EU 2022</h1>\n',
    forms: [
      (title, name, remark) => `<h2>${title} - ${name}, Northlight</h2><p>${remark}.</p>`,
      (title, name, remark) => `<ul><li><b>${title}</b> by ${name}: ${remark}</li></ul>`,
      (title, name, remark) =>
        `<table><tr><th>Talk</th><th>Speaker</th><th>Notes</th></tr><tr><td>${title}</td><td>${name}</td><td>${remark}</td></tr></table>`,
      (title, name, remark) => `<h3>${title}</h3><p><em>${name}</em><br>${remark}.</p>`,
      (title, name, remark) => `<dl><dt>${title}</dt><dd>${name}: ${remark}</dd></dl>`,
      (title, name, remark) => `<blockquote><p>${remark}, said ${name} in ${title}.</p></blockquote>`,
      (title, name, remark) => `<div>I saw “${title}” by ${name}<div>and ${remark}.</div></div>`,
      (title, name, remark) =>
        `<details><summary>${title}</summary><p>${name}: ${remark}.</p></details><figure><figcaption>${remark} again</figcaption></figure>`,
    ],
  },
  {
    path: 'note.txt',
    begins: 'KubeCon EU 2022\n\n',
    forms: [
      (title, name, remark) => `• ${title} (${name}): ${remark}`,
      (title, name, remark) => `I saw “${title}” by ${name}, and ${remark}.`,
      (title, name, remark) => `Talk: ${title}, by ${name}\n${remark}`,
      (title, name, remark) => `${title} by ${name}\nhttps://youtu.be/AAAAaaaa111\n${remark}`,
      (title, name, remark) => `${title}\n\n${name}: ${remark}.`,
      (title, name, remark) => `1) ${title} - ${name}, Northlight - ${remark}`,
      (title, name, remark) => `Day 2\n${title}\n${name}\n${remark}`,
      (title, name, remark) => `${title}\n=====\n${name}\n\n  - ${remark}`,
    ],
  },
]

test.each(FORMATS)(
  'every word of a note made of such forms has a place: $path',
  async ({ path, begins, forms }) => {
    const part = fc
      .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat())
      .map(([form, title, name, remark]) =>
        forms[form % forms.length]?.(
          TITLES[title % TITLES.length] ?? '',
          NAMES[name % NAMES.length] ?? '',
          REMARKS[remark % REMARKS.length] ?? '',
        ),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        expect(await lost(`${begins}${parts.join('\n\n')}\n`, path)).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)

test('who is told with a house, line under line before linked titles', async () => {
  const lines = NAMES.map(
    (name, at) =>
      `${name} (${['Northlight', 'Bluewater', 'Orchard'][at]}): [${TITLES[at]}](https://youtu.be/AAAAaaaa11${at})`,
  )
  expect(await lost(`# KubeCon EU 2022\n\n${lines.join('  \n')}\n`, 'note.md')).toEqual([])
})
