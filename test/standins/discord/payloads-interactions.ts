// Commands, autocomplete, buttons and menus as Discord sends them. Keys:
// discord.com/developers/docs/interactions/receiving-and-responding, checked against recorded interactions.
import { randomBytes } from 'node:crypto'
import { ALL_PERMISSIONS, channel, member, user } from './payloads-guild.ts'
import type { Json, Message, World } from './world.ts'

export interface From {
  readonly channel?: string
  readonly thread?: string
  readonly user?: string
  /** 0 in a guild, 1 in the bot's direct messages, 2 in a private channel. */
  readonly context?: 0 | 1 | 2
  /** Installed by the user only: the guild has not added the app. */
  readonly userInstalled?: boolean
  /** What the app may do in the channel; everything unless told otherwise. */
  readonly appPermissions?: string
  /** What the person may do in the channel. */
  readonly memberPermissions?: string
  readonly locale?: string
  /** How long ago it was sent: Discord waits 3 s for the first response. */
  readonly ageMs?: number
}

/** An option's value; channels, roles and users are named by their id. */
export type OptionValue =
  | string
  | number
  | boolean
  | { readonly channel: string }
  | { readonly role: string }
  | { readonly user: string }

export interface CommandOptions extends From {
  /** Subcommand the options belong to. */
  readonly subcommand?: string
  readonly group?: string
}

export const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const

/** What every interaction carries, and registers it. */
export function interaction(
  world: World,
  type: number,
  data: Json,
  from: From,
): Json & { readonly id: string } {
  const { guild } = world
  const context = from.context ?? 0
  const channelId = context === 0 ? (from.thread ?? from.channel ?? guild.channelId) : guild.directId
  const userId = from.user ?? guild.userId
  const id = world.newId()
  const token = randomBytes(80).toString('base64url')
  world.interactions.set(id, { id, token, type, channelId, createdAt: Date.now() - (from.ageMs ?? 0) })
  const inGuild = {
    guild_id: guild.guildId,
    guild: { id: guild.guildId, features: [], locale: 'en-US' },
    guild_locale: 'en-US',
    member: {
      ...member(world, userId),
      permissions: from.memberPermissions ?? ALL_PERMISSIONS,
      user: user(world, userId),
      unusual_dm_activity_until: null,
    },
  }
  return {
    id,
    application_id: guild.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channelId,
    channel: { ...channel(world, channelId), permissions: from.memberPermissions ?? ALL_PERMISSIONS },
    ...(context === 0 ? inGuild : { user: user(world, userId) }),
    context,
    authorizing_integration_owners: from.userInstalled
      ? { 1: userId }
      : { 0: context === 0 ? guild.guildId : '0' },
    app_permissions: from.appPermissions ?? ALL_PERMISSIONS,
    attachment_size_limit: 10_485_760,
    entitlements: [],
    entitlement_sku_ids: [],
    locale: from.locale ?? 'en-US',
  }
}

/** @param focused name of the option somebody is typing in, for autocomplete */
export function commandData(
  world: World,
  name: string,
  values: Readonly<Record<string, OptionValue>>,
  options: CommandOptions & { readonly focused?: string },
): Json {
  const leaves = Object.entries(values).map(([key, value]) => ({
    name: key,
    ...typed(value),
    ...(key === options.focused ? { focused: true } : {}),
  }))
  const inSubcommand =
    options.subcommand === undefined ? leaves : [{ type: 1, name: options.subcommand, options: leaves }]
  const nested =
    options.group === undefined ? inSubcommand : [{ type: 2, name: options.group, options: inSubcommand }]
  return {
    id: commandId(world, name),
    name,
    type: 1,
    ...(nested.length > 0 ? { options: nested } : {}),
    ...resolved(world, Object.values(values), options),
  }
}

/** A command in the menu of a message. */
export const messageCommandData = (world: World, name: string, target: Message): Json => ({
  id: commandId(world, name),
  name,
  type: 3,
  target_id: target.id,
  resolved: { messages: { [target.id]: target } },
})

/** @param values chosen values of a menu; a button has none */
export function componentData(customId: string, values?: readonly string[]): Json {
  const kind = values === undefined ? { component_type: 2 } : { component_type: 3, values }
  return { ...kind, custom_id: customId, id: 2 }
}

/** A form that was sent in: discord.com/developers/docs/interactions/receiving-and-responding#modal-submit-data. */
export const modalData = (
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Json => ({
  custom_id: customId,
  components: Object.entries(fields).map(([name, value], index) => ({
    type: 18,
    id: index * 2 + 1,
    component: {
      id: index * 2 + 2,
      custom_id: name,
      ...(typeof value === 'string' ? { type: 4, value } : { type: 3, values: value }),
    },
  })),
})

/** The id Discord gave the command when the bot registered it. */
function commandId(world: World, name: string): string {
  const known = [...world.commands.values()].flat().find((command) => command.name === name)
  return known === undefined ? world.newId() : String(known.id)
}

function typed(value: OptionValue): Json {
  if (typeof value === 'string') return { type: 3, value }
  if (typeof value === 'boolean') return { type: 5, value }
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 4 : 10, value }
  if ('user' in value) return { type: 6, value: value.user }
  return 'channel' in value ? { type: 7, value: value.channel } : { type: 8, value: value.role }
}

/** Channels and users an option names are sent along. Channels carry the app's permissions since 2026-07-16. */
function resolved(world: World, values: readonly OptionValue[], from: From): Json {
  const channels: Record<string, Json> = {}
  const users: Record<string, Json> = {}
  const members: Record<string, Json> = {}
  for (const value of values) {
    if (typeof value !== 'object') continue
    if ('channel' in value)
      channels[value.channel] = {
        ...channel(world, value.channel),
        permissions: from.memberPermissions ?? ALL_PERMISSIONS,
        app_permissions: from.appPermissions ?? ALL_PERMISSIONS,
      }
    if ('user' in value) {
      users[value.user] = user(world, value.user)
      members[value.user] = { ...member(world, value.user), permissions: ALL_PERMISSIONS }
    }
  }
  const parts = Object.entries({ channels, users, members }).filter(
    ([, part]) => Object.keys(part).length > 0,
  )
  return parts.length === 0 ? {} : { resolved: Object.fromEntries(parts) }
}
