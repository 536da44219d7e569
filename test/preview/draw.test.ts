import { describe, expect, it } from 'vitest'
import { drawDiscord } from '../../src/adapters/preview/draw/discord.ts'
import { drawMarkdown } from '../../src/adapters/preview/draw/markdown.ts'
import { drawMrkdwn } from '../../src/adapters/preview/draw/mrkdwn.ts'
import { drawSlack } from '../../src/adapters/preview/draw/slack.ts'
import { type Child, toHtml } from '../../src/adapters/preview/tree.ts'

const html = (drawn: readonly Child[]): string => toHtml(...drawn)
const link = (url: string, label: string) =>
  `<a href="${url}" target="_blank" rel="noopener noreferrer">${label}</a>`

describe('mrkdwn', () => {
  it.each([
    ['plain words', 'plain words'],
    [
      '*bold*, _italics_, ~struck~ and `code`',
      '<strong>bold</strong>, <em>italics</em>, <del>struck</del> and <code>code</code>',
    ],
    ['snake_case_name, 2 * 3 * 4 and a*b*c', 'snake_case_name, 2 * 3 * 4 and a*b*c'],
    ['<https://a.org/?x=1&amp;y=2|A &lt;b&gt;>', link('https://a.org/?x=1&amp;y=2', 'A &lt;b>')],
    ['*<https://a.org/|Title>*', `<strong>${link('https://a.org/', 'Title')}</strong>`],
    ['<https://a.org/>', link('https://a.org/', 'https://a.org/')],
    ['&amp;lt; stays', '&amp;lt; stays'],
    ['<!channel> and <@U1>', '<span class="ping">@!channel</span> and <span class="ping">@@U1</span>'],
    ['<javascript:alert(1)|x>', '&lt;javascript:alert(1)|x>'],
  ])('draws %s', (text, drawn) => {
    expect(html(drawMrkdwn(text))).toBe(drawn)
  })
})

describe('Discord’s markdown', () => {
  const line = (inner: string) => `<div class="line">${inner}</div>`
  it.each([
    ['### [Title](<https://a.org/>)', `<div class="heading-3">${link('https://a.org/', 'Title')}</div>`],
    ['-# small **print**', '<div class="small-print">small <strong>print</strong></div>'],
    ['- one', '<div class="bullet">one</div>'],
    ['**bold \\* star** and *it*', line('<strong>bold * star</strong> and <em>it</em>')],
    ['\\*no\\* \\_marks\\_', line('*no* _marks_')],
    ['2 * 3 * 4', line('2 * 3 * 4')],
    ['<https://a.org/>', line(link('https://a.org/', 'https://a.org/'))],
    ['@everyone <@1>', line('<span class="ping">@everyone</span> <span class="ping">&lt;@1></span>')],
    ['\\<@\u200b1>', line('&lt;@\u200b1>')],
    ['[x](javascript:alert(1))', line('[x](javascript:alert(1))')],
  ])('draws %s', (text, drawn) => {
    expect(html(drawMarkdown(text))).toBe(drawn)
  })
})

describe('what this page cannot draw', () => {
  it('stands there as it is sent, for either platform', () => {
    expect(html(drawSlack({ blocks: [{ type: 'carousel' }] }))).toContain(
      'This page does not draw “carousel”',
    )
    expect(html(drawDiscord({ components: [{ type: 99 }] }))).toContain(
      'This page does not draw “component 99”',
    )
  })
})

describe('buttons', () => {
  it('carry what the platform would report of a press', () => {
    const text = { type: 'plain_text', text: 'More' }
    const drawn = drawSlack({
      blocks: [
        { type: 'actions', elements: [{ type: 'button', text, action_id: 'press-0', value: 'more:2:x' }] },
      ],
    })
    expect(html(drawn)).toContain('data-platform="slack" data-name="press-0" data-value="more:2:x"')
  })

  it('that lead elsewhere are links, and only to the web', () => {
    const button = (url: string) =>
      html(drawDiscord({ components: [{ type: 2, style: 5, label: 'L', url }] }))
    expect(button('https://a.org/')).toContain('href="https://a.org/"')
    expect(button('javascript:alert(1)')).not.toContain('href')
  })
})

describe('what Slack draws itself', () => {
  it('is a table with its head, links and numbers', () => {
    const link = { type: 'link', url: 'https://thanos.io/', text: 'Thanos' }
    const rich = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [link] }] }
    const rows = [
      [
        { type: 'raw_text', text: 'Project' },
        { type: 'raw_text', text: 'Mentions' },
      ],
      [rich, { type: 'raw_text', text: '<b>12</b>' }],
    ]
    const drawn = html(drawSlack({ blocks: [{ type: 'table', rows }] }))
    expect(drawn).toContain('<th scope="col">Project</th>')
    expect(drawn).toContain('href="https://thanos.io/"')
    expect(drawn).toContain('<td>&lt;b>12&lt;/b></td>')
  })

  it('is a chart: a bar and its number for each column and series', () => {
    const chart = {
      series: [{ name: 'notes', data: [{ label: 'EU 2019', value: 3 }] }],
      axis_config: { categories: ['EU 2019'] },
    }
    const drawn = html(drawSlack({ blocks: [{ type: 'data_visualization', title: 'Notes', chart }] }))
    expect(drawn).toContain('<figcaption>Notes</figcaption>')
    expect(drawn).toMatch(/<meter min="0" max="3" value="3" title="notes: 3">3<\/meter> 3/)
  })
})

it('Discord shows a link beside a title', () => {
  const components = [{ type: 10, content: '### A talk' }]
  const accessory = { type: 2, style: 5, label: 'Recording', url: 'https://a.org/' }
  const drawn = html(drawDiscord({ components: [{ type: 9, components, accessory }] }))
  expect(drawn).toMatch(/A talk.*href="https:\/\/a\.org\/"/)
})
