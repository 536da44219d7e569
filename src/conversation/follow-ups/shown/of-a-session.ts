// A session of the programme that was opened, or stands in a list: nobody noted it, and what is known of it is said.
import { type LastAnswer, speakingOf } from '../../../domain/answers/last-answer.ts'
import type { Message } from '../../../domain/answers/message.ts'
import type { Session } from '../../../domain/library/catalogue.ts'
import type { Place } from '../../../domain/requests/wanted-of-answer.ts'
import * as present from '../../../present/answers/follow-up.ts'
import * as people from '../../../present/answers/its-people.ts'
import {
  type ProgrammedTalk,
  presentOnlyProgrammed,
  programmed,
} from '../../../present/answers/of-session.ts'
import type { Library } from '../../../query/library/library.ts'
import type { OfOne } from '../of-one.ts'
import { cardsOf, othersBy, type SaidNext } from './going-on.ts'

const SESSION = 'session/'

/** What the programme knows of a session. */
const OF_A_SESSION: Readonly<Partial<Record<OfOne, (session: ProgrammedTalk) => Message>>> = {
  recording: (session) => present.presentLinks(session, [], 'recording'),
  slides: (session) => present.presentLinks(session, [], 'slides'),
  links: (session) => present.presentLinks(session, [], 'all'),
  speakers: people.presentSpeakers,
  'other speakers': people.presentOtherSpeakers,
  when: present.presentWhen,
  untold: present.presentUntold,
}

/** @returns undefined where no session is spoken of, or one is to be opened */
export function saidOfSession(
  wanted: OfOne,
  last: LastAnswer,
  {
    request: { place },
    library,
  }: { readonly request: { readonly place?: Place }; readonly library: Library },
): SaidNext | undefined {
  const session = wanted === 'one' ? undefined : sessionSpokenOf(last, place, library)
  if (!session) return undefined
  const its = programmed(session, library.catalogue.editions.get(session.edition))
  const next = speakingOf(last, session.id)
  if (wanted === 'others of the speaker')
    return othersBy('speaker', its.speakers, { card: its, next }, library)
  return { message: OF_A_SESSION[wanted]?.(its) ?? presentOnlyProgrammed(its), next }
}

/** The one that was opened; or the one of a place, else the first, where sessions are all that stands there. */
function sessionSpokenOf(
  { about, shown }: LastAnswer,
  place: Place | undefined,
  library: Library,
): Session | undefined {
  const byId = (id: string | undefined) => library.sessions.find((one) => one.id === id)
  if (about !== undefined && place === undefined) return about.startsWith(SESSION) ? byId(about) : undefined
  const [first = ''] = shown
  if (!first.startsWith(SESSION) || cardsOf(shown, library).length > 0) return undefined
  const at = typeof place === 'number' ? (place > 0 ? place - 1 : place) : 0
  return byId(shown.at(at))
}
