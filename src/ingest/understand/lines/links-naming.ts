// Links of a line whose words name a session, and whose address says so only together with them.
import type { Run } from '../../blocks.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { linksOf, type Segment } from './links/segments.ts'
import { personAlone } from './people/people-alone.ts'
import { cleanTitle, isShapedAsTitle, wordCount } from './titles/titles.ts'

/** A page of who spoke, on a conference's site. */
export const SPEAKER_PAGE =
  /\/(?:speakers?|presenters?|ponentes?|referent(?:en|in)?|intervenants?)\/[\w%.-]+\/?(?:[?#]|$)/i

/** So many words name no person. */
const LONG = 5

/** The links of a line; a title that leads to its speaker's page leads to where the session stands. */
export const linksNaming = (runs: readonly Run[], field: ProgrammeKnowledge): readonly Segment[] =>
  linksOf(runs).map((link) =>
    link.kind === undefined &&
    SPEAKER_PAGE.test(link.url ?? '') &&
    (isShapedAsTitle(cleanTitle(link.text)) || wordCount(link.text) >= LONG) &&
    personAlone(link.text, field).length === 0
      ? { ...link, kind: 'schedule' as const }
      : link,
  )
