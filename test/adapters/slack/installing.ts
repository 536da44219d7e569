// A bot that many workspaces install, listening to the stand-in, and a browser that walks through the installation.
import { randomBytes } from 'node:crypto'
import { listenForMany, type ManySettings } from '../../../src/adapters/slack/listen-many.ts'
import { EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH } from '../../../src/adapters/slack/names.ts'
import { stateSecrets, workspacesOn } from '../../../src/app/platforms/workspaces.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { memoryState } from '../../../src/store/database/sqlite.ts'
import type { State } from '../../../src/store/state.ts'
import { freePort } from '../../e2e/free-port.ts'
import type { Slack } from '../../standins/slack/start.ts'
import type { Team } from '../../standins/slack/world.ts'
import { type Changes, collaborators } from './listening.ts'

/** The program's key; the same for all of them, as on the replicas of one bot. */
export const KEY = randomBytes(32)

export interface ManyOptions extends Changes {
  readonly state?: State
  readonly keys?: readonly Uint8Array[]
  readonly settings?: Partial<ManySettings>
}

export type Many = Awaited<ReturnType<typeof listenMany>>

export async function listenMany(slack: Slack, options: ManyOptions = {}) {
  const { state = memoryState(), keys = [KEY], settings = {}, ...changes } = options
  const port = await freePort()
  const parts = collaborators(changes)
  const { workspaces, sweep } = workspacesOn(state, keys, { now: Date.now, log: parts.log })
  const { workspace: app, oauthEnv } = slack
  const start = await listenForMany(
    {
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      signingSecret: app.signingSecret,
      apiUrl: oauthEnv.SLACK_API_URL,
      stateSecrets: stateSecrets(keys),
      port,
      ...settings,
    },
    { ...parts, workspaces },
  )
  if (!start.ok) throw new Error(start.problem.text)
  const listening: Listening = start.listening
  const base = `http://127.0.0.1:${port}`
  return { listening, state, workspaces, sweep, lines: parts.lines, base, url: `${base}${EVENTS_PATH}` }
}

export interface Page {
  readonly status: number
  readonly html: string
  readonly headers: Headers
  /** What the browser keeps: `name=value`; empty where the page takes it away. */
  readonly cookie: string
}

/** Opens a page of the bot, with this cookie. */
export async function open(url: string, cookie = ''): Promise<Page> {
  const response = await fetch(url, { headers: cookie ? { cookie } : {}, redirect: 'manual' })
  const [pair = ''] = (response.headers.get('set-cookie') ?? '').split(';')
  return {
    status: response.status,
    html: await response.text(),
    headers: response.headers,
    cookie: pair.endsWith('=deleted') ? '' : pair,
  }
}

/** The first step: the page with the link to Slack. */
export async function begin(base: string): Promise<Page & { readonly link: string }> {
  const page = await open(`${base}${INSTALL_PATH}`)
  const [, link = ''] = /href="(https?:[^"]+)"/.exec(page.html) ?? []
  return { ...page, link: link.replaceAll('&amp;', '&') }
}

export const redirectTo = (base: string, query: URLSearchParams | string): string =>
  `${base}${REDIRECT_PATH}?${query}`

/** All steps, in one browser. @param finishAt the replica that Slack sends the browser back to */
export async function install(slack: Slack, team: Team, base: string, finishAt = base): Promise<Page> {
  const { link, cookie } = await begin(base)
  return open(redirectTo(finishAt, slack.allow(link, team)), cookie)
}
