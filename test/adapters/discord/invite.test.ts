import { PermissionsBitField } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { inviteLinks, PERMISSIONS } from '../../../src/adapters/discord/invite.ts'

const parametersOf = (link: string) => Object.fromEntries(new URL(link).searchParams)

describe('the invite links', () => {
  it('ask a server for exactly the permissions that the bot needs, and for the picture’s', () => {
    const { permissions = '', ...others } = parametersOf(inviteLinks('123').server)
    expect(others).toEqual({ client_id: '123', integration_type: '0', scope: 'bot applications.commands' })
    expect(new PermissionsBitField(BigInt(permissions)).toArray()).toEqual([
      'ViewChannel',
      'SendMessages',
      'AttachFiles',
      'ReadMessageHistory',
      'SendMessagesInThreads',
    ])
    expect(PERMISSIONS.map(([name]) => name)).toContain('View Channels')
  })

  it('ask a person for the commands alone', () => {
    expect(parametersOf(inviteLinks('123').person)).toEqual({
      client_id: '123',
      integration_type: '1',
      scope: 'applications.commands',
    })
  })
})
