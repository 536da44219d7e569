// What people ask of a digest besides when and about what, and no digest does: said instead of being passed over.
import type { Beyond } from '../../../domain/digests/digest-command.ts'
import { hasDays, orderTokens } from './order-tokens.ts'

interface BeyondRow {
  readonly what: Beyond
  /** In the line; its group, if it has one, is what may not be days: “not on friday” can be had. */
  readonly says: RegExp
  readonly example: string
  readonly unlike: string
}

const NOT =
  '(?:except|excluding|but not|not|but no|außer|ausser|nicht|ohne|sauf|pas|sans|excepto|menos|salvo|sin|no)'
const MONTHS =
  'january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'

export const BEYOND: readonly BeyondRow[] = [
  {
    what: 'holidays',
    says: new RegExp(
      `[,;]?\\s+(?:and )?${NOT}(?: (?:on|for|during|over|an|am|les|los|en|durante|pendant))?(?: (?:public|bank|national))? (?:holidays?|feiertage[ns]?|feiertags|jours fériés|festivos|feriados|días festivos)(?=$|[\\s,.!])`,
      'iu',
    ),
    example: 'daily at 9 except holidays',
    unlike: 'daily at 9 except fridays',
  },
  {
    what: 'without',
    says: /[,;]?\s+(?:but |aber |mais |pero )?(?:not about|nothing about|nothing on|without|nicht über|nichts über|nichts zu|ohne|sans|rien sur|pas sur|sin|nada de|no sobre) (?<topic>[^\s,]+(?: [^\s,]+){0,2})$/iu,
    example: 'daily at 9, but not about security',
    unlike: 'daily at 9 without a topic',
  },
  {
    what: 'from',
    says: new RegExp(
      `(?:^|[,;]?\\s+)(?:from|starting|starting in|starting from|ab|à partir de|a partir de|desde|dès) (?:${MONTHS}|next week|next month|nächster woche|nächsten monat|la semaine prochaine|le mois prochain|la próxima semana|el próximo mes)(?: on| onwards)?(?=$|[\\s,.!]),?`,
      'iu',
    ),
    example: 'daily at 9 starting next month',
    unlike: 'daily at 9 from berlin',
  },
  {
    what: 'channel',
    says: /(?:^|\s+)(?:(?:in|into|to|im|nach|für|for|dans|vers|pour|en|al?|para) )?(?:#[\p{L}\d_-]+|<#\w+(?:\|[^<>|]{0,80})?>)(?=$|[\s,.!?])/iu,
    example: 'every day at 9 in #random',
    unlike: 'every day at 9 in Berlin',
  },
]

/** “Without a topic” can be had. */
const HAD = /(?:^|\s)(?:topics?|themas?|themen|sujets?|temas?|digests?|weekends?|wochenenden?)$/iu

export interface WithoutBeyond {
  /** The line without it. */
  readonly rest: string
  readonly beyond: readonly Beyond[]
}

/** @example withoutBeyond('daily at 9 except holidays') // → { rest: 'daily at 9', beyond: ['holidays'] } */
export function withoutBeyond(line: string): WithoutBeyond {
  const beyond: Beyond[] = []
  let rest = line
  for (const { what, says } of BEYOND) {
    const found = says.exec(rest)
    if (!found) continue
    const topic = found.groups?.['topic']
    if (topic !== undefined && (HAD.test(topic) || hasDays(orderTokens(topic).map(({ even }) => even))))
      continue
    beyond.push(what)
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.trim()
  }
  return { rest, beyond }
}
