// What a person typed → what is wanted. A verb counts only as the exact first word with arguments that fit;
// anything else is a question.

export type Request = { readonly kind: 'ask'; readonly question: string } | { readonly kind: 'help' }

interface Verb {
  readonly word: string
  /** The request, or undefined where the arguments do not fit the verb. */
  readonly read: (rest: string) => Request | undefined
}

const VERBS: readonly Verb[] = [
  { word: 'help', read: (rest) => (rest === '' ? { kind: 'help' } : undefined) },
  // Forces a question that looks like a command: "ask help".
  { word: 'ask', read: (rest) => (rest === '' ? undefined : { kind: 'ask', question: rest }) },
]

/** Parses one line of chat; empty text asks for help. */
export function parseRequest(text: string): Request {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return { kind: 'help' }
  const [first = '', ...others] = line.split(' ')
  const verb = VERBS.find(({ word }) => word === first.toLowerCase())
  return verb?.read(others.join(' ')) ?? { kind: 'ask', question: line }
}
