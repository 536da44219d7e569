// What people are told of presses and commands, an assistant is told of tools and arguments. The rest of the interface's
// words is the same for both.
import type { Message, Piece } from '../../domain/answers/message.ts'
import type { Reply } from '../../domain/requests/reply.ts'
import type { MessageRequest } from '../../domain/requests/request.ts'
import { plain } from '../../domain/text/prose.ts'
import { FOLLOW_UP_WORDS } from '../../present/answers/follow-up-words.ts'
import { BROWSE_WORDS } from '../../present/lists/browse-words.ts'
import { WORDS } from '../../present/words.ts'

const HOW =
  'Ask about KubeCon talks by a subject, a project or a speaker, such as: gateway api. Narrow it down with year:2021 edition:eu-2020 day:2 speaker:"Rob Scott" author:martins project:thanos. For one thing by its name call talk, project, speaker or edition; for a subject over the years timeline; for all notes, projects or editions list.'

const READ_ONLY =
  'Assistants only read here. Digests, notes and what is asked of people are ordered by people themselves, in Slack or Discord.'

/** Lines that ask nothing of the notes. */
const INSTEAD: Partial<Readonly<Record<MessageRequest['kind'], string>>> = {
  help: HOW,
  courtesy: `Nothing is asked in this line. ${HOW}`,
  digest: READ_ONLY,
  note: READ_ONLY,
  feedback: READ_ONLY,
}

/** Sentences that tell people what to type or to press; empty: an assistant is told nothing instead. */
const REWORDED: ReadonlyMap<string, string> = new Map([
  [WORDS.addNotes, ''],
  [BROWSE_WORDS.unansweredHint, ''],
  [BROWSE_WORDS.findProjects, 'The tool project finds each by its name.'],
  [BROWSE_WORDS.findEditions, 'The tool edition finds each by its year or its city.'],
  [FOLLOW_UP_WORDS.sayable, 'The tool talk brings all that is noted of it.'],
  [FOLLOW_UP_WORDS.noWayBack, 'Nothing before this is remembered. Ask again what was asked before.'],
])

/** The reply, as an assistant is told it. */
export function forAssistants(reply: Reply): Reply {
  const said = reply.kind === 'notice' && !reply.browsed ? INSTEAD[reply.request.kind] : undefined
  return { ...reply, message: said === undefined ? reworded(reply.message) : saying(said, reply.message) }
}

/** The questions to try are calls for an assistant. */
const saying = (said: string, { pieces, ...message }: Message): Message => ({
  ...message,
  fallback: said,
  pieces: [{ kind: 'paragraph', prose: plain(said) }, ...pieces.filter(({ kind }) => kind === 'buttons')],
})

const reworded = ({ fallback, pieces, ...message }: Message): Message => ({
  ...message,
  fallback: inOtherWords(fallback) || fallback,
  pieces: pieces.map(pieceReworded).filter((piece) => !('prose' in piece) || piece.prose.length > 0),
})

/** Such sentences stand in paragraphs and in small print alone. */
function pieceReworded(piece: Piece): Piece {
  if (piece.kind !== 'paragraph' && piece.kind !== 'aside') return piece
  const prose = piece.prose
    .map((span) => ({ ...span, text: inOtherWords(span.text) }))
    .filter(({ text }) => text !== '')
  return { ...piece, prose }
}

function inOtherWords(text: string): string {
  let said = text
  for (const [people, assistants] of REWORDED) said = said.replaceAll(people, () => assistants)
  return said === text ? text : said.trim()
}
