// An answer of a web server → the text of a post, bounded in size.
import type { IncomingMessage } from 'node:http'

export interface FetchLimits {
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
}

export const FETCH_LIMITS: FetchLimits = { bytes: 5_000_000, milliseconds: 15_000, redirects: 5 }

export interface FetchedPost {
  readonly ok: true
  /** Where the last redirect led. */
  readonly url: string
  readonly contentType: string
  readonly text: string
}

export interface FetchRefused {
  readonly ok: false
  /** What is wrong, for the person who gave the address. */
  readonly why: string
}

const READABLE = /^(?:text\/(?:html|plain|markdown|x-markdown|asciidoc)|application\/xhtml\+xml)\b/i

export const refusal = (why: string): FetchRefused => ({ ok: false, why })

/** The text of a page that may be one; otherwise why not. */
export async function takePost(
  url: URL,
  response: IncomingMessage,
  limits: FetchLimits,
): Promise<FetchedPost | FetchRefused> {
  const { statusCode: status = 0, headers } = response
  const contentType = headers['content-type'] ?? ''
  const refuse = (why: string) => {
    response.destroy()
    return refusal(why)
  }
  if (status !== 200) return refuse(`${url.href} answers ${status}; expected 200`)
  if (!READABLE.test(contentType))
    return refuse(
      `${url.href} is "${contentType || 'of no type'}"; expected an HTML page, Markdown or plain text`,
    )
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
    return refuse(
      `${url.href} comes compressed (${headers['content-encoding']}) although this was not requested`,
    )
  const tooLarge = `${url.href} is larger than ${limits.bytes} bytes; expected a post`
  if (Number(headers['content-length'] ?? 0) > limits.bytes) return refuse(tooLarge)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    size += part.length
    if (size > limits.bytes) return refuse(tooLarge)
    parts.push(part)
  }
  return {
    ok: true,
    url: url.href,
    contentType,
    text: new TextDecoder(charsetOf(contentType)).decode(Buffer.concat(parts)),
  }
}

function charsetOf(contentType: string): string {
  const named = /charset="?([\w-]{2,30})/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).encoding
  } catch {
    return 'utf-8'
  }
}
