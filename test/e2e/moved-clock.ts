// Loaded into the program before anything else (`node --import`): sets its clock to the time in KUBECON_TEST_CLOCK, and
// later to whatever time the test sends. It runs on from there at the usual speed; timers are untouched. It lives here
// because the program itself must know no test: no variable of the program moves its clock. With the clock moves what
// the program takes for the time it has run (`process.uptime`), unless the clock is to leap.
// Not moved: `new Intl.DateTimeFormat().format()` without a date, SQL's own CURRENT_TIMESTAMP, file times, and the
// threads of a program after its start.
import { channel, subscribe } from 'node:diagnostics_channel'
import { isMainThread } from 'node:worker_threads'

/** What the test sends: the new time, as ISO 8601. It is answered with the same, once it counts. */
export interface ClockMessage {
  readonly clock: string
  /** Only the clock moves, as when somebody sets it: no time has passed. */
  readonly leap?: true
}

const RealDate = globalThis.Date
let offsetMs = offsetTo(process.env.KUBECON_TEST_CLOCK ?? '')

function offsetTo(wanted: string): number {
  const offset = RealDate.parse(wanted) - RealDate.now()
  if (Number.isNaN(offset)) throw new Error(`KUBECON_TEST_CLOCK is no time: ${wanted}`)
  return offset
}

class MovedDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    // The overloads of Date take no list of unknown length.
    super(...((parts.length === 0 ? [MovedDate.now()] : parts) as [number]))
  }

  static override now(): number {
    return RealDate.now() + offsetMs
  }
}

/** A class cannot be called; `Date()` without `new` can, and gives a text. */
const callable = new Proxy(MovedDate, { apply: () => String(new MovedDate()) })
MovedDate.prototype.constructor = callable
globalThis.Date = callable as unknown as DateConstructor

const realUptime = process.uptime.bind(process)
let passedMs = 0
process.uptime = () => realUptime() + passedMs / 1000

/** Slack's client closes a connection whose last answer is old. Where time has passed, there were answers all along. */
let slackSocket: unknown
subscribe('undici:websocket:open', (message) => {
  slackSocket = (message as { readonly websocket: unknown }).websocket
})
const answered = () =>
  channel('undici:websocket:pong').publish({ websocket: slackSocket, payload: Buffer.alloc(0) })

if (isMainThread && process.channel) {
  process.on('message', (message: ClockMessage) => {
    const offset = offsetTo(message.clock)
    if (!message.leap) passedMs += offset - offsetMs
    offsetMs = offset
    if (!message.leap) answered()
    process.send?.(message)
  })
  // A program that is done ends, whether or not the test still listens.
  process.channel.unref()
}
