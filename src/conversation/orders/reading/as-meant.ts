// How it was is left out of what is wanted: “9 is too late, 8 is better”, “pacific time, not utc”.
import { signsIn } from '../words/find-signs.ts'
import { readTime } from '../words/order-times.ts'
import type { OrderToken } from '../words/order-tokens.ts'
import { readZone } from '../words/order-zones.ts'

const NOT = /^(?:not|nicht|pas|no)$/
const SHOULD = /^(?:should|shld|shd|sollte|soll|devrait|deberia)$/
/** Before a time that is said of something else than the wish. */
const MARKED: ReadonlySet<string> = new Set(['at', 'um', 'a', 'vers', 'gegen'])
const AN_HOUR = 60
/** “9 is a bit too late” */
const MOST_BETWEEN = 4

/** “9 is too late, 8 is better”, “pacific time, not utc”: how it was is left out. */
export function asMeant(words: readonly OrderToken[]): {
  readonly words: readonly OrderToken[]
  readonly later?: number
} {
  const evened = words.map(({ even }) => even)
  const signs = signsIn(evened)
  const timeAt = (at: number) => readTime(evened.slice(at))
  const without = (at: number, used: number) => words.filter((_, place) => place < at || place >= at + used)
  const tooAt = evened.findIndex((_, at) =>
    signs.at(at).some((sign) => sign === 'too late' || sign === 'too early'),
  )
  if (tooAt >= 0) {
    const before = Array.from({ length: MOST_BETWEEN }, (_, index) => tooAt - 1 - index)
    const last = tooAt + 2 + (timeAt(tooAt + 2)?.used ?? 0) === words.length ? tooAt + 2 : -1
    // “Rather 8, it’s too late at 9”, and not “too early, 10:30 would be nicer”.
    const isHowItWas = MARKED.has(evened[last] ?? '') || evened.slice(0, tooAt).some((_, at) => timeAt(at))
    const was = [...(isHowItWas ? [last] : []), ...before].find((at) => at >= 0 && timeAt(at))
    const rest = was === undefined ? words : without(was, timeAt(was)?.used ?? 0)
    const others = rest.map(({ even }) => even)
    const isOther = others.some((_, at) => readTime(others.slice(at)))
    return { words: rest, ...(!isOther && { later: signs.has('too late') ? -AN_HOUR : AN_HOUR }) }
  }
  // “It is in utc, should be pacific time”
  const shouldAt = evened.findIndex((word) => SHOULD.test(word))
  const [before, after] = [words.slice(0, shouldAt), words.slice(shouldAt + 1)].map((part) =>
    part.flatMap(({ typed }, at) => readZone(part.slice(at).map((word) => word.typed)) ?? (typed ? [] : [])),
  )
  if (shouldAt > 0 && before?.length && after?.length) return { words: words.slice(shouldAt) }
  const notAt = evened.findIndex((word) => NOT.test(word))
  const zone = notAt < 0 ? undefined : readZone(words.slice(notAt + 1).map(({ typed }) => typed))
  return { words: zone && notAt > 0 ? without(notAt, zone.used + 1) : words }
}
