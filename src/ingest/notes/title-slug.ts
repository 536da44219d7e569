// The slug of a section that was given none: people write titles in every script, an id is ASCII and short.
import { createHash } from 'node:crypto'
import { slugOf } from '../../domain/library/ids.ts'

const DIGEST = 8
/** The words of a title that stand before a digest; fewer say nothing. */
const FEWEST = 4

/**
 * A slug made from a title, the same for the same title: its words; where letters are not ASCII, or there is no room for
 * all of it, what can be written of them and a digest of the title.
 * @param kind the word for a title that has no Latin letter
 * @param room bytes
 * @example titleSlug('Keynote: How to Love K8s', 'talk', 40) // → 'keynote-how-to-love-k8s'
 * @example titleSlug('数据库在 Kubernetes 上', 'talk', 40) // → 'kubernetes-258b6c19'
 */
export function titleSlug(title: string, kind: string, room: number): string {
  const words = slugOf(title)
  const ascii = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (ascii === words && ascii !== '' && ascii.length <= room) return ascii
  const digest = createHash('sha256').update(title).digest('hex').slice(0, DIGEST)
  const before = (ascii || kind).slice(0, Math.max(FEWEST, room - DIGEST - 1)).replace(/-+$/, '')
  return `${before}-${digest}`
}
