// "the last kubecon": of the editions that were noted the newest, since of a later one nothing could be told.
import type { EditionId } from '../../../domain/library/ids.ts'
import type { EditionNamed } from '../../library/edition-names.ts'
import type { Library } from '../../library/library.ts'

/** Folded, in the languages that are read. */
const LAST: ReadonlySet<string> = new Set(
  'last latest newest recent previous letzte letzten letzter vorige vorigen ultima ultimo derniere dernier scorsa passada'.split(
    ' ',
  ),
)
const KUBECON: ReadonlySet<string> = new Set(['kubecon', 'cloudnativecon'])
const IN: ReadonlySet<string> = new Set(['in', 'en', 'em', 'a'])

/** Each with what it names, of the editions of Europe 2020 and 2021 and of North America 2019. */
export const LAST_EDITIONS: readonly {
  readonly example: string
  readonly names: string
  readonly unlike: string
}[] = [
  {
    example: 'service mesh at the last kubecon',
    names: 'eu-2021',
    unlike: 'the last mile of a service mesh',
  },
  {
    example: 'most recent kubecon in north america',
    names: 'na-2019',
    unlike: 'recent talks on kubecon sites',
  },
  {
    example: 'highlights of the previous european kubecon',
    names: 'eu-2021',
    unlike: 'previous logs of a pod',
  },
  {
    example: 'was sagt man von der letzten kubecon',
    names: 'eu-2021',
    unlike: 'last day of kubecon eu 2020',
  },
]

/** The first naming of the last edition, of all or of one region; undefined where there is none, or nothing is noted. */
export function lastEdition(words: readonly string[], library: Library): EditionNamed | undefined {
  const at = words.findIndex((word, i) => LAST.has(word) && meant(words, i + 1, library) !== undefined)
  const found = at < 0 ? undefined : meant(words, at + 1, library)
  const newest = found && newestNoted(found.of, library)
  return found && newest ? { editions: [newest], from: at, to: found.to, plainly: true } : undefined
}

/** What stands behind “last”: “kubecon”, “kubecon in europe”, “european kubecon”. */
function meant(
  words: readonly string[],
  from: number,
  { editionNames, catalogue }: Library,
): { readonly of: readonly EditionId[]; readonly to: number } | undefined {
  const regionAt = (at: number): { of: readonly EditionId[]; to: number } | undefined =>
    [2, 1]
      .map((length) => ({
        of: editionNames.resolve(words.slice(at, at + length).join(' ')),
        to: at + length,
      }))
      .find(({ of, to }) => of.length > 0 && to <= words.length)
  if (!KUBECON.has(words[from] ?? '')) {
    const region = regionAt(from)
    return region && KUBECON.has(words[region.to] ?? '') ? { ...region, to: region.to + 1 } : undefined
  }
  const region = regionAt(from + (IN.has(words[from + 1] ?? '') ? 2 : 1))
  return region ?? { of: [...catalogue.editions.keys()], to: from + 1 }
}

function newestNoted(of: readonly EditionId[], { corpus, catalogue }: Library): EditionId | undefined {
  const noted = new Set([...corpus.notes.values()].map(({ edition }) => edition))
  const begins = (id: EditionId): string => catalogue.editions.get(id)?.start ?? ''
  return of.filter((id) => noted.has(id)).toSorted((a, b) => begins(b).localeCompare(begins(a)))[0]
}
