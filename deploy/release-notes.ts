// What the changelog says of a version: node deploy/release-notes.ts 1.2.3
import { readFileSync } from 'node:fs'

/**
 * @param version as package.json has it
 * @returns the section below its heading, in Markdown
 * @throws where there is none: a release says what it brings
 */
export function notesOf(version: string, changelog: string): string {
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`))
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line))
  const section =
    start < 0
      ? ''
      : rest
          .slice(0, end < 0 ? undefined : end)
          .join('\n')
          .trim()
  if (section === '')
    throw new Error(
      `CHANGELOG.md says nothing of ${version}; expected a heading ## [${version}] with lines below it`,
    )
  return `${section}\n`
}

if (import.meta.main)
  process.stdout.write(
    notesOf(process.argv[2] ?? '', readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8')),
  )
