// What is said to lines that ask for no talk: a courtesy, what the bot is, what it keeps, how a note is put right.
import type { Courtesy } from '../../domain/requests/courtesy.ts'

export const COURTESY_WORDS = {
  greeting: 'Hello! Ask me about KubeCon talks, or say “help”.',
  thanks: 'You’re welcome.',
  assent: 'Good. Ask again whenever you like.',
  farewell: 'Goodbye!',
  closed: 'All right. Ask again whenever you like.',
  doubt: 'Not what you meant? Say it in other words, or say “more” for the next results.',
  sign: 'I read words only. Ask me about KubeCon talks, or say “help”.',
  wish: 'I write and draw nothing myself: I show what people noted about KubeCon talks. Name the subject alone to see that.',
  attending:
    'Tickets, registration and the call for papers are with the organisers. I know what was noted about talks, and when and where a KubeCon is.',
  untold:
    'No note and no programme here says that of talks, so I cannot pick them by it. A subject, a project, a speaker or a year I can look for.',
  unranked:
    'Nobody here counts views or gives marks, so I cannot say which is better or more popular. I can show which talks are noted most.',
  itself:
    'I am kubecon, a program. I find what people noted about KubeCon talks, and show it in their words. “help” says what you can ask.',
  maker:
    'I am kubecon, a program under the MIT license, so its source code is open. Whoever added me to this place runs me here.',
  sources:
    'From notes that people wrote about KubeCon talks, from the CNCF’s catalogue of projects and from the programmes. Each answer names its note and leads to it, and “Show the words” shows the very lines.',
  language: 'I answer in English and translate nothing. You can ask in English, German, French or Spanish.',
  generated:
    'Nothing is generated, and no language model is asked. Every sentence I show stands in a note, in the CNCF’s catalogue or on the programme, and each answer says in which note.',
  trust:
    'Check it yourself: each answer says whose note it is from, and “Show the words” shows the very lines. People wrote these notes, so they may be wrong or out of date. None of it is official.',
  privacy:
    'I keep none of your questions, and no profile of you. For half an hour I keep ids of what I showed, so that you can go on from it. A digest or a note you save is kept until it is taken away. All of it is in PRIVACY.md.',
  forgetting:
    'Your questions are not kept, and the ids of what I showed you are gone after half an hour. A digest that you ordered you can stop here; a note that you saved you can withdraw: “drafts” lists yours. To have the rest deleted, ask whoever added me to this place.',
  human: 'I am a program, and no person answers here. Whoever added kubecon to this place runs me: ask them.',
  contact:
    'Whoever runs me here is responsible: ask who added kubecon to this place. If an answer is wrong, say “this is wrong” after it.',
  correcting:
    'Type “correct” and the title of the talk. A form opens in which you put the note right, and an approver reads that before others see it.',
  removing:
    'A note that you saved from the chat you can withdraw: “drafts” lists yours. To have your name, your talk or another note taken out, ask whoever added me to this place. Once that is done, it is gone from the answers within seconds.',
  published:
    '“drafts” lists your notes and says of each whether it still waits or was approved. An approved note is in the answers within seconds. Approvers, whom whoever runs me here has named, decide.',
  elsewhere: 'That is nothing I know about. I show what people noted about KubeCon talks.',
  rude: 'Sorry about that. “help” says what I can find.',
  complaint: 'Sorry about that. Other words may find it, and “help” shows examples.',
} as const satisfies Readonly<Record<Courtesy, string>>

/** Where nobody can save a note, or put one right. */
export const WITHOUT_DRAFTS = {
  correcting: {
    reported: 'Here you cannot change a note. “Something wrong?” below opens a report to those who keep it.',
    told: 'Here you cannot change a note. Each answer names whose note it is and leads to it: tell them, or whoever runs this bot.',
  },
  removing:
    'To have your name, your talk or a note taken out, ask whoever runs this bot. Once that is done, it is gone from the answers within seconds.',
  published: 'Notes are saved in Slack and Discord, where “drafts” lists yours and says what became of each.',
  forgetting:
    'Your questions are not kept, and nothing else of you either. To have a note or your name taken out, ask whoever runs this bot.',
} as const

export const COURTESY_BUTTONS = { drafts: 'My drafts and notes', most: 'Talks noted most' } as const
