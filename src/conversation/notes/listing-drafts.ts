// The drafts that somebody may see, list by list and page by page.
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftStore, DraftsPart } from '../../domain/drafts/draft.ts'
import { DRAFT_LISTS, type DraftList, type NoteCommand } from '../../domain/drafts/note-command.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import { DRAFTS_LISTED } from '../../present/notes/draft-choices.ts'
import { type DraftLines, presentDrafts } from '../../present/notes/draft-lists.ts'
import { presentNoteSaying } from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { titleOf } from './note-fields.ts'

export interface ListCollaborators {
  readonly store: DraftStore
  readonly library: () => Library
}

/** So many are read at once: of those that wait somebody may decide about few. */
const READ_AT_ONCE = 100

/** @param isApprover whether it is theirs to decide about */
export function listingDrafts(
  { store, library }: ListCollaborators,
  isApprover: (by: Doer, draft: Draft) => boolean,
) {
  interface Listed {
    readonly read: (by: Doer, part: DraftsPart) => Promise<readonly Draft[]>
    readonly isTheirs: (by: Doer, draft: Draft) => boolean
  }
  const lists: Readonly<Record<DraftList, Listed>> = {
    waiting: { read: (_, part) => store.waiting(part), isTheirs: isApprover },
    mine: { read: (by, part) => store.byAuthor(by, part), isTheirs: () => true },
    approved: {
      read: (_, part) => store.lastApproved(part),
      isTheirs: (by, draft) => isApprover(by, draft) && !isAuthor(draft, by),
    },
  }

  /** Reads as far as the page goes, and one more to know whether there is another. */
  async function pageOf(of: DraftList, page: number, by: Doer): Promise<DraftLines> {
    const { read, isTheirs } = lists[of]
    const wanted = page * DRAFTS_LISTED + 1
    const theirs: Draft[] = []
    for (let skip = 0; theirs.length < wanted; skip += READ_AT_ONCE) {
      const some = await read(by, { skip, most: READ_AT_ONCE })
      theirs.push(...some.filter((draft) => isTheirs(by, draft)))
      if (some.length < READ_AT_ONCE) break
    }
    const shown = theirs.slice((page - 1) * DRAFTS_LISTED, page * DRAFTS_LISTED)
    return {
      of,
      lines: shown.map((draft) => ({ draft, title: titleOf(draft.fields, library()) })),
      next: theirs.length >= wanted ? page + 1 : undefined,
    }
  }

  return async ({ of, page = 1 }: Extract<NoteCommand, { kind: 'list' }>, by: Doer): Promise<Message> => {
    const pages: DraftLines[] = []
    for (const list of of ? [of] : DRAFT_LISTS) pages.push(await pageOf(list, page, by))
    return page > 1 && pages.every(({ lines }) => lines.length === 0)
      ? presentNoteSaying(SAID.noneThere)
      : presentDrafts(pages)
  }
}
