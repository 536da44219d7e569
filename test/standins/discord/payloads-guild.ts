// Users, channels and the guild as Discord sends them: discord.com/developers/docs/resources.
import type { Json, World } from './world.ts'

/** Every permission there is, as Discord writes it. */
export const ALL_PERMISSIONS = '9007199254740991'

/** View, send, embed, attach, history, slash commands, threads. */
const EVERYONE = '277025770560'

const JOINED = '2026-01-04T20:21:10.139000+00:00'

/** @param id of the bot, or of anybody else */
export function user(world: World, id: string): Json {
  const isBot = id === world.guild.botUserId
  return {
    id,
    username: isBot
      ? world.guild.botName
      : `${world.guild.userName}${id === world.guild.userId ? '' : id.slice(-2)}`,
    global_name: isBot ? null : 'Ada',
    discriminator: isBot ? '6184' : '0',
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(isBot ? { bot: true } : {}),
  }
}

/** A member without its user, as messages carry it. */
export function member(world: World, userId: string): Json {
  return {
    roles: userId === world.guild.botUserId ? [world.guild.botRoleId] : [],
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    joined_at: JOINED,
    communication_disabled_until: null,
    pending: false,
    mute: false,
    deaf: false,
    flags: 0,
  }
}

/** A text channel, the forum, the thread, the post or the direct channel; undefined for any other id. */
export function channel(world: World, id: string): Json | undefined {
  const { channelId, otherChannelId, threadId, directId, forumId, postId } = world.guild
  if (id === channelId || id === otherChannelId) return textChannel(world, id)
  if (id === forumId) return forum(world)
  if (id === threadId) return thread(world, id, channelId)
  if (id === postId) return thread(world, id, forumId)
  return id === directId ? directChannel(world) : undefined
}

function textChannel(world: World, id: string): Json {
  const { channelId, channelName, guildId } = world.guild
  return {
    id,
    type: 0,
    guild_id: guildId,
    name: id === channelId ? channelName : 'other',
    position: id === channelId ? 0 : 1,
    flags: 0,
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: [],
  }
}

/** docs.discord.com/developers/resources/channel#channel-object-example-forum-channel */
function forum(world: World): Json {
  return {
    ...textChannel(world, world.guild.forumId),
    type: 15,
    name: 'questions',
    position: 2,
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
    template: '',
  }
}

/** A public thread, open; in a forum, a post. */
function thread(world: World, id: string, parentId: string): Json {
  const { guildId, userId } = world.guild
  return {
    id,
    type: 11,
    guild_id: guildId,
    parent_id: parentId,
    owner_id: userId,
    name: 'thread',
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 1,
    member_count: 2,
    total_message_sent: 1,
    thread_metadata: {
      archived: false,
      archive_timestamp: JOINED,
      auto_archive_duration: 1440,
      create_timestamp: JOINED,
      locked: false,
    },
  }
}

/** The conversation with one person; the one that was there before, unless told otherwise. */
export function directChannel(
  world: World,
  id: string = world.guild.directId,
  person: string = world.guild.userId,
): Json {
  return { id, type: 1, flags: 0, last_message_id: null, recipients: [user(world, person)] }
}

/** GUILD_CREATE: the guild with its channels and the bot as its only known member. */
export function guildCreate(world: World): Json {
  const { guildId, guildName, channelId, otherChannelId, threadId, botUserId, userId } = world.guild
  const bot = { ...member(world, botUserId), user: user(world, botUserId) }
  return {
    id: guildId,
    name: guildName,
    owner_id: userId,
    icon: null,
    features: [],
    emojis: [],
    stickers: [],
    soundboard_sounds: [],
    roles: [role(world, guildId, '@everyone', 0), role(world, world.guild.botRoleId, 'kubecon', 1)],
    channels: [textChannel(world, channelId), textChannel(world, otherChannelId), forum(world)],
    threads: [{ ...thread(world, threadId, channelId), newly_created: false }],
    members: [bot],
    member_count: 3,
    joined_at: JOINED,
    large: false,
    unavailable: false,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    verification_level: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    vanity_url_code: null,
    description: null,
    banner: null,
    splash: null,
    discovery_splash: null,
    max_members: 500_000,
  }
}

const role = ({ guild }: World, id: string, name: string, position: number): Json => ({
  id,
  name,
  position,
  permissions: EVERYONE,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: id === guild.botRoleId,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
  ...(id === guild.botRoleId ? { tags: { bot_id: guild.botUserId } } : {}),
})

/** READY, the first event of a session. */
export const ready = (world: World, sessionId: string): Json => ({
  v: 10,
  user: { ...user(world, world.guild.botUserId), verified: true, mfa_enabled: false, email: null },
  user_settings: {},
  guilds: [{ id: world.guild.guildId, unavailable: true }],
  private_channels: [],
  relationships: [],
  presences: [],
  guild_join_requests: [],
  session_id: sessionId,
  session_type: 'normal',
  resume_gateway_url: `ws://${world.host()}/gateway`,
  shard: [0, 1],
  application: { id: world.guild.applicationId, flags: 0 },
})
