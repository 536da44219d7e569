// “Before 2020”, “since 2022”, “between 2019 and 2021” in a question: the editions of these years.
import { yearsMeant } from '../../../domain/requests/years.ts'
import type { EditionNamed } from '../../library/edition-names.ts'
import type { Library } from '../../library/library.ts'

interface SpanWords {
  /** Folded words before a year. */
  readonly says: ReadonlySet<string>
  /** What the year is then, as a filter takes it. */
  readonly years: (year: number) => string
  readonly example: string
  /** Names no span. */
  readonly unlike: string
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What stands before a year that names itself alone: not “before KubeCon 2020”, which is one edition. */
export const SPAN_WORDS: readonly SpanWords[] = [
  {
    says: words('before vor avant antes'),
    years: (year) => `-${year - 1}`,
    example: 'service mesh before 2020',
    unlike: 'service mesh before kubecon 2020',
  },
  {
    says: words('until till bis jusqu hasta'),
    years: (year) => `-${year}`,
    example: 'service mesh until 2019',
    unlike: 'service mesh until then',
  },
  {
    says: words('since seit ab depuis desde'),
    years: (year) => `${year}-`,
    example: 'service mesh since 2022',
    unlike: 'service mesh since the merger',
  },
  {
    says: words('after nach apres'),
    years: (year) => `${year + 1}-`,
    example: 'service mesh after 2021',
    unlike: 'service mesh after kubecon 2021',
  },
]

const BETWEEN = words('between zwischen entre')
const YEAR = /^20[12]\d$/
/** “Antes de 2020”, “ab dem Jahr 2021”: between the word and its year. */
const SMALL = words('de the dem jahr year l an en')

/** Years that stand behind such a word name all editions of a span, and their words go with them. */
export function spansNamed(
  folded: readonly string[],
  named: readonly EditionNamed[],
  library: Library,
): readonly EditionNamed[] {
  const spans = named.flatMap((one, at): readonly EditionNamed[] => {
    if (!isYear(one, folded)) return []
    const from = wordBefore(folded, one.from)
    const next = named[at + 1]
    const said = folded[from] ?? ''
    if (BETWEEN.has(said) && next && isYear(next, folded) && next.from === one.to + 1)
      return [ofYears(`${folded[one.from]}-${folded[next.from]}`, from, next.to, library)]
    const span = SPAN_WORDS.find(({ says }) => says.has(said))
    return span ? [ofYears(span.years(Number(folded[one.from])), from, one.to, library)] : []
  })
  return spans.filter(({ editions }) => editions.length > 0)
}

const isYear = ({ from, to }: EditionNamed, folded: readonly string[]): boolean =>
  to - from === 1 && YEAR.test(folded[from] ?? '')

function wordBefore(folded: readonly string[], at: number): number {
  const before = at - 1
  return SMALL.has(folded[before] ?? '') ? wordBefore(folded, before) : before
}

function ofYears(value: string, from: number, to: number, { catalogue }: Library): EditionNamed {
  const isMeant = yearsMeant(value) ?? (() => false)
  const editions = [...catalogue.editions.values()].filter(({ year }) => isMeant(year)).map(({ id }) => id)
  return { editions, from, to, plainly: true }
}
