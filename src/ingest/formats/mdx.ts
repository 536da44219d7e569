// What MDX adds to Markdown and no reader of the page sees: its code, and the tags of its components. What stands between
// two tags stays, and is Markdown.
import { embeddedAddress } from './embeds.ts'
import { CODE_IN_LINE, FENCE } from './outside-code.ts'

/** `import X from 'y'`, `import {`, `export const meta = {`; no sentence begins so. */
const MODULE =
  /^(?:import\s+(?:['"{*]|[\w$]{1,60}\s*(?:,|\bfrom\b))|export\s+(?:const|let|var|function|class|async\s+function|default\s+[\w{([]|\{|\*))/
/** A module line that is still open so many lines on was misread: only its paragraph is code. */
const MOST_LINES = 200
/** A tag or an expression that is longer is none; bounded, so that an opening without an end costs nothing. */
const LONGEST = 4000
/** In a text with so many openings without an end, braces mean something else. */
const MOST_UNCLOSED = 50

const COMPONENT = /<(?:\/?\p{Lu}[\w.]{0,80}(?=[\s/>])|\/?>)/uy
/** Words of an expression that is nothing but a string. */
const STRING = /^\{\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)\s*\}$/
/** Of Jekyll and Kramdown, not of MDX; Hugo's begin with two braces. */
const OTHER_TEMPLATES = /^\{[%#:]/

/** True where MDX's own lines stand; comments are written in Markdown of other tools too. */
const isMdx = (text: string, path: string): boolean =>
  path.toLowerCase().endsWith('.mdx') ||
  /^(?:import\s[^\n]{1,200}['"]|export\s(?:const|default)\s)/m.test(text)

/**
 * Without imports, exports, comments, expressions and the tags of components; players become their address. The number
 * of lines and what stands on each stays.
 */
export function withoutMdx(text: string, path: string): string {
  if (!isMdx(text, path)) return text.includes('/*') ? text.replace(COMMENT, emptied) : text
  return withoutMarkup(withoutModuleLines(text))
}

const COMMENT = /\{\s{0,20}\/\*[\s\S]{0,20000}?\*\/\s{0,20}\}/g

const emptied = (found: string): string => '\n'.repeat(found.split('\n').length - 1)

function withoutModuleLines(text: string): string {
  const lines = text.split('\n')
  let fenced = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (FENCE.test(line)) fenced = !fenced
    if (fenced || !MODULE.test(line)) continue
    const end = endOfModuleLine(lines, at)
    lines.fill('', at, end)
    at = end - 1
  }
  return lines.join('\n')
}

/** The line behind an import or export: where its brackets are closed, or its paragraph ends. */
function endOfModuleLine(lines: readonly string[], start: number): number {
  let open = 0
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at++) {
    for (const sign of lines[at] ?? '') open += '{[('.includes(sign) ? 1 : '}])'.includes(sign) ? -1 : 0
    if (open <= 0 && !/[=,(]\s*$/.test(lines[at] ?? '')) return at + 1
  }
  const blank = lines.findIndex((line, at) => at > start && line.trim() === '')
  return blank < 0 ? lines.length : blank
}

const SIGN = /[`<\\]|\{+|~~~/g

/** Walks from sign to sign: code is skipped, tags and expressions are taken out. */
function withoutMarkup(text: string): string {
  const fence = new RegExp(FENCE.source, 'y')
  const code = new RegExp(CODE_IN_LINE.source, 'y')
  let kept = ''
  let from = 0
  let unclosed = 0
  SIGN.lastIndex = 0
  for (let found = SIGN.exec(text); found && unclosed < MOST_UNCLOSED; found = SIGN.exec(text)) {
    const { 0: sign, index: at } = found
    fence.lastIndex = at - (/(?:^|\n)( {0,3})$/.exec(text.slice(Math.max(0, at - 4), at))?.[1]?.length ?? 0)
    code.lastIndex = at
    const mark = fence.exec(text)?.[1]
    if (mark) SIGN.lastIndex = endOfFence(text, at, mark)
    else if (sign === '`') {
      const length = code.exec(text)?.[0].length
      if (length === undefined) unclosed += 1
      SIGN.lastIndex = at + (length ?? 1)
    } else if (sign === '\\') SIGN.lastIndex = at + 2
    else if (sign === '<' || sign === '{') {
      const end = endOfMarkup(text, at)
      if (end === 'unclosed') unclosed += 1
      if (typeof end !== 'number') continue
      kept += text.slice(from, at) + readMarkup(text.slice(at, end))
      from = end
      SIGN.lastIndex = end
    }
  }
  return kept + text.slice(from)
}

function endOfFence(text: string, at: number, mark: string): number {
  const end = text.indexOf(`\n${mark}`, at)
  return end < 0 ? text.length : end + 1 + mark.length
}

/** Where the tag or the expression that begins here ends; undefined where none begins. */
function endOfMarkup(text: string, at: number): number | 'unclosed' | undefined {
  const isTag = text[at] === '<'
  COMPONENT.lastIndex = at
  if (isTag ? !COMPONENT.test(text) : OTHER_TEMPLATES.test(text.slice(at, at + 2))) return undefined
  let open = 0
  let quote = ''
  for (let end = at; end < Math.min(text.length, at + LONGEST); end++) {
    const sign = text[end] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (`"'\``.includes(sign) && (open > 0 || isTag)) quote = sign
    else if (sign === '{') open += 1
    else if (sign === '}') open -= 1
    if (quote === '' && open === 0 && (isTag ? sign === '>' : sign === '}')) return end + 1
  }
  return 'unclosed'
}

/** What of it a reader of the page sees. */
function readMarkup(markup: string): string {
  const address = markup.startsWith('<') ? embeddedAddress(markup) : undefined
  const said = STRING.exec(markup)
    ?.slice(1)
    .find((words) => words !== undefined)
  return (address ? `<${address}>` : (said ?? '')) + (said?.includes('\n') ? '' : emptied(markup))
}
