// Whether what stands below a heading tells of one session: "in this talk", a person by profile who spoke.
import { type Block, type Run, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isPersonName, nameAt } from '../names/names.ts'
import { wordsFor } from '../words/wordings.ts'
import { IN_PASSING } from './links-told.ts'
import { speakersTold } from './speakers-told.ts'

/** What opens and what closes a telling says what is told; what stands between may speak of anything. */
const OPENING = 700
const CLOSING = 300
const THIS_SESSION = new RegExp(
  `(?<!\\p{sc=Latin}|\\p{sc=Cyrillic})${wordsFor('this session')}(?!\\p{sc=Latin}|\\p{sc=Cyrillic})`,
  'iu',
)
/** Pages of one person. */
const PROFILE =
  /\/\/(?:www\.|mobile\.)?(?:(?:twitter|x|github)\.com\/@?[\w-]+|linkedin\.com\/in\/[^/\s]+|bsky\.app\/profile\/[^/\s]+|[\w.-]+\/@[\w.-]+(?:@[\w.-]+)?)\/?(?:[?#].*)?$/i

/**
 * True where these blocks speak of a session as the one that is told ("In this talk Ada showed turnips"), or show somebody
 * at work who spoke.
 */
export function tellsOfSession(blocks: readonly Block[], field: ProgrammeKnowledge): boolean {
  const texts = textsOf(blocks)
  const whole = texts.map(({ runs }) => wordsOfRuns(runs)).join('\n')
  const told = `${whole.slice(0, OPENING)}\n${whole.slice(OPENING).slice(-CLOSING)}`
  return (
    THIS_SESSION.test(told) ||
    peopleByProfile(blocks, field).length > 0 ||
    speakersTold(told, field).length > 0
  )
}

interface OpeningRow {
  readonly language: string
  /** What the first sentence below a title begins with, as a pattern's inside. */
  readonly words: string
  readonly example: string
  readonly nearMiss: string
}

export const OPENINGS: readonly OpeningRow[] = [
  {
    language: 'English',
    words:
      '(?:in )?(?:this|another|one of (?:my|the|our)) (?:[\\p{L}’-]+ ){0,2}(?:talks?|sessions?|keynotes?|presentations?|workshops?|panels?)',
    example: 'This short talk by Ada Example',
    nearMiss: 'The talk of the town was Ada Example',
  },
  {
    language: 'German, Dutch',
    words:
      '(?:in )?(?:dies(?:er|em|e|es)|deze|dit|eine[rs]? (?:meiner|der)) (?:\\p{L}+ ){0,2}(?:vortrag|vorträge|talks?|sessions?|keynote|workshop|lezing|praatje)',
    example: 'In diesem Vortrag zeigte Ada Example',
    nearMiss: 'In diesem Jahr zeigte Ada Example',
  },
  {
    language: 'French',
    words:
      "(?:dans )?(?:cette?|cet|une? de mes|l[’']une? des) (?:[\\p{L}’-]+ ){0,2}(?:talks?|conf[ée]rences?|pr[ée]sentations?|sessions?|keynotes?|ateliers?)",
    example: 'Dans cette conférence, Ada Example',
    nearMiss: 'Dans cette ville, Ada Example',
  },
  {
    language: 'Spanish, Portuguese, Italian',
    words:
      '(?:en |in )?(?:[nd]?est[ae]|[nd]?ess[ae]|quest[ao]|una de (?:mis|las)|uma das) (?:\\p{L}+ ){0,2}(?:charlas?|ponencias?|sesi[oó]n|palestras?|sess[aã]o|apresenta[cç][aã]o|presentaci[oó]n|taller|talks?|intervento|presentazione)',
    example: 'Nesta palestra, Ada Example',
    nearMiss: 'Neste ano, Ada Example',
  },
  {
    language: 'Japanese',
    words:
      '(?:[^。！？\\n]{0,60}[。！？]\\s*)?(?:登壇者|発表者|講演者|スピーカー)は|(?:[\\p{sc=Han}]{2,6}|[\\p{sc=Katakana}ー・]{3,14})(?:さん|氏)(?:の|による)(?:発表|セッション|講演)(?:です|でした)',
    example: '登壇者は山田太郎さんです',
    nearMiss: '参加者は五百人です',
  },
]

const OPENING_WORDS = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${OPENINGS.map(({ words }) => words).join('|')})(?!\\p{sc=Latin})`,
  'iu',
)
const FIRST_SENTENCE = /^.{6,400}?(?:[.!?](?=\s|$)|(?:です|でした|ます|ました)[。！]?(?=$|\P{L}|[^まし]))/su

/** "This talk by Ada Example stood out.": the first sentence below says that it is one, and who gave it. */
export function toldByName(blocks: readonly Block[], field: ProgrammeKnowledge): readonly string[] {
  const first = textsOf(blocks).find(({ runs }) => wordsOfRuns(runs).trim() !== '')
  const text = first && !first.item ? wordsOfRuns(first.runs) : ''
  const [sentence = ''] = OPENING_WORDS.test(text) ? (FIRST_SENTENCE.exec(text) ?? []) : []
  return speakersTold(sentence, field)
}

/** The people whom the first paragraph with any names by their profiles, as speakers are; of another year is none. */
export function peopleByProfile(blocks: readonly Block[], field: ProgrammeKnowledge): readonly string[] {
  for (const { runs } of textsOf(blocks)) {
    const people = sentencesOfRuns(runs)
      .filter((sentence) => !IN_PASSING.test(wordsOfRuns(sentence)))
      .flatMap((sentence) =>
        sentence.flatMap(({ span, link }) => {
          const name = link && PROFILE.test(link.url) ? nameAt(span.text)?.name : undefined
          return name?.includes(' ') && name === span.text.trim() && isPersonName(name, field) ? [name] : []
        }),
      )
    if (people.length > 0) return [...new Set(people)]
  }
  return []
}

const textsOf = (blocks: readonly Block[]): readonly TextBlock[] =>
  blocks.flatMap((block) => (block.kind === 'text' && !block.quoted ? [block] : []))

/** Runs sentence by sentence; a sentence ends within a run that is no link. */
function sentencesOfRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const sentences: Run[][] = [[]]
  for (const run of runs) {
    const parts = run.link ? [run.span.text] : run.span.text.split(/(?<=[.!?]\s)/)
    for (const [index, text] of parts.entries()) {
      if (index > 0) sentences.push([])
      sentences.at(-1)?.push({ ...run, span: { ...run.span, text } })
    }
  }
  return sentences
}
