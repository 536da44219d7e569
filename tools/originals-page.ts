// The page that credits the authors of the bundled notes' originals.
import type { Edition } from '../src/domain/library/catalogue.ts'
import type { Note } from '../src/domain/library/corpus.ts'
import type { EditionId } from '../src/domain/library/ids.ts'

const HEAD = `# Originals

The bundled notes retell what these people wrote. The posts belong to them; an address marked * is only that of the author's pages,
or was derived. \`npm run originals\` writes this page.

| edition | author | original |
|---|---|---|
`

/**
 * @param notes of the bundled library
 * @returns Markdown, a row a note: the newest edition first, then by author
 */
export function originalsPage(
  notes: readonly Note[],
  editions: ReadonlyMap<EditionId, Pick<Edition, 'start' | 'name'>>,
): string {
  const startOf = ({ edition }: Note) => editions.get(edition)?.start ?? edition
  const rows = notes
    .toSorted(
      (a, b) =>
        startOf(b).localeCompare(startOf(a)) ||
        (a.author ?? '').localeCompare(b.author ?? '') ||
        a.id.localeCompare(b.id),
    )
    .map(
      ({ edition, author = '', title, url, urlDerived }) =>
        `| ${edition} | ${plain(author)} | [${plain(title)}](${url})${urlDerived ? ' *' : ''} |\n`,
    )
  return HEAD + rows.join('')
}

/** A title is text, whatever signs it has. */
const plain = (text: string): string => text.replace(/[\\|[\]*_<>`]/g, '\\$&')
