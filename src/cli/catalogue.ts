// kubecon catalogue: the facts about projects, kept fresh.
import { join } from 'node:path'
import { styleText } from 'node:util'
import { type Command, InvalidArgumentError } from 'commander'
import { dataFolder } from '../app/library/open.ts'
import { terminalLook } from '../app/terminal-look.ts'
import { type CatalogueRefresh, refreshFromLandscape } from '../ingest/facts/refresh-from-landscape.ts'
import { print, remark } from './output.ts'
import { visible } from './visible.ts'

interface RefreshOptions {
  readonly asOf?: string
  readonly json?: true
  readonly write?: true
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('Expected a day such as 2026-09-14.')
}

export function addCatalogue(program: Command): void {
  program
    .command('catalogue')
    .description('the facts about projects')
    .command('refresh')
    .description('show where a newer landscape.yml of CNCF differs from data/projects.yaml')
    .argument('<landscape-file>', 'landscape.yml of github.com/cncf/landscape')
    .option('--write', 'write data/projects.yaml; without it nothing is written')
    .option('--as-of <day>', 'the day of the file; without it, today', day)
    .option('--json', 'print one JSON object: { path, written, added, changed, gone, kept }')
    .action(async (landscape: string, { asOf, json, write }: RefreshOptions) => {
      const today = new Date().toISOString().slice(0, 10)
      const path = join(dataFolder(), 'projects.yaml')
      const asked = { asOf: asOf ?? today, write: write ?? false }
      const refresh = await refreshFromLandscape(landscape, asked, path)
      if (!refresh.ok) {
        remark(refresh.problems)
        process.exitCode = 1
        return
      }
      if (json) {
        const { path, written, changes } = refresh
        return print(JSON.stringify({ path, written, ...changes }))
      }
      for (const line of linesOf(refresh, terminalLook().colour)) await print(line)
    })
}

type Refreshed = Extract<CatalogueRefresh, { readonly ok: true }>

function linesOf({ changes, path, written }: Refreshed, colour: boolean): readonly string[] {
  const { added, changed, gone, kept } = changes
  const paint = (style: 'green' | 'yellow' | 'red' | 'dim', text: string) =>
    colour ? styleText(style, visible(text), { validateStream: false }) : visible(text)
  const counts = `${added.length} added, ${changed.length} changed, ${gone.length} gone, ${kept.length} kept as they are.`
  const nothing = added.length + changed.length === 0
  return [
    ...added.flatMap(({ id, project: { name, maturity, ...facts } }) => [
      paint('green', `+ ${name} (${id})`),
      ...Object.entries({ maturity, ...facts }).map(([field, value]) =>
        paint('green', `    ${field}: ${value}`),
      ),
      paint('dim', '    say what it is (category), and whether its name is also a word (rules)'),
    ]),
    ...changed.flatMap(({ id, name, facts, lookAtNow }) => [
      paint('yellow', `~ ${name} (${id})`),
      ...facts.map(({ field, before, after }) =>
        paint('yellow', `    ${field}: ${before ?? '–'} → ${after}`),
      ),
      ...(lookAtNow ? [paint('dim', '    check whether `now` is still true')] : []),
    ]),
    ...gone.map(({ id, name }) =>
      paint('red', `- ${name} (${id}): not in the file; say in \`now\` what became of it`),
    ),
    ...kept.map(({ id, name, text }) => paint('dim', `= ${name} (${id}): ${text}`)),
    `${counts} ${written ? `${path} is written.` : nothing ? 'There is nothing to write.' : `Nothing is written; --write writes ${path}.`}`,
  ]
}
