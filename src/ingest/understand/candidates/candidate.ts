// A place that may announce a talk, with every sign found so far.
import type { LineRange } from '../../../domain/text/prose.ts'
import type { SessionLink } from '../lines/links/links.ts'
import { BAR, type EvidenceName, surenessOf } from './evidence.ts'

export type PlaceKind = 'note' | 'heading' | 'item' | 'row' | 'paragraph' | 'prose' | 'embed'

export interface TalkCandidate extends LineRange {
  readonly place: PlaceKind
  readonly title?: string
  /** The words of its link, where they describe the talk without naming it. */
  readonly said?: string
  readonly people: readonly string[]
  readonly links: readonly SessionLink[]
  /** The conference at which it was given, where its own lines say so. */
  readonly event?: string
  /** Lines below that belong to the announcement and tell nothing. */
  readonly announced?: readonly number[]
  readonly evidence: readonly EvidenceName[]
  /** Number of its block in the note. */
  readonly block: number
  /** Character of the block's words at which it begins, of a table the number of its row; 0 for whole lines. */
  readonly offset: number
  /** Others of the same list or level. */
  readonly group: string
  /** Others of the same part of the note. */
  readonly kin: string
}

/** Found, and believed. */
export interface FoundTalk extends TalkCandidate {
  readonly sureness: number
}

export const withEvidence = (candidate: TalkCandidate, ...names: readonly EvidenceName[]): TalkCandidate => ({
  ...candidate,
  evidence: [...new Set([...candidate.evidence, ...names])],
})

export const sure = (candidate: TalkCandidate): FoundTalk => ({
  ...candidate,
  sureness: surenessOf(candidate.evidence),
})

export const has = (candidate: TalkCandidate, name: EvidenceName): boolean =>
  candidate.evidence.includes(name)

/** Sure enough to be called a talk. */
export const isTalk = (candidate: TalkCandidate): boolean => surenessOf(candidate.evidence) >= BAR
