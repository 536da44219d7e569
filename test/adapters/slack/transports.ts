// The same people and the same adapter over both of Slack's transports.

import type { DigestManagers } from '../../../src/adapters/slack/digests/managers.ts'
import { listenOn, type SlackSettings } from '../../../src/adapters/slack/listen.ts'
import { EVENTS_PATH } from '../../../src/adapters/slack/names.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { freePort } from '../../e2e/free-port.ts'
import type { Call } from '../../standins/slack/api.ts'
import type { ActionOptions } from '../../standins/slack/payloads-interactions.ts'
import type { Senders } from '../../standins/slack/senders.ts'
import { type Slack, type SlackOptions, startSlack } from '../../standins/slack/start.ts'
import { type Changes, collaborators, type Line, settingsOf } from './listening.ts'

export const TRANSPORTS = ['over the socket', 'over HTTP'] as const
export type Transport = (typeof TRANSPORTS)[number]

export interface Stage {
  readonly slack: Slack
  /** What people do. */
  readonly people: Senders
  readonly lines: readonly Line[]
  /** The bot stops and starts anew, remembering nothing. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface StageOptions extends SlackOptions {
  readonly digestManagers?: DigestManagers
  /** How long Slack waits for an answer over HTTP; as it does itself unless told otherwise. */
  readonly patienceMs?: number
}

export async function stage(
  transport: Transport,
  changes: Changes = {},
  { digestManagers = 'members', patienceMs, ...options }: StageOptions = {},
): Promise<Stage> {
  const slack = await startSlack(options)
  const port = await freePort()
  const parts = collaborators(changes)
  const start = async (): Promise<Listening> => {
    const started = await listenOn({ ...settingsFor(transport, slack, port), digestManagers }, parts)
    if (!started.ok) throw new Error(started.problem.text)
    if (transport === 'over the socket') await slack.waitConnected()
    return started.listening
  }
  let open = await start()
  return {
    slack,
    people:
      transport === 'over HTTP'
        ? slack.overHttp({
            url: `http://127.0.0.1:${port}${EVENTS_PATH}`,
            ...(patienceMs === undefined ? {} : { patienceMs }),
          })
        : slack,
    lines: parts.lines,
    async restart() {
      await open.close()
      open = await start()
    },
    async close() {
      await open.close()
      await slack.stop()
    },
  }
}

function settingsFor(transport: Transport, slack: Slack, port: number): SlackSettings {
  const { httpEnv } = slack
  return transport === 'over the socket'
    ? settingsOf(slack)
    : {
        botToken: httpEnv.SLACK_BOT_TOKEN,
        apiUrl: httpEnv.SLACK_API_URL,
        signingSecret: httpEnv.SLACK_SIGNING_SECRET,
        port,
      }
}

interface Thumb {
  readonly text: { readonly text: string }
  readonly value: string
}

interface Pressable {
  readonly positive_button?: Thumb
  readonly negative_button?: Thumb
  readonly action_id: string
  readonly type: string
  readonly value?: string
  readonly text?: { readonly text: string }
  readonly options?: readonly { readonly text: { readonly text: string }; readonly value: string }[]
}

interface ActionsLike {
  readonly type: string
  readonly block_id?: string
  readonly elements?: readonly Pressable[]
}

const actionsOf = (
  blocks: unknown,
): readonly { readonly block: ActionsLike; readonly element: Pressable }[] =>
  ((blocks ?? []) as readonly ActionsLike[])
    .filter((block) => block.type === 'actions')
    .flatMap((block) => (block.elements ?? []).map((element) => ({ block, element })))

/** Labels of the buttons of a message. */
export const buttonsOf = (blocks: unknown): readonly string[] =>
  actionsOf(blocks).flatMap(({ element }) => (element.type === 'button' ? [element.text?.text ?? ''] : []))

/**
 * Presses the button of this label, or chooses the option, on what the bot sent.
 * @param on where it stands: an ephemeral message unless told otherwise
 */
export function press(
  people: Senders,
  blocks: unknown,
  label: string,
  on: ActionOptions = { message: { ephemeral: true } },
): ReturnType<Senders['action']> {
  for (const { block, element } of actionsOf(blocks)) {
    const common = { ...on, type: element.type, ...(block.block_id ? { blockId: block.block_id } : {}) }
    if (element.text?.text === label)
      return people.action(element.action_id, { ...common, value: element.value ?? '' })
    const option = element.options?.find(({ text }) => text.text === label)
    if (option) return people.action(element.action_id, { ...common, selected: option.value })
  }
  throw new Error(`no button "${label}" among ${buttonsOf(blocks).join(', ')}`)
}

/** Asks with the command. @returns the private answer's blocks */
export async function asked({ slack, people }: Stage, text: string): Promise<unknown> {
  return (await slack.waitResponse(people.command(text).responseId)).args.blocks
}

/** Everything a call says, for `toContain`. */
export const textsOf = ({ args }: Call): string => JSON.stringify(args.blocks ?? args.view ?? args.text)
