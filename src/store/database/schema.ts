// The tables, as steps that only go forward. A step that has been released is never changed; the next one is
// added. Only what SQLite and PostgreSQL both understand: BIGINT holds milliseconds in either.

/** Step 1 stands first; a database of version n has taken the first n. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE delivery (
      slot TEXT PRIMARY KEY,
      subscription TEXT NOT NULL,
      channel TEXT NOT NULL,
      state TEXT NOT NULL,
      items TEXT NOT NULL,
      due_at BIGINT NOT NULL,
      claimed_at BIGINT NOT NULL,
      settled_at BIGINT,
      detail TEXT
    )`,
    'CREATE INDEX delivery_by_channel ON delivery (channel, claimed_at)',
    `CREATE INDEX delivery_claimed ON delivery (claimed_at) WHERE state = 'claimed'`,
    'CREATE TABLE subscription_known (subscription TEXT PRIMARY KEY, since BIGINT NOT NULL)',
  ],
  [
    `CREATE TABLE subscription (
      id TEXT PRIMARY KEY,
      channel TEXT NOT NULL,
      days TEXT NOT NULL,
      local_time TEXT NOT NULL,
      zone TEXT NOT NULL,
      about TEXT,
      origin TEXT NOT NULL,
      standing TEXT NOT NULL,
      since BIGINT NOT NULL,
      reason TEXT,
      told_at BIGINT,
      open_from BIGINT NOT NULL,
      ordered_by TEXT,
      ordered_at BIGINT NOT NULL,
      at_end TEXT,
      changed_at BIGINT NOT NULL
    )`,
    'CREATE INDEX subscription_by_channel ON subscription (channel)',
    'CREATE INDEX subscription_by_change ON subscription (changed_at)',
    'CREATE TABLE note_known (note TEXT PRIMARY KEY, since BIGINT NOT NULL)',
  ],
  [
    `CREATE TABLE installation (
      workspace TEXT PRIMARY KEY,
      sealed TEXT,
      installed_at BIGINT NOT NULL,
      uninstalled_at BIGINT
    )`,
    'CREATE TABLE event_seen (event TEXT PRIMARY KEY, seen_at BIGINT NOT NULL)',
    'CREATE INDEX event_seen_by_time ON event_seen (seen_at)',
    'CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, held_until BIGINT NOT NULL)',
  ],
  ['ALTER TABLE delivery ADD COLUMN first_claimed_at BIGINT'],
  ['ALTER TABLE delivery ADD COLUMN claimed_by TEXT'],
  [
    'CREATE TABLE answer_shown (place TEXT PRIMARY KEY, ids TEXT NOT NULL, shown_at BIGINT NOT NULL)',
    'CREATE INDEX answer_shown_by_time ON answer_shown (shown_at)',
  ],
  ['CREATE TABLE quiet_workspace (workspace TEXT PRIMARY KEY, since BIGINT NOT NULL)'],
  [
    `CREATE TABLE draft (
      id TEXT PRIMARY KEY,
      revision BIGINT NOT NULL,
      state TEXT NOT NULL,
      platform TEXT,
      workspace TEXT NOT NULL,
      person TEXT,
      source TEXT NOT NULL,
      fields TEXT NOT NULL,
      file_name TEXT,
      file_text TEXT,
      word TEXT,
      approver_platform TEXT,
      approver TEXT,
      approver_name TEXT,
      committed TEXT,
      changed_at BIGINT NOT NULL
    )`,
    'CREATE INDEX draft_by_person ON draft (person)',
    'CREATE INDEX draft_by_state ON draft (state)',
  ],
  [
    `CREATE TABLE unanswered (
      topic TEXT NOT NULL,
      day BIGINT NOT NULL,
      marks BIGINT NOT NULL,
      times BIGINT NOT NULL,
      PRIMARY KEY (topic, day)
    )`,
    'CREATE INDEX unanswered_by_day ON unanswered (day)',
  ],
  [
    'ALTER TABLE draft ADD COLUMN untold TEXT',
    'CREATE INDEX draft_untold ON draft (changed_at) WHERE untold IS NOT NULL',
  ],
  [
    'ALTER TABLE draft ADD COLUMN built_on TEXT',
    'ALTER TABLE draft ADD COLUMN takes_place_of TEXT',
    'ALTER TABLE draft ADD COLUMN reminded_at BIGINT',
    // What was there before: of an older correction the fields alone tell what it was made of.
    `UPDATE draft SET built_on = (
      SELECT base.id FROM draft base WHERE draft.fields LIKE '%"corrects":"chat-' || base.id || '/%'
    ) WHERE fields LIKE '%"corrects":"chat-%'`,
    'CREATE INDEX draft_built_on ON draft (built_on) WHERE built_on IS NOT NULL',
    'CREATE UNIQUE INDEX draft_takes_place_of ON draft (takes_place_of)',
  ],
]

/** The version this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** The steps a database of this version still lacks. */
export const stepsAfter = (version: number): readonly string[] => MIGRATIONS.slice(version).flat()
