// A draft ↔ its row.
import {
  DRAFT_STATES,
  type Draft,
  type DraftState,
  type NoteFields,
  type PersonRef,
  type ToTell,
} from '../../domain/drafts/draft.ts'
import { isPlatform } from '../../domain/platforms/platform.ts'
import type { Row, SqlValue } from '../database/sql.ts'

/** A state this program does not know is one from which nothing is shown. */
export const stateOf = (row: Row): DraftState =>
  DRAFT_STATES.find((state) => state === row.state) ?? 'withdrawn'

const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function personOf(platform: unknown, workspace: unknown, person: unknown): PersonRef | undefined {
  if (typeof platform !== 'string' || !isPlatform(platform) || typeof person !== 'string') return undefined
  return { platform, person, ...(typeof workspace === 'string' && workspace !== '' && { workspace }) }
}

export const fieldsOf = (row: Row): NoteFields => JSON.parse(String(row.fields)) as NoteFields

export function draftOf(row: Row): Draft {
  const [name, text, word, approverName, builtOn] = [
    ...[row.file_name, row.file_text, row.word, row.approver_name, row.built_on],
  ].map(optional)
  const approver = personOf(row.approver_platform, '', row.approver)
  return {
    id: String(row.id),
    revision: Number(row.revision),
    state: stateOf(row),
    author: personOf(row.platform, row.workspace, row.person),
    source: String(row.source),
    fields: fieldsOf(row),
    ...(builtOn && { builtOn: builtOn.split(' ') }),
    ...(name !== undefined && { file: { name, text: text ?? '' } }),
    ...(word && { word }),
    ...(approver && { approver: { ...approver, ...(approverName && { name: approverName }) } }),
    ...(typeof row.untold === 'string' && { untold: JSON.parse(row.untold) as readonly ToTell[] }),
    changedAt: Number(row.changed_at),
  }
}

/** In the row of the draft itself: who is to be told is kept, and forgotten, with what they are to be told. */
export const untoldValue = (untold: readonly ToTell[] = []): string | null =>
  untold.length > 0 ? JSON.stringify(untold) : null

/** Ids with blanks between them. */
export const builtOnValue = (builtOn: readonly string[] = []): string | null =>
  builtOn.length > 0 ? builtOn.join(' ') : null

export const authorValues = (author: PersonRef | undefined): readonly SqlValue[] => [
  author?.platform ?? null,
  author?.person ?? null,
  author?.workspace ?? '',
]
