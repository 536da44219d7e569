// What Slack's refusal of a message says about the newer blocks in it.
import { codeOf } from '../errors.ts'
import type { SlackBlock } from '../render/blocks.ts'
import { newerIn } from '../render/newer.ts'

/**
 * Which newer kinds Slack refused a message for: those it points at, or all where it points at nothing.
 * @param error what Slack said; it points into the message, `/blocks/2/rows`, in more than one of its fields
 */
export function newerBlamed(error: unknown, blocks: readonly SlackBlock[]): readonly string[] {
  const pointed = [...pointers(error)].flatMap((index) => blocks[index] ?? [])
  return newerIn(pointed.length > 0 ? pointed : blocks)
}

function* pointers(error: unknown): Generator<number> {
  if (typeof error !== 'object' || error === null || !('data' in error)) return
  for (const [, index] of JSON.stringify(error.data).matchAll(/\/blocks\/(\d{1,2})(?!\d)/g))
    yield Number(index)
}

/** Whether Slack will refuse the same blocks again: it says that they are wrong, and not that there are too many. */
export const isForGood = (error: unknown): boolean =>
  ['invalid_blocks', 'invalid_blocks_format', undefined].includes(codeOf(error))
