// What the contract asks of a platform, and those that must fulfil it. A driver turns a case into a command, a
// mention or a press of its platform, and what comes back into what a person sees.

export const DRIVERS = [
  'terminal',
  'page',
  'MCP over stdio',
  'MCP over HTTP',
  'Slack over the socket',
  'Slack over HTTP',
  'Discord',
] as const
export type DriverName = (typeof DRIVERS)[number]

/** Two people, where it matters who asks. */
export type Person = 'ada' | 'grace'

/** What a person sees of one answer. */
export interface Shown {
  /** Every text of it, in order, a line each, as the platform was sent it: escapes and markup included. */
  readonly text: string
  /** The same as it is read: without escapes and invisible characters. */
  readonly words: string
  /** Whether only the one who asked sees it; undefined where there is nobody else. */
  readonly private: boolean | undefined
  readonly buttons: readonly Pressable[]
  /** The body as it was sent. */
  readonly raw: unknown
}

/** A button, or one option of a list. */
export interface Pressable {
  readonly label: string
  /** @returns what the press brought about; undefined where the message was only taken away */
  press(by?: Person): Promise<Shown | undefined>
}

export interface Driver {
  readonly name: DriverName
  /** Asks as the platform's command does. */
  ask(text: string, by?: Person): Promise<Shown>
  /** What the platform would have refused of all that it was sent. */
  refused(): readonly string[]
}

/** A platform that lies across a network, which may fail. */
export interface Remote extends Driver {
  /** Names the bot where everybody reads. `id` is what a redelivery repeats. */
  mention(text: string, delivery?: { readonly id?: string; readonly attempt?: number }): Sent
  /** The answer to a mention. */
  answerTo(sent: Sent, timeoutMs?: number): Promise<Shown>
  /** What next becomes of one answer to a command, or to a mention. */
  fail(what: 'command' | 'mention', fault: Failure): void
  /** Breaks the connection, as networks do. */
  cut(): void
  waitConnected(timeoutMs?: number): Promise<void>
  stop(): Promise<void>
  restart(): Promise<void>
  /** From now on the token is refused, and the connection is gone. */
  revoke(): void
  /** @throws when anything that people would see was not waited for, or comes within `ms` */
  quiet(ms: number): Promise<void>
}

/** A mention on its way. */
export interface Sent {
  readonly id: string
  /** Where the answer is to stand. */
  readonly place: string
}

export const FAILURES = ['429', '500', 'reset', 'late'] as const
export type Failure = (typeof FAILURES)[number]

/** Time of the platform's own answer in the failure `late`: longer than both platforms wait for a bot. */
const LATE_MS = 3_500

/** The failure as the stand-ins inject it. */
export const FAULTS = {
  '429': { status: 429, headers: { 'retry-after': '1' } },
  '500': { status: 500 },
  reset: { reset: true },
  late: { delayMs: LATE_MS },
} as const satisfies Readonly<Record<Failure, object>>

/** Escapes of the platforms, undone: backslashes, entities, what keeps characters apart, the colours of a terminal. */
const UNESCAPES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/[\u200b-\u200d\u2060\ufeff]/g, ''],
  [/\\([^\w\s])|\\(_)/g, '$1$2'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
]

export const wordsOf = (text: string): string =>
  UNESCAPES.reduce((done, [pattern, by]) => done.replace(pattern, by), text)
