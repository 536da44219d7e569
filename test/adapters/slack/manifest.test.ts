// The app's settings against Slack's schema, and against what the code listens to and calls.
import { globSync, readFileSync } from 'node:fs'
import type { App, webApi } from '@slack/bolt'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerOn } from '../../../src/adapters/slack/answer/answering.ts'
import { hearLeaving } from '../../../src/adapters/slack/install/leaving.ts'
import {
  ADDABLE_SCOPES,
  AGENT_SCOPES,
  type AppKind,
  EVENTS,
  LEAVING_EVENTS,
  METHODS,
  manifestOf,
  OPTIONAL_METHODS,
  SCOPES,
  scopesOf,
  THREAD_EVENTS,
  THREAD_SCOPES,
} from '../../../src/adapters/slack/manifest.ts'
import {
  requestUrlProblem,
  slackManifest,
  slackSetupLink,
} from '../../../src/adapters/slack/manifest-yaml.ts'
import { COMMAND, FIND_TALKS, SAVE_NOTE } from '../../../src/adapters/slack/names.ts'
import { conformanceAbsent, conformanceFile } from '../../standins/conformance.ts'
import { collaborators } from './listening.ts'

type Manifest = NonNullable<Parameters<webApi.WebClient['apps']['manifest']['validate']>[0]>['manifest']

const ADDRESS = 'https://kubecon.example.org'
const scopes = SCOPES.map(([scope]) => scope)

/** What answerOn asks Bolt for, as `event app_mention`. */
function listenedTo(kind: AppKind = {}): readonly string[] {
  const heard: string[] = []
  const record = (what: string) => (name: unknown) => void heard.push(`${what} ${JSON.stringify(name)}`)
  const app = {
    command: record('command'),
    event: record('event'),
    shortcut: record('shortcut'),
    action: record('action'),
    options: record('options'),
    view: record('view'),
  } as unknown as App
  const parts = collaborators()
  const health = {
    trouble: () => undefined,
    lastSign: () => undefined,
    sign: () => {},
    connection: () => {},
    watchToken: <T>(call: Promise<T>) => call,
  }
  answerOn(app, health, { run: (work) => work(), settled: async () => {} }, parts, kind)
  return heard.sort()
}

