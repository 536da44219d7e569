// "what is new in kubectl": what was noted last answers best. The words are no subject; nothing else is newer by them.
import type { AnalysedWord } from '../../../search/words.ts'
import { isRelease } from '../typed/numbers.ts'
import { textOfWords } from '../typed/reading.ts'

/** Of themselves they ask for what came last. */
const LATEST: ReadonlySet<string> = new Set([
  ...['latest', 'newest', 'recent', 'recently', 'news', 'nowadays', 'lately', 'neuestes', 'neuigkeiten'],
  ...['novedades', 'nouveautes', 'novita', 'novidades'],
])
/** "new" does only after one of these: "add a new node" asks for no news. */
const BEFORE_NEW: ReadonlySet<string> = new Set([
  'is',
  'are',
  'whats',
  'anything',
  'something',
  'gibt',
  'was',
])
const NEW: ReadonlySet<string> = new Set(['new', 'neues'])

export const NEWEST_ASKED: readonly { readonly example: string; readonly unlike: string }[] = [
  { example: 'what is new in kubectl', unlike: 'new york times' },
  { example: 'anything new about etcd?', unlike: 'how do I add a new node' },
  { example: 'latest on gateway api', unlike: 'latency of the gateway' },
  { example: 'what has changed in etcd', unlike: 'who changed the config' },
  { example: 'any updates on knative?', unlike: 'rolling updates of daemonsets' },
  { example: 'new stuff in backstage', unlike: 'new nodes are not ready' },
  { example: 'was gibt es neues bei containerd', unlike: 'ein neues cluster' },
]

/** Sentences that ask for it, whatever single words they use. */
const NEWS_ASKED: readonly RegExp[] = [
  /\bwhat(?: s| is| has| have)? (?:recently )?changed\b/i,
  /(?:^\s*|\bany (?:recent )?)updates? (?:on|about|in|from|for|to)\b/i,
  /^\s*new (?:stuff|things|features|developments|in)\b/i,
  /\bgibt(?: es|s)? (?:etwas |was )?neues\b/i,
]

/** What became of something: what joined it, came after it or ended it. */
const BECAME: readonly RegExp[] = [
  /\b(?:what|whatever) (?:has )?(?:ever )?happened (?:to|with)\b/i,
  /\bwhat (?:has )?(?:became|become) of\b/i,
  /\bwas (?:ist|wurde) aus\b/i,
  /^\s*(?:so )?is [^?]{2,40} (?:dead|dying|over|abandoned|still alive|still maintained)\s*\??\s*$/i,
]

export const BECAME_ASKED: typeof NEWEST_ASKED = [
  { example: 'what happened to opentracing', unlike: 'what happened at the keynote' },
  { example: 'is istio dead?', unlike: 'is a dead node drained' },
  { example: 'what has become of rkt?', unlike: 'how to become a maintainer' },
]

/** What is titled so tells what came last. */
export const NEWS = ['updat', 'roadmap']

/** Of each kind of the newest, the words of texts that tell it. */
export const TOLD_BY: Readonly<Record<NewestAsked, readonly string[]>> = {
  news: NEWS,
  became: ['merg', 'join', 'successor', 'replac', 'deprec', 'retir', 'archiv'],
}

const CHANGED: ReadonlySet<string> = new Set(['changed', 'updates', 'update', 'stuff', 'things', 'features'])

/** Words that only ask for what came last, where it is asked for: “what changed in etcd”. */
export const asksOnlyForNews = ({ folded }: AnalysedWord): boolean => CHANGED.has(folded)

/** The place of the “new” that asks for what came last: it says nothing together with what is asked. */
export const placeOfNew = (words: readonly AnalysedWord[]): number =>
  words.findIndex(({ folded }, at) => NEW.has(folded) && BEFORE_NEW.has(words[at - 1]?.folded ?? ''))

export type NewestAsked = 'news' | 'became'

/** What came last of a subject, or what became of it; “Istio 0.8 news” asks for what was new then. */
export function newestAsked(words: readonly AnalysedWord[]): NewestAsked | undefined {
  const text = textOfWords(words)
  if (BECAME.some((said) => said.test(text))) return 'became'
  const isLatest =
    NEWS_ASKED.some((said) => said.test(text)) ||
    words.some(({ folded }) => LATEST.has(folded)) ||
    placeOfNew(words) >= 0
  return isLatest && !words.some(isRelease) ? 'news' : undefined
}
