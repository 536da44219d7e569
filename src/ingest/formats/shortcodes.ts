// Templates' own syntax inside Markdown → plain Markdown on the same lines, so that lines stay true.
import { embeddedAddress } from './embeds.ts'

interface Rewriting {
  readonly reason: string
  readonly pattern: RegExp
  readonly into: (found: string, inside: string) => string
}

/** The address of what Zenn embeds: given as such, or by its id. */
function zennAddress(kind: string, what: string): string | undefined {
  if (/^https?:\/\//i.test(what)) return what
  if (!/^[\w-]{6,80}$/.test(what)) return undefined
  if (kind === 'youtube') return `https://www.youtube.com/watch?v=${what}`
  return kind === 'speakerdeck' ? `https://speakerdeck.com/player/${what}` : undefined
}

/** Bounded, so that an opening without an end costs nothing. */
const LONGEST = 1200

const REWRITINGS: readonly Rewriting[] = [
  {
    reason: 'Hugo: [text]({{< ref "page" >}}) leads to a page of the site, and has no address of its own',
    pattern: new RegExp(String.raw`\]\(\s*\{\{[^\n}]{0,${LONGEST}}\}\}[^)\n]{0,200}\)`, 'g'),
    into: () => '](#)',
  },
  {
    reason: 'Jekyll: [text]({% post_url name %}), [text]({{ site.url }}/page)',
    pattern: new RegExp(String.raw`\]\(\s*\{%[^\n%]{0,${LONGEST}}%\}[^)\n]{0,200}\)`, 'g'),
    into: () => '](#)',
  },
  {
    reason: 'Kramdown: {:target="_blank"} behind a link, {#anchor} behind a heading',
    pattern: /\{(?::|#)[^{}\n]{0,200}\}/g,
    into: () => '',
  },
  {
    reason:
      'Hugo, Jekyll, Zola: {{< youtube ID >}}, {{% youtube ID %}}, {% youtube ID %}, {{ youtube(id="ID") }}',
    pattern: new RegExp(
      String.raw`\{\{(?:(?!\}\}|\{\{)[\s\S]){0,${LONGEST}}\}\}|\{%(?:(?!%\}|\{%)[\s\S]){0,${LONGEST}}%\}`,
      'g',
    ),
    into: (found, inside) => {
      const address = embeddedAddress(inside.includes('http') ? `video: ${inside}` : `{${inside}`)
      return (address ? `<${address}>` : '') + '\n'.repeat(found.split('\n').length - 1)
    },
  },
  {
    reason: 'an image whose address holds blanks is no image to the parser, but it is no sentence either',
    pattern: /^[ \t]*!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)[ \t]*$/gm,
    into: (found) => (/^\s*!\[[^\]]*\]\(\S*\)\s*$/.test(found) ? found : '<!-- image -->'),
  },
  {
    reason: 'Zenn: @[speakerdeck](id) plays slides, @[docswell](address) too, @[youtube](id) a recording',
    pattern: /^[ \t]{0,12}@\[(?:youtube|speakerdeck|slideshare|docswell|card)\]\([^)\s]{4,300}\)/gm,
    into: (found) => {
      const [, indent = '', kind = '', what = ''] = /^([ \t]*)@\[(\w+)\]\(([^)]*)\)$/.exec(found) ?? []
      const address = zennAddress(kind, what)
      return address ? `${indent}<${address}>` : found
    },
  },
  {
    reason: 'DocC: @Metadata { … } says how the page looks',
    pattern: /^@(?:Metadata|Options)[ \t]*\{\n(?:[ \t][^\n]{0,300}\n|\n){0,30}\}[ \t]*$/gm,
    into: (found) => '\n'.repeat(found.split('\n').length - 1),
  },
  {
    reason: 'Hashnode: %[address] is an embedded page',
    pattern: /^%\[(https?:\/\/[^\]\s]{1,300})\]/gm,
    into: (_found, inside) => `<${inside}>`,
  },
]

/**
 * Rewrites every template's construct; the number of lines and what stands on each stays.
 * @example withoutShortcodes('{{< youtube abcdefghijk >}}') // → '<https://www.youtube.com/watch?v=abcdefghijk>'
 */
export function withoutShortcodes(text: string): string {
  let rewritten = text
  for (const { pattern, into } of REWRITINGS) {
    rewritten = rewritten.replace(pattern, (found: string, captured: unknown) =>
      into(
        found,
        typeof captured === 'string' ? captured : found.replace(/^\{[{%][<%-]?|[->%]?[%}]\}$/g, ' '),
      ),
    )
  }
  return rewritten
}
