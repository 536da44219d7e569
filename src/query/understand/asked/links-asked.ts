// Slides and recordings, asked for beside a subject: "slides about gateway api". The words are no subject; talks that have
// what they ask for come first.
import type { LinkKind } from '../../../domain/library/corpus.ts'
import type { AnalysedWord } from '../../../search/words.ts'

export interface LinkAsked {
  readonly kind: LinkKind
  /** Folded words, in the languages that are read. */
  readonly says: ReadonlySet<string>
  readonly example: string
  readonly unlike: string
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const LINKS_ASKED: readonly LinkAsked[] = [
  {
    kind: 'slides',
    says: words(`
slide slides slidedeck deck decks pdf pdfs folien diapositivas diapositives diapos transparencias diapositive lucidi
`),
    example: 'slides about dns',
    unlike: 'a sliding window of metrics',
  },
  {
    kind: 'recording',
    says: words(`
video videos recording recordings recorded youtube watch aufzeichnung aufzeichnungen aufnahme grabacion grabaciones
enregistrement enregistrements registrazione registrazioni gravacao gravacoes
`),
    example: 'a recording about dns',
    unlike: 'records of dns',
  },
]

/** What the word asks for besides its subject; undefined for any other word. */
export const linkAskedBy = ({ folded }: Pick<AnalysedWord, 'folded'>): LinkKind | undefined =>
  LINKS_ASKED.find(({ says }) => says.has(folded))?.kind
