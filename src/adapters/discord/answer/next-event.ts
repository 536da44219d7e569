// The coming KubeCon as an event of the server, where both the person and the bot may create events there:
// docs.discord.com/developers/resources/guild-scheduled-event.
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type BaseInteraction,
  type ButtonInteraction,
  ButtonStyle,
  type Client,
  ComponentType,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  PermissionFlagsBits,
  type RESTGetAPIGuildScheduledEventsResult,
  type RESTPostAPIGuildScheduledEventJSONBody,
  type RESTPostAPIGuildScheduledEventResult,
  Routes,
} from 'discord.js'
import type { Edition } from '../../../domain/library/catalogue.ts'
import type { Conversation } from '../../../domain/ports.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { linked, plain } from '../../../domain/text/prose.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { paragraph } from '../../../present/pieces.ts'
import { EVENT_NAME, EVENT_PLACE } from '../limits.ts'
import { cutText } from '../render/cut.ts'
import type { DiscordRendering } from '../render.ts'
import { type InteractionAnswer, notice } from './places.ts'

const { event: SAID } = DISCORD_WORDS

/** Begins the id of the button; the id of the edition follows. No encoded action begins so. */
const EVENT = 'event '

const DAY_MS = 86_400_000

/** Dates are days of the place, of which the hours are not known: the event lasts from the first to the last, by UTC. */
const timesOf = ({ start, end }: Edition): readonly [from: number, to: number] | undefined => {
  const [from, to] = [Date.parse(start ?? ''), Date.parse(end ?? '')]
  return from <= to ? [from, to + DAY_MS - 60_000] : undefined
}

/** Whether both may: `app_permissions` come with every interaction. */
function mayCreate({ guildId, appPermissions, memberPermissions }: BaseInteraction): boolean {
  const { CreateEvents, ManageEvents } = PermissionFlagsBits
  return (
    guildId !== null &&
    (appPermissions ?? undefined)?.has(CreateEvents) === true &&
    (memberPermissions?.any([CreateEvents, ManageEvents]) ?? false)
  )
}

/** The answer to `next` with a button that makes the event, where that can be done. @param now epoch milliseconds */
export function withEvent(
  form: DiscordRendering,
  { browsed }: Pick<Reply, 'browsed'>,
  interaction: BaseInteraction,
  now: number,
): DiscordRendering {
  const edition = browsed?.kind === 'next' ? browsed.edition : undefined
  const [from = 0] = (edition && timesOf(edition)) ?? []
  if (!edition || from <= now || !mayCreate(interaction)) return form
  const row: APIActionRowComponent<APIButtonComponentWithCustomId> = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: SAID.make,
        custom_id: `${EVENT}${edition.id}`,
      },
    ],
  }
  return { ...form, components: [...form.components, row] }
}

export const wantsEvent = (interaction: BaseInteraction): interaction is ButtonInteraction =>
  interaction.isButton() && interaction.customId.startsWith(EVENT)

/**
 * Makes the event, once: one of the same name that has not ended stands for it.
 * @returns what to say to whoever pressed
 * @throws what the library throws
 */
export async function answerEvent(
  client: Pick<Client, 'rest'>,
  interaction: ButtonInteraction,
  conversation: Conversation,
): Promise<InteractionAnswer> {
  const { browsed } = await conversation.answer({ kind: 'next', line: 'next' })
  const edition = browsed?.kind === 'next' ? browsed.edition : undefined
  const times = edition && timesOf(edition)
  // Weeks may have gone by since it was shown.
  const isShown = interaction.customId === `${EVENT}${edition?.id}`
  if (!edition || !times || !isShown || times[0] <= interaction.createdTimestamp) return saying(SAID.over)
  const { guildId } = interaction
  if (guildId === null || !mayCreate(interaction)) return saying(SAID.mayNot)
  const route = Routes.guildScheduledEvents(guildId)
  const body = bodyOf(edition, times)
  const events = (await client.rest.get(route)) as RESTGetAPIGuildScheduledEventsResult
  const standing = events.find(({ name }) => name === body.name)
  if (standing) return saying(SAID.stands, linkTo(guildId, standing.id))
  const { id } = (await client.rest.post(route, { body })) as RESTPostAPIGuildScheduledEventResult
  return saying(SAID.made, linkTo(guildId, id))
}

function bodyOf(
  edition: Edition,
  [from, to]: readonly [number, number],
): RESTPostAPIGuildScheduledEventJSONBody {
  const place = [edition.city, edition.country].filter(Boolean).join(', ') || SAID.somewhere
  return {
    name: cutText(edition.name, EVENT_NAME),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    entity_metadata: { location: cutText(place, EVENT_PLACE) },
    scheduled_start_time: new Date(from).toISOString(),
    scheduled_end_time: new Date(to).toISOString(),
    description: SAID.description,
  }
}

const linkTo = (guild: string, event: string): string => `https://discord.com/events/${guild}/${event}`

const saying = (text: string, link?: string): InteractionAnswer =>
  notice({
    fallback: text,
    pieces: paragraph([...plain(text), ...(link ? [...plain(' '), ...linked(SAID.open, link)] : [])]),
  })
