// What every adapter speaks with: a request in, a reply out.

import type { LastAnswer } from '../domain/answers/last-answer.ts'
import type { Message } from '../domain/answers/message.ts'
import type { Suggestion } from '../domain/answers/suggestion.ts'
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import type { Doer } from '../domain/drafts/draft.ts'
import type { NoteCommand } from '../domain/drafts/note-command.ts'
import type { Conversation } from '../domain/ports.ts'
import { answering, type Reply } from '../domain/requests/reply.ts'
import type {
  DigestRequest,
  FollowUp,
  LineRequest,
  MessageRequest,
  PressRequest,
  SpokenIn,
  SuggestRequest,
  Where,
} from '../domain/requests/request.ts'
import { cleanText, oneLine } from '../domain/text/clean-text.ts'
import { presentAnswer } from '../present/answers/answer.ts'
import { presentWhich } from '../present/answers/narrowed.ts'
import { presentSaying } from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digests/digest-words.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentHome, presentIncident, presentOutdated } from '../present/notices/notice.ts'
import { askAbout } from '../query/answer/about.ts'
import { suggest } from '../query/browse/suggest.ts'
import { suggestEditions } from '../query/browse/suggest-editions.ts'
import type { Library } from '../query/library/library.ts'
import type { Surroundings } from './browse.ts'
import { converse } from './converse.ts'
import { idsOffered, offeredIn } from './follow-ups/again/offered.ts'
import { askedIn } from './follow-ups/kept/asked.ts'
import type { DeskReply } from './notes/beginning-drafts.ts'
import { isNoted } from './notes/corrections.ts'
import { OF_WHAT_IS_RIGHT } from './notes/note-line.ts'
import { namesDigest } from './orders/after-answer.ts'
import { accepted, commandTaken, ordersAsButtons, withOffered } from './orders/offered-orders.ts'
import { takesBackQuestion } from './orders/takes-back.ts'
import { press } from './press.ts'

export interface ConversationSettings extends Omit<Surroundings, 'reporting'> {
  /** Where mistakes are reported; absent: answers carry no such link. */
  readonly issuesUrl?: string
  /** Answers what is wanted of drafts; absent where nobody can write any. */
  readonly note?: (command: NoteCommand, by: Doer) => Promise<DeskReply>
  /** Answers commands about digests; absent where there are no channels. */
  readonly digest?: (command: DigestCommand, where: Where) => Promise<Message | undefined>
}

const HOME_NOTES = 5
/** Discord lets six thousand characters be typed into an option; no name or title is nearly as long as this. */
const LONGEST_TYPED = 300

