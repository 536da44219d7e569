// The state, watched: whether it works just now, and how the slots of digests end.
import { TRIAL } from '../../digest/slot.ts'
import type { ChannelRef, SlotEnd } from '../../domain/digest.ts'
import type { Meter } from '../../domain/ports.ts'
import type { DeliveryLedger } from '../../domain/store-ports.ts'
import type { State } from '../../store/state.ts'
import type { SharedState } from '../state.ts'

export interface MeasuredState extends SharedState {
  /** Whether anything has needed it. */
  used(): boolean
  /** Why it does not work just now, as a sentence; undefined while all is well. */
  trouble(): string | undefined
}

/**
 * Nothing is asked of the store to find out: where it is used, digests read it every 15 s (digest/run.ts), and the
 * last answer tells.
 */
export function measureState(shared: SharedState, meter: Meter): MeasuredState {
  let used = false
  let trouble: string | undefined
  const watched = async <Given>(call: Promise<Given>): Promise<Given> => {
    try {
      const given = await call
      trouble = undefined
      return given
    } catch (error) {
      trouble = `The state fails (${reasonOf(error)})`
      throw error
    }
  }
  let of: { readonly state: State; readonly measured: State } | undefined
  const measured = (state: State): State => {
    if (of?.state !== state) of = { state, measured: measuredState(state, watched, meter) }
    return of.measured
  }
  return {
    used: () => used,
    trouble: () => trouble,
    async open() {
      used = true
      const opened = await shared.open()
      if (opened.kind === 'problem') {
        trouble = `The state cannot be opened: ${opened.problem.variable} ${opened.problem.text}`
        return opened
      }
      trouble = undefined
      return { ...opened, state: measured(opened.state) }
    },
    close: () => shared.close(),
  }
}

type Watch = <Given>(call: Promise<Given>) => Promise<Given>

/** Every port of the state, whichever it has. */
function measuredState(state: State, watched: Watch, meter: Meter): State {
  const ports = Object.entries(state).map(([name, port]: [string, object]) => [
    name,
    watchedPort(port, watched),
  ])
  const all: State = Object.fromEntries(ports)
  return { ...all, ledger: countingLedger(all.ledger, meter) }
}

const watchedPort = (port: object, watched: Watch): object =>
  Object.fromEntries(
    Object.entries(port).map(([name, method]) => [
      name,
      typeof method === 'function'
        ? (...given: readonly unknown[]) => watched(method.apply(port, given))
        : method,
    ]),
  )

/** Slots end in one place, whoever ends them. What a person tried out is no digest that was due. */
const countingLedger = (ledger: DeliveryLedger, meter: Meter): DeliveryLedger => {
  const count = (slot: string, { platform }: ChannelRef, end: SlotEnd): void => {
    if (!slot.includes(`@${TRIAL}`)) meter.slotEnded(platform, end)
  }
  return {
    ...ledger,
    async settle(slot, end, now) {
      await ledger.settle(slot, end, now)
      count(slot.key, slot.subscription.channel, end.state)
    },
    async endLeft(claim, end, now) {
      const ended = await ledger.endLeft(claim, end, now)
      if (ended && end !== 'open') count(claim.slot, claim.channel, end.state)
      return ended
    },
  }
}

/** A code where there is one: a message of a driver may hold an address. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'no answer'
