// A digest as a message: one thing somebody noted, one project and what became of it.
import type { AnswerCard } from '../domain/answer.ts'
import type { Project } from '../domain/catalogue.ts'
import type { DigestDay } from '../domain/digest.ts'
import type { Message, Piece } from '../domain/message.ts'
import { plain } from '../domain/prose.ts'
import { presentCard } from './cards.ts'
import { projectLine } from './projects.ts'
import { WORDS } from './words.ts'

export interface DigestShown {
  readonly day: DigestDay
  readonly card?: AnswerCard
  readonly project?: Project
  /** ISO date of the catalogue's facts. */
  readonly asOf: string
  readonly late: boolean
}

/** "Tuesday 1 December 2026" */
export const longDay = (day: DigestDay): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** Presents one digest; late ones say so. */
export function presentDigest({ day, card, project, asOf, late }: DigestShown): Message {
  const title = WORDS.digestTitle(longDay(day))
  const aside = (text: string): Piece => ({ kind: 'aside', prose: plain(text) })
  return {
    fallback: [title, card?.title, project?.name].filter(Boolean).join(' · '),
    pieces: [
      { kind: 'heading', text: title },
      ...(card ? [presentCard(card)] : []),
      ...(project
        ? [
            { kind: 'list' as const, title: WORDS.digestProject, items: [projectLine(project)] },
            ...(asOf ? [aside(WORDS.asOf(asOf))] : []),
          ]
        : []),
      ...(late ? [aside(WORDS.digestLate)] : []),
    ],
  }
}
