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
    .action(async ({ offline, json }: { offline?: true; json?: true }) => {
      const findings = await examineSetup(environment, { offline: offline === true })
      const failures = findings.filter(({ state }) => state === 'failed')
      if (json) await print(JSON.stringify({ ok: failures.length === 0, findings }))
      else
        await print([...findings.flatMap(lines), '', closing(failures.length, offline === true)].join('\n'))
      if (failures.length > 0) process.exitCode = failures.some((one) => one.configuration) ? EX_CONFIG : 1
    })
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
