// Installing the app in a workspace: the page, Slack's question, the way back, and all that may go wrong on it.
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { STATE_LIFE_MS, signedState } from '../../../src/adapters/slack/install/oauth-state.ts'
import { SCOPES } from '../../../src/adapters/slack/manifest.ts'
import { stateSecrets } from '../../../src/app/platforms/workspaces.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import type { Team } from '../../standins/slack/world.ts'
import {
  begin,
  install,
  KEY,
  listenMany,
  type Many,
  type ManyOptions,
  open,
  redirectTo,
} from './installing.ts'
import { collaborators } from './listening.ts'

let slack: Slack
let team: Team
const opened: Many[] = []
const bot = async (options: ManyOptions = {}): Promise<Many> => {
  const one = await listenMany(slack, options)
  opened.push(one)
  return one
}

beforeEach(async () => {
  slack = await startSlack()
  team = slack.team({ teamId: 'T0ONE', teamName: 'One & <Only>', botToken: 'xoxb-one', channelId: 'C0ONE' })
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ listening }) => listening.close()))
  await slack.stop()
})

const exchanges = () => slack.calls('oauth.v2.access').length
const isInstalled = async ({ workspaces }: Many) => (await workspaces.of('T0ONE')).kind === 'installed'

describe('the install page', () => {
  it('leads to Slack with the scopes of the manifest, and loads nothing from anywhere', async () => {
    const { base } = await bot()
    const { status, html, headers, link } = await begin(base)
    expect(status).toBe(200)
    expect(html).toContain('Add to Slack')
    const asked = new URL(link)
    expect(asked.pathname).toBe('/oauth/v2/authorize')
    expect(asked.searchParams.get('scope')).toBe(SCOPES.map(([scope]) => scope).join(','))
    expect(asked.searchParams.get('user_scope')).toBeNull()
    expect(asked.searchParams.get('client_id')).toBe(slack.workspace.clientId)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<script|<img|src=|@import/)
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-kubecon-install=[\w.-]+; Secure; HttpOnly; Path=\/; Max-Age=600$/,
    )
  })

  it('asks real Slack where no other address is configured', async () => {
    const { base } = await bot({ settings: { apiUrl: '' } })
    expect((await begin(base)).link).toMatch(/^https:\/\/slack\.com\/oauth\/v2\/authorize\?/)
  })
})

