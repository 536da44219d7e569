// compose.yaml, as far as it can be held without an engine: its structure, and what it promises.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { VARIABLES } from '../../src/config.ts'
import { pairsOf, parseDockerfile } from './dockerfile.ts'

const { services, networks, volumes } = parse(readFileSync('compose.yaml', 'utf8'))

describe('compose.yaml', () => {
  it.each(['kubecon', 'postgres'])('%s cannot write to its root, gain rights, or be root', (name) => {
    expect(services[name]).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    })
    expect(Number.parseInt(services[name].user, 10)).toBeGreaterThan(0)
    expect('privileged' in services[name]).toBe(false)
  })

  it('holds no secret: they come from .env, and a missing one stops it with a sentence', () => {
    expect(services.kubecon.env_file).toBe('.env')
    for (const text of [
      services.kubecon.environment.DATABASE_URL,
      services.postgres.environment.POSTGRES_PASSWORD,
    ])
      expect(text).toMatch(/\$\{POSTGRES_PASSWORD:\?is missing in \.env;[^}]*\}/)
  })

  it('sets variables that there are, also those an empty line in .env would unset', () => {
    const { environment } = services.kubecon
    expect(Object.keys(environment).filter((name) => !VARIABLES.includes(name))).toEqual([])
    expect(environment).toMatchObject({ OPS_HOST: '0.0.0.0', PREVIEW: 'false' })
    const image = (parseDockerfile(readFileSync('Dockerfile', 'utf8')).at(-1)?.steps ?? [])
      .filter(({ instruction }) => instruction === 'ENV')
      .flatMap(({ text }) => pairsOf(text).map(([name]) => name))
    // .env begins as a copy of .env.example, where they stand empty.
    const emptied = image.filter((name) => VARIABLES.includes(name))
    expect(emptied).toContain('STATE_PATH')
    expect(emptied.filter((name) => !(name in environment))).toEqual([])
  })

  it('has a volume where the image writes: approved notes from the chat become files there', () => {
    expect(services.kubecon.environment.STATE_PATH).toBe('/state/kubecon.db')
    expect(services.kubecon.volumes).toContain('state:/state')
  })

  it('starts the bot when the database answers, which nobody else can reach', () => {
    expect(services.kubecon.depends_on.postgres.condition).toBe('service_healthy')
    expect(services.postgres.healthcheck.test).toContain('pg_isready')
    expect('ports' in services.postgres).toBe(false)
    expect(networks[services.postgres.networks[0]]).toEqual({ internal: true })
  })

  it('listens on this machine only, and names the networks and volumes it declares', () => {
    for (const port of services.kubecon.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    const used = Object.values<{ networks: string[] }>(services).flatMap((service) => service.networks)
    expect(new Set(used)).toEqual(new Set(Object.keys(networks)))
    expect(Object.keys(volumes)).toEqual(['state', 'postgres'])
  })

  it('waits longer than the bot takes to stop', () => {
    expect(Number.parseInt(services.kubecon.stop_grace_period, 10)).toBeGreaterThan(10)
  })
})
