import { describe, expect, it } from 'vitest'
import { countDiscord } from '../../src/adapters/preview/counts/discord.ts'
import { countSlack } from '../../src/adapters/preview/counts/slack.ts'

describe('what a message takes of a platform’s limits', () => {
  it('is counted for Slack: blocks, their characters, the longest of each kind', () => {
    const text = { type: 'plain_text', text: 'More' }
    const counts = countSlack({
      text: 'line',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'sixsix' } },
        { type: 'actions', elements: [{ type: 'button', text, action_id: 'a', value: 'v' }] },
      ],
    })
    expect(counts.map(({ what, count, limit }) => [what, count, limit])).toEqual([
      ['blocks', 2, 50],
      ['characters in all blocks', 10, 11_340],
      ['characters in the longest section', 6, 3_000],
      ['characters in the longest label of a button', 4, 75],
      ['elements in the longest row', 1, 25],
      ['characters in the line for notifications', 4, 4_000],
    ])
  })

  it('is counted for Discord: components with the nested ones, texts, ids', () => {
    const counts = countDiscord({
      components: [
        { type: 17, components: [{ type: 10, content: 'four' }] },
        { type: 1, components: [{ type: 2, style: 2, label: 'More', custom_id: 'more:2:x' }] },
        { type: 12, items: [{ media: { url: 'attachment://p.png' }, description: 'Bars' }] },
      ],
    })
    expect(counts.map(({ what, count, limit }) => [what, count, limit])).toEqual([
      ['components', 5, 40],
      ['characters in all texts', 4, 4_000],
      ['characters in the longest label of a button', 4, 80],
      ['characters in the longest id', 8, 100],
      ['characters in the longest description of a picture', 4, 1_024],
    ])
  })
})
