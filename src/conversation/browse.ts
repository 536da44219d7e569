// Look-ups and lists: a request that is no question → what the library has; undefined where it has nothing.
import type { Browsed } from '../domain/answers/browse.ts'
import type { Now } from '../domain/ports.ts'
import type { LineRequest, Listable } from '../domain/requests/request.ts'
import type { TellVerdict } from '../domain/requests/verdict.ts'
import type { Reporting } from '../present/small-print.ts'
import {
  listEditions,
  listNotes,
  listProjects,
  nextEdition,
  randomCard,
  statsOf,
} from '../query/browse/lists.ts'
import { lookUp } from '../query/browse/look-up.ts'
import { listAuthors, listMostEditions, listSpeakers, listTalks, listTopics } from '../query/browse/most.ts'
import { timelineOf } from '../query/browse/timeline.ts'
import type { Library } from '../query/library/library.ts'
import type { UnansweredTopics } from './unanswered.ts'

/** What a conversation needs besides the library. */
export interface Surroundings {
  /** Absent: the beginning of time, from which every edition is to come and every draw is the same. */
  readonly now?: Now
  /** Where mistakes are reported, absent: answers carry no such link; and whether notes can be saved. */
  readonly reporting?: Reporting
  /** Whether people speak in channels, where digests come and threads are; default: no. */
  readonly channels?: boolean
  /** Takes down what people say of answers; absent: they are not asked. */
  readonly verdicts?: TellVerdict
  /** Only where the operator counts what was not answered. */
  readonly unanswered?: UnansweredTopics
}

export type BrowseRequest = Exclude<
  LineRequest,
  { kind: 'ask' | 'help' | 'courtesy' | 'follow-up' | 'digest' | 'note' | 'feedback' }
>

const UNANSWERED_SHOWN = 10

type Listed = Extract<BrowseRequest, { kind: 'list' }>

const LISTS: Readonly<Record<Listable, (library: Library, wanted: Listed) => Browsed | undefined>> = {
  projects(library, { level, about }) {
    const listed = listProjects(library, level, about)
    // Under no such heading: then it is a question.
    return about !== undefined && listed.count === 0 ? undefined : listed
  },
  editions: (library, { most }) => (most ? listMostEditions(library, most) : listEditions(library)),
  notes: listNotes,
  speakers: (library, { of }) => listSpeakers(library, of),
  talks: listTalks,
  authors: listAuthors,
  topics: listTopics,
}

/** Finds what was asked to be shown. */
export function browse(
  request: BrowseRequest,
  library: Library,
  { now = () => 0, unanswered }: Surroundings,
): Browsed | undefined {
  const today = new Date(now()).toISOString().slice(0, 10)
  switch (request.kind) {
    case 'look-up':
      return lookUp(request.what, request.name, library, today)
    case 'timeline':
      return timelineOf(request.topic, library)
    case 'list':
      return LISTS[request.list](library, request)
    case 'next':
      return nextEdition(today, library)
    case 'random':
      return request.seed === undefined
        ? randomCard(Math.floor(now() / 1000), library, request.last?.draws)
        : randomCard(request.seed, library)
    case 'stats':
      return statsOf(library, request.unanswered, unanswered?.top(UNANSWERED_SHOWN))
    default:
      return request satisfies never
  }
}
