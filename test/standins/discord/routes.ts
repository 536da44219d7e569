// The REST routes, one an entry. Pages: discord.com/developers/docs/resources and /interactions.
import { getCommands, putCommands } from './commands.ts'
import { answerInteraction, followUp, original } from './interactions.ts'
import { createMessage, editMessage, getChannel, openDirect, typing } from './messages.ts'
import { user } from './payloads-guild.ts'
import { ok } from './results.ts'
import type { Route, Routed, RouteRequest } from './route-kinds.ts'
import type { Json, World } from './world.ts'

export const ROUTES: readonly Route[] = [
  {
    name: 'gateway.bot',
    verb: 'GET',
    path: '/gateway/bot',
    carryOut: ({ world }) => ({ result: ok(gatewayBot(world)) }),
  },
  { name: 'users.me', verb: 'GET', path: '/users/@me', carryOut: ({ world }) => ({ result: ok(me(world)) }) },
  {
    name: 'users.guilds',
    verb: 'GET',
    path: '/users/@me/guilds',
    carryOut: ({ world }) => ({ result: ok([botGuild(world)]) }),
  },
  { name: 'users.channels', verb: 'POST', path: '/users/@me/channels', carryOut: openDirect },
  {
    name: 'applications.me',
    verb: 'GET',
    path: '/applications/@me',
    carryOut: ({ world }) => ({ result: ok(application(world)) }),
  },
  { name: 'commands.get', verb: 'GET', path: '/applications/:application/commands', carryOut: getCommands },
  { name: 'commands.put', verb: 'PUT', path: '/applications/:application/commands', carryOut: putCommands },
  {
    name: 'commands.get',
    verb: 'GET',
    path: '/applications/:application/guilds/:guild/commands',
    carryOut: getCommands,
  },
  {
    name: 'commands.put',
    verb: 'PUT',
    path: '/applications/:application/guilds/:guild/commands',
    carryOut: putCommands,
  },
  { name: 'messages.create', verb: 'POST', path: '/channels/:channel/messages', carryOut: createMessage },
  {
    name: 'messages.edit',
    verb: 'PATCH',
    path: '/channels/:channel/messages/:message',
    carryOut: editMessage,
  },
  {
    name: 'events.get',
    verb: 'GET',
    path: '/guilds/:guild/scheduled-events',
    carryOut: ({ world }) => ({ result: ok(world.events) }),
  },
  { name: 'events.create', verb: 'POST', path: '/guilds/:guild/scheduled-events', carryOut: createEvent },
  { name: 'channels.get', verb: 'GET', path: '/channels/:channel', carryOut: getChannel },
  { name: 'channels.typing', verb: 'POST', path: '/channels/:channel/typing', carryOut: typing },
  {
    name: 'interactions.callback',
    verb: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    carryOut: answerInteraction,
  },
  {
    name: 'interactions.edit',
    verb: 'PATCH',
    path: '/webhooks/:application/:token/messages/@original',
    open: true,
    carryOut: original,
  },
  {
    name: 'interactions.get',
    verb: 'GET',
    path: '/webhooks/:application/:token/messages/@original',
    open: true,
    carryOut: original,
  },
  {
    name: 'interactions.follow-up',
    verb: 'POST',
    path: '/webhooks/:application/:token',
    open: true,
    carryOut: followUp,
  },
]

/** docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event */
function createEvent({ world, params, body }: RouteRequest): Routed {
  const event = {
    ...{ id: world.newId(), guild_id: params.guild, creator_id: world.guild.applicationId, channel_id: null },
    ...{ description: null, entity_id: null, status: 1, image: null, recurrence_rule: null, ...body },
  }
  world.events.push(event)
  return { result: ok(event) }
}

const gatewayBot = (world: World): Json => ({
  url: `ws://${world.host()}/gateway`,
  shards: 1,
  session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
})

const me = (world: World): Json => ({
  ...user(world, world.guild.botUserId),
  verified: true,
  mfa_enabled: false,
  locale: 'en-US',
  premium_type: 0,
  email: null,
})

/** docs.discord.com/developers/resources/user#get-current-user-guilds */
const botGuild = ({ guild }: World): Json => ({
  id: guild.guildId,
  name: guild.guildName,
  icon: null,
  banner: null,
  owner: false,
  permissions: guild.botPermissions,
  features: [],
})

const application = (world: World): Json => ({
  id: world.guild.applicationId,
  name: world.guild.botName,
  icon: null,
  description: '',
  type: null,
  bot: user(world, world.guild.botUserId),
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  flags_new: '0',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: user(world, world.guild.userId),
  team: null,
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  eligible_oauth2_scopes: [],
})
