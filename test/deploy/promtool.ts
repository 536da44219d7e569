// promtool, which says what Prometheus would.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { lacking, programNamed } from './program.ts'

const program = programNamed('promtool', ['--version'])

/** Why nothing can be checked here; undefined where it can. */
export const whyNoPromtool: string | undefined = program ? undefined : lacking('promtool')

/** @returns what promtool says against these files; empty where nothing. @param files name → text */
export function promtool(args: readonly string[], files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-promtool-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const { status, stdout, stderr } = spawnSync(program ? resolve(program) : 'promtool', args, {
      cwd: folder,
      encoding: 'utf8',
    })
    return status === 0 ? '' : `${stdout}${stderr}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
