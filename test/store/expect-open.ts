// A state that is expected to open.
import type { OpenedState, OpenState } from '../../src/store/state.ts'

/** @throws what stands in the way of it */
export function expectOpen(opened: OpenedState): OpenState {
  if (opened.kind === 'open') return opened
  throw new Error(opened.kind === 'away' ? opened.reason : opened.problem.text)
}
