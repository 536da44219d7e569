// What is said in lists of drafts, and of notes to put right.
import type { DraftState } from '../../domain/drafts/draft.ts'
import type { DraftList } from '../../domain/drafts/note-command.ts'

export const LIST_WORDS = {
  noneOf: {
    waiting: 'Nothing waits for your approval.',
    mine: 'You have no notes here. Choose “Save as a note” on a message, or type note and what you want to tell.',
    approved: 'Nothing that you may withdraw is approved.',
  } satisfies Readonly<Record<DraftList, string>>,
  /** Of a draft in a list of one’s own. */
  inShort: {
    begun: 'its form is open',
    written: 'draft',
    waiting: 'waits for approval',
    returned: 'came back to you',
    approved: 'approved',
    declined: 'declined',
    withdrawn: 'withdrawn',
  } satisfies Readonly<Record<DraftState, string>>,
  correction: 'Correction',
  onDay: (edition: string, day: number) => `${edition}, day ${day}`,
  moreCalledSo: (more: number) =>
    `${more} more are called so. To correct one of them, type correct and the address of its recording or of its note.`,
} as const
