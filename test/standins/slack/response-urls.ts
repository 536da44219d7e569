// response_url: 5 uses within 30 minutes, docs.slack.dev/interactivity/handling-user-interaction.
// A message Slack does not take is answered with 400 and the error as text (java-slack-sdk#1017).
import type { Answer } from '../listener.ts'
import { blockKitErrors } from './block-kit-limits.ts'
import type { World } from './world.ts'

const USES = 5
const LIFE_MS = 30 * 60_000

/** Opens an address for answers, as it looks to one who got it `ageMs` ago. */
export function openResponseUrl(world: World, ageMs: number): { readonly id: string; readonly url: string } {
  const id = world.newId('R')
  world.responseUrls.set(id, { issuedAt: Date.now() - ageMs, uses: 0 })
  return { id, url: `http://${world.host()}/respond/${id}` }
}

/** @returns Slack's answer; `ok` where people see the message */
export function respond(world: World, id: string, message: unknown): { answer: Answer; error?: string } {
  const address = world.responseUrls.get(id)
  if (address === undefined) return refused(404, 'no_such_url')
  if (Date.now() - address.issuedAt > LIFE_MS) return refused(404, 'expired_url')
  if (address.uses >= USES) return refused(404, 'used_url')
  address.uses += 1
  const errors = answerErrors(message)
  world.conformanceErrors.push(...errors.map((error) => `response_url: ${error}`))
  return errors.length > 0 ? refused(400, 'invalid_blocks') : { answer: { status: 200, body: 'ok' } }
}

/** @param message the body of a response_url post or of an ack that carries an answer */
export function answerErrors(message: unknown): readonly string[] {
  if (typeof message !== 'object' || message === null) return ['not an object']
  const takesAway = 'delete_original' in message && message.delete_original === true
  return takesAway ? [] : blockKitErrors(message)
}

const refused = (status: number, error: string) => ({ answer: { status, body: error }, error })
