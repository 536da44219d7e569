// A lease among those who share one process: for tests.
import type { Now } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'

export function memoryLease(now: Now): Lease {
  const held = new Map<string, { readonly holder: string; readonly until: number }>()
  return {
    async hold(name, holder, forMs) {
      const known = held.get(name)
      if (known && known.holder !== holder && known.until > now()) return false
      held.set(name, { holder, until: now() + forMs })
      return true
    },
    async release(name, holder) {
      if (held.get(name)?.holder === holder) held.delete(name)
    },
  }
}
