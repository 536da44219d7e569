// “The latest talk on envoy”, “envoy talks, newest first”: who says so of talks wants them by their date. The words are
// taken out, and become the filter that `order:newest` is.
import type { DateOrder } from '../../../domain/answers/answer.ts'
import type { AnalysedWord } from '../../../search/words.ts'
import type { Taken } from '../typed/reading.ts'
import { isForSomeTalks, isForTalks, talksFollow } from './words-for-talks.ts'

const phrases = (text: string): readonly (readonly string[])[] =>
  text.split('|').map((phrase) => phrase.trim().split(/\s+/))

interface OrderAsked {
  readonly order: DateOrder
  readonly says: readonly (readonly string[])[]
  /** Where it stands: by a word for talks (“latest istio talks”), right before one, before such a word and “about”, or anywhere. */
  readonly stands: 'by talks' | 'right before talks' | 'before talks about' | 'anywhere'
  readonly examples: readonly string[]
  readonly unlike: string
}

/** In the languages that are read, folded. */
export const ORDERS_ASKED: readonly OrderAsked[] = [
  {
    order: 'newest',
    says: phrases(
      'newest | latest | most recent | recent | neueste | neuesten | neuester | neuestes | letzter | letzten | plus recente | plus recentes | plus recent | plus recents | derniere | dernieres | mas reciente | mas recientes | ultima | ultimas | mais recente | mais recentes | piu recente | piu recenti | ultimi',
    ),
    stands: 'by talks',
    examples: [
      'latest talk on envoy',
      'most recent istio sessions',
      'recent talks about argo cd',
      'neueste Vorträge über Argo',
      'dernières présentations sur istio',
      'charlas más recientes sobre cilium',
    ],
    unlike: 'latest version of envoy',
  },
  {
    order: 'newest',
    says: phrases('last | very last | letzte | ultima | ultimo | derniere'),
    stands: 'right before talks',
    examples: ['the last keynote', 'last talk about envoy', 'letzte Keynote'],
    unlike: 'last mile talks',
  },
  {
    order: 'oldest',
    says: phrases(
      'oldest | earliest | alteste | altesten | altester | fruheste | plus ancienne | plus anciennes | mas antigua | mas antiguas | mais antiga | mais antigas',
    ),
    stands: 'by talks',
    examples: ['oldest talk about prometheus', 'earliest helm talks', 'die ältesten Vorträge zu etcd'],
    unlike: 'oldest pod is evicted',
  },
  {
    order: 'oldest',
    says: phrases('first | very first | first ever | erster | erste | premiere | primera | primeira'),
    stands: 'before talks about',
    examples: [
      'first talk about operators',
      'the very first talks on service mesh',
      'erster Vortrag über Helm',
    ],
    unlike: 'first talk of the day',
  },
  {
    order: 'newest',
    says: phrases(
      'le plus recent | la plus recente | el mas reciente | la mas reciente | newest first | latest first | most recent first | sorted by date | ordered by date | sort by date | by date | neueste zuerst | par date | por fecha | por data',
    ),
    stands: 'anywhere',
    examples: ['istio, newest first', 'gateway api talks sorted by date'],
    unlike: 'keep etcd up to date',
  },
  {
    order: 'oldest',
    says: phrases(
      'oldest first | earliest first | chronologically | in chronological order | chronological order | chronologisch | cronologico',
    ),
    stands: 'anywhere',
    examples: ['istio talks oldest first', 'gitops in chronological order'],
    unlike: 'the oldest node goes first',
  },
]

const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'uber', 'zu', 'von', 'sur', 'sobre', 'su'])

/** The phrases by their first word, the longest first: “newest first” begins with “newest”. */
const BY_FIRST = Map.groupBy(
  ORDERS_ASKED.flatMap(({ order, says, stands }) => says.map((said) => ({ order, said, stands }))).toSorted(
    (a, b) => b.said.length - a.said.length,
  ),
  ({ said: [first] }) => first,
)

/** Takes out the words that ask for an order of time; the filter that they are. */
export function takeOrder(words: readonly AnalysedWord[]): Taken<DateOrder | undefined> {
  for (const [at, { folded }] of words.entries())
    for (const { order, said, stands } of BY_FIRST.get(folded) ?? []) {
      const to = at + said.length
      if (said.every((word, i) => words[at + i]?.folded === word) && STANDS[stands](words, at, to))
        return { words: [...words.slice(0, at), ...words.slice(to)], named: order }
    }
  return { words, named: undefined }
}

const STANDS: Readonly<
  Record<OrderAsked['stands'], (words: readonly AnalysedWord[], from: number, to: number) => boolean>
> = {
  'by talks': (words, from, to) => talksFollow(words, to, isForSomeTalks) || isForSomeTalks(words[from - 1]),
  'right before talks': (words, _, to) => isForSomeTalks(words[to]),
  'before talks about': (words, _, to) => isForTalks(words[to]) && ABOUT.has(words[to + 1]?.folded ?? ''),
  anywhere: () => true,
}
