// The answer to an interaction that could not be read: whoever asked would be told that the bot did not respond.
import { type Client, InteractionResponseType, InteractionType, MessageFlags, Routes } from 'discord.js'
import type { Log } from '../../../domain/ports.ts'
import { plain } from '../../../domain/text/prose.ts'
import { DISCORD_WORDS } from '../../../present/discord-words.ts'
import { reasonOf } from '../errors.ts'
import { renderMessage } from '../render.ts'

/** By what an interaction is answered: neither may lead to another address. */
const ID = /^\d{1,20}$/
const TOKEN = /^[\w.=-]{1,1000}$/

/** Never throws, and answers nothing that does not say how to. */
export async function answerUnreadable(client: Client, interaction: unknown, log: Log): Promise<void> {
  const { id, token, type } = fieldsOf(interaction)
  if (!ID.test(String(id)) || typeof token !== 'string' || !TOKEN.test(token)) return
  const body = type === InteractionType.ApplicationCommandAutocomplete ? NO_CHOICES : NOTICE
  try {
    await client.rest.post(Routes.interactionCallback(String(id), token), { body, auth: false })
  } catch (error) {
    log.debug({ reason: reasonOf(error) }, 'The person who asked could not be told either')
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const NO_CHOICES = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
}

const rendered = renderMessage({
  fallback: DISCORD_WORDS.unreadable,
  pieces: [{ kind: 'paragraph', prose: plain(DISCORD_WORDS.unreadable) }],
})

const NOTICE = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { ...rendered, flags: rendered.flags | MessageFlags.Ephemeral },
}
