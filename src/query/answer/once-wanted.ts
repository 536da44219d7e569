// Work that is put off until its value is first read.

/** Most cards of an answer are lines of a list: a summary is chosen when it is first read. */
export function onceWanted<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
