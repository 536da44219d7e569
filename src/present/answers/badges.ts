// The words of a project's badge.
import type { Maturity, WarningKind } from '../../domain/library/catalogue.ts'

/** A project in one or two words: how far it has come in the CNCF, or what became of it. */
export const BADGES: Readonly<Record<Maturity | WarningKind, string>> = {
  sandbox: 'sandbox',
  incubating: 'incubating',
  graduated: 'graduated',
  archived: 'archived',
  retired: 'retired',
  eol: 'end of life',
  removed: 'removed',
  inactive: 'inactive',
  merged: 'merged into another',
  unmaintained: 'not maintained',
  superseded: 'superseded',
  forked: 'forked',
  renamed: 'renamed',
  moved: 'moved',
  license: 'licence changed',
  readmitted: 'accepted again',
}
