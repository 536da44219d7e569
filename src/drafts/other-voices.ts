// Words of somebody else in what is to become a note: a pasted thread, a quotation, a mail that was passed on. Who reads it before it
// is approved is told whose they seem to be; nothing is left out by it.
import { oneLine } from '../domain/text/clean-text.ts'
import { cutName } from './same-name.ts'

interface Voice {
  readonly why: string
  /** With the flags `gmu`; its group `who` is the name, where it tells one. */
  readonly pattern: RegExp
  /** Each a text with who speaks in it; no name where none is told. */
  readonly example: readonly [text: string, who: string]
  readonly nearMiss: string
  /** Programmes have such lines as well: it counts where it is called as people or accounts are, */
  readonly asCalled?: true
  /** and where two such lines name two people. */
  readonly several?: true
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:Today|Yesterday|Heute|Gestern|Aujourd’hui|Hier)(?:\s(?:at|um|à))?)`
const WHO = String.raw`(?<who>[\p{L}@][^\n:<>[\]—–]{0,58}?)`

const UNNAMED = 'Somebody else'

export const VOICES: readonly Voice[] = [
  {
    why: 'a thread copied from Slack: a name, and behind it the time',
    pattern: new RegExp(String.raw`^\s{0,4}${WHO}\s{1,4}(?:\[\s?)?${CLOCK}(?:\s?\])?[ \t]*$`, 'gmu'),
    example: ['Bob Smith  10:32 AM\nI liked the keynote.', 'Bob Smith'],
    nearMiss: 'Doors open 10:30\nWe met at 10:32',
    asCalled: true,
  },
  {
    why: 'the same with the time in a line of its own',
    pattern: new RegExp(
      String.raw`^\s{0,4}(?<who>[\p{L}@][^\n:!?<>[\]—–]{0,58})\n\s{0,4}${CLOCK}[ \t]*$`,
      'gmu',
    ),
    example: ['Bob Smith\n  10:32 AM\nI liked the keynote.', 'Bob Smith'],
    nearMiss: 'Lunch\n12:30',
    asCalled: true,
  },
  {
    why: 'copied from Discord: a name, a dash, a day or a time',
    pattern: new RegExp(
      String.raw`^\s{0,4}${WHO}\s{1,3}[—–-]\s{1,3}(?:${DATE}(?:,?\s{1,2}${CLOCK})?|${CLOCK})[ \t]*$`,
      'gmu',
    ),
    example: ['bob — Today at 10:32 AM\nI liked the keynote.', 'bob'],
    nearMiss: 'Session 3 – 10:30',
    asCalled: true,
  },
  {
    why: 'a line of a log or of a messenger: the time, then a name',
    pattern: new RegExp(
      String.raw`^\s{0,4}\[?(?:${DATE},?\s{1,2})?${CLOCK}\]?\s{0,2}(?:-\s)?<?${WHO}(?:>|:)\s`,
      'gmu',
    ),
    example: ['[12.05.24, 10:32] Bob: I liked the keynote.', 'Bob'],
    nearMiss: '10:30 Keynote: the future',
    asCalled: true,
  },
  {
    why: 'a line of a chat room',
    pattern: /^\s{0,4}<(?<who>[\w@.+-]{2,30})>\s+\S/gmu,
    example: ['<bob> I liked the keynote', 'bob'],
    nearMiss: '<div> stands here',
    asCalled: true,
  },
  {
    why: 'a message that is quoted with its author, a mail that is answered',
    pattern: new RegExp(
      String.raw`^\s{0,4}(?!${UNNAMED})(?:(?:On|Le|El)\s[^\n]{4,60}?,\s)?(?<who>[\p{L}@][^\n:,<>]{0,58}?)\s?(?:<[^<>\n]{1,80}>\s?)?(?:wrote|a écrit|escribió)\s?:[ \t]*$`,
      'gmu',
    ),
    example: ['On Tue, May 4, 2021 at 10:32, Bob Smith <…> wrote:\nI liked it.', 'Bob Smith'],
    nearMiss: 'Bob wrote: it scales.',
  },
  {
    why: 'the same in German',
    pattern:
      /^\s{0,4}Am\s[^\n]{4,60}?\sschrieb\s(?<who>[\p{L}@][^\n:,<>]{0,58}?)\s?(?:<[^<>\n]{1,80}>\s?)?:[ \t]*$/gmu,
    example: ['Am 4. Mai 2021 um 10:32 schrieb Bob Smith:\nToll.', 'Bob Smith'],
    nearMiss: 'Am Abend schrieb Bob darüber.',
  },
  {
    why: 'the head of a mail',
    pattern:
      /^\s{0,4}(?:From|Von|De)\s?:\s{0,3}(?<who>[\p{L}][^\n<>:@]{1,58}?)[ \t]*(?:<[^<>\n]{1,80}>[ \t]*)?$/gmu,
    example: ['From: Bob Smith <…>\nI liked the keynote.', 'Bob Smith'],
    nearMiss: 'From: 10:30 to 11:00 it was quiet.',
  },
  {
    why: 'the message that was saved, where another account wrote it and is not named',
    pattern: new RegExp(`^${UNNAMED} wrote:$`, 'gmu'),
    example: [`${UNNAMED} wrote:\nI liked it.`, ''],
    nearMiss: `${UNNAMED} wrote: it scales.`,
  },
  {
    why: 'a message that was shared from elsewhere in Slack',
    pattern: /^\s{0,4}(?:Posted|From a thread|Thread) in (?:#|…)/gmu,
    example: ['I liked it.\nPosted in #kubecon | May 4th | View message', ''],
    nearMiss: 'It was posted in #kubecon later.',
  },
  {
    why: 'quoted, with the sign that mails and chats have for it',
    pattern: /^\s{0,3}>{1,3}\s{0,2}(?=[^\s>])/gmu,
    example: ['> I liked the keynote\nMe too.', ''],
    nearMiss: 'Latency > 10 ms, a -> b.',
  },
  {
    why: 'several who speak in turn',
    pattern: /^\s{0,4}(?<who>@?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}):\s\S/gmu,
    example: ['Bob: I liked it.\nCarol: So did I.', 'Bob, Carol'],
    nearMiss: 'Bob: I liked it.\nPros: fast',
    asCalled: true,
    several: true,
  },
]

/** How whoever wrote a message stands before its words, where somebody else saves it. */
export const wroteLine = (name: string | undefined): string => `${name || UNNAMED} wrote:`

/** An account with a sign that words have not: “bob.smith”, “@carol”, “dana42”. */
const ACCOUNT = /^(?:@[\w.-]+|[a-z][\w-]*[._\d][\w.-]*)$/i

/**
 * Who seems to speak in a text besides whoever hands it in.
 * @param isCalled whether a word is a given name: “Flux: …” and “Pros: …” are none
 * @returns names, each once; an empty one where words are quoted and nobody is named
 */
export function otherVoices(text: string, isCalled: (word: string) => boolean): readonly string[] {
  const isWho = (name: string): boolean => ACCOUNT.test(name) || isCalled(name.split(/[\s.]/)[0] ?? '')
  const found = VOICES.flatMap(({ pattern, asCalled, several }) => {
    const names = Array.from(text.matchAll(pattern), ({ groups }) => cutName(oneLine(groups?.who ?? '')))
    const people = asCalled ? names.filter(isWho) : names
    return several && new Set(people).size < 2 ? [] : people
  })
  return [...new Set(found)]
}
