// What Slack's settings and this program must call alike; slack-manifest.yaml is made from it.

export const COMMAND = '/kubecon'

/** What the bot is called, unless whoever installed it gave it another name. */
export const USUAL_NAME = 'kubecon'

/** Callback ids of the message shortcuts. */
export const FIND_TALKS = 'find_talks'

export const SAVE_NOTE = 'save_note'

/** `callback_id` of the forms of a note: what was filled in, the note as it will be, a word to its author with which it is sent back, or declined. */
export const NOTE_FILLED = 'note_filled'
export const NOTE_SEND = 'note_send'
export const NOTE_WORD = 'note_word'
export const NOTE_DECLINE = 'note_decline'

/** Where Slack posts to when the app listens over HTTP: Bolt's own default. */
export const EVENTS_PATH = '/slack/events'

/** Where a workspace begins to install the app, and where Slack sends the browser back to: Bolt's own defaults. */
export const INSTALL_PATH = '/slack/install'
export const REDIRECT_PATH = '/slack/oauth_redirect'

/** `action_id` of the search field and of the search with suggestions. */
export const SEARCH = 'search'
export const SUGGESTED = 'suggested'

/** `action_id` of the way back to the start of the App Home. */
export const START = 'start'

/** `action_id` of what opens the form for a digest, and the form's `callback_id`. */
export const ORDER = 'order_digest'

/** `action_id` of what opens the form for a further question, the form's `callback_id`, and its field's `action_id`. */
export const FURTHER = 'ask_further'

/** `action_id` of “Was this it?”; as buttons two that begin with it. */
export const VERDICT = 'verdict'

/** `action_id`s of what stands below a private answer. */
export const SHARE = 'share'
export const DISMISS = 'dismiss'
