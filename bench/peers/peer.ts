// What every search library on the bench must do: open once, then answer.
import type { BenchText } from '../collection.ts'

/** Ids, best first. */
export type Search = (question: string, most: number) => readonly string[] | Promise<readonly string[]>

export interface Peer {
  readonly name: string
  /** Why these settings: what the library's documentation recommends. */
  readonly settings: string
  open(documents: readonly BenchText[]): Search | Promise<Search>
}
