// What a platform's adapter is given, and what it gives back.
import type { ToPng } from '../answers/message.ts'
import type { Listening, Log, Meter, Reception, StartProblem } from '../ports.ts'
import type { SeenEvents } from '../store-ports.ts'

/** What every adapter is given; each knows its platform, none knows the library. */
export interface Collaborators {
  readonly reception: Reception
  readonly seen: SeenEvents
  readonly meter: Meter
  readonly toPng: ToPng
  readonly log: Log
}

export type AdapterStart =
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: StartProblem }

/** Connects to its platform and answers until it is closed. */
export type Adapter = (collaborators: Collaborators) => Promise<AdapterStart>

/** Loads an adapter with its library, and connects to nothing yet. */
export type LoadAdapter = () => Promise<Adapter>
