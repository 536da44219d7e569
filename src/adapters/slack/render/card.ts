// A card is one section: on a phone, what belongs together stays together. Its sources follow in small print.
import type { ContextBlock, SectionBlock } from '@slack/types'
import type { Card, Link } from '../../../domain/answers/message.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import type { Prose } from '../../../domain/text/prose.ts'
import { joinFitting } from '../../../present/answers/fitting.ts'
import { CARD_FACTS, CARD_LINKS, CARD_TITLE, LINK_LABEL, SECTION } from '../limits.ts'
import { context, section } from './blocks.ts'
import { cutText } from './cut.ts'
import { escapeLabel, escapeMrkdwn, escapeUrl } from './escape.ts'
import { mrkdwnOf } from './mrkdwn.ts'

/**
 * @returns the section, then the sources as one context block where there are any. The body takes what room
 * title, facts and links leave of the section.
 */
export function renderCard(card: Card): readonly (SectionBlock | ContextBlock)[] {
  const title = titleOf(card)
  const facts = cutText(card.facts.map((fact) => escapeMrkdwn(oneLine(fact))).join(' · '), CARD_FACTS)
  const links = joinFitting(card.links.flatMap(linkOf), ' · ', CARD_LINKS)
  const room = SECTION - [title, facts, links].join('\n').length - '\n'.length
  const lines = [title, facts, mrkdwnOf(card.body, room), links].filter((line) => line !== '')
  return [...section(lines.join('\n')), ...renderSources(card.sources)]
}

function titleOf(card: Card): string {
  const title = oneLine(card.title)
  if (title === '') return ''
  const url = card.url === undefined ? undefined : escapeUrl(card.url)
  return url
    ? `*<${url}|${cutText(escapeLabel(title), CARD_TITLE)}>*`
    : `*${cutText(escapeMrkdwn(title), CARD_TITLE)}*`
}

/** Nothing for an address that must not be linked: a label alone would promise what is not there. */
function linkOf(link: Link): readonly string[] {
  const url = escapeUrl(link.url)
  if (!url) return []
  const label = cutText(escapeLabel(oneLine(link.label)), LINK_LABEL)
  return [label === '' ? `<${url}>` : `<${url}|${label}>`]
}

/** One line a source. Slack sets the elements of a context beside one another, so all stand in one. */
function renderSources(sources: readonly Prose[]): readonly ContextBlock[] {
  const lines = sources.map((source) => mrkdwnOf(source, SECTION)).filter((line) => line !== '')
  return context(joinFitting(lines, '\n', SECTION))
}
