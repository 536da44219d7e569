import type { ActionsBlock } from '@slack/types'
import { describe, expect, it } from 'vitest'
import { renderMessage } from '../../../src/adapters/slack/render.ts'
import type { Choices, Piece } from '../../../src/domain/answers/message.ts'
import { blockKitErrors } from '../../standins/slack/block-kit-limits.ts'

const rendered = (...pieces: readonly Piece[]) => renderMessage({ fallback: 'An answer', pieces })
const rows = (...pieces: readonly Piece[]) =>
  rendered(...pieces).blocks.filter((block): block is ActionsBlock => block.type === 'actions')

const choices = (count: number, label: string, id = 'note/talk'): Choices => ({
  kind: 'choices',
  label: 'Show one of these',
  choices: Array.from({ length: count }, (_, index) => ({
    label: `${index} ${label}`,
    action: { kind: 'show', id: `${id}-${index}` },
    description: `By somebody with a name, ${label}`,
  })),
})

describe('buttons in Slack', () => {
  it('carry in their value all that a press asks for', () => {
    expect(
      rows({
        kind: 'buttons',
        buttons: [
          { label: 'Show the words', action: { kind: 'words', id: 'note/talk' } },
          { label: 'More results', action: { kind: 'more', question: 'a: b', page: 2 } },
        ],
      }),
    ).toEqual([
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'press-0',
            text: { type: 'plain_text', text: 'Show the words', emoji: false },
            value: 'words:note/talk',
          },
          {
            type: 'button',
            action_id: 'press-1',
            text: { type: 'plain_text', text: 'More results', emoji: false },
            value: 'more:2:a: b',
          },
        ],
      },
    ])
  })

  it('stand below what they are, in small print', () => {
    const buttons = [{ label: 'tea', action: { kind: 'ask' as const, question: 'tea' } }]
    const { blocks } = rendered({ kind: 'buttons', title: 'Subjects & more', buttons })
    expect(blocks.map(({ type }) => type)).toEqual(['context', 'actions'])
    expect(JSON.stringify(blocks[0])).toContain('Subjects &amp; more')
  })

  it('stand 25 in a row at most, and long labels are cut', () => {
    const buttons = Array.from({ length: 30 }, (_, index) => ({
      label: `Button ${index} ${'with a long label '.repeat(8)}`,
      action: { kind: 'show', id: String(index) } as const,
    }))
    const message = rendered({ kind: 'buttons', buttons })
    expect(blockKitErrors(message)).toEqual([])
    expect(rows({ kind: 'buttons', buttons }).map(({ elements }) => elements.length)).toEqual([25, 5])
  })
})

describe('choices in Slack', () => {
  it('are a select whose options carry what is chosen', () => {
    expect(rows(choices(1, 'Thanos'))).toEqual([
      {
        type: 'actions',
        elements: [
          {
            type: 'static_select',
            action_id: 'press-0',
            placeholder: { type: 'plain_text', text: 'Show one of these', emoji: false },
            options: [
              {
                text: { type: 'plain_text', text: '0 Thanos', emoji: false },
                value: 'show:note/talk-0',
                description: { type: 'plain_text', text: 'By somebody with a name, Thanos', emoji: false },
              },
            ],
          },
        ],
      },
    ])
  })

  it('that are too many are counted, and their descriptions give way', () => {
    const message = rendered(choices(120, 'x'.repeat(100)))
    expect(blockKitErrors(message)).toEqual([])
    expect(JSON.stringify(message.blocks)).toContain('… and 70 more')
    expect(JSON.stringify(message.blocks)).not.toContain('description')
  })

  it('whose value is too long for an option become buttons', () => {
    const [row] = rows(choices(2, 'Thanos', 'n'.repeat(80)))
    expect(row?.elements.map(({ type }) => type)).toEqual(['button', 'button'])
  })
})
