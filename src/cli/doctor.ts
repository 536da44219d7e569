// kubecon doctor: what is set up, what is not, and what to do about it.
import type { Command } from 'commander'
import { examineSetup, type Finding } from './doctor/examine.ts'
import { print } from './output.ts'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

/** How each state is said: in words, for whoever sees no colours. */
const MARKS: Readonly<Record<Finding['state'], string>> = { good: 'ok', note: 'note', failed: 'FAILED' }

const MARK_COLUMN = 8

/** @param environment as it is, mistakes included: they are what is looked for */
export function addDoctor(program: Command, environment: Readonly<Record<string, string | undefined>>): void {
  program
    .command('doctor')
    .description('examine tokens, scopes, permissions, commands, notes, state and digests')
    .option('--offline', 'only what needs no network')
    .option('--json', 'print one JSON object: { ok, findings }')
    .action(async ({ offline = false, json = false }: { offline?: boolean; json?: boolean }) => {
      const { text, exitCode } = reportOf(await examineSetup(environment, { offline }), { offline, json })
      await print(text)
      if (exitCode > 0) process.exitCode = exitCode
    })
}

/**
 * What is printed of an examination, and how the command ends: 0 where nothing failed, 78 where the configuration did,
 * else 1.
 * @param how.offline the platforms were not asked
 * @param how.json one object instead of lines
 */
export function reportOf(
  findings: readonly Finding[],
  { offline, json }: { readonly offline: boolean; readonly json: boolean },
): { readonly text: string; readonly exitCode: number } {
  const failures = findings.filter(({ state }) => state === 'failed')
  const text = json
    ? JSON.stringify({ ok: failures.length === 0, findings })
    : [...findings.flatMap(lines), '', closing(failures.length, offline)].join('\n')
  return {
    text,
    exitCode: failures.length === 0 ? 0 : failures.some((one) => one.configuration) ? EX_CONFIG : 1,
  }
}

const lines = ({ state, about, text, remedy }: Finding): readonly string[] => [
  `${MARKS[state].padEnd(MARK_COLUMN)}${about}: ${text}`,
  ...(remedy ? [`${' '.repeat(MARK_COLUMN)}To mend it: ${remedy}`] : []),
]

function closing(failures: number, offline: boolean): string {
  const asked = offline ? ' The platforms were not asked.' : ''
  if (failures === 0) return `All is well.${asked}`
  return `${failures === 1 ? 'One thing has' : `${failures} things have`} to be mended.${asked}`
}
