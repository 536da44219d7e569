// The `state` of an installation: docs.slack.dev/authentication/installing-with-oauth. It is signed and not stored, so
// that any replica finishes what another began. The library's own is neither used once only nor signed with more than
// one secret, which would fail those who install while the operator changes keys.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { StateStore } from '@slack/bolt'
import type { SeenEvents } from '../../../domain/store-ports.ts'

/** How long somebody may look at Slack's page. Not longer than {@link SeenEvents} remembers, or a state could be used twice. */
export const STATE_LIFE_MS = 10 * 60_000

/** When it ends, 16 random bytes, and their signature. */
const SHAPE = /^([0-9a-z]{1,11})\.([\w-]{22})\.([\w-]{43})$/

/** As the library's own error, so that what follows from either is the same. */
export const INVALID_STATE = 'slack_oauth_invalid_state'

/** @param secrets the newest first: it signs, all of them are taken */
export function signedState(secrets: readonly Uint8Array[], seen: SeenEvents): StateStore {
  const sign = (text: string, secret: Uint8Array) => createHmac('sha256', secret).update(text).digest()
  const isOurs = (text: string, signature: Buffer): boolean =>
    secrets.some((secret) => timingSafeEqual(sign(text, secret), signature))

  return {
    async generateStateParam(_, now) {
      const [newest] = secrets
      if (!newest) throw new Error('no secret to sign with')
      const text = `${(now.getTime() + STATE_LIFE_MS).toString(36)}.${randomBytes(16).toString('base64url')}`
      return `${text}.${sign(text, newest).toString('base64url')}`
    },
    async verifyStateParam(now, state) {
      const [, ends = '', nonce = '', signature = ''] = SHAPE.exec(state) ?? []
      if (!ends || !isOurs(`${ends}.${nonce}`, Buffer.from(signature, 'base64url'))) throw invalid('not ours')
      const left = Number.parseInt(ends, 36) - now.getTime()
      // Replicas' clocks differ by less than a state lives; twice its life ahead is no difference of clocks.
      if (left <= 0 || left > 2 * STATE_LIFE_MS) throw invalid('too old')
      if (!(await seen.firstTime(`slack:install:${nonce}`))) throw invalid('used before')
      return { scopes: [] }
    },
  }
}

const invalid = (why: string) => Object.assign(new Error(`The state is ${why}`), { code: INVALID_STATE })
