// An answer as text, for assistants and for clients that show nothing else: what people read, and below it the ids and
// sources by which it is cited.

import type { Message } from '../../domain/answers/message.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { putRight } from '../../present/credit.ts'
import { escapeTerminal } from '../terminal/escape.ts'
import { renderMessage } from '../terminal/render.ts'
import type { ToolOutput, ToolResult } from './tools/schema.ts'

/** No line is broken: who shows it wraps it. */
const WIDTH = 1_000_000

export const renderText = (message: Message): string =>
  renderMessage(message, { colour: false, width: WIDTH }).trimEnd()

/**
 * One line for each thing of this page.
 * @returns empty where there is nothing to cite
 */
export function renderSources({
  results,
  notes,
  projects,
  editions,
  sessions,
  page,
  nextPage,
}: ToolOutput): string {
  const lines = [
    ...results.map(lineOfResult),
    ...(notes ?? []).map(({ id, title, author, edition, url }) =>
      line(title, id, [author, edition?.name, url]),
    ),
    ...(projects ?? []).map(({ id, name, state, url }) => line(name, id, [state, url])),
    ...(editions ?? []).map(({ id, name, city, start, end }) =>
      line(name, id, [city, start && end && `${start} to ${end}`]),
    ),
    ...(sessions ?? []).map(({ id, title, speakers, edition, recording, schedule }) =>
      line(title, id, [speakers.join(', '), edition, recording ?? schedule]),
    ),
  ]
  if (lines.length === 0) return ''
  const pages = nextPage ? `, page ${page}; page ${nextPage} comes next` : page > 1 ? `, page ${page}` : ''
  return [`Sources${pages}:`, ...lines].join('\n')
}

function lineOfResult({ id, title, speakers = [], edition, event, citations }: ToolResult): string {
  const [first] = citations
  const source = first && [
    `${first.retoldBy ? 'after' : 'by'} ${first.author ?? 'an unnamed author'}${putRight(first)} in “${first.noteTitle}”`,
    `${first.note}, lines ${first.startLine}–${first.endLine}`,
    first.url,
  ]
  return line(title, id, [speakers.join(', '), edition?.name ?? event, ...(source ?? [])])
}

/** `• Title [id] · facts` */
const line = (title: string, id: string, facts: readonly (string | undefined)[]): string =>
  [`• ${title} [${id}]`, ...facts.filter((fact) => fact !== undefined && fact !== '')]
    .map((part) => escapeTerminal(oneLine(part ?? '')))
    .join(' · ')
