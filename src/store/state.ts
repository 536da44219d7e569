// What is remembered beyond a restart, wherever it is kept.
import type { DraftStore } from '../domain/drafts/draft.ts'
import type { StartProblem } from '../domain/ports.ts'
import type {
  DeliveryLedger,
  LastAnswers,
  Lease,
  QuietWorkspaces,
  SeenEvents,
  SubscriptionStore,
} from '../domain/store-ports.ts'
import type { UnansweredStore } from '../domain/unanswered.ts'
import { cleanValues, type RunSql } from './database/sql.ts'
import { sqlLedger } from './digests/ledger.ts'
import { sqlSubscriptions } from './digests/subscriptions.ts'
import { sqlDrafts } from './drafts/drafts.ts'
import type { InstallationRows } from './installations/installations.ts'
import { sqlInstallationRows } from './installations/rows.ts'
import { sqlLastAnswers } from './replicas/last-answers.ts'
import { sqlLease } from './replicas/lease.ts'
import { sqlQuietWorkspaces } from './replicas/quiet-workspaces.ts'
import { sqlSeenEvents } from './replicas/seen-events.ts'
import { sqlUnanswered } from './unanswered.ts'

export interface State {
  readonly ledger: DeliveryLedger
  readonly subscriptions: SubscriptionStore
  readonly seen: SeenEvents
  readonly lastAnswers: LastAnswers
  readonly quiet: QuietWorkspaces
  readonly lease: Lease
  readonly drafts: DraftStore
  readonly unanswered: UnansweredStore
  /** For `installationsOn`, which seals what is in them. */
  readonly installations: InstallationRows
}

export type OpenState = { readonly kind: 'open'; readonly state: State; close(): Promise<void> }

/** Why a state is not open until an operator mends something. */
export type StateProblem = { readonly kind: 'problem'; readonly problem: StartProblem }

/** `away`: it may open by itself later, as when a server restarts or a disk is full; the reason holds no secret. */
export type OpenedState = OpenState | StateProblem | { readonly kind: 'away'; readonly reason: string }

/**
 * A state on any database that has the tables of schema.ts.
 * @param clock the database's own time in milliseconds, as an expression
 * @param forget called where something was erased that somebody did not want kept
 */
export function sqlState(database: RunSql, clock: string, forget: () => void = () => {}): State {
  const run = cleanValues(database)
  return {
    ledger: sqlLedger(run),
    subscriptions: sqlSubscriptions(run),
    seen: sqlSeenEvents(run, clock),
    lastAnswers: sqlLastAnswers(run, clock),
    quiet: sqlQuietWorkspaces(run, clock),
    lease: sqlLease(run, clock),
    drafts: sqlDrafts(run, forget),
    unanswered: sqlUnanswered(run),
    installations: sqlInstallationRows(run),
  }
}

export const problemWith = (variable: string, text: string): StateProblem => ({
  kind: 'problem',
  problem: { variable, text },
})

/** What the operator reads when an older program meets a newer schema. */
export const newerSchema = (version: number, known: number): string =>
  `was written by a newer version of this program (schema ${version}, this one knows ${known})`
