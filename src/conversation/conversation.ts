// What every adapter speaks with: a request in, a reply out.

import type { Message } from '../domain/answers/message.ts'
import type { Suggestion } from '../domain/answers/suggestion.ts'
import type { DigestCommand } from '../domain/digests/digest-command.ts'
import type { Doer } from '../domain/drafts/draft.ts'
import type { NoteCommand } from '../domain/drafts/note-command.ts'
import type { Conversation } from '../domain/ports.ts'
import { answering, type Reply } from '../domain/requests/reply.ts'
import type {
  LineRequest,
  MessageRequest,
  PressRequest,
  SuggestRequest,
  Where,
} from '../domain/requests/request.ts'
import { cleanText, oneLine } from '../domain/text/clean-text.ts'
import { presentAnswer } from '../present/answers/answer.ts'
import { presentNoteSaying } from '../present/notes/note-notices.ts'
import { NOTE_WORDS } from '../present/notes/note-words.ts'
import { presentHome, presentIncident, presentOutdated } from '../present/notices/notice.ts'
import { askAbout } from '../query/answer/about.ts'
import { suggest } from '../query/browse/suggest.ts'
import { suggestEditions } from '../query/browse/suggest-editions.ts'
import type { Library } from '../query/library/library.ts'
import type { Surroundings } from './browse.ts'
import { converse } from './converse.ts'
import { digestTalk } from './digest-talk.ts'
import { idsOffered, offeredIn } from './follow-ups/again/offered.ts'
import { askedIn } from './follow-ups/kept/asked.ts'
import type { DeskReply } from './notes/beginning-drafts.ts'
import { isNoted } from './notes/corrections.ts'
import { OF_WHAT_IS_RIGHT } from './notes/note-line.ts'
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
  const ofDigests = digestTalk({
    digest,
    library,
    reply: (request, message) => asked(notice(request, message)),
  })
  const line = (request: LineRequest) => asked(converse(request, library(), surroundings))
  const pressed = (request: PressRequest) => asked(press(request, library(), surroundings))
  return {
    answer: answering({
      ...{
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
      ask: async (request) => (await ofDigests.ask(request)) ?? line(request),
      'follow-up': async (request) => (await ofDigests.followUp(request)) ?? line(request),
      digest: async (request) => (await ofDigests.digest(request)) ?? line(request),
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
