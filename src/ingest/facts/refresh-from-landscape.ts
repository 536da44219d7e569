// Refreshing the catalogue's facts from a landscape.yml: what would change, and the change itself.
import { rename, writeFile } from 'node:fs/promises'
import { describeProblem, type Problem } from '../../domain/library/corpus.ts'
import { readTextFile } from '../files.ts'
import { parseProjects } from './catalogue.ts'
import { type CatalogueChanges, compareCatalogue } from './compare-catalogue.ts'
import { LARGEST_LANDSCAPE_BYTES, parseLandscape } from './landscape.ts'
import { refreshCatalogue } from './refresh-catalogue.ts'

export type CatalogueRefresh =
  | {
      readonly ok: true
      /** The file that is, or would be, written. */
      readonly path: string
      readonly changes: CatalogueChanges
      readonly written: boolean
    }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Compares the catalogue with a landscape file, and writes it when told to.
 * @param landscape path of landscape.yml
 * @param asOf day of that file, ISO
 * @param path of the catalogue's projects.yaml
 */
export async function refreshFromLandscape(
  landscape: string,
  { asOf, write }: { readonly asOf: string; readonly write: boolean },
  path: string,
): Promise<CatalogueRefresh> {
  const failed = (problems: readonly Problem[]): CatalogueRefresh => ({
    ok: false,
    problems: problems.map(describeProblem),
  })
  const file = await readTextFile(landscape, LARGEST_LANDSCAPE_BYTES)
  if (!('stem' in file)) return failed([file])
  const read = parseLandscape(file)
  if (!read.ok) return failed(read.problems)
  const catalogue = await readTextFile(path)
  if (!('stem' in catalogue)) return failed([catalogue])
  const known = parseProjects(catalogue)
  if (!known.ok) return failed(known.problems)

  const changes = compareCatalogue(known.value.projects, read.value)
  const text = refreshCatalogue(catalogue.text, changes, asOf)
  // What is written can be read again, or nothing is.
  const again = parseProjects({ ...catalogue, text })
  if (!again.ok) return failed(again.problems)
  if (write && text !== catalogue.text) {
    try {
      await writeFile(`${path}.new`, text)
      await rename(`${path}.new`, path)
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
      return { ok: false, problems: [`${path} cannot be written (${code})`] }
    }
  }
  return { ok: true, path, changes, written: write && text !== catalogue.text }
}
