// Who may see a draft, what they see, and what they may press.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Doer, Draft } from '../../domain/drafts/draft.ts'
import type { NotePress, NotePressed } from '../../domain/drafts/note-command.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import type { Differing } from '../../domain/text/difference.ts'
import { wordsToCorrect } from '../../drafts/correction.ts'
import { mayMove } from '../../drafts/moved.ts'
import { MOVES, type Move } from '../../drafts/moves.ts'
import { otherVoices, wroteLine } from '../../drafts/other-voices.ts'
import { mayBeSame } from '../../drafts/same-name.ts'
import { type Approvers, type Approving, approvingOf, decides, isAuthor } from '../../drafts/who-decides.ts'
import {
  type Beside,
  type DraftView,
  differenceShown,
  presentBeside,
  presentDraft,
} from '../../present/notes/draft-view.ts'
import { presentNoteSaying } from '../../present/notes/note-notices.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import { cardFor } from '../../query/answer/cards.ts'
import type { Library } from '../../query/library/library.ts'
import { namesKnown } from '../../query/library/names-known.ts'
import { readingTold } from '../../query/library/sentence-cache.ts'
import { originalOf } from './corrections.ts'
import { type TellingCollaborators, tellingDrafts } from './draft-told.ts'
import { lackingIn } from './made-on.ts'
import { headOf, titleOf } from './note-fields.ts'

export interface ViewCollaborators extends TellingCollaborators {
  readonly approvers: Approvers
}

/** What can be pressed below a draft, in this order. */
const PRESSES: readonly { readonly press: NotePressed; readonly move: Move }[] = [
  { press: 'send', move: 'send' },
  { press: 'approve', move: 'approve' },
  { press: 'form', move: 'fill' },
  { press: 'return', move: 'return' },
  { press: 'decline', move: 'decline' },
  { press: 'withdraw', move: 'withdraw' },
]

/** “Nora Feld, Liz Rice”; in “Nora Feld, PhD” the second is no name of its own. */
const SEVERAL = /\p{L} ?(?:,|;|&|\band\b|\bund\b) ?\p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{L} (?:&|and|und) \p{Lu}/u

/** Of who approves what somebody who approves notes wrote themselves. */
const ON_APPROVAL: Readonly<Record<Approving, string | undefined>> = {
  none: undefined,
  others: SAID.anotherApproves,
  all: SAID.ownApproval,
}

/** Whether the table has the move from the state in which the draft is. */
export const isMoveFrom = ({ state }: Draft, move: Move): boolean => {
  const { from }: { readonly from: readonly Draft['state'][] } = MOVES[move]
  return from.includes(state)
}

