// How long tests wait. They wait for what happens, never for the clock, so that a long wait costs time only where
// something is broken.

/** Until whatever is waited for must have happened, on a machine that is busy with other work. */
export const PATIENCE_MS = 30_000

/** Set where whole programs run side by side (vitest.config.ts). */
const PROGRAMS = 'KUBECON_TEST_PROGRAMS'

/**
 * What a stand-in gives a bot for its first response. Both platforms give 3 s:
 * docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response and
 * discord.com/developers/docs/interactions/receiving-and-responding. Beside other programs a process may not be given
 * the processor for so long: there they give more, and the tests of the limit itself are those of the rooms.
 */
export const FIRST_RESPONSE_MS = process.env[PROGRAMS] ? 20_000 : 3_000
