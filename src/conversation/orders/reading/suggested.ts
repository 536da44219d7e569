// What begins a line that asks whether something would be good: “why not daily?”. It is offered, and not done.

export interface Suggesting {
  /** At the beginning of a line. */
  readonly says: string
  readonly example: string
  /** The example without it. */
  readonly rest: string
  /** Asks for something else. */
  readonly unlike: string
}

/** A row a language. */
export const SUGGESTING: readonly Suggesting[] = [
  {
    says: "why not|why dont we|why don’t we|why don't we|how about|what about|what if it came|what if it comes|what if it was|what if it were|what if we had it|and if it came",
    example: 'why not daily?',
    rest: 'daily?',
    unlike: 'why not use daily builds?',
  },
  {
    says: "warum nicht|wieso nicht|wie wäre es mit|wie wär es mit|wie wär’s mit|wie wär's mit|wie wärs mit|was ist mit|was wäre mit",
    example: 'wie wär’s mit dienstags?',
    rest: 'dienstags?',
    unlike: 'was ist mit etcd?',
  },
  {
    says: "pourquoi pas|et si c’était|et si c'était|et si on le mettait|et si on passait|que diriez-vous de|que dirais-tu de|et pourquoi pas",
    example: 'pourquoi pas tous les jours ?',
    rest: 'tous les jours ?',
    unlike: 'pourquoi pas un service mesh ?',
  },
  {
    says: 'por qué no|por que no|porque no|qué tal|que tal|y si fuera|y si lo ponemos|qué te parece|y por qué no',
    example: '¿por qué no a diario?',
    rest: 'a diario?',
    unlike: '¿por qué no usar helm?',
  },
]

const BEGINS = new RegExp(
  `^[¿\\s]*(?:${SUGGESTING.flatMap(({ says }) => says.split('|'))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s+(?=\\S)`,
  'iu',
)

/**
 * @returns the line without it; undefined where nothing is suggested
 * @example withoutSuggesting('why not daily?') // → 'daily?'
 */
export function withoutSuggesting(line: string): string | undefined {
  const found = BEGINS.exec(line)
  return found ? line.slice(found[0].length) : undefined
}
