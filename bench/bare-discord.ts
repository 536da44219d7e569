// What our Discord adapter is measured against: discord.js as its own guide sets it up, answering every command with
// a constant.
import { Client, Events, GatewayIntentBits } from 'discord.js'

const { DISCORD_TOKEN: token = '', DISCORD_API_URL: api = '' } = process.env

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  allowedMentions: { parse: [] },
  rest: { version: '10', api },
})

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('A constant answer')
})

await client.login(token)
