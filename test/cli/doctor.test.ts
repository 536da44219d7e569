// kubecon doctor against the stand-ins; what only a process of its own can show is seen there.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/adapters/discord/commands.ts'
import { examineSetup } from '../../src/cli/doctor/examine.ts'
import { reportOf } from '../../src/cli/doctor.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { listenMany } from '../adapters/slack/installing.ts'
import { freePort } from '../e2e/free-port.ts'
import { startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { WORKSPACE } from '../standins/slack/world.ts'

let slack: Slack
let discord: Discord
let folder: string

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord()
  folder = mkdtempSync(join(tmpdir(), 'kubecon-doctor-'))
})

afterAll(async () => {
  await slack.stop()
  await discord.stop()
  rmSync(folder, { recursive: true })
})

/** A few notes: each examination reads them anew. */
const NOTES = { NOTES_DIR: SEED_NOTES }

/** The examination in this process: what it prints, and how the command would end. */
async function doctor(env: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const how = { offline: options.includes('--offline'), json: options.includes('--json') }
  const { text, exitCode } = reportOf(await examineSetup({ ...NOTES, ...env }, how), how)
  return { code: exitCode, out: text, all: text }
}

/** The command as an operator runs it. */
async function doctorProgram(env: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const program = startBot({ args: ['bin/kubecon.js', 'doctor', ...options], env })
  const { code } = await program.exited
  return { code, out: program.stdout.join('\n'), all: program.lines.join('\n') }
}

const aboutAndState = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ about, state }) => `${about}: ${state}`)

describe('with everything in order', () => {
  it('says so line by line, exits 0, connects nowhere and prints no token', async () => {
    const inOrder = await startDiscord({ commands: COMMANDS.map((command) => ({ ...command, id: '1' })) })
    const { code, all } = await doctorProgram({
      ...slack.env,
      ...inOrder.env,
      STATE_PATH: join(folder, 'state', 'kubecon.db'),
      DIGEST: 'slack:C0123 daily 09:00 Europe/Madrid',
    })
    expect(all).toMatch(/ok +SLACK_BOT_TOKEN: is accepted by Slack: kubecon in the workspace Stand-in\./)
    expect(all).toMatch(/ok +SLACK_APP_TOKEN: is accepted by Slack/)
    expect(all).toMatch(/ok +Slack, scopes/)
    expect(all).toMatch(/note +Slack, optional scopes: users:read is not given: .* guests as well/)
    expect(all).toMatch(/note +Slack, \/kubecon: Slack does not say which commands an app has/)
    expect(all).toMatch(/ok +DISCORD_TOKEN: is accepted by Discord/)
    expect(all).toMatch(/ok +Discord, intents/)
    expect(all).toMatch(/ok +Discord, commands: registered: kubecon/)
    expect(all).toMatch(/ok +Discord, permissions/)
    expect(all).toMatch(/ok +Notes: \d+ with \d+ talks/)
    expect(all).toMatch(/ok +STATE_PATH/)
    expect(all).toMatch(/ok +DIGEST: 1 understood\./)
    expect(all).toContain('No problems found.')
    expect(code).toBe(0)
    for (const { botToken, appToken } of [slack.workspace]) {
      expect(all).not.toContain(botToken)
      expect(all).not.toContain(appToken)
    }
    expect(all).not.toContain(inOrder.guild.token)
    expect(slack.calls().map(({ method }) => method)).toEqual(['auth.test', 'apps.connections.open'])
    expect(inOrder.calls().filter(({ method }) => method.endsWith('.put'))).toEqual([])
    await inOrder.stop()
  })
})

