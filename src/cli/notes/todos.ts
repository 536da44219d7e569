// Places that `notes import` left to look at: a draft with one of them is not a note yet.

interface TodoRow {
  readonly where: string
  readonly pattern: RegExp
  readonly example: string
  /** Somebody's own words. */
  readonly nearMiss: string
}

/** As the draft is written (src/ingest/import/draft.ts). */
export const TODOS: readonly TodoRow[] = [
  {
    where: 'a question to whoever goes on with the draft',
    pattern: /<!--\s*TODO\b/,
    example: '<!-- TODO: which talk was this? -->',
    nearMiss: 'He showed his TODO: a list of all clusters.',
  },
  {
    where: 'a value that could not be told',
    pattern: /^[a-z-]+: TODO\b/,
    example: 'edition: TODO # eu-2021 or na-2021',
    nearMiss: 'title: "TODO lists at scale"',
  },
  {
    where: 'a field that could not be told',
    pattern: /^#\s*TODO [a-z-]+:/,
    example: '# TODO author:',
    nearMiss: '## Talk: TODO, and Other Lies',
  },
  {
    where: 'what a project is',
    pattern: /^- \[[^\]]*\]\([^)]*\): TODO\s*$/,
    example: '- [Linkerd](https://linkerd.io): TODO',
    nearMiss: '- [Linkerd](https://linkerd.io): keeps TODO lists',
  },
]

/** The lines of a file, from 1, on which something is left to do. */
export const todosIn = (text: string): readonly number[] =>
  text
    .split('\n')
    .flatMap((line, index) => (TODOS.some(({ pattern }) => pattern.test(line)) ? [index + 1] : []))
