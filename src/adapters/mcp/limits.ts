// What is taken of a client, and how long it may take.

/** A message: a question of 8,000 characters in the longest escapes, and room for what clients add. */
export const MESSAGE_BYTES = 65_536

/** Headers of a request: a token, a signature, what proxies add. */
export const HEADER_BYTES = 16_384

/** A message is sent at once; Slack waits 60 s for a result. */
export const REQUEST_MS = 15_000

/** More assistants than one bot answers at a time; the oldest makes room. */
export const CONNECTIONS = 256

/** What is being answered when the server closes has this long. */
export const CLOSING_MS = 2_000
