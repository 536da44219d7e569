// The README shows what the commands really print, and names only pages that are there.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from '../cli/run-cli.ts'

const readme = readFileSync('README.md', 'utf8')

/** What stands between backticks is shown, not followed. */
const withoutCode = (text: string): string => text.replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/g, '')

describe('the README', () => {
  it('shows the answer that the command prints', async () => {
    const shown = /npx kubecon ask stockx\n```\n\n```\n([\s\S]*?)\n {2}…\n```/.exec(readme)?.[1]
    const { stdout } = await runCli(['ask', 'stockx'], { env: { NOTES_DIR: '' } })
    expect(shown).toBeDefined()
    expect(stdout).toContain(shown)
  })

  it('names the addresses of this version, and what is there under them', () => {
    const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'))
    const [lines = ''] = /```console\n[\s\S]*?```/.exec(readme) ?? []
    expect(lines).toContain(
      `npx ${homepage}/releases/download/v${version}/kubecon-${version}.tgz gateway api\n`,
    )
    expect(lines).toContain(`ghcr.io/example/kubecon:${version} kubecon gateway api\n`)
    const install = `helm install kubecon oci://ghcr.io/example/charts/kubecon --version ${version} --namespace kubecon`
    expect(lines).toContain(`${install}\n`)
    // One name for the namespace, here, in the guide and beside the chart.
    for (const page of ['docs/kubernetes.md', 'deploy/helm/kubecon/README.md'])
      expect(readFileSync(page, 'utf8')).toContain(install)
    expect(lines).toContain('kubectl --namespace kubecon create secret generic kubecon ')
  })

  it('names questions that notes answer, not only the programme', async () => {
    const [more = ''] = /^More to try: [^.]*/m.exec(readme) ?? []
    const questions = Array.from(more.matchAll(/`ask ([^`]+)`/g), ([, question = '']) => question)
    const run = { input: `${questions.join('\n')}\n`, env: { NOTES_DIR: '' } }
    const { stdout } = await runCli(['ask', '--json', '--batch', '-'], run)
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly kind: string }).kind)
    expect(kinds).toEqual(questions.map(() => 'found'))
    expect(kinds.length).toBeGreaterThan(1)
  })

  it.each(globSync(['*.md', 'docs/**/*.md', 'data/README.md']).sort())(
    '%s leads only to pages and pictures that are there',
    (page) => {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : ''
      const links = Array.from(
        withoutCode(readFileSync(page, 'utf8')).matchAll(
          /\]\((?!https?:|#)([^)#]+)|(?:src|srcset)="([^"]+)"/g,
        ),
        (match) => match[1] ?? match[2] ?? '',
      )
      expect(links.filter((link) => !existsSync(`${folder}${link}`))).toEqual([])
    },
  )

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = Array.from(readme.matchAll(/npm run (?:--silent )?([a-z]+)/g), (match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
