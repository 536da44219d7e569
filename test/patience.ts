// How long tests wait. They wait for what happens, never for the clock, so that a long wait costs time only where
// something is broken.

/** Until whatever is waited for must have happened, on a machine that is busy with other work. */
export const PATIENCE_MS = 30_000

/**
 * What a stand-in gives a bot for its first response. Both platforms give 3 s:
 * docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response and
 * discord.com/developers/docs/interactions/receiving-and-responding. On a busy machine a process may not be given the
 * processor for so long, so that stand-ins give more; tests of the limit itself let a request be older than this.
 */
export const FIRST_RESPONSE_MS = 20_000