export function viewingDrafts(collaborators: ViewCollaborators) {
  const { library, approvers } = collaborators
  const { toldBy, differenceOf, changedSince } = tellingDrafts(collaborators)
  const approving = (by: Doer, draft: Draft): Approving => approvingOf(by, draft, approvers)

  /** Whether it is theirs to decide about. */
  const isApprover = (by: Doer, draft: Draft): boolean => decides(draft, by, approving(by, draft))

  /** Whether this person may know what stands in it. */
  const maySee = (draft: Draft, by: Doer): boolean =>
    isAuthor(draft, by) ||
    (isApprover(by, draft) && (draft.state === 'waiting' || draft.state === 'approved'))

  /** The answer made of it. */
  function cardsOf(corpus: Corpus): readonly AnswerCard[] {
    const alone: Library = { ...library(), corpus, readTold: readingTold(library().analysis) }
    return [...corpus.talks.keys(), ...corpus.passages.keys()].flatMap((id) => cardFor(id, alone) ?? [])
  }

  /** Whose words a correction puts right. */
  const authorOf = ({ fields }: Draft): string => {
    const note = originalOf(fields, library())?.note
    return note?.author ?? SAID.authorOf(note?.title ?? '')
  }

  /** So many sentences of a note have no room in the form of its correction. */
  const leftOf = ({ fields }: Draft): number => {
    const noted = originalOf(fields, library())?.noted
    const part = noted && wordsToCorrect(noted, fields.from)
    return part ? part.before.length + part.rest.length : 0
  }

  const pressesFor = (draft: Draft, by: Doer, isReady: boolean): readonly NotePressed[] => [
    // What was declined is begun anew, as nobody reads it any more.
    ...(draft.state === 'declined' && isAuthor(draft, by) ? (['again'] as const) : []),
    ...PRESSES.filter(
      ({ move, press }) =>
        isMoveFrom(draft, move) &&
        mayMove(draft, move, by, approving(by, draft)) &&
        ((press !== 'send' && press !== 'approve') || isReady) &&
        // Whoever wrote it changes or withdraws it.
        !(isAuthor(draft, by) && (press === 'return' || press === 'decline')),
    ).map(({ press }) => press),
  ]

  /** Who speaks in it besides its author, and a name that is not the account’s: for whoever decides, and for its author. */
  function marksOf(
    { source, fields }: Draft,
    differing: readonly Differing[] | undefined,
  ): readonly string[] {
    const { name, account } = fields
    const { isGivenName } = namesKnown(library())
    const come = differing?.flatMap(({ kind, text }) => (kind === 'added' ? [text] : []))
    const voices = otherVoices(come ? come.join('\n') : `${source}\n${fields.text}`, isGivenName)
    const isTheirs = (voice: string): boolean =>
      [name, account].some((one) => one !== undefined && voice !== '' && mayBeSame(one, voice))
    // Whose message was saved the platform has told: another may be called the same.
    const isTold = (voice: string): boolean => source.startsWith(`${wroteLine(voice)}\n`)
    const said = voices.filter((voice) => (isTold(voice) ? voice !== '' : !isTheirs(voice)))
    return [
      ...(SAID.isSourceCut(source) ? [SAID.marks.cut] : []),
      ...(name && SEVERAL.test(name) ? [SAID.marks.several(name)] : []),
      ...(name && account ? [SAID.marks.assumed(name, account)] : []),
      ...(isTold('') ? [SAID.marks.unnamed] : []),
      ...(said.length > 0 ? [SAID.marks.others(said.filter(Boolean))] : []),
    ]
  }

  /** What stands beside it: what it was made of, or what it changes. */
  function besideOf(draft: Draft, by: Doer, differing: readonly Differing[] | undefined): Beside | undefined {
    if (differing) return { what: 'difference', text: differenceShown(differing) }
    const { source, fields, state } = draft
    const isWanted = !isAuthor(draft, by) || state === 'waiting'
    return isWanted && source.trim() !== fields.text.trim() ? { what: 'source', text: source } : undefined
  }

  async function viewOf(draft: Draft, by: Doer): Promise<DraftView> {
    const { state } = draft
    const isOver = state === 'declined' || state === 'approved'
    const told = await toldBy(draft)
    const differing = told && differenceOf(told)
    const isNothing = differing?.every(({ kind }) => kind === 'same') === true
    const lacking = isOver ? [] : lackingIn(draft, library())
    const missing = isNothing && lacking.length === 0 ? [SAID.missing.unchanged] : lacking
    const cards = told && missing.length === 0 && state !== 'declined' ? cardsOf(told.corpus) : []
    const isReady = cards.length > 0
    return {
      draft,
      title: titleOf(draft.fields, library()),
      head: headOf(draft.fields, library()),
      ...(draft.fields.corrects && { corrects: authorOf(draft), left: leftOf(draft) }),
      cards,
      missing: missing.length === 0 && !isReady && state !== 'declined' ? [SAID.unread] : missing,
      marks: marksOf(draft, differing),
      presses: pressesFor(draft, by, isReady),
      onApproval: state === 'waiting' && isAuthor(draft, by) ? ON_APPROVAL[approving(by, draft)] : undefined,
      changedSince: changedSince(draft, told),
      beside: besideOf(draft, by, differing),
    }
  }

  /**
   * @param first said before all else: what was just done
   * @param remarks what became of the words that came
   */
  async function show(draft: Draft, by: Doer, first?: string, remarks?: readonly string[]): Promise<Message> {
    if (draft.state === 'withdrawn') return presentNoteSaying(SAID.states.withdrawn)
    if (!maySee(draft, by)) return presentNoteSaying(first ?? SAID.onlyAuthor)
    return presentDraft({
      ...(await viewOf(draft, by)),
      ...(first !== undefined && { first }),
      remarks,
    })
  }

  return {
    approving,
    isApprover,
    maySee,
    show,
    /** A page of what stands beside it, where it has no room in one message; it can be decided below the last. */
    async showBeside(draft: Draft, by: Doer, { revision, page = 1 }: NotePress): Promise<Message> {
      if (!maySee(draft, by) || draft.revision !== revision) return show(draft, by, SAID.late)
      return presentBeside(await viewOf(draft, by), page)
    },
  }
}
