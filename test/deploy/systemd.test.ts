// The unit for systemd: what systemd says to it, and that it fits the bot.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/config.ts'
import { lacking, programNamed } from './program.ts'

const UNIT = 'deploy/kubecon.service'
const text = readFileSync(UNIT, 'utf8')
const set = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1] ?? ''
const analyze = programNamed('systemd-analyze', ['--version'])

/** SIGTERM is done within 10 s at most: docs/operating.md. */
const LONGEST_STOP_SECONDS = 10

describe('the unit', () => {
  it.skipIf(!analyze)(`has nothing that systemd minds (${analyze ?? lacking('systemd-analyze')})`, () => {
    const { status, stderr } = spawnSync(analyze ?? '', ['verify', `./${UNIT}`], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('kubecon.service')])
  })

  it('sets variables that there are, and a state where it may write', () => {
    const variables = set('Environment')
      .split(' ')
      .map((pair) => pair.split('=') as [string, string])
    expect(variables.map(([name]) => name).filter((name) => !VARIABLES.includes(name))).toEqual(['NODE_ENV'])
    expect(Object.fromEntries(variables).STATE_PATH).toMatch(
      new RegExp(`^/var/lib/${set('StateDirectory')}/`),
    )
  })

  it('does not start again what a restart cannot mend, and lets a stop end', () => {
    expect(set('RestartPreventExitStatus')).toBe('78')
    expect(Number(set('TimeoutStopSec'))).toBeGreaterThan(LONGEST_STOP_SECONDS)
  })

  it('leads to this program’s page', () => {
    expect(set('Documentation')).toBe(JSON.parse(readFileSync('package.json', 'utf8')).homepage)
  })

  it('reads a file without empty lines, by which its own would be unset', () => {
    const guide = readFileSync('docs/operating.md', 'utf8')
    const [command = ''] = /^grep .*\| install .*$/m.exec(guide) ?? []
    expect(command).toContain(` ${set('EnvironmentFile')} `)
    const [filter = ''] = command.split(' |')
    const made = spawnSync('sh', ['-c', filter.replace('.env', '.env.example')], { encoding: 'utf8' })
    expect(made.stdout.split('\n').filter((line) => /=$/.test(line))).toEqual([])
  })
})
