// The sentences of a note that tell of one talk, without its announcement, key-value lines and lists of links.
import type { Sentence } from '../../domain/text/prose.ts'
import { textOf } from '../../domain/text/prose.ts'
import type { Block, Run, TextBlock } from '../blocks.ts'
import { sentencesOf } from '../notes/sentences.ts'
import { onlyLinks } from './lines/below.ts'
import { wordCount } from './lines/titles.ts'
import type { FoundTalk } from './sighted/sighting.ts'

const KEY_LINE =
  /^\s*(?:[-*+]\s+)?[*_]{0,3}(?:title|talk|session|topic|speakers?|presenters?|presented by|track|room|when|where|time|date|level|video|slides|recording|link|schedule)[*_]{0,3}\s*:/i
/** What an announcing line must say besides title and people to be a sentence of its own, in words. */
const SAYS_SOMETHING = 5

/** Which sentences of which blocks tell of each talk. */
export function tellingsOf(
  talks: readonly FoundTalk[],
  blocks: readonly Block[],
): ReadonlyMap<FoundTalk, readonly Sentence[]> {
  return new Map(talks.map((talk) => [talk, tellingOf(talk, talks, blocks)]))
}

function tellingOf(
  talk: FoundTalk,
  talks: readonly FoundTalk[],
  blocks: readonly Block[],
): readonly Sentence[] {
  const inBlock = talks.filter((other) => other.block === talk.block && other.place === 'prose')
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'text' || block.startLine < talk.startLine || block.startLine > talk.endLine) return []
    if (
      talks.some(
        (other) =>
          other !== talk &&
          other.block === index &&
          other.startLine > talk.startLine &&
          talk.place !== 'prose',
      )
    )
      return []
    if (index !== talk.block)
      return talk.place === 'prose' && inBlock.length > 1 ? [] : sentencesTelling(block)
    switch (talk.place) {
      case 'prose': {
        const at = inBlock.indexOf(talk)
        const from = at === 0 ? 0 : talk.offset
        return sentencesOf(withoutKeys(block), from, inBlock[at + 1]?.offset)
      }
      case 'item':
        return sentencesOf(withoutKeys(block)).filter(
          (sentence, order) => order > 0 || saysMore(textOf(sentence.prose), talk),
        )
      default:
        return []
    }
  })
}

/** The sentences of a block that stands under a talk or makes up a passage. */
export function sentencesTelling(block: TextBlock): readonly Sentence[] {
  return onlyLinks(block)
    ? []
    : sentencesOf(withoutKeys(block)).filter((sentence) =>
        /\p{L}{2}/u.test(textOf(sentence.prose).replace(/https?:\/\/\S+/g, '')),
      )
}

function withoutKeys(block: TextBlock): readonly Run[] {
  const keys = new Set(
    block.raw.flatMap((line, index) => (KEY_LINE.test(line) ? [block.startLine + index] : [])),
  )
  return keys.size === 0 ? block.runs : block.runs.filter((run) => !keys.has(run.line))
}

function saysMore(text: string, talk: FoundTalk): boolean {
  const rest = [talk.title ?? '', ...talk.people].reduce(
    (so, part) => (part ? so.replace(part, ' ') : so),
    text,
  )
  return wordCount(rest) >= SAYS_SOMETHING && /\p{Ll}{3}/u.test(rest) && talk.people.length === 0
}
