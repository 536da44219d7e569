// Every form that is sent in, over both transports: its answer takes its place, in time or after it.
import { afterEach, describe, expect, it } from 'vitest'
import { carried } from '../../../src/conversation/notes/filled-form.ts'
import type { Reception } from '../../../src/domain/ports.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { conversation, sentence } from './listening.ts'
import { type Stage, stage, TRANSPORTS } from './transports.ts'

const draft = carried({ id: 'aaaaaaaaaaaa', revision: 1 })
const typed = (name: string, value: string) => ({ [name]: { [name]: { type: 'plain_text_input', value } } })

/** Each as it is sent in. */
const FORMS = [
  { callback_id: 'note_filled', private_metadata: draft, state: { values: typed('text', 'Turnips.') } },
  { callback_id: 'note_send', private_metadata: draft, state: { values: {} } },
  { callback_id: 'note_word', private_metadata: draft, state: { values: typed('word', 'Which ones?') } },
  { callback_id: 'note_decline', private_metadata: draft, state: { values: typed('word', 'No.') } },
  {
    callback_id: 'order_digest',
    private_metadata: 'C0STANDGEN1',
    state: {
      values: {
        days: { days: { selected_option: { value: 'weekdays' } } },
        time: { time: { selected_time: '09:00' } },
      },
    },
  },
  {
    callback_id: 'ask_further',
    private_metadata: '',
    state: { values: { 'ask_further-0': { ask_further: { type: 'plain_text_input', value: 'cilium' } } } },
  },
].map((form) => [form.callback_id, { type: 'modal', blocks: [], ...form }] as const)

const speaking = conversation({
  answer: () => sentence('This came of it'),
  digest: () => sentence('This came of it'),
  note: () => ({ message: sentence('This came of it') }),
})

describe.each(TRANSPORTS)('%s, a form', (transport) => {
  let on: Stage

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    expect(on.lines.filter(({ level }) => level === 'error')).toEqual([])
    await on.close()
  })

  const sendIn = (view: Readonly<Record<string, unknown>>) => on.people.viewSubmission(view).envelopeId
  const shownIn = (payload: unknown) => visibleText((payload as { view?: unknown } | undefined)?.view)
  /** A form that stands open, so that it can be changed. */
  const opened = async (): Promise<string> => {
    await on.slack.waitAck(on.people.messageShortcut('save_note', { text: 'Turnips.' }).envelopeId)
    await on.slack.waitCall('views.open')
    return on.slack.viewIds().at(-1) ?? ''
  }
  const opening = {
    ...speaking,
    answer: (async (request) => {
      const reply = await speaking.answer(request)
      const opens = request.kind === 'note' && request.command.kind === 'write'
      return opens
        ? { ...reply, form: { kind: 'word', move: 'return', id: 'aaaaaaaaaaaa', revision: 1 } }
        : reply
    }) as typeof speaking.answer,
  }

  it.each(FORMS)('%s is answered once, in its place', async (_, form) => {
    on = await stage(transport, { conversation: speaking })
    const { payload } = await on.slack.waitAck(sendIn(form))
    expect(payload).toMatchObject({ response_action: 'update' })
    expect(shownIn(payload)).toContain('This came of it')
  })

  it.each(FORMS)(
    '%s that takes longer than Slack waits is told to wait, and then answered',
    async (_, form) => {
      const { promise: told, resolve } = Promise.withResolvers<void>()
      let slow = false
      const receive: Reception['receive'] = async (_asked, answer) => {
        if (slow) await told
        return answer({ id: 'i-1', conversation: opening })
      }
      on = await stage(transport, { reception: { receive } })
      const id = await opened()
      slow = true
      const { payload } = await on.slack.waitAck(sendIn({ ...form, id }))
      resolve()
      expect(shownIn(payload)).toContain('can take a moment')
      const { args } = await on.slack.waitCall('views.update')
      expect(args.view_id).toBe(id)
      expect(visibleText(args.view)).toContain('This came of it')
    },
  )

  it.each(['of_another_version', '__proto__', 'constructor'])('%s is closed', async (callback_id) => {
    on = await stage(transport)
    const { payload } = await on.slack.waitAck(
      sendIn({ type: 'modal', blocks: [], callback_id, state: { values: {} } }),
    )
    expect(payload).toBeUndefined()
  })
})
