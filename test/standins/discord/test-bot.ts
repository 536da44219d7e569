// discord.js as the bot sets it up, with answers that show what was received.
import {
  ActionRowBuilder,
  ApplicationCommandType,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js'
import type { Discord } from './start.ts'

const command = new SlashCommandBuilder()
  .setName('kubecon')
  .setDescription('Asks the notes')
  .addStringOption((option) => option.setName('query').setDescription('What to ask').setAutocomplete(true))

const menu = new ContextMenuCommandBuilder().setName('Ask about this').setType(ApplicationCommandType.Message)

/** @param options in place of the usual ones */
export function discordBot(discord: Discord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: { parse: [] },
    rest: { version: '10', api: discord.env.DISCORD_API_URL },
    ...options,
  })
  client.on('error', () => {})
  client.on('clientReady', async (ready) => {
    const registered = await ready.application.commands.fetch()
    if (registered.size === 0) await ready.application.commands.set([command, menu])
  })
  client.on('interactionCreate', (interaction) => answer(interaction).catch(() => {}))
  client.on('messageCreate', (message) => reply(client, message).catch(() => {}))
  return client
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction)
  else if (interaction.isChatInputCommand()) await find(interaction)
  else if (interaction.isMessageContextMenuCommand())
    await interaction.reply({ content: interaction.targetMessage.content, flags: MessageFlags.Ephemeral })
  else if (interaction.isButton()) await interaction.update({ content: `Page ${interaction.customId}` })
  else if (interaction.isStringSelectMenu()) await interaction.reply(`Chose ${interaction.values.join()}`)
}

async function find(interaction: ChatInputCommandInteraction): Promise<void> {
  const query = interaction.options.getString('query') ?? ''
  if (query === 'later') {
    await interaction.deferReply()
    await interaction.editReply('Here it is')
    await interaction.followUp({ content: 'And more', flags: MessageFlags.Ephemeral })
    return
  }
  const button = new ButtonBuilder().setCustomId('2').setLabel('Next').setStyle(ButtonStyle.Secondary)
  await interaction.reply({
    embeds: [new EmbedBuilder().setTitle(`Found ${query}`).setDescription('x'.repeat(query.length * 1_000))],
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
    withResponse: true,
  })
}

const suggest = (interaction: AutocompleteInteraction): Promise<void> =>
  interaction.respond([{ name: `Suggests ${interaction.options.getFocused()}`, value: 'id' }])

async function reply(client: Client, message: Message): Promise<void> {
  if (message.author.bot || client.user === null) return
  const others = { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true }
  if (!message.mentions.has(client.user, others)) return
  if (!message.channel.isSendable()) return
  const nonce = message.content.includes('once') ? { nonce: 'slot', enforceNonce: true } : {}
  await message.channel.send({ content: `You said ${message.content}`, ...nonce })
}
