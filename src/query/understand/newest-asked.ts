// "what is new in kubectl": what was noted last answers best. The words are no subject; nothing else is newer by them.
import type { AnalysedWord } from '../../search/words.ts'

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
]

/** Whether the question asks for what came last. */
export const asksForNew = (words: readonly AnalysedWord[]): boolean =>
  words.some(
    ({ folded }, at) =>
      LATEST.has(folded) || (NEW.has(folded) && BEFORE_NEW.has(words[at - 1]?.folded ?? '')),
  )