describe('for a bot that workspaces install', () => {
  const key = Buffer.alloc(32, 7).toString('base64')
  const set = () => ({ ...slack.oauthEnv, ENCRYPTION_KEY: `${key},${key}`, PORT: '1' })
  const state = () => ({ STATE_PATH: join(folder, 'state', 'kubecon.db') })

  it('misses no token, proves the client at Slack, and counts the keys', async () => {
    const { code, out, all } = await doctor({ ...set(), ...state() })
    expect(code).toBe(0)
    expect(out).toMatch(/note +Slack, tokens: none is set and none is needed/)
    expect(out).toMatch(/ok +SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: are accepted by Slack\./)
    expect(out).toMatch(/note +Slack, redirect: the bot does not run on port 1 of this machine/)
    expect(out).toMatch(/ok +ENCRYPTION_KEY: holds 2 keys: the first encrypts, all decrypt\./)
    for (const secret of [key, slack.workspace.clientSecret, slack.workspace.signingSecret])
      expect(all).not.toContain(secret)
  })

  it('asks nobody with --offline, and sees what does not look like Slack’s', async () => {
    const before = slack.calls().length
    const { SLACK_API_URL: _, ...withoutAddress } = set()
    const { code, out } = await doctor({ ...withoutAddress, ...state() }, '--offline')
    expect([code, slack.calls().length]).toEqual([78, before])
    expect(out).toMatch(/ok +SLACK_CLIENT_ID: is set and looks like one\./)
    expect(out).toMatch(/FAILED +SLACK_CLIENT_SECRET: does not look like one\.\n +Fix: copy it from/)
    expect(out).not.toMatch(/redirect/)
  })

  it('says how DIGEST names a channel there', async () => {
    const DIGEST = 'slack:C0123 daily 09:00 UTC; slack:T0123/C0123 daily 09:00 UTC'
    const findings = await examineSetup({ ...NOTES, ...set(), ...state(), DIGEST }, { offline: true })
    const wrong = findings.filter(({ state: how }) => how === 'failed')
    expect(wrong.map(({ text }) => text)).toEqual(['names slack:C0123, without a workspace.'])
  })

  it('names both where Slack refuses the client', async () => {
    const { code, out } = await doctor({ ...set(), ...state(), SLACK_CLIENT_SECRET: 'another' })
    expect(code).toBe(78)
    expect(out).toMatch(
      /FAILED +SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: are refused by Slack \(bad_client_secret\)/,
    )
    expect(out).not.toContain('another')
  })

  it('sees whether the way back from Slack answers where the bot runs, or another program in its place', async () => {
    const many = await listenMany(slack)
    const run = (PORT: string) => doctor({ ...set(), ...state(), PORT })
    expect((await run(new URL(many.base).port)).out).toMatch(
      /ok +Slack, redirect: \/slack\/oauth_redirect answers/,
    )
    await many.listening.close()
    const stranger = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as AddressInfo
    const { code, out } = await run(String(port))
    stranger.close()
    expect(code).toBe(1)
    expect(out).toMatch(/FAILED +Slack, redirect: another program answers on port/)
  })
})

describe('with something to mend', () => {
  it('names each token that is refused, with the page that has the right one, and exits 78', async () => {
    const { code, out, all } = await doctorProgram({
      ...{ ...NOTES, ...slack.env, ...discord.env },
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_APP_TOKEN: 'xapp-wrong',
      DISCORD_TOKEN: 'wrong',
    })
    expect(code).toBe(78)
    expect(out).toMatch(
      /FAILED +SLACK_BOT_TOKEN: is refused by Slack \(invalid_auth\)\.\n +Fix: .*api\.slack\.com/,
    )
    expect(out).toMatch(
      /FAILED +SLACK_APP_TOKEN: is refused by Slack \(invalid_auth\)\.\n +Fix: .*connections:write/,
    )
    expect(out).toMatch(/FAILED +DISCORD_TOKEN: is refused by Discord.*\n +Fix: .*discord\.com\/developers/)
    expect(all).not.toMatch(/ at .*:\d+:\d+/)
    expect(all).not.toMatch(/xoxb-wrong|xapp-wrong/)
  })

  it('finds that admins alone may order digests, and that nobody can see who is one', async () => {
    const { code, out } = await doctor({ ...slack.env, DIGEST_MANAGERS: 'admins' })
    expect(code).toBe(78)
    expect(out).toMatch(/FAILED +DIGEST_MANAGERS: says admins, .*\n +Fix: add users:read/)
    const seeing = await startSlack({ workspace: { scopes: `${WORKSPACE.scopes},users:read` } })
    const mended = await doctor({ ...seeing.env, DIGEST_MANAGERS: 'admins' })
    expect(mended.out).not.toContain('DIGEST_MANAGERS')
    await seeing.stop()
  })

  it('names missing scopes, missing permissions and commands that are not registered, and exits 1', async () => {
    const poor = await startSlack({ workspace: { scopes: 'commands' } })
    const bare = await startDiscord({ guild: { botPermissions: String(1 << 10) } })
    const { code, out } = await doctor({ ...poor.env, ...bare.env })
    expect(code).toBe(1)
    expect(out).toMatch(
      /FAILED +Slack, scopes: chat:write is missing: with it, the bot answers mentions[^.]*\.\n +Fix: add it under/,
    )
    expect(out).toMatch(/FAILED +Slack, scopes: app_mentions:read is missing/)
    expect(out).toMatch(/FAILED +Discord, commands: are not registered.*\n +Fix: start the bot once/)
    expect(out).toMatch(/FAILED +Discord, permissions: missing in Stand-in: Send Messages, /)
    await poor.stop()
    await bare.stop()
  })

  it('tells a platform that cannot be reached from a token that is refused', async () => {
    const host = `http://127.0.0.1:${await freePort()}`
    const nowhere = { SLACK_API_URL: `${host}/api/`, DISCORD_API_URL: `${host}/api` }
    const { code, out } = await doctor({ ...slack.env, ...discord.env, ...nowhere })
    expect(code).toBe(1)
    expect(out).toMatch(
      /FAILED +Slack: cannot be reached \(ECONNREFUSED\), so SLACK_BOT_TOKEN could not be checked\./,
    )
    expect(out).toMatch(/FAILED +Discord: cannot be asked \(ECONNREFUSED\)/)
  })

  it('goes on where one variable is malformed', async () => {
    const findings = await examineSetup(
      { ...NOTES, ...discord.env, SLACK_BOT_TOKEN: 'xoxp-1', LOG_LEVEL: 'loud' },
      { offline: true },
    )
    expect(aboutAndState(findings)).toEqual(
      expect.arrayContaining([
        'SLACK_BOT_TOKEN: failed',
        'LOG_LEVEL: failed',
        'DISCORD_TOKEN: good',
        'Notes: good',
      ]),
    )
  })

  it('names every failure with a remedy', async () => {
    const environment = { ...NOTES, SLACK_BOT_TOKEN: 'xoxb-1', DIGEST: 'nonsense', STATE_PATH: folder }
    const findings = await examineSetup(environment, { offline: true })
    const failures = findings.filter(({ state }) => state === 'failed')
    expect(failures.length).toBeGreaterThan(2)
    expect(failures.filter(({ remedy }) => !remedy)).toEqual([])
  })
})

