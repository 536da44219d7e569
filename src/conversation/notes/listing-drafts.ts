// The drafts that somebody may see, list by list and page by page.
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft, DraftStore, DraftsPart } from '../../domain/drafts/draft.ts'
import { DRAFT_LISTS, type DraftList, type NoteCommand } from '../../domain/drafts/note-command.ts'
import type { Now } from '../../domain/ports.ts'
import { isForgotten } from '../../drafts/kept-days.ts'
import { isAuthor } from '../../drafts/who-decides.ts'
import { DRAFTS_LISTED } from '../../present/notes/draft-choices.ts'
import { type DraftLines, presentDrafts } from '../../present/notes/draft-lists.ts'
import { presentNoteSaying } from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { editionNameOf, titleOf } from './note-fields.ts'

export interface ListCollaborators {
  readonly store: DraftStore
  readonly library: () => Library
  readonly now: Now
}

const WHEN = new Intl.DateTimeFormat('en-GB', {
  ...({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const),
  ...({ timeZone: 'UTC', timeZoneName: 'short' } as const),
})

/** So many are read at once: of those that wait somebody may decide about few. */
const READ_AT_ONCE = 100

/** @param isApprover whether it is theirs to decide about */
export function listingDrafts(
  { store, library, now }: ListCollaborators,
  isApprover: (by: Doer, draft: Draft) => boolean,
) {
  interface Listed {
    readonly read: (by: Doer, part: DraftsPart) => Promise<readonly Draft[]>
    readonly isTheirs: (by: Doer, draft: Draft) => boolean
  }
  const lists: Readonly<Record<DraftList, Listed>> = {
    waiting: { read: (_, part) => store.waiting(part), isTheirs: isApprover },
    mine: {
      read: (by, part) => store.byAuthor(by, part),
      isTheirs: (_, draft) => !isForgotten(draft, now()),
    },
    approved: {
      read: (_, part) => store.lastApproved(part),
      isTheirs: (by, draft) => isApprover(by, draft) && !isAuthor(draft, by),
    },
  }

  /** What tells a draft from others about the same: a correction, its KubeCon, who signs it, since when it is so. */
  function aboutOf(of: DraftList, { fields, state, changedAt }: Draft): string {
    const { corrects, name, account } = fields
    return [
      ...(corrects === undefined ? [] : [SAID.correction]),
      editionNameOf(fields, library()),
      name ?? account ?? '',
      WHEN.format(changedAt),
      ...(of === 'mine' ? [SAID.inShort[state]] : []),
    ]
      .filter(Boolean)
      .join(' · ')
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
      lines: shown.map((draft) => ({
        draft,
        title: titleOf(draft.fields, library()),
        about: aboutOf(of, draft),
      })),
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
