// A draft, and what became of it, as messages. Each is for one person alone, but for {@link presentKept}, which holds nothing of
// the draft.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { Draft } from '../../domain/drafts/draft.ts'
import { partsOf } from '../../domain/drafts/shown-whole.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { excerpt, plain, textOf } from '../../domain/text/prose.ts'
import { aside, buttonRow, heading, paragraph } from '../pieces.ts'
import { DRAFTS_LISTED, notePress } from './draft-choices.ts'
import { NOTE_WORDS as SAID } from './note-words.ts'

/** A sentence for one person. */
export const presentNoteSaying = (text: string, buttons: readonly Button[] = []): Message => ({
  fallback: text,
  pieces: [...paragraph(text), ...buttonRow(buttons)],
  personal: true,
})

/** To a draft that was not changed. */
export const openPress = (draft: Pick<Draft, 'id' | 'revision'>): Button => notePress('open', draft)

/** A draft is kept: others may read this, and nothing of the draft stands in it. */
export function presentKept(
  draft: Pick<Draft, 'id' | 'revision' | 'state'>,
  remarks: readonly string[] = [],
): Message {
  const said = draft.state === 'begun' ? SAID.begun : SAID.kept
  return {
    fallback: said,
    pieces: [...paragraph(said), ...remarks.flatMap(aside), ...buttonRow([notePress('open', draft)])],
    personal: true,
  }
}

/** Several are called so: which of them is to be put right. @param noted each with its KubeCon, whose it is, and the note it stands in */
export const presentWhichToCorrect = (
  noted: readonly { readonly id: string; readonly title: string; readonly whose: string }[],
): Message => ({
  fallback: SAID.whichToCorrect,
  personal: true,
  pieces: [
    heading(SAID.whichToCorrect),
    {
      kind: 'choices',
      label: SAID.presses.form,
      choices: noted.slice(0, DRAFTS_LISTED).map(({ id, title, whose }) => ({
        label: title,
        description: whose,
        action: { kind: 'ask', question: `correct ${id}` },
      })),
    },
    ...(noted.length > DRAFTS_LISTED ? aside(SAID.moreCalledSo(noted.length - DRAFTS_LISTED)) : []),
  ],
})

/**
 * A note is longer than the form: which part of it is to be put right.
 * @param parts the words of each
 */
export const presentWhichPart = (noted: string, parts: readonly string[]): Message => ({
  fallback: SAID.whichPart,
  personal: true,
  pieces: [
    heading(SAID.whichPart),
    {
      kind: 'choices',
      label: SAID.presses.form,
      choices: parts.slice(0, DRAFTS_LISTED).map((text, index) => ({
        label: textOf(excerpt(plain(oneLine(text)), LONGEST_BEGINNING)),
        description: SAID.part(index + 1),
        action: { kind: 'ask', question: `correct ${noted} part ${index + 1}` },
      })),
    },
  ],
})

/** As much as any platform shows of a choice. */
const LONGEST_BEGINNING = 70

/** What was typed into a form that is out of date: it is not lost. */
export const presentTyped = (text: string, draft: Pick<Draft, 'id' | 'revision'>): Message => ({
  fallback: SAID.lateTyped,
  personal: true,
  pieces: [
    ...paragraph(SAID.lateTyped),
    ...partsOf(text).flatMap((part) => paragraph(part)),
    ...buttonRow([notePress('open', draft)]),
  ],
})
