// The App Home: everybody's own page of the bot.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionOptions } from '../../standins/slack/payloads-interactions.ts'
import { conversation } from './listening.ts'
import { buttonsOf, press, type Stage, stage, TRANSPORTS, textsOf } from './transports.ts'

const speaking = {
  conversation: conversation({
    suggest: (typed, most) => [
      { kind: 'project', id: 'project/thanos', label: `Thanos, after “${typed}”, of ${most}` },
    ],
  }),
}

interface Published {
  readonly user_id: string
  readonly view: { readonly type: string; readonly blocks: readonly { readonly type: string }[] }
}

describe.each(TRANSPORTS)('%s, the App Home', (transport) => {
  let on: Stage

  beforeEach(async () => {
    on = await stage(transport, speaking)
  })

  afterEach(async () => {
    expect(on.slack.conformanceErrors).toEqual([])
    await on.close()
  })

  const atHome = (options: ActionOptions = {}): ActionOptions => ({
    ...options,
    view: { id: 'V1', type: 'home', blocks: [] },
  })
  const published = async () => {
    const call = await on.slack.waitCall('views.publish')
    return { texts: textsOf(call), ...(call.args as unknown as Published) }
  }

  it('shows a search field and the start page to who opens it', async () => {
    on.people.appHomeOpened(on.slack.workspace.otherUserId)
    const { user_id, view, texts } = await published()
    expect(user_id).toBe(on.slack.workspace.otherUserId)
    expect(view.blocks[0]).toMatchObject({ type: 'input', dispatch_action: true })
    expect(texts).toContain('The start page')
  })

  it('answers what is typed into the search field, with a way back', async () => {
    const sent = on.people.action('search', atHome({ type: 'plain_text_input', value: 'gateway api' }))
    await on.slack.waitAck(sent.envelopeId)
    const { view, texts } = await published()
    expect(texts).toContain('You asked: gateway api')
    expect(view.blocks[0]).toMatchObject({ type: 'input' })
    press(on.people, view.blocks, 'Back to the start', atHome())
    expect((await published()).texts).toContain('The start page')
  })

  it('suggests while somebody types, and answers the choice', async () => {
    const { envelopeId } = on.people.suggestion('suggested', 'tha', atHome())
    expect((await on.slack.waitAck(envelopeId)).payload).toEqual({
      options: [
        {
          text: { type: 'plain_text', text: 'Thanos, after “tha”, of 20', emoji: false },
          value: 'ask:project/thanos',
          description: { type: 'plain_text', text: 'Project', emoji: false },
        },
      ],
    })
    on.people.action('suggested', atHome({ type: 'external_select', selected: 'ask:project/thanos' }))
    expect((await published()).texts).toContain('You asked: project/thanos')
  })

  it('answers buttons in place, twice and for two people, and an old one with a kind word', async () => {
    const { userId, otherUserId } = on.slack.workspace
    for (const user of [userId, otherUserId, userId]) {
      on.people.action('press-0', atHome({ user, value: 'more:2:thanos' }))
      const { user_id, texts } = await published()
      expect(user_id).toBe(user)
      expect(texts).toContain('You pressed: more:2:thanos')
    }
    on.people.action('old', atHome({ value: 'old' }))
    expect((await published()).texts).toContain('Of an older version')
  })

  it('shows the start page when nothing was typed', async () => {
    on.people.action('search', atHome({ type: 'plain_text_input', value: ' ' }))
    const { texts, view } = await published()
    expect(texts).toContain('The start page')
    expect(buttonsOf(view.blocks)).toEqual(['Order with a form…'])
  })

  it('is left alone when the messages tab is opened', async () => {
    on.people.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' })
    await on.slack.quiet(300)
  })
})

describe('an App Home that fails', () => {
  it('says so with the number of the incident', async () => {
    const on = await stage('over the socket', {
      conversation: conversation({
        home: () => {
          throw new Error('the core failed')
        },
      }),
    })
    on.people.appHomeOpened()
    const call = await on.slack.waitCall('views.publish')
    expect(textsOf(call)).toContain('Something went wrong: i-1')
    await on.close()
  })
})
