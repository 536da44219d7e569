// What every adapter speaks with: text, presses and suggestions in, messages out.
import type { Answer } from '../domain/answer.ts'
import { cleanText } from '../domain/clean-text.ts'
import type { Conversation, Now } from '../domain/ports.ts'
import { presentAnswer } from '../present/answer.ts'
import { presentSaying } from '../present/digest-notices.ts'
import { DIGEST_WORDS } from '../present/digest-words.ts'
import { presentHome, presentIncident, presentOutdated } from '../present/notice.ts'
import { askAbout } from '../query/answer/about.ts'
import { suggest } from '../query/browse/suggest.ts'
import { suggestEditions } from '../query/browse/suggest-editions.ts'
import type { Library } from '../query/library/library.ts'
import { converse } from './converse.ts'
import { press } from './press.ts'
import type { UnmetTopics } from './unmet.ts'

export interface ConversationSettings {
  /** Where mistakes are reported; absent: answers carry no such link. */
  readonly issuesUrl?: string
  /** For what is coming and for draws by chance. */
  readonly now?: Now
  /** Counts what was not answered; only where the operator wants it. */
  readonly unmet?: UnmetTopics
  /** Told what each answer was, for the log and the counters; never the text. */
  readonly heard: (
    what: 'answer' | 'press' | 'about',
    answer: Answer | undefined,
    milliseconds: number,
  ) => void
  /** Answers commands about digests; absent where there are no channels. */
  readonly digest?: Conversation['digest']
}

const HOME_NOTES = 5

/** @param library the library as it is now; another one may be swapped in between two questions */
export function openConversation(library: () => Library, settings: ConversationSettings): Conversation {
  const { heard, issuesUrl, digest, now, unmet } = settings
  const view = issuesUrl ? { issuesUrl } : {}
  const surroundings = { ...view, ...(now && { now }), ...(unmet && { unmet }) }
  return {
    digest: async (text, where) => digest?.(text, where) ?? presentSaying(DIGEST_WORDS.inChannels),
    answer(text) {
      const start = performance.now()
      const reply = converse(text, library(), surroundings)
      heard('answer', reply.answer, performance.now() - start)
      return reply.message
    },
    press(action) {
      const start = performance.now()
      const reply = press(action, library(), surroundings)
      heard('press', reply.answer, performance.now() - start)
      return reply.message
    },
    about(text) {
      const start = performance.now()
      const answer = askAbout(cleanText(text), library())
      heard('about', answer, performance.now() - start)
      return presentAnswer(answer, library().catalogue.editions, { ...view, page: 1 })
    },
    home() {
      const { corpus, catalogue } = library()
      const latest = [...corpus.notes.values()]
        .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
        .slice(0, HOME_NOTES)
      return presentHome(latest.map((note) => ({ note, edition: catalogue.editions.get(note.edition) })))
    },
    suggest: (typed, most, of) =>
      of === 'editions' ? suggestEditions(typed, library(), most) : suggest(typed, library(), most),
    outdated: presentOutdated,
    incident: presentIncident,
  }
}
