// Choices while somebody types: docs.discord.com/developers/interactions/application-commands#autocomplete.
import { type AutocompleteInteraction, type Client, InteractionResponseType, Routes } from 'discord.js'
import { suggestZones } from '../../../conversation/digest-form.ts'
import type { Conversation, Log } from '../../../domain/ports.ts'
import { KINDS, OPTION } from '../commands.ts'
import { OPTION as DIGEST_OPTION } from '../digests/command.ts'
import { forLog, meaningOf, reasonOf } from '../errors.ts'
import { CHOICES } from '../limits.ts'
import { type AutocompleteChoices, choicesFor, editionChoices } from './text.ts'

/** Never throws: who types on gets other choices, and a choice that comes late is missed by nobody. */
export async function suggestOn(
  client: Client,
  interaction: AutocompleteInteraction,
  conversation: Conversation,
  log: Log,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true)
    const kind = KINDS.find((known) => known === interaction.options.getString(OPTION.kind))
    const offered: Readonly<Record<string, () => Promise<AutocompleteChoices>>> = {
      [OPTION.query]: () => choicesFor(value, kind, conversation),
      [OPTION.edition]: () => editionChoices(value, conversation),
      [DIGEST_OPTION.zone]: async () =>
        suggestZones(value, CHOICES).map((zone) => ({ name: zone, value: zone })),
    }
    const choices = (await offered[name]?.()) ?? []
    await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
      auth: false,
    })
  } catch (error) {
    // Discord waits 3 s, and takes nothing for a text that has been typed on (discord.js#10236).
    if (meaningOf(error) === 'over') log.debug({ reason: reasonOf(error) }, 'Suggestions came late')
    else log.warn(forLog(error), 'Suggestions could not be offered')
  }
}