/** @param library the library as it is now; another one may be swapped in between two questions */
export function openConversation(
  library: () => Library,
  { digest, note, issuesUrl, ...settings }: ConversationSettings = {},
): Conversation {
  const reporting = { ...(issuesUrl && { issuesUrl }), savesNotes: note !== undefined }
  const surroundings: Surroundings = { channels: digest !== undefined, ...settings, reporting }
  /** With what was asked for, of which the next line may speak. */
  const asked = (reply: Reply): Reply => {
    const now = library()
    const ids = reply.asked ?? askedIn(reply, now)
    const instead = offeredIn(reply.message)
    return {
      ...reply,
      ...(ids && { asked: ids }),
      ...(instead.length > 0 && { offered: () => idsOffered(instead, now) }),
    }
  }
  const digestReply = (request: MessageRequest, message: Message): Reply => asked(notice(request, message))
  /** “Yes”, “the second one”, “at 10”, said of orders that were offered; undefined where none was. */
  async function ofOffer(
    said: FollowUp,
    line: string,
    last: LastAnswer | undefined,
    spokenIn: SpokenIn,
  ): Promise<Reply | undefined> {
    const taken = digest && accepted(said, line, last, library())
    const where = taken && (await spokenIn())
    if (!taken || !where) return undefined
    const command = commandTaken(taken, last, library())
    const request = { kind: 'digest', command, line, where } as const
    const message =
      'which' in taken ? presentWhich(ordersAsButtons(taken.which)) : await digest(command, where)
    return message && digestReply(request, message)
  }
  const line = (request: LineRequest) => asked(converse(request, library(), surroundings))
  const pressed = (request: PressRequest) => asked(press(request, library(), surroundings))
  return {
    answer: answering({
      ...{
        ask: line,
        help: line,
        courtesy: line,
        'look-up': line,
        timeline: line,
        list: line,
      },
      ...{ next: line, random: line, stats: line },
      ...{
        more: pressed,
        sessions: pressed,
        show: pressed,
        words: pressed,
        verdict: pressed,
        dismiss: pressed,
      },
      feedback: line,
      'follow-up': async (request) => {
        const { spokenIn, last } = request
        const taken = spokenIn && (await ofOffer(request, request.line, last, spokenIn))
        return taken ?? line(request)
      },
      digest: async (request) => {
        const { where, last, otherwise } = request
        const ofNumber = otherwise?.kind === 'follow-up' ? otherwise : undefined
        const taken = ofNumber && where && (await ofOffer(ofNumber, request.line, last, async () => where))
        if (taken) return taken
        // A number alone is one of the results, where some were shown.
        const isResult = last !== undefined && !last.digest && /^\d+[^\p{L}\d]?$/u.test(request.line)
        const isOfAnswer = isResult || goesOn(request)
        if (where && takesBackQuestion(request.command, request.line, last))
          return digestReply(request, presentSaying(DIGEST_WORDS.unchanged))
        const said = !isOfAnswer && where && (await digest?.(afterAnswer(request, library()), where))
        return said ? digestReply(request, said) : line(request)
      },
      async note(request) {
        const { command, by, otherwise } = request
        if (otherwise && command.kind === 'correct' && !isNoted(command.noted, library())) {
          const reply = line({ ...otherwise, line: otherwise.question })
          const isAnswered = reply.kind !== 'answer' || reply.answer.kind !== 'nothing'
          return isAnswered || OF_WHAT_IS_RIGHT.test(command.noted)
            ? reply
            : notice(request, presentNoteSaying(NOTE_WORDS.noSuchNoted))
        }
        if (!note || !by) return notice(request, presentNoteSaying(NOTE_WORDS.nobody))
        return { kind: 'notice', request, ...(await note(command, by)) }
      },
      about(request) {
        const answer = askAbout(cleanText(request.text), library())
        const view = { page: 1, ...reporting }
        const message = presentAnswer(answer, library().catalogue.editions, view)
        return { kind: 'answer', request, answer, message }
      },
      home: (request) => notice(request, home(library())),
      suggest: (request) => ({ kind: 'suggestions', request, suggestions: suggested(request, library()) }),
      outdated: (request) => notice(request, presentOutdated()),
      incident: (request) => notice(request, presentIncident(request.id)),
    }),
  }
}

const mayGoOn = ({ command, otherwise, last }: DigestRequest): boolean =>
  (last?.shown.length ?? 0) > 0 &&
  otherwise?.kind === 'follow-up' &&
  command.bare !== undefined &&
  command.kind === 'order' &&
  command.what === 'resume'

/** “Mach weiter” after an answer asks for more of it, */
const goesOn = (request: DigestRequest): boolean => mayGoOn(request) && !request.last?.digest

/** unless a digest was spoken of since, and is paused. */
const afterAnswer = (request: DigestRequest, library: Library): DigestCommand => {
  const { line, last } = request
  const command = withOffered(request.command, last, library, line)
  if (mayGoOn(request)) return { ...command, bare: 'resting' }
  return last && !last.digest && !namesDigest(line) ? { ...command, afterAnswer: line } : command
}

const notice = (request: MessageRequest, message: Message): Reply => ({ kind: 'notice', request, message })

function home({ corpus, catalogue }: Library): Message {
  const latest = [...corpus.notes.values()]
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
    .slice(0, HOME_NOTES)
  return presentHome(latest.map((note) => ({ note, edition: catalogue.editions.get(note.edition) })))
}

function suggested({ typed, most, of, last }: SuggestRequest, library: Library): readonly Suggestion[] {
  if (of === 'shown')
    return (last?.shown ?? []).flatMap((id): readonly Suggestion[] => {
      const talk = library.corpus.talks.get(id)
      return talk ? [{ kind: 'talk', id, label: talk.title }] : []
    })
  const cleaned = oneLine(typed.slice(0, LONGEST_TYPED))
  return of === 'editions' ? suggestEditions(cleaned, library, most) : suggest(cleaned, library, most)
}
