// What every bench is given, and gives back.

export interface BenchOptions {
  /** One JSON object on standard output instead of tables. */
  readonly json: boolean
  /** A folder in the form of bench/collection.ts. */
  readonly collection?: string
  /** `exact`, `morph`, `typo` or `prefix`: the known-item queries of the collection. */
  readonly queries?: string
  /** Files of verdicts on changed answers, parted by commas; see bench/changed.ts. */
  readonly read?: string
  /** How many talks the grown library has. */
  readonly size: number
}

export type Row = Readonly<Record<string, string>>

export interface BenchResult {
  /** For programs. */
  readonly record: object
  /** For people: the tables, as Markdown. */
  readonly tables: readonly { readonly title: string; readonly rows: readonly Row[] }[]
}

export type RunBench = (options: BenchOptions) => Promise<BenchResult>

/** Rows as a Markdown table; the first row's keys are the columns. */
export function markdownTable(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ''))),
  ].join('\n')
}