describe('an installation', () => {
  it('is kept, is said in plain words, and shows no token to anybody', async () => {
    const many = await bot()
    const page = await install(slack, team, many.base)
    expect(page.status).toBe(200)
    expect(page.html).toContain('It is ready in One &amp; &lt;Only&gt;.')
    expect(page.html).not.toContain('xoxb')
    expect(page.cookie).toBe('')
    expect(await isInstalled(many)).toBe(true)
    expect(JSON.stringify(many.lines)).not.toContain('xoxb')
    expect(many.lines.find(({ text }) => text.includes('has installed'))?.fields).toMatchObject({
      workspace: 'T0ONE',
    })
  })

  it('begun at one replica is finished by another', async () => {
    const [state, { seen }] = [memoryState(), collaborators()]
    const [first, second] = [await bot({ state, seen }), await bot({ state, seen })]
    expect((await install(slack, team, first.base, second.base)).status).toBe(200)
    expect(await isInstalled(first)).toBe(true)
  })

  it('begun before the operator changed keys is finished after', async () => {
    const before = await bot()
    const after = await bot({ keys: [randomBytes(32), KEY] })
    expect((await install(slack, team, before.base, after.base)).status).toBe(200)
  })

  it('is not finished with a state used before, in whatever browser, at whatever replica', async () => {
    const { seen } = collaborators()
    const [first, second] = [await bot({ seen }), await bot({ seen })]
    const { link, cookie } = await begin(first.base)
    expect((await open(redirectTo(first.base, slack.allow(link, team)), cookie)).status).toBe(200)
    const again = await open(redirectTo(second.base, slack.allow(link, team)), cookie)
    expect([again.status, exchanges()]).toEqual([400, 1])
    expect(again.html).toContain('expired')
  })

  it.each<
    [string, (parts: { state: string; other: string }) => readonly [state: string | null, cookie: string]]
  >([
    ['no state', ({ state }) => [null, `__Host-kubecon-install=${state}`]],
    ['no cookie', ({ state }) => [state, '']],
    ['the cookie of another browser', ({ state, other }) => [state, `__Host-kubecon-install=${other}`]],
    ['a state that somebody made up', () => ['made-up', '__Host-kubecon-install=made-up']],
    [
      'a state whose end was moved',
      ({ state }) => {
        const moved = `z${state}`
        return [moved, `__Host-kubecon-install=${moved}`]
      },
    ],
    [
      'a state with markup in it',
      () => ['<script>alert(1)</script>', '__Host-kubecon-install=<script>alert(1)</script>'],
    ],
  ])('is refused with %s, and no code is exchanged', async (_, of) => {
    const many = await bot()
    const [{ link }, { link: otherLink }] = [await begin(many.base), await begin(many.base)]
    const stateOf = (url: string) => new URL(url).searchParams.get('state') ?? ''
    const [state, cookie] = of({ state: stateOf(link), other: stateOf(otherLink) })
    const query = slack.allow(link, team)
    if (state === null) query.delete('state')
    else query.set('state', state)
    const page = await open(redirectTo(many.base, query), cookie)
    expect([page.status, exchanges(), await isInstalled(many)]).toEqual([400, 0, false])
    expect(page.html).toContain('This page of kubecon has expired')
    expect(page.html).toContain('href="/slack/install"')
    expect(page.html).not.toMatch(/script|made-up/)
  })

  it('is refused with a page opened more than ten minutes ago', async () => {
    const many = await bot()
    const opened = new Date(Date.now() - STATE_LIFE_MS)
    const state = await signedState(stateSecrets([KEY]), collaborators().seen).generateStateParam(
      { scopes: [] },
      opened,
    )
    const query = slack.allow((await begin(many.base)).link, team)
    query.set('state', state)
    const page = await open(redirectTo(many.base, query), `__Host-kubecon-install=${state}`)
    expect([page.status, exchanges(), await isInstalled(many)]).toEqual([400, 0, false])
    expect(page.html).toContain('It was opened more than ten minutes ago')
  })

  it('that somebody cancels changes nothing, and may begin again', async () => {
    const many = await bot()
    const { cookie } = await begin(many.base)
    const page = await open(redirectTo(many.base, 'error=access_denied&state=x'), cookie)
    expect(page.status).toBe(200)
    expect(page.html).toContain('Nothing was installed')
  })

  it('that Slack refuses repeats nothing of what the browser brings', async () => {
    const many = await bot()
    const page = await open(redirectTo(many.base, 'error=%3Cimg%20src%3Dx%3E&error_description=xoxb-1'))
    expect(page.status).toBe(400)
    expect(page.html).not.toMatch(/<img|xoxb/)
    await open(redirectTo(many.base, 'error=invalid_team_for_non_distributed_app'))
    expect(many.lines.map(({ fields }) => fields.reason)).toContain('invalid_team_for_non_distributed_app')
    expect(JSON.stringify(many.lines)).not.toContain('<img')
  })

  it.each([
    ['a code that Slack does not know', 'code', 400],
    ['a wrong client secret', 'secret', 500],
    ['Slack away', 'away', 502],
  ])('fails with %s, is told so, and is kept nowhere', async (_, what, status) => {
    const many = await bot(what === 'secret' ? { settings: { clientSecret: 'wrong-secret-of-the-app' } } : {})
    const { link, cookie } = await begin(many.base)
    const query = slack.allow(link, team)
    if (what === 'code') query.set('code', 'nobodys')
    if (what === 'away') slack.fault({ method: 'oauth.v2.access', times: 3, reset: true })
    const page = await open(redirectTo(many.base, query), cookie)
    expect([page.status, await isInstalled(many)]).toEqual([status, false])
    expect(page.html).toContain('Start again')
    const log = JSON.stringify(many.lines)
    expect(log).not.toMatch(/wrong-secret|stand-in-client-secret|code-0/)
    if (what === 'secret') expect(log).toContain('SLACK_CLIENT_SECRET')
  })

  it('for a whole organisation is refused in words, and its token is given back', async () => {
    const many = await bot()
    const page = await install(slack, slack.team({ ...team, organisation: 'E0ORG' }), many.base)
    expect(page.status).toBe(403)
    expect(page.html).toContain('choose one workspace')
    expect((await slack.waitCall('auth.revoke')).token).toBe('xoxb-one')
    expect(await isInstalled(many)).toBe(false)
  })

  it('that cannot be kept is told to who installs, and may begin again', async () => {
    const state = memoryState()
    const put = () => Promise.reject(new Error('disk full'))
    const many = await bot({ state: { ...state, installations: { ...state.installations, put } } })
    const page = await install(slack, team, many.base)
    expect(page.status).toBe(500)
    expect(page.html).toContain('That did not work')
    expect(JSON.stringify(many.lines)).toContain('disk full')
    expect(JSON.stringify(many.lines)).not.toContain('xoxb')
  })
})

describe('the state', () => {
  it('ends after ten minutes', async () => {
    const { seen } = collaborators()
    const store = signedState([KEY], seen)
    const begun = new Date('2026-03-02T09:00:00Z')
    const later = (milliseconds: number) => new Date(begun.getTime() + milliseconds)
    const state = await store.generateStateParam({ scopes: [] }, begun)
    await expect(store.verifyStateParam(later(STATE_LIFE_MS), state)).rejects.toThrow('too old')
    await expect(store.verifyStateParam(later(STATE_LIFE_MS - 1), state)).resolves.toBeDefined()
    await expect(store.verifyStateParam(later(0), state)).rejects.toThrow('used before')
  })

  it('of another bot is not taken', async () => {
    const { seen } = collaborators()
    const now = new Date()
    const state = await signedState([randomBytes(32)], seen).generateStateParam({ scopes: [] }, now)
    await expect(signedState([KEY], seen).verifyStateParam(now, state)).rejects.toThrow('not ours')
  })
})
