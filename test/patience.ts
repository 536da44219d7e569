// How long tests wait. They wait for what happens, never for the clock, so that a long wait costs time only where
// something is broken.

/** Until whatever is waited for must have happened, on a machine that is busy with other work. */
export const PATIENCE_MS = 30_000
