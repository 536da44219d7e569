// One request of every kind. A new kind has no example here, and does not compile.
import type { Request } from '../../src/domain/requests/request.ts'

type OfKind<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>

const WHERE = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: undefined } as const

export const REQUESTS: { readonly [Kind in Request['kind']]: OfKind<Kind> } = {
  ask: { kind: 'ask', question: 'thanos', line: 'thanos' },
  help: { kind: 'help', line: 'help' },
  courtesy: { kind: 'courtesy', courtesy: 'thanks', line: 'thanks!' },
  'follow-up': { kind: 'follow-up', wanted: 'slides', line: 'any slides?' },
  'look-up': { kind: 'look-up', what: 'project', name: 'thanos', line: 'project thanos' },
  timeline: { kind: 'timeline', topic: 'thanos', line: 'timeline thanos' },
  list: { kind: 'list', list: 'notes', line: 'notes' },
  next: { kind: 'next', line: 'next' },
  random: { kind: 'random', line: 'random' },
  stats: { kind: 'stats', unanswered: false, line: 'stats' },
  feedback: { kind: 'feedback', wanted: false, where: WHERE, line: 'feedback off' },
  digest: { kind: 'digest', command: { kind: 'list' }, where: WHERE, line: 'digest list' },
  note: { kind: 'note', command: { kind: 'list' } },
  more: { kind: 'more', question: 'thanos', page: 2 },
  sessions: { kind: 'sessions', question: 'thanos' },
  show: { kind: 'show', id: 'x' },
  words: { kind: 'words', id: 'x' },
  verdict: { kind: 'verdict', verdict: 'no', question: 'thanos' },
  dismiss: { kind: 'dismiss' },
  about: { kind: 'about', text: 'what somebody wrote' },
  home: { kind: 'home' },
  suggest: { kind: 'suggest', typed: 'tha', most: 5 },
  outdated: { kind: 'outdated' },
  incident: { kind: 'incident', id: 'i-1' },
}
