// A request that is left alone on purpose: nobody is told, and nothing has failed.

/** Thrown by a reception in place of an answer. */
export class LeftAlone extends Error {
  override readonly name = 'LeftAlone'
}
