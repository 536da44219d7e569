// The five notes that the bot began with. Tests and benches that name their talks, authors and lines read them from
// here: the bundled library grows, and what is known of these five must not move with it.

/** Their folder, from the root of the repository. */
export const SEED_NOTES = 'test/fixtures/seed-notes'
