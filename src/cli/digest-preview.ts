// What `kubecon digest preview` needs from the rooms.
import { existsSync } from 'node:fs'
import { openLibrary } from '../app/library/open.ts'
import { openState } from '../app/state.ts'
import type { TerminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { composeDigest } from '../conversation/compose-digest.ts'
import { showableOf } from '../conversation/digest-stock.ts'
import { parseDigests } from '../digest/declare.ts'
import { type PreviewedSlot, previewDays } from '../digest/preview.ts'
import type { AtEnd, Shown, Subscription } from '../domain/digests/digest.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { Log } from '../domain/ports.ts'
import { render } from './asking.ts'

export interface PreviewAsked {
  /** As DIGEST has it: `slack:C0123ABCD weekdays 09:00 UTC`. */
  readonly digest: string
  readonly about?: string
  readonly atEnd?: AtEnd
  /** Absent: today. */
  readonly date?: string
  readonly days: number
}

export interface Previewed {
  readonly problems: readonly string[]
  readonly days: readonly PreviewedSlot[]
  /** One object without line breaks. */
  json(previewed: PreviewedSlot): string
  message(previewed: PreviewedSlot, look: TerminalLook): Promise<string>
}

/** Shows what a channel will be shown, after what it has been shown already where there is a state. */
export async function previewDigest(config: Config, asked: PreviewAsked, log: Log): Promise<Previewed> {
  const opened = await openLibrary(config)
  const { library } = opened
  const { subscriptions, problems } = parseDigests(asked.digest)
  const unreadable = opened.problems.filter(({ severity }) => severity === 'error')
  const problemLines = [...unreadable.map(describeProblem), ...problems]
  const [declared] = subscriptions
  const subscription: Subscription | undefined = declared && {
    ...declared,
    ...(asked.about && { about: asked.about }),
  }
  const { stock, idsAbout } = showableOf(() => library)()
  const history = subscription ? await historyOf(subscription, config, log) : []
  const days = subscription
    ? previewDays(
        { subscription, ...(asked.atEnd && { atEnd: asked.atEnd }) },
        { stock, idsAbout, history, notesSince: new Map() },
        { from: asked.date ?? new Date().toISOString().slice(0, 10), days: asked.days },
      )
    : []
  return {
    problems: problemLines,
    days,
    json: ({ slot: { day, dueAt }, delivery }) =>
      JSON.stringify({
        day,
        due: new Date(dueAt).toISOString(),
        noted: delivery?.digest.noted,
        project: delivery?.digest.project,
        ...(delivery?.roundEnd && { roundEnd: delivery.roundEnd }),
      }),
    message: async ({ delivery }, look) =>
      delivery ? render(composeDigest(delivery, library), 'terminal', look) : '',
  }
}

async function historyOf({ channel }: Subscription, config: Config, log: Log): Promise<readonly Shown[]> {
  if (config.databaseUrl === undefined && !existsSync(config.statePath)) return []
  const opened = await openState(config, log)
  if (opened.kind !== 'open') return []
  const shown = await opened.state.ledger.shown(channel)
  await opened.close()
  return shown
}
