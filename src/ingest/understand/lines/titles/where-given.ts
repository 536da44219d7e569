// At which conference a talk was given, where that stands behind its title: "A Title - Ada Example - KubeCon EU 2024".
import { isConferenceAlone, namesConference } from '../../events/conference-named.ts'
import { wordCount } from './titles.ts'

/** "DjangoCon US 2018", "Cloud Native Rejekts Paris 2024". */
const LONGEST_CONFERENCE = 6
const LAST_PART = /\s+(?:[-–—|·]|@|at)\s+(?:the )?([^-–—|·@]{4,70})$/iu
const SITE = /\s+[-–—|·]\s+YouTube\s*$/i

/**
 * A conference with its year, and nothing else.
 * @example isWhereGiven('KubeCon EU 2024') // → true
 */
export const isWhereGiven = (text: string): boolean =>
  isConferenceAlone(text) ||
  (/20[0-3]\d/.test(text) && wordCount(text) <= LONGEST_CONFERENCE && namesConference(text))

/** So much a browser writes of a page's title, in characters. */
const LONGEST_TITLE = 300

/** Without the site that a browser names behind the title of a page. */
export const withoutSiteBehind = (text: string): string =>
  text.length <= LONGEST_TITLE ? text.replace(SITE, '') : text

/** A line without the conference that ends it, and without the site that a browser names behind that. */
export function withoutConference(line: string): string {
  const bare = withoutSiteBehind(line)
  const [behind = '', last = ''] = LAST_PART.exec(bare) ?? []
  const title = bare.slice(0, bare.length - behind.length)
  return behind !== '' && isWhereGiven(last) && wordCount(title) >= 2 ? title : bare
}
