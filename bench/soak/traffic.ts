// What a soak asks of a platform: one table of what people do, and keys by which every answer is found again.

/** A busy half hour in two minutes: nobody is to be told that they ask too much. */
export const UNBOUNDED = { QUESTIONS_PER_MINUTE: 'off' } as const

/** Everything people do, in the order in which a round goes through it. */
export const KINDS = [
  'command',
  'mention',
  'press',
  'suggest',
  'direct',
  'shortcut',
  'home',
  'redelivery',
] as const
export type Kind = (typeof KINDS)[number]

/** What a stand-in does with a call instead of what it was asked for. */
export type Wrong =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly reset: true }
  | { readonly delayMs: number }

/** What goes wrong with the next answers of a round. `late`: the platform takes 1.5 s to say thanks. */
export const FAULTS = {
  '429': { status: 429, headers: { 'retry-after': '1' } },
  '500': { status: 500 },
  reset: { reset: true },
  late: { delayMs: 1_500 },
} as const

const PAGE = {
  body: '<html><body>Access denied</body></html>',
  headers: { 'content-type': 'text/html' },
} as const

/** Answers to a call that say no though nothing is wrong for long: a proxy's page, a platform out of breath. */
export const REFUSALS = {
  '401': { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  '403, a proxy’s page': { status: 403, ...PAGE },
  '404, a proxy’s page': { status: 404, ...PAGE },
  '302, a page to log in': { status: 302, headers: { location: 'http://127.0.0.1:9/login' } },
  '503': { status: 503 },
  '200, but an error of its own': { status: 200, body: { ok: false, error: 'internal_error' } },
} as const satisfies Readonly<Record<string, Wrong>>

/** Under this key the platform was told that somebody's request was taken, which nobody sees. */
export const acknowledged = (id: string): string => `acknowledged ${id}`
export const isAcknowledgement = (key: string): boolean => key.startsWith('acknowledged ')

/** Answers that have been seen: key → the moments at which people saw one, epoch milliseconds. */
export type Seen = ReadonlyMap<string, readonly number[]>

/** One platform with the bot on it. */
export interface Traffic {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  /** @param turn a number that never repeats: who asks, and what, follows from it */
  send(kind: Kind, turn: number): readonly string[]
  seen(): Seen
  /** What was seen so far is forgotten. */
  discard(): void
  /** The next answer of each way meets this fault. */
  fault(wrong: Wrong): void
  /** Sends one of what no platform should send, another each time. */
  sendMalformed(): void
  /** Breaks the connection, by turns in order and as networks do, and waits until there is another. */
  reconnect(turn: number): Promise<void>
  waitConnected(timeoutMs?: number): Promise<void>
  /** What the platform would have refused of all that it was sent. */
  refused(): readonly string[]
  stop(): Promise<void>
}

const QUESTIONS = [
  'gateway api',
  'how do people scale prometheus?',
  'autoscaling',
  'thanos',
  'service mesh',
  'kubernets',
  'ebpf edition:eu-2021',
  'timeline thanos',
  'projects',
  'speaker nobody of that name',
  '<script>alert(1)</script> @everyone',
  'مرحبا بالعالم',
] as const

export const questionOf = (turn: number): string => QUESTIONS[turn % QUESTIONS.length] ?? ''

/** Adds a moment under a key. */
export function note(seen: Map<string, number[]>, key: string, at: number): void {
  const moments = seen.get(key)
  if (moments) moments.push(at)
  else seen.set(key, [at])
}
