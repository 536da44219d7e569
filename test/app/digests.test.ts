import { expect, it } from 'vitest'
import { isReached } from '../../src/app/digests.ts'

const ONE = { slack: { botToken: 'xoxb-1', appToken: 'xapp-1' } } as const
const MANY = { slack: { clientId: '1.2', clientSecret: 'c', signingSecret: 's', port: 3000 } } as const
const BARE = { platform: 'slack', id: 'C1' } as const
const NAMED = { platform: 'slack', workspace: 'T1', id: 'C1' } as const

it('a channel is posted to where it is named as the bot is set up: with its workspace where many install it', () => {
  expect([isReached(BARE, ONE), isReached(NAMED, ONE)]).toEqual([true, false])
  expect([isReached(BARE, MANY), isReached(NAMED, MANY)]).toEqual([false, true])
  expect(isReached(BARE, { discord: { token: 't' } })).toBe(false)
  expect(isReached({ platform: 'discord', id: '4' }, { discord: { token: 't' } })).toBe(true)
})
