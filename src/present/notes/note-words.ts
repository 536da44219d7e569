// What is said about notes from the chat.
import { type DraftState, MOST_OPEN } from '../../domain/drafts/draft.ts'
import type { DraftList, NotePressed, WithWord } from '../../domain/drafts/note-command.ts'
import { DRAFT_WORDS } from './draft-words.ts'
import { LIST_WORDS } from './list-words.ts'

/** “ about “…”” where it is known. */
const about = (title: string | undefined): string => (title ? ` about “${title}”` : '')

/** What somebody is told of. */
const what = (title: string | undefined, isCorrection: boolean): string =>
  `${isCorrection ? 'correction of a note' : 'note'}${about(title)}`

export const NOTE_WORDS = {
  ...DRAFT_WORDS,
  ...LIST_WORDS,
  save: 'Save as a note',
  kept: 'I keep this as a draft. Nobody but you can read it until you send it for approval.',
  begun:
    'Open it and fill in the form. Nobody but you can read it, and until then nothing is kept for longer than two days.',
  firstOf: (drafts: number) =>
    `Your text tells of several things. This is the first of ${drafts} drafts. To see the others, type drafts.`,
  partedInto: (drafts: number) =>
    `The text tells of several things, so it became ${drafts} drafts. To open them all, send me drafts in a direct message.`,
  parted: (drafts: number) =>
    `Your text tells of several things, so it became ${drafts} drafts. Open them one by one, and withdraw what you do not want to tell.`,
  onlyAuthor: 'Only the person who wrote this draft can open it.',
  notYours: 'You cannot do this with this draft.',
  late: 'This draft has changed since you saw it. Here it is as it is now.',
  lateTyped:
    'This draft has changed since this form was opened, so it was left as it is. Here is what you typed, to copy into it:',
  takenBack: 'This draft has changed since you saw it. Its author may send it again.',
  gone: 'This draft is no longer here.',
  nobody: 'Notes are saved in Slack and Discord, where I know who writes them.',
  alone: 'Drafts are shown to you alone. Send me drafts in a direct message, or type it after /kubecon.',
  notKept: 'Drafts cannot be kept just now. Please try again later.',
  tooMany: `You have ${MOST_OPEN} open drafts. Withdraw one of them first, or wait until one is decided: type drafts.`,
  empty:
    'There are no words to save here: I read the words of a message, and of a file of text where the platform hands it over, and no pictures. Write note and what you want to tell.',
  how: 'Which words? Choose “Save as a note” in the menu of a message, or write note and what you want to tell: note Flux at KubeCon EU 2024, two clusters, one repository. In a channel I can read only what is written to me.',
  /** Who wrote a thread. */
  severalPeople: (people: number) => `Several people (${people})`,
  later: 'The words could not be read just now. Please try again in a minute.',
  pointed: {
    part: 'The thread is longer than what is read of it: only its first messages were taken.',
    page: 'I read the page to find the talk. Please tell in your own words what it says.',
    noPage: 'I could not read the page behind the address. Please write what it says.',
    noFile: 'I could not read the file. Please paste its text here.',
  },
  whole: 'All of its words, as everybody will be able to read them:',
  preview: 'This is how it will look in answers:',
  lists: {
    waiting: 'Waiting for approval',
    mine: 'Your notes',
    approved: 'Approved last',
  } satisfies Readonly<Record<DraftList, string>>,
  nextPage: {
    waiting: 'More that wait',
    mine: 'More of your notes',
    approved: 'More that were approved',
  } satisfies Readonly<Record<DraftList, string>>,
  noneThere: 'There are no more.',
  noSuchNoted:
    'No note tells of this. Type correct and the title of a talk, or the address of its recording.',
  whichToCorrect: 'Which of these is to be put right?',
  unnamed: 'No name is shown.',
  ownApproval: 'You wrote this yourself. If you approve it, nobody else reads it first.',
  anotherApproves:
    'You approve notes, but you wrote this one yourself: another approver has to read it first.',
  meanwhile: {
    same: 'Since this was written, the same sentence was changed in another way. If this is approved, it takes the place of that. What it changes is shown as the note stands today.',
    else: 'The note has changed since this was written. What this correction does not touch stays as it is today.',
  },
  overtaken:
    'The note has changed since, in a sentence that this puts right. There the newer words are told, and not those of this correction.',
  changedNow:
    'The words that this puts right were changed a moment ago. Please open it again in a few seconds and look at the difference.',
  fallen:
    'The note that this puts right is withdrawn. This correction repeats its words, so it is withdrawn with it.',
  missing: {
    edition: 'Choose which KubeCon it was.',
    about: 'Choose the talk, or write what it is about.',
    text: 'Write what you want to tell.',
    unchanged: 'It changes nothing in the note yet. Change what is wrong there, then send it.',
  },
  noWord: 'Nothing was done: please write a word to the author first.',
  ofNothing: 'The note that this puts right is no longer here.',
  unread: 'It cannot be read as a note. Please change the text.',
  taken: (what: readonly string[]) => `Left out, as it is private: ${what.join(', ')}.`,
  states: {
    begun: 'Its form is not filled in yet. It is kept for two days at most.',
    written: 'A draft. Only you can read it.',
    waiting: 'It waits for approval. Only you and the approvers can read it.',
    returned: 'It came back to you. Change it and send it again.',
    approved: 'It is approved.',
    declined: 'It was declined. Only you can read it now. It is kept for 30 days.',
    withdrawn: 'It is withdrawn. Nothing of it is kept here.',
  } satisfies Readonly<Record<DraftState, string>>,
  done: {
    send: 'Sent. You will be told what becomes of it.',
    sendOwn: 'It waits for approval, which you can give yourself.',
    sendUntold: 'Sent. The people who approve notes see it when they type drafts.',
    sendToAdmins: 'Sent. An admin can approve it: they find it with “drafts”.',
    sendToNobody:
      'It is kept and waits, but nobody can approve notes here yet. The operator of this bot has to name somebody (NOTE_APPROVERS).',
    approve: 'Approved. Within seconds it is in the answers.',
    return: 'Sent back to its author with your words.',
    decline: 'Declined. Its author is told, with your words, and has the text back.',
    withdraw:
      'Withdrawn. If it was in the answers, it leaves them within seconds, with every correction of it.',
  },
  /** Where the files of notes cannot be changed just now. */
  notYet: {
    approve:
      'Approved. It cannot be put among the notes just now. The bot tries again until it works; its operator finds the reason in the log.',
    withdraw:
      'Withdrawn. It cannot be taken out of the notes just now, and still shows in answers. The bot tries again until it works; its operator finds the reason in the log.',
  },
  told: {
    waiting: (title?: string, isCorrection = false) =>
      `Somebody wrote a ${what(title, isCorrection)}. Please read it, and approve it or send it back.`,
    remind: (title?: string, isCorrection = false) =>
      `A ${what(title, isCorrection)} still waits for approval. If nobody decides within five days, it goes back to its author.`,
    approved: (title?: string, isCorrection = false) =>
      `Your ${what(title, isCorrection)} is approved. Thank you! You can withdraw it at any time: type drafts.`,
    returned: (title?: string, isCorrection = false) => `Your ${what(title, isCorrection)} came back to you.`,
    declined: (title?: string, isCorrection = false) =>
      `Your ${what(title, isCorrection)} was not taken. Its text is kept for you for 30 days, to begin again from it.`,
    lapse: (title?: string, isCorrection = false) =>
      `Nobody decided about your ${what(title, isCorrection)} in 30 days. It is yours again: you can send it once more, or change it. It is kept for 30 days.`,
    withdrawn: (title?: string, isCorrection = false) =>
      `Somebody who approves notes has withdrawn your ${what(title, isCorrection)}. It leaves the answers within seconds, and nothing of it is kept here.`,
    fall: (title?: string) =>
      `Your correction of a note${about(title)} is withdrawn: that note is withdrawn, and your correction repeats its words. Nothing of it is kept here.`,
    lose: (title?: string) =>
      `Your correction of a note${about(title)} is withdrawn: the operator of this bot has taken that note out, and your correction repeats its words. Nothing of it is kept here.`,
    /** Before what an approver has written. */
    word: 'Why:',
    takeOut: (title?: string, isCorrection = false) =>
      `The operator of this bot has taken your ${what(title, isCorrection)} out. It leaves the answers within seconds, and nothing of it is kept here.`,
  },
  presses: {
    open: 'Open the draft',
    source: 'Read the whole source',
    form: 'Change',
    send: 'Send for approval',
    approve: 'Approve',
    return: 'Send back',
    decline: 'Decline',
    again: 'Begin again from it',
    withdraw: 'Withdraw',
  } satisfies Readonly<Record<NotePressed, string>>,
  form: {
    title: 'Save as a note',
    /** Of a correction: what is called otherwise there. */
    correcting: {
      title: 'Put a note right',
      text: 'What does it tell? Change what is wrong.',
      none: 'As it stands below',
      other: 'What is it about?',
      otherHint: 'The title of the talk, or the subject, as the note has it.',
    },
    submit: 'Next',
    send: 'Send for approval',
    close: 'Close',
    explanation:
      'This draft is private: only you can read it until you send it. Then somebody approves it, and everybody who asks me can read it, without your name unless you write it below. You can withdraw it at any time by typing drafts: it leaves the answers within seconds. Please write about the talk and not about people.',
    history: 'Where the notes are kept in a Git repository, its history keeps what was once approved.',
    talk: 'Which talk?',
    none: 'None of these, or not about one talk',
    edition: 'Which KubeCon?',
    editionHint: 'Not in the list? Leave it empty and write it in the text: “at KubeCon EU 2017”.',
    other: 'Otherwise: what is it about?',
    otherHint: 'The title of the talk, or a subject. Needed only where no talk is chosen above.',
    speakers: 'Who gave that talk?',
    speakersHint: 'Names with commas between them. Leave it empty where it is not about one talk.',
    otherInOne: 'Otherwise: title — who gave it',
    otherInOneHint: 'Needed only where no talk is chosen above. A subject alone is fine, too.',
    text: 'What do you want to tell?',
    name: 'Your name, if it is to be shown',
    shortExplanation:
      'Empty: you stay unnamed. Private until sent; once approved, all can read it. Withdraw: drafts.',
    nameHint: 'Leave it empty to stay unnamed.',
    word: {
      return: 'What is to be changed, or why?',
      decline: 'Why is it not taken?',
    } satisfies Readonly<Record<WithWord, string>>,
    wordTitle: 'A word to the author',
    underway: 'This can take a moment. What came of it is shown here, and you also find it by typing drafts.',
    tooLate: 'The form could not be opened in time. Press “Open the draft” to go on.',
  },
} as const
