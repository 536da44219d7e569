// Messages that answer no question: help, and an apology with its number.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { Note } from '../../domain/library/corpus.ts'
import type { Overrun } from '../../domain/ports.ts'
import type { Action } from '../../domain/requests/action.ts'
import type { Courtesy } from '../../domain/requests/courtesy.ts'
import { joined, type Prose, plain } from '../../domain/text/prose.ts'
import { noteLine } from '../lists/lists.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { COURTESY_BUTTONS, COURTESY_WORDS, WITHOUT_DRAFTS } from './courtesy-words.ts'
import { EXAMPLES, FILTER_EXAMPLES, HELP_WORDS } from './help-words.ts'

/** What can be typed, side by side, and what it shows. */
interface Usage {
  readonly typed: readonly string[]
  readonly shows: string
}

const codes = (texts: readonly string[], between: string): Prose =>
  joined(
    texts.map((text) => [{ text, code: true as const }]),
    between,
  )

const usageLine = ({ typed, shows }: Usage): Prose => [...codes(typed, ' '), ...plain(` · ${shows}`)]

/**
 * What can be asked, with examples.
 * @param usage the grammar's verbs, each or together with what they show
 * @param threads whether there are threads, in which no command can be typed
 */
export function presentHelp(usage: readonly Usage[] = [], threads = true): Message {
  return {
    fallback: HELP_WORDS.title,
    pieces: [
      heading(HELP_WORDS.title),
      ...paragraph(HELP_WORDS.intro),
      ...buttonRow(
        EXAMPLES.map((question) => ({ label: question, action: { kind: 'ask', question } })),
        HELP_WORDS.examples,
      ),
      ...paragraph([...plain(HELP_WORDS.filters), ...codes(FILTER_EXAMPLES, ' · ')]),
      ...aside(HELP_WORDS.goingOn),
      ...list(HELP_WORDS.verbs, usage.map(usageLine)),
      ...(threads ? aside(HELP_WORDS.elsewhere) : []),
    ],
  }
}

/** What one verb takes, and where the others stand. */
export function presentVerbHelp(usage: readonly Usage[]): Message {
  return {
    fallback: usage.map(({ typed, shows }) => `${typed.join(' ')}: ${shows}`).join(' '),
    pieces: [...usage.flatMap((one) => paragraph(usageLine(one))), ...aside(HELP_WORDS.more)],
    personal: true,
  }
}

/** Says that an answer failed, with the number under which the log holds the cause. */
export function presentIncident(id: string): Message {
  return notice(WORDS.incident(id))
}

const notice = (text: string): Message => ({
  fallback: text,
  pieces: paragraph(text),
})

/** A short word for a line that is none; for the person alone, so that a channel is left in peace. */
export function presentCourtesy(courtesy: Courtesy, reporting: Reporting = {}): Message {
  const said = courtesySaid(courtesy, reporting)
  const { pieces, ...rest } = notice(said)
  const isReported = OF_A_FAULT.has(courtesy) && reporting.issuesUrl !== undefined
  return {
    ...rest,
    pieces: [
      ...pieces,
      ...buttonRow(buttonsBelow(courtesy, reporting)),
      ...(isReported ? smallPrint(['', ''], reporting) : []),
    ],
    personal: true,
  }
}

/** What is reported where an address for reports is set up. */
const OF_A_FAULT: ReadonlySet<Courtesy> = new Set(['correcting', 'removing', 'contact'])
/** What a list of one's own notes answers. */
const OF_ONES_NOTES: ReadonlySet<Courtesy> = new Set(['removing', 'published', 'forgetting'])

/** Only what is true where it is read. */
function courtesySaid(courtesy: Courtesy, { savesNotes, issuesUrl }: Reporting): string {
  if (savesNotes) return COURTESY_WORDS[courtesy]
  if (courtesy === 'correcting') return WITHOUT_DRAFTS.correcting[issuesUrl ? 'reported' : 'told']
  return courtesy === 'removing' || courtesy === 'published' || courtesy === 'forgetting'
    ? WITHOUT_DRAFTS[courtesy]
    : COURTESY_WORDS[courtesy]
}

const buttonsBelow = (courtesy: Courtesy, { savesNotes }: Reporting): readonly Button[] => [
  ...(savesNotes && OF_ONES_NOTES.has(courtesy) ? [asking(COURTESY_BUTTONS.drafts, 'drafts')] : []),
  ...(courtesy === 'unranked' ? [asking(COURTESY_BUTTONS.most, 'most noted talks')] : []),
]

const asking = (label: string, question: string): Button => ({ label, action: { kind: 'ask', question } })

/** For a press whose action no version knows any more. */
export const presentOutdated = (): Message => notice(WORDS.outdated)

/** For a press on something that has left the notes. */
export const presentNotHere = (): Message => notice(WORDS.notHere)

/**
 * Says that more was asked than is answered, and when it may be asked again.
 * @param again what was pressed, where the notice takes the place of the button
 */
export function presentOverrun({ of, waitMs }: Overrun, again?: Action): Message {
  const said: Message = { ...notice(WORDS.tooMuch[of](Math.ceil(waitMs / 1000))), personal: true }
  if (!again) return said
  const button = { label: WORDS.moreResults, action: again }
  return { ...said, pieces: [...said.pieces, ...buttonRow([button])] }
}
/** For people of a workspace in which the app is not installed, or no longer. */
export const presentNotInstalled = (): Message => notice(WORDS.notInstalled)

/** For people of a workspace whose installation cannot be read: somebody else has to mend it. */
export const presentNotReadable = (): Message => notice(WORDS.notReadable)

/** The start page: how to ask, examples to press, the latest notes. */
export function presentHome(latest: readonly { note: Note; edition: Edition | undefined }[]): Message {
  const help = presentHelp()
  return {
    fallback: WORDS.home.title,
    pieces: [
      ...help.pieces,
      ...list(
        WORDS.home.latest,
        latest.map(({ note, edition }) => noteLine(note, edition)),
      ),
    ],
  }
}
