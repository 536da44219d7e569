// What is kept encrypted: AES-256-GCM under one of the operator's keys. A sealed text names its key, so that a list of
// keys opens what each of them has sealed, and a key that is missing is told apart from a text that is damaged.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Version of the form, in every sealed text and in what is authenticated with it. */
const FORM = 'k1'
/** 96 bits, as GCM is made for: NIST SP 800-38D, 8.2.2. Random ones are safe for 2^32 texts a key. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32
const KEY_ID_BYTES = 6

export type Opened =
  | { readonly kind: 'open'; readonly text: string; readonly newest: boolean }
  | { readonly kind: 'sealed'; readonly why: 'key' | 'damaged' }

export interface Sealing {
  /** @param about what the text belongs to: it opens under the same name only */
  seal(text: string, about: string): string
  open(sealed: string, about: string): Opened
  /** What texts sealed with the newest key begin with. */
  readonly newestPrefix: string
}

/**
 * A key for one purpose, so that no key serves two.
 * @param key one of ENCRYPTION_KEY, 32 bytes
 */
export const keyFor = (key: Uint8Array, purpose: string, bytes = KEY_BYTES): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `kubecon ${purpose}`, bytes))

/**
 * @param keys the newest first: it seals, all of them open
 * @throws where there is no key: config.ts asks for one
 */
export function sealingWith(keys: readonly Uint8Array[], purpose: string): Sealing {
  const derived = keys.map((key) => ({
    id: keyFor(key, `${purpose}, id`, KEY_ID_BYTES).toString('base64url'),
    key: keyFor(key, purpose),
  }))
  const [newest] = derived
  if (!newest) throw new Error('nothing can be sealed without a key')
  const authenticated = (id: string, about: string) => Buffer.from(JSON.stringify([FORM, purpose, id, about]))

  return {
    newestPrefix: `${FORM}.${newest.id}.`,
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', newest.key, nonce)
      cipher.setAAD(authenticated(newest.id, about))
      const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return `${FORM}.${newest.id}.${Buffer.concat(parts).toString('base64url')}`
    },
    open(sealed, about) {
      const [form, id = '', body = ''] = sealed.split('.')
      if (form !== FORM) return { kind: 'sealed', why: 'damaged' }
      const known = derived.find((one) => one.id === id)
      if (!known) return { kind: 'sealed', why: 'key' }
      const bytes = Buffer.from(body, 'base64url')
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return { kind: 'sealed', why: 'damaged' }
      try {
        const decipher = createDecipheriv('aes-256-gcm', known.key, bytes.subarray(0, NONCE_BYTES), {
          authTagLength: TAG_BYTES,
        })
        decipher.setAAD(authenticated(id, about))
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
        const text = Buffer.concat([
          decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
          decipher.final(),
        ])
        return { kind: 'open', text: text.toString('utf8'), newest: known === newest }
      } catch {
        return { kind: 'sealed', why: 'damaged' }
      }
    },
  }
}
