// Lines of which every second was kept aside while the rules were made: how many are right in each half.
import type { Library } from '../src/query/library/library.ts'
import { type ChatLine, type ChatMiss, scoreChat } from './chat.ts'
import type { Row } from './options.ts'

export interface Halves {
  readonly lines: number
  /** The share that is right, of the lines looked at while the rules were made. */
  readonly seen: number
  /** The share that is right, of those kept aside. */
  readonly aside: number
  readonly missed: readonly ChatMiss[]
}

export function scoreHalves(lines: readonly ChatLine[], library: Library): Halves {
  const half = (aside: boolean) =>
    scoreChat(
      lines.filter((line) => line.aside === aside),
      library,
    )
  const [seen, aside] = [half(false), half(true)]
  return {
    lines: lines.length,
    seen: seen.scores.right,
    aside: aside.scores.right,
    missed: [...seen.missed, ...aside.missed],
  }
}

/** The lines of each kind by itself, then all. */
export function scoreKinds(
  lines: readonly ChatLine[],
  library: Library,
): readonly (Halves & { readonly kind: string })[] {
  const kinds = [...new Set(lines.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => ({
      kind,
      ...scoreHalves(
        lines.filter((line) => line.kind === kind),
        library,
      ),
    })),
    { kind: 'all', ...scoreHalves(lines, library) },
  ]
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

export const halvesRow = ({ kind, lines, seen, aside }: Halves & { readonly kind: string }): Row => ({
  kind,
  lines: String(lines),
  'looked at': percent(seen),
  'kept aside': percent(aside),
})
