import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig, VARIABLES } from '../src/config.ts'

const problemsOf = (environment: Record<string, string>) => {
  const read = readConfig(environment)
  return read.ok ? [] : read.problems
}

describe('the configuration', () => {
  it('is complete without any variable: neither platform, the bundled notes', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: { notesFolders: [], statePath: 'state/kubecon.db', digest: '', logLevel: 'info' },
    })
  })

  it('takes an empty variable for an unset one', () => {
    const read = readConfig({
      SLACK_API_URL: '',
      DISCORD_API_URL: ' ',
      DISCORD_TOKEN: 'token',
      LOG_LEVEL: '',
    })
    expect(read).toMatchObject({ ok: true, config: { discord: { token: 'token' } } })
    expect(read.ok && read.config.discord && 'apiUrl' in read.config.discord).toBe(false)
  })

  it('splits folders of notes at the path delimiter', () => {
    expect(readConfig({ NOTES_DIR: 'a:b' })).toMatchObject({ config: { notesFolders: ['a', 'b'] } })
  })

  it('names every problem at once, with what was expected, and never a secret', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'secret-1',
      SLACK_APP_TOKEN: 'secret-2',
      LOG_LEVEL: 'loud',
    })
    expect(problems.map(({ variable }) => variable)).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'LOG_LEVEL',
    ])
    expect(JSON.stringify(problems)).not.toContain('secret-')
    expect(problems[2]?.text).toContain('debug, info, warn, error or silent')
  })

  it('sends tokens over http to this machine only', () => {
    expect(problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:4000/api' })).toEqual([])
    expect(problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://example.org/api' })).toHaveLength(1)
    expect(
      problemsOf({ DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1.example.org/api' }),
    ).toHaveLength(1)
  })

  it('is described, variable by variable, in .env.example', () => {
    const described = Array.from(
      readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm),
      (match) => match[1],
    )
    expect(described.toSorted()).toEqual(VARIABLES.toSorted())
  })

  it('is told to operators, variable by variable, in docs/operating.md', () => {
    const told = new Set(readFileSync('docs/operating.md', 'utf8').match(/`[A-Z_]+`/g))
    expect(VARIABLES.filter((name) => !told.has(`\`${name}\``))).toEqual([])
  })
})
