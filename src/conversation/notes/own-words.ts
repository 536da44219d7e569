// What is told of a talk, without its title in front: the note stands below that title, which would be said twice.
import type { Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import { partsOf } from '../../query/browse/title-words.ts'

export type Titled = Pick<Session, 'title' | 'speakers'>

interface Naming {
  readonly why: string
  /** How the line goes on behind the title. */
  readonly pattern: RegExp
  /** Lines about {@link EXAMPLE}, each with what it tells. */
  readonly example: readonly [line: string, told: string]
  /** Its title is part of what is told. */
  readonly nearMiss: string
}

export const EXAMPLE: Titled = {
  title: 'Clusters as Cattle: How to Seamlessly Migrate Apps across Kubernetes Clusters',
  speakers: ['Andy Goldstein', 'Maria Keller'],
}

/** Told of it, or of where it was: none of these is a sentence. */
const NAMES = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'+-]{0,40}|and|und|et|of|at|from|for|the|de|van|von|der|[,;&@/])`
const PEOPLE = String.raw`(?<people>${NAMES}(?:[ \t]{0,3}${NAMES}){0,30})`

/** Each behind the title, in this order. What is called `people` has to name somebody who gave it, or a KubeCon. */
export const NAMINGS_OF_A_TALK: readonly Naming[] = [
  {
    why: 'in brackets who gave it or where, and then a sign or nothing',
    pattern:
      /^[ \t]{0,3}[([](?<people>[^()[\]\n]{2,200})[)\]](?:[ \t]{0,3}[:—–-][ \t]{1,3}|[ \t]{0,3}[:.]?$)/u,
    example: ['- Clusters as Cattle (KubeCon EU 2018): it restores.', '- it restores.'],
    nearMiss: 'Clusters as Cattle (which I disliked): it restores.',
  },
  {
    why: 'who gave it, and then a sign or nothing; where there is more it is a sentence',
    pattern: new RegExp(
      String.raw`^[ \t]{0,3}(?:by|with|von|mit|par|por|[:,—–-])[ \t]{1,3}${PEOPLE}(?:[ \t]{0,3}[:—–][ \t]{1,3}|[:.]?$)`,
      'u',
    ),
    example: ['Clusters as Cattle by Andy Goldstein, Heptio: it restores.', 'it restores.'],
    nearMiss: 'Clusters as Cattle by Andy Goldstein was good.',
  },
  {
    why: 'a sign that parts it from what is told',
    pattern: /^(?:[ \t]{0,3}[:—–|]|[ \t]{1,3}-{1,2}|[.!?])[ \t]{1,3}(?=\S)/u,
    example: ['• “Clusters as cattle” — it restores.', '• it restores.'],
    nearMiss: 'Clusters as cattle, and as pets.',
  },
  {
    why: 'nothing: it stands there as a heading',
    pattern: /^[ \t]{0,3}[:.]?$/u,
    example: ['2. Clusters as Cattle', ''],
    nearMiss: 'Clusters as Cattle it was.',
  },
]

const BULLET = /^[ \t]{0,12}(?:(?:[-*•◦▪·+–]|\d{1,3}[.)])[ \t]{1,4})?/
const OPENING = /^[“"«„'‘]/
/** Where a title may end; what is longer than any of them is none. */
const END =
  /[”"»“'’]?(?=[ \t]{0,3}(?:[:—–|([]|-{1,2}[ \t])|[.,!?](?:\s|$)|[ \t](?:by|with|von|mit|par|por)[ \t]|[ \t]*$)/g
const LONGEST = 300

/** A text without the title of its talk, where that stands by itself before what is told. */
export function ownWords(text: string, talk: Titled | undefined): string {
  if (!talk) return text
  const known = { talk, folded: fold(talk.title), parts: partsOf(talk.title) }
  const lines = text.split('\n')
  const left = lines.map((line) => toldIn(line, known))
  return lines.every((line, at) => line === left[at])
    ? text
    : left
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
}

interface Known {
  readonly talk: Titled
  readonly folded: string
  readonly parts: readonly string[]
}

function toldIn(line: string, known: Known): string {
  const [bullet = ''] = BULLET.exec(line) ?? []
  const rest = line.slice(bullet.length).replace(OPENING, '')
  const ends = Array.from(rest.slice(0, LONGEST).matchAll(END))
  // As much of the title as stands there.
  for (const { 0: quote, index } of ends.toReversed()) {
    if (!isTitle(rest.slice(0, index), known)) continue
    const behind = rest.slice(index + quote.length)
    for (const { pattern } of NAMINGS_OF_A_TALK) {
      const found = pattern.exec(behind)
      const people = found?.groups?.people
      if (!found || (people !== undefined && !tellsOf(people, known.talk))) continue
      const told = behind.slice(found[0].length)
      return told.trim() === '' ? '' : bullet + told
    }
    return line
  }
  return line
}

/** All of it, one of its parts that can stand for it, or so much of its beginning that no other is meant. */
function isTitle(said: string, { folded, parts }: Known): boolean {
  const words = fold(said)
  if (words === folded || parts.includes(words)) return words !== ''
  const isBeginning = folded.startsWith(`${words} `)
  const count = words.split(' ').length
  return (
    isBeginning &&
    (parts.some((part) => words.endsWith(part)) ||
      (count >= LEAST_WORDS && 2 * count >= folded.split(' ').length))
  )
}

const LEAST_WORDS = 4

const tellsOf = (people: string, { speakers }: Titled): boolean => {
  const said = ` ${fold(people)} `
  return / kubecon | 20[12]\d /.test(said) || speakers.some((name) => said.includes(` ${fold(name)} `))
}
