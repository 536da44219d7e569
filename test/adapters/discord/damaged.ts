// Payloads as they might come one day: each field of a good one removed, nulled, emptied and of another type in turn.
import { conformanceFile, conformanceFiles } from '../../standins/conformance.ts'
import type { Discord } from '../../standins/discord/start.ts'

export type Json = Readonly<Record<string, unknown>>

/** What the gateway brings. */
export interface Event {
  readonly name: string
  readonly data: Json
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in place of a value: nothing, an empty one of its type, and one of another type. */
const REPLACEMENTS: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  (value) => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : isJson(value) ? {} : 0),
  (value) => (typeof value === 'string' ? 7 : typeof value === 'object' ? 'text' : { some: 'thing' }),
]

/** Every damaged form of a value, itself left out; JSON drops what is undefined. */
export function* damaged(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }
    for (const replace of REPLACEMENTS) yield put(replace(inner))
    for (const other of damaged(inner)) yield put(other)
  }
}

/** By the page of Discord's documentation an example stands on: what kind of event could bring it. */
const PAGES: Readonly<Record<string, string>> = {
  channel: 'CHANNEL_UPDATE',
  guild: 'GUILD_UPDATE',
  message: 'MESSAGE_CREATE',
  user: 'USER_UPDATE',
  'gateway-events': 'PRESENCE_UPDATE',
  'application-commands': 'INTERACTION_CREATE',
  reference: 'INTERACTION_CREATE',
}

/** Discord's own examples. Whole frames are {@link frames}. */
export function documented(): readonly Event[] {
  return conformanceFiles('discord/docs-examples').flatMap((file) => {
    const data = conformanceFile(`discord/docs-examples/${file}`)
    const name = PAGES[file.replace(/-L\d+\.json$/, '')]
    return name && isJson(data) && !('op' in data) ? [{ name, data }] : []
  })
}

/** What was recorded in a real server. */
export function recorded(): readonly Event[] {
  return ['discord.json', 'channel/discord.json'].flatMap((file) =>
    Object.values((conformanceFile(`vercel-chat-replay/${file}`) ?? {}) as Json)
      .filter(isJson)
      .flatMap((value) => {
        const [, event] = /^GATEWAY_(\w+)$/.exec(String(value.type)) ?? []
        if (event && isJson(value.data)) return [{ name: event, data: value.data }]
        return typeof value.type === 'number' ? [{ name: 'INTERACTION_CREATE', data: value }] : []
      }),
  )
}

/** Our own: every way to ask, as the stand-in sends it. */
export function ours(discord: Discord): readonly Event[] {
  const { guild } = discord
  const target = discord.message('thanos')
  const slash = discord.slashCommand('kubecon', { query: 'thanos', private: true }).payload
  const modal = {
    custom_id: 'digest',
    components: [{ type: 1, components: [{ type: 4, custom_id: 'topic', value: 'thanos' }] }],
  }
  const asked = [
    slash,
    { ...slash, type: 5, data: modal },
    discord.slashCommand('kubecon-digest', { days: 'daily', time: '09:00' }, { subcommand: 'subscribe' })
      .payload,
    discord.autocomplete('kubecon', { query: 'tha' }).payload,
    discord.messageCommand('Find talks about this', target).payload,
    discord.button('share').payload,
    discord.select('choose:1', ['show:a/1']).payload,
  ]
  const mention = { ...discord.mention('thanos'), guild_id: guild.guildId }
  const edited = { ...mention, edited_timestamp: new Date().toISOString() }
  return [
    ...asked.map((data) => ({ name: 'INTERACTION_CREATE', data })),
    { name: 'MESSAGE_CREATE', data: mention },
    { name: 'MESSAGE_UPDATE', data: edited },
    {
      name: 'MESSAGE_CREATE',
      data: { ...discord.message('thanos', { channel: guild.directId }), channel_type: 1 },
    },
  ]
}

/** One of each name and shape: the same fields damaged again tell nothing new. */
export const onePerShape = (events: readonly Event[]): readonly Event[] => [
  ...new Map(events.map((event) => [event.name + shapeOf(event.data), event])).values(),
]

const shapeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, inner]) => key + shapeOf(inner))
        .join()}}`
    : typeof value

/** Frames by which a connection is kept: damaged, none of them may count. */
export const FRAMES: readonly Json[] = [
  { op: 9, d: false },
  { op: 10, d: { heartbeat_interval: 45_000 }, t: null, s: null },
  {
    op: 0,
    t: 'READY',
    s: 1,
    d: {
      v: 10,
      user: { id: '1' },
      guilds: [{ id: '2', unavailable: true }],
      session_id: 'a',
      resume_gateway_url: 'wss://gateway.example',
      application: { id: '3', flags: 0 },
    },
  },
]

/** No frames at all, or of a kind that nobody knows. */
export const NONSENSE: readonly string[] = [
  ...['', 'null', 'true', '[]', '{}', '{', '"text"', '7', '[null]', '\u0000'],
  ...['{"op":0}', '{"op":0,"t":"error","d":null}', '{"op":0,"t":"error","d":{},"s":2}', '{"op":99,"d":{}}'],
  '{"op":0,"t":"__proto__","d":{},"s":1}',
  '{"op":0,"t":"INTERACTION_CREATE","d":[],"s":1}',
  '{"op":10,"d":{"heartbeat_interval":1}}',
]
