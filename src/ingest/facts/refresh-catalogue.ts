// Changes → the text of data/projects.yaml, with its comments and order as they were.
import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type CatalogueChanges, nowOf } from './compare-catalogue.ts'
import type { LandscapeProject } from './landscape.ts'

/** A row's fields in the order in which the file has them. */
const FIELDS = [
  'id',
  'name',
  'aliases',
  'rules',
  'kind',
  'category',
  'homepage',
  'repository',
  'maturity',
  'accepted',
  'incubating',
  'graduated',
  'archived',
  'now',
  'parent',
  'old-urls',
  'landscape-name',
]

/** As the file is written: no line is folded, no blanks within brackets. */
const LAYOUT = { lineWidth: 0, flowCollectionPadding: false } as const

/**
 * The text with the changes in it. What is gone stays, and so does everything a person wrote.
 * @param text a valid data/projects.yaml
 * @param asOf the day of the landscape, ISO; an earlier one than the file's is not taken
 */
export function refreshCatalogue(text: string, { added, changed }: CatalogueChanges, asOf: string): string {
  const document = parseDocument(text, { uniqueKeys: false })
  const rows = document.get('projects') as YAMLSeq<YAMLMap>
  for (const { id, facts } of changed) {
    const row = rows.items.find((item) => item.get('id') === id)
    if (!row) continue
    for (const { field, before, after } of facts) {
      const [key = '', within] = field.split('.')
      const inside = within === undefined ? row : row.get(key)
      if (isMap(inside)) setFact(document, inside, within ?? key, after)
      if (field === 'repository' && before) rememberAddress(document, row, before)
    }
  }
  for (const { id, project } of added) insertRow(document, rows, id, project)
  const known = document.get('as-of', true)
  if (isScalar(known) && String(known.value) < asOf) known.value = asOf
  return document.toString(LAYOUT)
}

/** A value that is there keeps its quotes and comments; a new one stands where its field belongs. */
function setFact(document: Document, map: YAMLMap, field: string, value: string): void {
  const there = map.get(field, true)
  if (isScalar(there)) {
    there.value = value
    return
  }
  const after = (pair: unknown) => FIELDS.indexOf(String((pair as Pair<Scalar>).key)) > FIELDS.indexOf(field)
  const index = map.items.findIndex(after)
  map.items.splice(index === -1 ? map.items.length : index, 0, document.createPair(field, value))
}

/** Notes of the past link the old repository. */
function rememberAddress(document: Document, row: YAMLMap, address: string): void {
  const old = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const known = row.get('old-urls') as YAMLSeq | undefined
  if (known) known.add(old)
  else {
    const urls = document.createNode([old])
    urls.flow = true
    const index = row.items.findIndex((pair) => String(pair.key) === 'landscape-name')
    row.items.splice(index === -1 ? row.items.length : index, 0, document.createPair('old-urls', urls))
  }
}

/** A new name counts only in its own spelling, until somebody has looked whether it is also a word. */
function insertRow(
  document: Document,
  rows: YAMLSeq<YAMLMap>,
  id: string,
  { name, maturity, ...facts }: LandscapeProject,
): void {
  const row = document.createNode({
    id,
    name,
    rules: { [name]: 'case' },
    kind: 'project',
    ...pick(facts, 'homepage', 'repository'),
    maturity,
    ...pick(facts, 'accepted', 'incubating', 'graduated', 'archived'),
    now: { ...Object.fromEntries(nowOf({ name, maturity, ...facts })), source: 'landscape' },
  }) as YAMLMap
  const since = row.getIn(['now', 'since'], true)
  if (isScalar(since)) since.type = Scalar.QUOTE_DOUBLE
  rows.items.splice(placeOf(rows, name), 0, row)
}

const pick = <Row extends object, Key extends keyof Row>(row: Row, ...keys: readonly Key[]) =>
  Object.fromEntries(keys.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]))

/** The file begins with the projects of CNCF by name; others follow in parts of their own. */
function placeOf(rows: YAMLSeq<YAMLMap>, name: string): number {
  const names = rows.items.map((row) => String(row.get('name')).toLowerCase())
  for (const [index, here] of names.entries())
    if (here > name.toLowerCase() || here < (names[index - 1] ?? '')) return index
  return names.length
}