describe('the manifest', () => {
  it.skipIf(conformanceAbsent).each([
    ['Socket Mode', undefined, {}],
    ['HTTP', ADDRESS, {}],
    ['an agent', undefined, { agentView: true }],
    ['an agent that hears threads', ADDRESS, { agentView: true, threads: true }],
  ])(`for %s is valid by Slack’s schema${conformanceAbsent}`, (_, url, kind) => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(
      conformanceFile('slack/manifest-schema/manifest.schema.1.0.0.json') as object,
    )
    validate(parse(slackManifest(url, kind)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('in the repository is the one the program prints', () => {
    expect(readFileSync('slack-manifest.yaml', 'utf8')).toBe(slackManifest())
  })

  it('declares what the code listens to, and nothing more', () => {
    const { features, settings } = manifestOf()
    expect(listenedTo()).toEqual([
      'action {}',
      `command "${COMMAND}"`,
      ...settings.event_subscriptions.bot_events.map((event) => `event "${event.replace(/\..*/, '')}"`),
      'options {}',
      'shortcut {}',
      'view {}',
    ])
    expect(features.slash_commands.map(({ command }) => command)).toEqual([COMMAND])
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([FIND_TALKS, SAVE_NOTE])
    expect(settings.interactivity.is_enabled).toBe(true)
    expect(features.app_home.home_tab_enabled).toBe(true)
    expect(features.app_home.messages_tab_read_only_enabled).toBe(false)
  })

  it('has a scope for each event and method, and no scope without a use', () => {
    const kind = { agentView: true, threads: true }
    const needed = [...EVENTS, ...THREAD_EVENTS, ...METHODS].flatMap(([, scope]) => (scope ? [scope] : []))
    const all = scopesOf(kind).map(([scope]) => scope)
    expect([...new Set([...needed, 'commands'])].sort()).toEqual(all.toSorted())
    expect(manifestOf().oauth_config.scopes).toEqual({ bot: scopes })
    expect(manifestOf(undefined, kind).oauth_config.scopes).toEqual({
      bot: all,
      bot_optional: THREAD_SCOPES.map(([scope]) => scope),
    })
  })

  it('has the view of an agent only for one, with texts as long as Slack takes', () => {
    expect(manifestOf().features).not.toHaveProperty('agent_view')
    const features: Manifest['features'] = manifestOf(undefined, { agentView: true }).features
    const { agent_description = '', suggested_prompts = [] } = features?.agent_view ?? {}
    expect(agent_description.length).toBeLessThanOrEqual(300)
    expect(suggested_prompts).toHaveLength(4)
    expect(listenedTo({ agentView: true }).filter((one) => one === 'event "app_home_opened"')).toHaveLength(2)
  })

  it('subscribes to what is said in channels only for threads', () => {
    const events = (kind: AppKind) => manifestOf(undefined, kind).settings.event_subscriptions.bot_events
    expect(events({ agentView: true })).toEqual(EVENTS.map(([event]) => event))
    expect(events({ threads: true }).slice(EVENTS.length)).toEqual(['message.channels', 'message.groups'])
  })

  it('knows every method that the code calls with the bot’s token', () => {
    const called = globSync('src/adapters/slack/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/client\.([a-z]+(?:\.[a-z]+)*\.[a-zA-Z0-9]+)\(/g)].map(
        ([, method]) => method,
      ),
    )
    expect(called.length).toBeGreaterThan(3)
    // The app-level token opens connections, and needs no scope of the bot's.
    const withBotToken = [...new Set(called)].filter((method) => method !== 'apps.connections.open')
    const declared = new Set([...METHODS, ...OPTIONAL_METHODS].map(([method]) => method))
    expect(withBotToken.sort()).toEqual([...declared].sort())
  })

  it('asks for no scope that operators may add, and each of those has a use', () => {
    const addable = ADDABLE_SCOPES.map(([scope]) => scope)
    expect(addable.filter((scope) => scopes.includes(scope))).toEqual([])
    expect([...new Set(OPTIONAL_METHODS.map(([, scope]) => scope))].sort()).toEqual(addable.toSorted())
  })

  it('leads all requests to one address over HTTP, and has no address in Socket Mode', () => {
    const { features, settings } = manifestOf(`${ADDRESS}/`)
    const to = `${ADDRESS}/slack/events`
    expect(settings.socket_mode_enabled).toBe(false)
    expect(settings.event_subscriptions).toMatchObject({ request_url: to })
    expect(settings.interactivity).toMatchObject({ request_url: to, message_menu_options_url: to })
    expect(features.slash_commands).toMatchObject([{ url: to }])
    expect(manifestOf().settings.socket_mode_enabled).toBe(true)
    expect(slackManifest()).not.toContain('http')
  })

  it('lets workspaces install the app over HTTP, and hears when one removes it', () => {
    const { oauth_config, settings } = manifestOf(`${ADDRESS}/`)
    expect(oauth_config).toMatchObject({ redirect_urls: [`${ADDRESS}/slack/oauth_redirect`] })
    const heard: unknown[] = []
    const app = { event: (name: unknown) => void heard.push(name) } as unknown as App
    hearLeaving(app, {} as Parameters<typeof hearLeaving>[1])
    expect(heard).toEqual(LEAVING_EVENTS)
    expect(settings.event_subscriptions.bot_events.slice(-2)).toEqual(LEAVING_EVENTS)
    expect(manifestOf().oauth_config).not.toHaveProperty('redirect_urls')
  })

  it('is filled into the link that creates the app', () => {
    const link = new URL(slackSetupLink(ADDRESS))
    expect(link.origin + link.pathname).toBe('https://api.slack.com/apps')
    expect(link.searchParams.get('new_app')).toBe('1')
    expect(parse(link.searchParams.get('manifest_yaml') ?? '')).toEqual(manifestOf(ADDRESS))
    expect(link.href.length).toBeLessThan(8_000)
  })

  it.each(['http://kubecon.example.org', 'kubecon.example.org', 'https://a.example/?x=1'])(
    'is not made for the address %s',
    (url) => {
      expect(requestUrlProblem(url)).toMatch(/^Slack posts to https/)
    },
  )
})

describe('docs/scopes.md', () => {
  it('explains each scope of the manifest and each that operators may add, and no other is asked for', () => {
    const [asked = '', agent = '', threads = '', addable = '', notAsked = ''] = readFileSync(
      'docs/scopes.md',
      'utf8',
    ).split('\n## ')
    const firstColumn = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, scope]) => scope))
    expect(firstColumn(asked).sort()).toEqual([...scopes].sort())
    expect(firstColumn(addable).sort()).toEqual(ADDABLE_SCOPES.map(([scope]) => scope).sort())
    expect(firstColumn(agent)).toEqual(AGENT_SCOPES.map(([scope]) => scope))
    expect(firstColumn(threads)).toEqual(THREAD_SCOPES.map(([scope]) => scope))
    expect(firstColumn(notAsked).filter((scope) => scopes.includes(scope ?? ''))).toEqual([])
  })
})
