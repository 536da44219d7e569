// What is remembered beyond a restart, wherever it is kept.
import type { StartProblem } from '../domain/ports.ts'
import type { DeliveryLedger, Lease, SeenEvents, SubscriptionStore } from '../domain/store-ports.ts'
import type { InstallationRows } from './installations.ts'
import type { RunSql } from './sql.ts'
import { sqlInstallationRows } from './sql-installations.ts'
import { sqlLease } from './sql-lease.ts'
import { sqlLedger } from './sql-ledger.ts'
import { sqlSeenEvents } from './sql-seen-events.ts'
import { sqlSubscriptions } from './sql-subscriptions.ts'

export interface State {
  readonly ledger: DeliveryLedger
  readonly subscriptions: SubscriptionStore
  readonly seen: SeenEvents
  readonly lease: Lease
  /** For `installationsOn`, which seals what is in them. */
  readonly installations: InstallationRows
}

export type OpenedState =
  | { readonly kind: 'open'; readonly state: State; close(): Promise<void> }
  | { readonly kind: 'problem'; readonly problem: StartProblem }

/**
 * A state on any database that has the tables of schema.ts.
 * @param clock the database's own time in milliseconds, as an expression
 */
export const sqlState = (run: RunSql, clock: string): State => ({
  ledger: sqlLedger(run),
  subscriptions: sqlSubscriptions(run),
  seen: sqlSeenEvents(run, clock),
  lease: sqlLease(run, clock),
  installations: sqlInstallationRows(run),
})

export const problemWith = (variable: string, text: string): OpenedState => ({
  kind: 'problem',
  problem: { variable, text },
})

/** What the operator reads when an older program meets a newer schema. */
export const newerSchema = (version: number, known: number): string =>
  `was written by a newer version of this program (schema ${version}, this one knows ${known})`
