// Ordering a digest with a form, over both transports: opened by a button, sent in, answered in its place.
import { afterEach, describe, expect, it } from 'vitest'
import { orderForm } from '../../../src/adapters/slack/digests/order-form.ts'
import { FIRST_RESPONSE_MS } from '../../patience.ts'
import type { Says } from '../../speaking.ts'
import { viewErrors } from '../../standins/slack/block-kit-limits.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { conversation, sentence } from './listening.ts'
import { asked, buttonsOf, press, type Stage, stage, TRANSPORTS } from './transports.ts'

const OPEN = 'Order with a form…'
const CHANNEL = 'C0STANDGEN1'

interface View {
  readonly blocks: readonly { readonly type: string; readonly block_id?: string; readonly element?: object }[]
  readonly private_metadata?: string
}

/** The form as somebody sends it in. */
const filled = (
  view: View,
  values: { channel?: string; days?: string; time?: string; zone?: string; topic?: string } = {},
) => {
  const field = (name: string, value: object) => ({ [name]: { [name]: value } })
  return {
    ...view,
    callback_id: 'order_digest',
    state: {
      values: {
        ...(values.channel ? field('channel', { selected_conversation: values.channel }) : {}),
        ...field('days', { selected_option: { value: values.days ?? 'weekdays' } }),
        ...field('time', { selected_time: values.time ?? '09:00' }),
        ...field('zone', { selected_option: values.zone ? { value: values.zone } : null }),
        ...field('topic', { value: values.topic ?? null }),
      },
    },
  }
}

