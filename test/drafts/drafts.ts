// Drafts and people for tests.
import type { Doer, Draft } from '../../src/domain/drafts/draft.ts'

export const ADA: Doer = { platform: 'slack', person: 'UADA', name: 'Ada', alone: true }
export const BOB: Doer = { platform: 'slack', person: 'UBOB', name: 'Bob', alone: true }
/** Approves. */
export const EVE: Doer = { platform: 'slack', person: 'UEVE', name: 'Eve', alone: true }

export const draft = (changes: Partial<Draft> = {}): Draft => ({
  id: 'abcdefgh2345',
  revision: 1,
  state: 'written',
  author: { platform: 'slack', person: 'UADA' },
  source: 'What was written in the chat.',
  fields: { edition: 'eu-2021', title: 'Turnips at scale', text: 'Turnips scale well.' },
  changedAt: 1,
  ...changes,
})

export const FILE = { name: 'chat-abcdefgh2345.md', text: 'the whole file' } as const
