// What stands before a line that puts right what was just said: “no wait, wednesday”, “sorry, I meant thursdays”.

export interface TakingBack {
  /** One after another, at the beginning of a line. */
  readonly says: string
  /** What is meant follows, without a sign between. */
  readonly means: string
  readonly example: string
  /** The example without it. */
  readonly rest: string
  /** Stays as it is. */
  readonly unlike: string
}

/** A row a language. */
export const TAKING_BACK: readonly TakingBack[] = [
  {
    says: 'no|oh|ah|uh|um|hmm?|oops|sorry|my bad|wait|hang on|hold on|actually|well',
    means: 'i mean|i meant|what i meant was|that should be|make that',
    example: 'no wait, wednesday',
    rest: 'wednesday',
    unlike: 'wait for pods on wednesday',
  },
  {
    says: 'nein|nee|nö|ach|oh|halt|stopp|warte|moment|sorry|entschuldigung|quatsch|eigentlich|äh',
    means: 'ich mein|ich meine|ich meinte|ich wollte sagen|gemeint war|doch',
    example: 'ach nein, mittwochs',
    rest: 'mittwochs',
    unlike: 'nein zu Mittwochs-Deployments',
  },
  {
    says: 'non|ah|oh|oups|attends|attendez|pardon|désolée?|euh|en fait',
    means: 'je veux dire|je voulais dire|je voulais|enfin',
    example: 'non attends, mercredi',
    rest: 'mercredi',
    unlike: 'attendre mercredi',
  },
  {
    says: 'no|ay|uy|ups|espera|espere|perdón|perdon|perdona|disculpa|en realidad',
    means: 'quería decir|queria decir|quise decir|digo|me refería a|me referia a',
    example: 'no espera, el miércoles',
    rest: 'el miércoles',
    unlike: 'no hay charlas el miércoles',
  },
]

const either = (key: 'says' | 'means'): string =>
  TAKING_BACK.flatMap((row) => row[key].split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const SIGNS = '[,;.!…]'
const BEGINS = new RegExp(
  `^(?!no\\. ?\\d)(?:(?:(?:${either('says')})${SIGNS}*\\s+){0,3}(?:(?:${either('says')})\\s*${SIGNS}+|(?:${either('means')})${SIGNS}*)\\s+)(?=\\S)`,
  'iu',
)
/** No more of a line is read for it. */
const LONGEST = 60

/**
 * @returns the line without it; undefined where nothing is taken back
 * @example withoutTakenBack('no wait, wednesday') // → 'wednesday'
 */
export function withoutTakenBack(line: string): string | undefined {
  const found = BEGINS.exec(line.slice(0, LONGEST))
  return found ? line.slice(found[0].length) : undefined
}
