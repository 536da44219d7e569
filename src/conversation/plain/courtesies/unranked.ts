// “Which is more popular?”, “which talk had the most views?”: nobody here counts viewers or gives marks, and that is said.

import type { PlainLine } from '../plain-line.ts'
import { even } from '../words/even-line.ts'
import { AROUND, KINDNESS, phrases } from '../words/lexicon.ts'

const RANKED = phrases(`
more popular | most popular | most views | fewest views | how many views | how many viewers | how many people watched | how many likes | most likes | most clicks | most viewers | most watched | most viewed | viewed most | watched most | views | view count | view counts | best rated | highest rated | rated best | rated highest | rated the best | rating | ratings | better | the better one | watch first | see first | start with | more interesting | most useful | worth watching first | the best one
beliebter | beliebtere | beliebteste | am beliebtesten | meisten aufrufe | wie viele aufrufe | aufrufe | meistgesehen | am meisten gesehen | meisten klicks | besser bewertet | am besten bewertet | besser | zuerst ansehen | zuerst anschauen | zuerst sehen | lohnt sich mehr | lohnt sich am meisten | interessanter
plus populaire | le plus populaire | la plus populaire | plus de vues | combien de vues | le plus de vues | plus vue | plus regardee | mieux notee | mieux note | meilleure | meilleur | vaut le plus le coup | vaut le coup | en premier | d abord | regarder en premier | plus interessante | plus interessant
mas popular | la mas popular | el mas popular | mas visitas | cuantas visitas | mas vistas | mas visto | mas vista | mas visualizaciones | cuantas visualizaciones | mejor valorada | mejor valorado | mejor | ver primero | primero | con cual empiezo | cual empiezo | por cual empiezo | vale mas la pena | mas interesante
`)
/** One of those that were shown, or of all. */
const OF_THESE = phrases(`
which | which one | what | whats | who | one | ones | of them | of these | of those | of the two | talk | talks | video | videos | recording | recordings | session | sessions | note | notes | presentation | keynote | it | does | had | got | has | have | should | watch | see | was | were | on youtube | youtube
welcher | welche | welches | welchen | davon | von denen | von beiden | vortrag | vortrage | video | aufzeichnung | hat | hatte | haben | soll | sollte | ich | mir | als | man | ist | war | wurde
lequel | laquelle | lesquels | quel | quelle | quels | des deux | presentation | conference | conferences | talk | video | videos | a | est | dois je | dois | faut il | regarder | voir | je
cual | cuales | que | de ellas | de ellos | de las dos | charla | charlas | ponencia | video | videos | grabacion | tiene | tuvo | es | fue | deberia | debo | ver | tengo | mirar
`)
const POINTS = phrases(
  'which | which one | what | whats | how many | welcher | welche | welches | welchen | wie viele | lequel | laquelle | quel | quelle | combien | cual | cuales | que | cuantas',
)

const asks = (line: string): boolean => {
  const said = ` ${even(line)} `
  return POINTS.some((word) => said.includes(` ${word} `))
}

/** In their order: the first that takes a line decides. */
export const LINES_OF_NO_RANKING: readonly PlainLine[] = [
  {
    says: [RANKED],
    besides: [...RANKED, ...OF_THESE, ...AROUND, ...KINDNESS].toSorted((a, b) => b.length - a.length),
    takes: 'nothing',
    request: (_, line) => (asks(line) ? { kind: 'courtesy', courtesy: 'unranked' } : undefined),
    example: 'which talk had the most views?',
    unlike: 'which cni is more popular?',
  },
]
