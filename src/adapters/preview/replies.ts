// What the preview's server answers with.
import { createHash } from 'node:crypto'

export interface PreviewReply {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  /** Where the browser is to go on. */
  readonly location?: string
  /** Whoever has this already is told so: a reader of feeds asks every hour, and mostly for nothing new. */
  readonly tag?: string
}

export const page = (body: string, status = 200): PreviewReply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
})

export const json = (body: unknown): PreviewReply => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
})

export const plainly = (status: number, body: string): PreviewReply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
})

/** The same thing has a better address. @param location a path of this server */
export const elsewhere = (location: string): PreviewReply => ({
  ...plainly(303, `This is at ${location}`),
  location,
})

/** A file that changes seldom, with a tag made of what stands in it (RFC 9110, 8.8.3). */
export const file = (type: string, body: string | Uint8Array): PreviewReply => ({
  status: 200,
  type,
  body,
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
})

/**
 * Whether whoever asks has it already.
 * @param wanted If-None-Match as it was sent: tags, weak or strong, or `*` (RFC 9110, 13.1.2)
 */
export const isKnown = (tag: string, wanted: string): boolean =>
  wanted.trim() === '*' || wanted.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
