// A digest as a message: one thing somebody noted, one project and what became of it.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { DigestDay, RoundEnd } from '../../domain/digests/digest.ts'
import type { Project } from '../../domain/library/catalogue.ts'
import type { Platform } from '../../domain/platforms/platform.ts'
import { plain } from '../../domain/text/prose.ts'
import { placeOf, presentCard } from '../answers/cards.ts'
import { controls, wordsButtons } from '../answers/controls.ts'
import { projectLine } from '../answers/projects.ts'
import { aside, heading, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { DIGEST_COMMANDS } from './digest-commands.ts'
import { DIGEST_WORDS } from './digest-words.ts'

export interface DigestContent extends Reporting {
  readonly platform: Platform
  readonly day: DigestDay
  readonly card?: AnswerCard
  readonly project?: Project
  /** ISO date of the catalogue's facts. */
  readonly asOf: string
  readonly late: boolean
  /** Somebody asked to see it. */
  readonly trial?: boolean
  /** Instead of a digest. */
  readonly roundEnd?: RoundEnd
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

/**
 * "Tuesday 1 December 2026"
 * @example longDay('2026-11-30') // → 'Monday 30 November 2026'
 */
export const longDay = (day: DigestDay): string =>
  LONG_DAY.format(new Date(`${day}T12:00:00Z`))
    // Some versions of the runtime's data write a comma.
    .replace(',', '')

/** Presents one digest; late ones and tests say so. */
export function presentDigest(shown: DigestContent): Message {
  const { day, card, project, asOf, late, trial, roundEnd } = shown
  const title = WORDS.digestTitle(longDay(day))
  if (roundEnd) return presentRoundEnd(title, roundEnd, shown.platform)
  return {
    fallback: [title, card?.title, project?.name].filter(Boolean).join(' · '),
    shown: [...(card ? [card.id] : []), ...(project ? [project.id] : [])],
    pieces: [
      heading(title),
      ...aside([late ? WORDS.digestLate : '', trial ? DIGEST_WORDS.trial : ''].filter(Boolean).join(' ')),
      ...(card ? [presentCard(card)] : []),
      ...paragraph(project ? [...plain(WORDS.projects(1)), ...projectLine(project)] : ''),
      ...smallPrint([project ? asOf : '', title, card ? placeOf(card) : project?.id], shown),
      ...controls(card ? wordsButtons([card]) : [], []),
    ],
  }
}

/** Says that a channel has seen everything, and what comes now. */
function presentRoundEnd(title: string, { shown, atEnd, chosen }: RoundEnd, platform: Platform): Message {
  const text = DIGEST_WORDS.roundEnd(shown)
  const next = `${DIGEST_WORDS.next(atEnd)} ${DIGEST_WORDS.newFirst}`
  return {
    fallback: `${title} · ${text}`,
    pieces: [
      heading(title),
      ...paragraph(`${text} ${next}`),
      ...aside(chosen ? '' : DIGEST_WORDS.choose(DIGEST_COMMANDS[platform])),
    ],
  }
}