describe('offline', () => {
  it('misses no token where assistants alone are answered', async () => {
    const findings = await examineSetup(
      { ...NOTES, STATE_PATH: join(folder, 'mcp.db'), MCP_PORT: '3100' },
      { offline: true },
    )
    expect(findings.filter(({ state: is }) => is === 'failed')).toEqual([])
    expect(findings).toContainEqual(expect.objectContaining({ about: 'MCP_PORT', state: 'good' }))
  })

  it('says what MCP_PROXIES is where it is no number', async () => {
    const set = { MCP_PORT: '3100', MCP_TOKEN: 'x'.repeat(32), MCP_PROXIES: 'yes' }
    const findings = await examineSetup(
      { ...NOTES, STATE_PATH: join(folder, 'mcp.db'), ...set },
      { offline: true },
    )
    expect(findings).toContainEqual(
      expect.objectContaining({
        about: 'MCP_PROXIES',
        state: 'failed',
        text: 'is "yes".',
        remedy: expect.stringContaining('a number up to 10'),
      }),
    )
  })

  it('asks nobody', async () => {
    slack.forget()
    const before = [slack.calls().length, discord.calls().length]
    const { code, out } = await doctorProgram(
      { ...NOTES, ...slack.env, ...discord.env },
      '--offline',
      '--json',
    )
    expect([slack.calls().length, discord.calls().length]).toEqual(before)
    expect(code).toBe(0)
    expect(JSON.parse(out).ok).toBe(true)
  })

  it.each([
    ['the word Bot before it', `Bot ${'a'.repeat(30)}.${'b'.repeat(6)}.${'c'.repeat(30)}`],
    ['an id', '1457469483726668048'],
    ['the public key', 'ab'.repeat(32)],
    ['the client secret', 'x'.repeat(32)],
    ['any word', 'swordfish'],
  ])('does not take %s for a token of Discord, and does not repeat it', async (_, token) => {
    const findings = await examineSetup({ ...NOTES, DISCORD_TOKEN: token }, { offline: true })
    const finding = findings.find(({ about }) => about === 'DISCORD_TOKEN')
    expect(finding).toMatchObject({ about: 'DISCORD_TOKEN', state: 'failed', configuration: true })
    expect(JSON.stringify(finding)).not.toContain(token)
  })

  it('reads notes and state as the bot would', async () => {
    const text = join(folder, 'no-database')
    writeFileSync(text, 'this is a text')
    const { code, out } = await doctor(
      { ...slack.env, NOTES_DIR: join(folder, 'nowhere'), STATE_PATH: text },
      '--offline',
    )
    expect(code).toBe(78)
    expect(out).toMatch(/FAILED +Notes: none could be read/)
    expect(out).toMatch(/FAILED +STATE_PATH: .*no-database is a file of another kind\./)
  })
})
