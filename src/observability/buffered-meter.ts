// Counting from the first moment, though what counts is loaded when the start is over: until then it is remembered.
import type { Meter } from '../domain/ports.ts'

export interface BufferedMeter {
  readonly meter: Meter
  /** Tells this one all that happened so far, in order, and from now on everything as it happens. */
  become(meter: Meter): void
}

/** More than happens in any start; beyond them nothing is remembered. */
const MOST = 10_000

export function bufferedMeter(): BufferedMeter {
  const remembered: ((meter: Meter) => void)[] = []
  let real: Meter | undefined
  const tell = (count: (meter: Meter) => void): void => {
    if (real) count(real)
    else if (remembered.length < MOST) remembered.push(count)
  }
  return {
    meter: {
      requestDone: (...told) => tell((meter) => meter.requestDone(...told)),
      incidentTold: (...told) => tell((meter) => meter.incidentTold(...told)),
      slotEnded: (...told) => tell((meter) => meter.slotEnded(...told)),
      reconnected: (...told) => tell((meter) => meter.reconnected(...told)),
      verdictGiven: (...told) => tell((meter) => meter.verdictGiven(...told)),
      toldToWait: (...told) => tell((meter) => meter.toldToWait(...told)),
      unreadable: (...told) => tell((meter) => meter.unreadable(...told)),
      refused: (...told) => tell((meter) => meter.refused(...told)),
      blockRefused: (...told) => tell((meter) => meter.blockRefused(...told)),
    },
    become(meter) {
      real = meter
      for (const count of remembered.splice(0)) count(meter)
    },
  }
}
