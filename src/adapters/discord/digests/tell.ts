// A word to one person: what they ordered cannot be posted. It goes into the direct messages of whoever ordered it;
// who takes none, or has left, is no help, and then the server's owner is told. Never a channel that did not ask: a
// server's system channel is read by everybody.
import { type APIDMChannel, type Client, ComponentType, type REST, Routes } from 'discord.js'
import type { ChannelRef, PostOutcome } from '../../../domain/digests/digest.ts'
import type { Log, TellPerson } from '../../../domain/ports.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { reasonOf } from '../errors.ts'
import { small } from '../render/card.ts'
import { type DiscordRendering, renderMessage } from '../render.ts'
import { createMessage, nonceOf, outcomeOf, posted } from './post.ts'

/** What a client has to offer for telling somebody. */
export interface Telling {
  readonly rest: Pick<REST, 'post'>
  /** Absent where there is no connection that tells of channels: then no owner is known. */
  readonly channels?: Pick<Client['channels'], 'cache'>
}

/** @returns tells who ordered it, else the owner of the channel's server, where the bot still sees the channel */
export function tellPerson(client: Telling, log: Log): TellPerson {
  const tell = async (person: string, form: DiscordRendering, key: string): Promise<PostOutcome> => {
    try {
      const body = { recipient_id: person }
      const { id } = (await client.rest.post(Routes.userChannels(), { body })) as APIDMChannel
      return posted(await createMessage(client, id, form, nonceOf(`${person} ${key}`)))
    } catch (error) {
      log.info({ reason: reasonOf(error) }, 'The person who ordered a digest could not be told about it')
      return outcomeOf(error)
    }
  }
  return async (channel, person, message, key) => {
    const rendered = renderMessage(message)
    const form = channel.id === '' ? rendered : naming(channel, rendered)
    const outcome = await tell(person, form, key)
    const owner = ownerOf(channel, client)
    return outcome.kind === 'gone' && owner !== undefined && owner !== person
      ? tell(owner, form, key)
      : outcome
  }
}

/** The channel as a name to click on; outside of its server people would not know which is meant. */
const naming = ({ id }: ChannelRef, form: DiscordRendering): DiscordRendering => ({
  ...form,
  components: [
    ...form.components,
    { type: ComponentType.TextDisplay, content: small(`${DISCORD_WORDS.channel} <#${id}>`) },
  ],
})

function ownerOf({ id }: ChannelRef, { channels }: Telling): string | undefined {
  const channel = channels?.cache.get(id)
  return channel && 'guild' in channel ? channel.guild.ownerId : undefined
}