describe.each(TRANSPORTS)('%s, the form for a digest', (transport) => {
  let on: Stage

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    await on.close()
  })

  const opened = async (): Promise<View> =>
    (await on.slack.waitCall('views.open')).args.view as unknown as View
  const sentIn = async (view: Readonly<Record<string, unknown>>) =>
    (await on.slack.waitAck(on.people.viewSubmission(view).envelopeId)).payload

  it('is opened by a button below the list of digests, for the channel it stands in', async () => {
    on = await stage(transport)
    const blocks = await asked(on, 'digest list')
    expect(buttonsOf(blocks)).toEqual([OPEN, 'Dismiss'])
    const { envelopeId } = press(on.people, blocks, OPEN)
    await on.slack.waitAck(envelopeId)
    const view = await opened()
    expect(view).toMatchObject({ type: 'modal', title: { text: 'Order a digest' } })
    expect(view.blocks.map(({ block_id }) => block_id)).toEqual(['channel', 'days', 'time', 'zone', 'topic'])
    expect(view.blocks[0]?.element).toMatchObject({ initial_conversation: CHANNEL })
  })

  it('sent in, goes the way of the typed command, and the answer takes its place', async () => {
    on = await stage(transport)
    const values = {
      channel: 'C0OTHER1',
      days: 'weekly mon',
      time: '08:30',
      zone: 'Europe/Lisbon',
      topic: 'eBPF',
    }
    const payload = await sentIn(filled({ blocks: [] }, values))
    expect(payload).toMatchObject({ response_action: 'update', view: { type: 'modal' } })
    expect(viewErrors(payload?.view)).toEqual([])
    expect(JSON.stringify(payload?.view)).toContain('Channel: <#C0OTHER1>')
    expect(visibleText(payload?.view)).toContain(
      'U0STANDUSR1 ordered in C0OTHER1: digest weekly mon 08:30 Europe/Lisbon about eBPF',
    )
  })

  it('says that nobody has seen whether the bot may post there, and how it is let in', async () => {
    const digest: Says['digest'] = async (_, { letIn = 'seen' }) => sentence(`Let in: ${letIn}`)
    on = await stage(transport, { conversation: conversation({ digest }) })
    const byForm = await sentIn(filled({ blocks: [] }, { channel: 'C0OTHER1' }))
    expect(visibleText(byForm?.view)).toContain(`type “/invite @${on.slack.workspace.botName}`)
    expect(visibleText(await asked(on, 'digest daily 09:00'))).toContain('type “/invite @')
    // Slack delivers events only from where the bot is a member.
    on.people.mention('digest daily 09:00')
    expect((await on.slack.waitCall('chat.postMessage')).args.text).toBe('Let in: seen')
  })

  it('finds out that the bot is not in the channel, and tells whoever answers', async () => {
    const digest: Says['digest'] = async (_, { absent }) => sentence(`Absent: ${absent}`)
    on = await stage(transport, { conversation: conversation({ digest }) })
    const sent = () => sentIn(filled({ blocks: [] }, { channel: 'C0OTHER1' }))
    expect(visibleText((await sent())?.view)).toContain('Absent: false')
    on.slack.markChannel('C0OTHER1', 'not_in_channel')
    expect(visibleText((await sent())?.view)).toContain('Absent: true')
  })

  it('of an earlier run of the bot is taken as well', async () => {
    on = await stage(transport)
    press(on.people, await asked(on, 'digest help'), OPEN)
    const view = await opened()
    await on.restart()
    const payload = await sentIn(filled(view, { channel: CHANNEL }))
    expect(visibleText(payload?.view)).toContain(`ordered in ${CHANNEL}: digest weekdays 09:00`)
  })

  it('says at the field what is wrong with it, and orders nothing', async () => {
    on = await stage(transport)
    const payload = await sentIn(filled({ blocks: [] }, { zone: 'Mars/Base', topic: 'x'.repeat(101) }))
    expect(payload).toEqual({
      response_action: 'errors',
      errors: {
        channel: 'Choose the channel for the digest.',
        zone: expect.stringContaining('is not a known time zone'),
        topic: expect.stringContaining('too long'),
      },
    })
  })

  it('in the conversation with the bot orders for that, and believes no other name of a channel', async () => {
    on = await stage(transport)
    on.people.message('digest', { channel: 'D0STANDIN01', extra: { channel_type: 'im' } })
    const { args } = await on.slack.waitCall('chat.postMessage')
    press(on.people, args.blocks, OPEN, { channel: 'D0STANDIN01' })
    const view = await opened()
    expect(view.private_metadata).toBe('D0STANDIN01')
    expect(view.blocks[0]?.type).toBe('section')
    expect(visibleText((await sentIn(filled(view)))?.view)).toContain('ordered in D0STANDIN01')
    const forged = await sentIn(filled({ ...view, private_metadata: 'general "><' }))
    expect(forged).toMatchObject({ response_action: 'errors', errors: { channel: expect.any(String) } })
  })

  it('is opened from the App Home too, and then asks for the channel', async () => {
    on = await stage(transport)
    on.people.appHomeOpened()
    const { view: home } = (await on.slack.waitCall('views.publish')).args
    const atHome = { view: { id: 'V1', type: 'home', blocks: [] } }
    press(on.people, (home as unknown as View).blocks, OPEN, atHome)
    expect((await opened()).blocks[0]?.element).not.toHaveProperty('initial_conversation')
  })

  it('offers time zones while somebody types a city', async () => {
    on = await stage(transport)
    const { envelopeId } = on.people.suggestion('zone', 'lisb', {
      blockId: 'zone',
      view: { id: 'V1', type: 'modal', blocks: [] },
    })
    expect((await on.slack.waitAck(envelopeId)).payload).toEqual({
      options: [
        { text: { type: 'plain_text', text: 'Europe/Lisbon', emoji: false }, value: 'Europe/Lisbon' },
      ],
    })
  })

  it('that Slack no longer opens is apologised for', async () => {
    on = await stage(transport)
    const blocks = await asked(on, 'digest list')
    const late = { message: { ephemeral: true }, ageMs: FIRST_RESPONSE_MS + 500 }
    const { responseId } = press(on.people, blocks, OPEN, late)
    expect((await on.slack.waitResponse(responseId)).args.text).toContain('Please press again')
  })

  it('is told to wait where the store is slow, and then shows the answer', async () => {
    const digest: Says['digest'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_300))
      return sentence('Ordered at last')
    }
    on = await stage(transport, { conversation: conversation({ digest }) })
    press(on.people, await asked(on, 'digest list'), OPEN)
    await opened()
    const id = on.slack.viewIds().at(-1) ?? ''
    const payload = await sentIn({ ...filled({ blocks: [] }, { channel: CHANNEL }), id })
    expect(visibleText(payload?.view)).toContain('this can take a moment')
    const { args } = await on.slack.waitCall('views.update')
    expect(visibleText(args.view)).toContain('Ordered at last')
  })

  it('that fails says so with the incident’s id', async () => {
    const digest = () => Promise.reject(new Error('the database is away'))
    on = await stage(transport, { conversation: conversation({ digest }) })
    const payload = await sentIn(filled({ blocks: [] }, { channel: CHANNEL }))
    expect(visibleText(payload?.view)).toContain('Something went wrong: i-1')
    expect(on.lines.filter(({ level }) => level === 'error')).toHaveLength(1)
  })
})

describe('the form', () => {
  it.each([undefined, CHANNEL, 'G0123ABC', 'D0123ABC'])('for %s is within Slack’s limits', (channel) => {
    expect(viewErrors(orderForm(channel))).toEqual([])
  })
})
