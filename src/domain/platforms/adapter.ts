// What a platform's adapter is given, and what it gives back.
import type { ToPng } from '../answers/message.ts'
import type { Listening, Log, Meter, Reception, StartProblem } from '../ports.ts'
import type { SeenEvents } from '../store-ports.ts'

/** What every adapter is given; each knows its platform, none knows the library. */
export interface AdapterCollaborators {
  readonly reception: Reception
  readonly seen: SeenEvents
  readonly meter: Meter
  readonly toPng: ToPng
  readonly log: Log
}

/** What answers people on a platform is given; without `toPng` answers come in words alone. */
export type AnsweringCollaborators = Pick<AdapterCollaborators, 'reception' | 'seen' | 'log'> &
  Partial<Pick<AdapterCollaborators, 'toPng' | 'meter'>>

export type AdapterStart =
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: StartProblem }

/** Connects to its platform and answers until it is closed. */
export type Adapter = (collaborators: AdapterCollaborators) => Promise<AdapterStart>

/** Loads an adapter with its library, and connects to nothing yet. */
export type LoadAdapter = () => Promise<Adapter>
