// All that a note says of one thing, a line each: what a correction changes is shown by comparing these.
import type { Noted } from '../../domain/library/corpus.ts'
import type { Prose } from '../../domain/text/prose.ts'
import { NOTE_WORDS } from '../../present/notes/note-words.ts'
import { LINK_LABELS } from '../../present/words.ts'

const { lines: SAID } = NOTE_WORDS

/** @param edition how the KubeCon is called */
export function linesTold(noted: Noted, edition: string): readonly string[] {
  const own = noted.links.filter(({ lentBy }) => lentBy === undefined)
  return [
    `${SAID.title}: ${noted.title}`,
    ...(noted.type === 'talk' ? [`${SAID.speakers}: ${noted.speakers.join(', ') || SAID.nobody}`] : []),
    `KubeCon: ${edition}`,
    ...own.map(({ kind, url }) => `${LINK_LABELS[kind]}: ${url}`),
    ...(noted.themes.length > 0 ? [`${SAID.themes}: ${noted.themes.join(', ')}`] : []),
    `${SAID.kind}: ${SAID.kinds[noted.type === 'talk' ? noted.status : noted.kind]}`,
    ...(noted.type === 'passage' && noted.about ? [`${SAID.about}: ${noted.about}`] : []),
    ...noted.sentences.map(({ prose }) => withAddresses(prose)),
  ]
}

/** A link that goes, or leads elsewhere, is a change too. */
const withAddresses = (prose: Prose): string =>
  prose.map(({ text, url }) => (url === undefined || url === text ? text : `${text} (${url})`)).join('')
