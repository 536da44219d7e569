// "These are the talks I saw:", and then a heading for each: a sentence announces what the headings behind it name.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { namesDay } from '../../lines/titles/day.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import { isShapedAsTitle } from '../../lines/titles/titles.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import { announcesTalks, leadsToTalks, type Part } from '../../outline.ts'
import type { EvidenceName } from '../evidence.ts'

/** So many headings, most of them written as titles. */
const LED_FROM = 3
const MOST = 0.6
/** A sentence that announces stands at the end of a text, in characters. */
const LONGEST_SENTENCE = 240

const SESSIONS = `(?<!\\p{L})(?:talks|sessions|${wordsFor('sessions')})(?!\\p{L})`

/** "My notes on the talks", "Ein Rückblick auf die Vorträge", "聞いたセッションのメモ": what the text holds. */
const ON_TALKS = new RegExp(
  `(?<!\\p{L})(?:notes?|summar(?:y|ies)|recaps?|overview|impressions|reviews?|descriptions?|notizen|mitschriften|zusammenfassung(?:en)?|rückblick|eindrücke|apuntes|res[úu]menes|resumen|impresiones|anota[çc][õo]es|resumos?|impress[õo]es|appunti|riassunt[io]|impressioni|notes|résumés?|comptes?[- ]rendus?|impressions|retours?)(?!\\p{L})[^.:]{0,40}?${SESSIONS}|(?:describe|summari[sz]e|go through|walk through|beschreibe|fasse|describir|resumir|descrever|descrivere|riassumere|décrire|résumer)[^.:]{0,40}?${SESSIONS}|(?:セッション|発表|講演|演讲|分享|议题|세션|발표).{0,8}(?:メモ|ノート|感想|レポート|笔记|总结|메모|노트|후기|정리)`,
  'iu',
)
/** Where all of them are listed is another page. */
const ELSEWHERE =
  /(?<!\p{L})(?:found|available|online|website|hier|verfügbar|abrufbar|aqu[íi]|disponib\p{L}+|ici|trouverez|qui|trovate)(?!\p{L})|\bhere\b|こちら|在这里|여기/iu

const announces = (block: TextBlock): boolean => {
  if (leadsToTalks(block)) return true
  const last =
    wordsOfRuns(block.runs)
      .trim()
      .slice(-LONGEST_SENTENCE)
      .split(/(?<=[.!?。])\s*(?=\S)/u)
      .at(-1) ?? ''
  return ON_TALKS.test(last) && !ELSEWHERE.test(last)
}

/**
 * The headings behind such a sentence: of the whole note where it stands in its opening, of the part it ends otherwise.
 * Where most of a level are written as titles, they are announced as by a heading; else each for itself.
 */
export function headingsLedTo(
  parts: readonly Part[],
  blocks: readonly Block[],
): ReadonlyMap<Part, EvidenceName> {
  const order = parts.findIndex(({ heading }) => {
    const above = blocks[blocks.indexOf(heading) - 1]
    return above?.kind === 'text' && announces(above)
  })
  if (order < 0) return new Map()
  const isOpening = order <= 1
  const first = parts[order]
  const end = isOpening
    ? -1
    : parts.findIndex(({ heading }, at) => at > order && heading.depth < (first?.heading.depth ?? 0))
  const behind = parts.slice(order, end < 0 ? parts.length : end)
  const isOuter = ({ parent }: Part) =>
    !parent ||
    !behind.includes(parent) ||
    namesDay(parent.heading.text) ||
    announcesTalks(parent.heading.text)
  const led = behind.filter((part) => isOuter(part) && !isGeneric(part.heading.text))
  return new Map(
    [...Map.groupBy(led, ({ heading }) => heading.depth).values()].flatMap((level) => {
      const shaped = level.filter(({ heading }) => isShapedAsTitle(heading.text))
      const areTitles = level.length >= LED_FROM && shaped.length >= level.length * MOST
      return level.map((part): [Part, EvidenceName] => [part, areTitles ? 'under talks' : 'led to'])
    }),
  )
}
