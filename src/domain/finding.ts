// What an examination of the set-up finds: one line a fact, each failure with its remedy.

export interface Finding {
  /** A variable, or a part of the set-up in a few words. */
  readonly about: string
  /** `note`: worth knowing, nothing to mend. */
  readonly state: 'good' | 'note' | 'failed'
  /** One sentence; never the value of a variable. */
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string
  /** The mistake stands in the environment: no restart mends it. */
  readonly configuration?: true
}

export const good = (about: string, text: string): Finding => ({ about, state: 'good', text })

export const note = (about: string, text: string): Finding => ({ about, state: 'note', text })

export const failed = (about: string, text: string, remedy: string): Finding => ({
  about,
  state: 'failed',
  text,
  remedy,
})

/** A failure that a better value of this variable mends. */
export const misconfigured = (variable: string, text: string, remedy: string): Finding => ({
  ...failed(variable, text, remedy),
  configuration: true,
})
