// Who may ask, and where the answer goes. discord.js makes an error event of what a listener lets slip, and
// nobody hears of it; so each listener here catches for itself, and whoever asked is told.
import { type Client, Events } from 'discord.js'
import type { Message } from '../../domain/message.ts'
import type { Log, SeenEvents } from '../../domain/ports.ts'
import { KUBECON, QUERY } from './commands.ts'
import { forLog, meaningOf, reasonOf } from './errors.ts'
import type { Health } from './health.ts'
import type { InFlight } from './in-flight.ts'
import { isAsked, questionOf } from './incoming.ts'
import { renderMessage } from './render.ts'
import { REFUSED, renderPlain, shapeOf } from './render-plain.ts'
import { byCallback, inChannel, type Sender } from './senders.ts'

export interface Collaborators {
  /** Answers what was typed; empty text too. */
  readonly answer: (text: string) => Message
  /** A short id under which a failure is found in the log. */
  readonly incident: () => string
  readonly presentIncident: (id: string) => Message
  readonly seen: SeenEvents
  readonly log: Log
}

/** Answers `/kubecon` by the callback itself, mentions where they were written, and direct messages. */
export function answerOn(
  client: Client,
  health: Health,
  inFlight: InFlight,
  collaborators: Collaborators,
): void {
  const { answer, seen, log } = collaborators
  const channels = inChannel(client, health, log)

  /** @param question undefined where nothing is to be answered */
  const take = (question: () => Promise<string | undefined>, sender: Sender): Promise<void> =>
    inFlight.run(async () => {
      try {
        const text = await question()
        if (text !== undefined) await reply(answer(text), sender, log)
      } catch (error) {
        await tell(error, sender, collaborators)
      }
    })

  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return
    // A command of an older version may still be offered: it gets the help.
    const asked = interaction.commandName === KUBECON
    void take(
      async () => (asked ? questionOf(interaction.options.getString(QUERY) ?? '') : ''),
      byCallback(client, interaction),
    )
  })

  client.on(Events.MessageCreate, (message) => {
    if (!isAsked(message)) return
    // After a reconnect Discord delivers again what it is not sure of.
    const once = async () =>
      (await seen.firstTime(`discord:${message.id}`)) ? questionOf(message.content) : undefined
    void take(once, channels(message))
  })
}

async function reply(message: Message, { send }: Sender, log: Log): Promise<void> {
  const rendered = renderMessage(message)
  try {
    await send(rendered)
  } catch (error) {
    if (meaningOf(error) !== 'mistake') throw error
    log.warn({ reason: reasonOf(error), shape: shapeOf(rendered) }, REFUSED)
    await send(renderPlain(rendered))
  }
}

/** The cause is logged once, under the id that the person who asked is told; or what forbids to answer. */
async function tell(cause: unknown, sender: Sender, { incident, presentIncident, log }: Collaborators) {
  const meaning = meaningOf(cause)
  if (meaning === 'channel') return sender.denied(reasonOf(cause))
  // Said by health.ts already.
  if (meaning === 'token') return
  if (meaning === 'over') return log.warn({ reason: reasonOf(cause) }, 'A question was not answered')
  const id = incident()
  log.error({ incident: id, ...forLog(cause) }, 'A question could not be answered')
  await reply(presentIncident(id), sender, log).catch((error: unknown) =>
    log.warn({ incident: id, reason: reasonOf(error) }, 'Nor could the incident be told'),
  )
}
