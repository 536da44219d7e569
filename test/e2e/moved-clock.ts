// Loaded into the program before anything else (`node --import`): moves its clock to the time in
// KUBECON_TEST_CLOCK. It runs on from there at the usual speed; timers are untouched. It lives here because the
// program itself must know no test.
// Not moved: `new Intl.DateTimeFormat().format()` without a date, SQL's own CURRENT_TIMESTAMP, file times.

const wanted = process.env.KUBECON_TEST_CLOCK ?? ''
const RealDate = globalThis.Date
const offsetMs = RealDate.parse(wanted) - RealDate.now()
if (Number.isNaN(offsetMs)) throw new Error(`KUBECON_TEST_CLOCK is no time: ${wanted}`)

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
