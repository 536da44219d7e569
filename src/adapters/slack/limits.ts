// What Slack accepts, and what we take of it. Lengths are UTF-16 code units of the text as sent, escapes
// included: never less than Slack counts.

/** Blocks in a message: docs.slack.dev/reference/block-kit/blocks. */
export const BLOCKS = 50

/** Text of a header: docs.slack.dev/reference/block-kit/blocks/header-block. */
export const HEADER = 150

/** Text of a section or of one element of a context: Slack takes 3,000 (`@slack/types`, text object). */
export const SECTION = 2_900

/**
 * All texts of a message's blocks together. Slack refuses more with `msg_blocks_too_long` and documents no
 * number: 11,341 were refused (slackapi/bolt-js#2867), "12,000 with a buffer for containers" (bolt-js#2509).
 */
export const ALL_BLOCKS = 9_000

/** `text` beside the blocks: docs.slack.dev/reference/methods/chat.postMessage advises 4,000. */
export const TEXT = 4_000

/** Title of a card: a longer one fills a phone. */
export const CARD_TITLE = 150

/** The line of facts of a card. */
export const CARD_FACTS = 300

/** The line of links of a card: three of the longest, so that title, facts and links leave room for the body. */
export const CARD_LINKS = 1_440

/** Label of a link in a card's line of links. */
export const LINK_LABEL = 75

/** An address as written into mrkdwn. Slack names no limit; a longer one would crowd out the text it serves. */
export const LINK_URL = 400

/** Elements of an actions block: docs.slack.dev/reference/block-kit/blocks/actions-block. */
export const ELEMENTS = 25

/** Label of a button; about 30 are visible: docs.slack.dev/reference/block-kit/block-elements/button-element. */
export const BUTTON_LABEL = 75

/** Value of a button: docs.slack.dev/reference/block-kit/block-elements/button-element. */
export const BUTTON_VALUE = 2_000

/** Options of a select. Slack takes 100; with labels of full length these alone fill 3,750 of {@link ALL_BLOCKS}. */
export const OPTIONS = 50

/** Labels and descriptions of a select together; beyond, the descriptions are left out. */
export const OPTION_TEXTS = 3_000

/** Label, value and description of an option, each: docs.slack.dev/reference/block-kit/composition-objects/option-object. */
export const OPTION = 75

/** What a select says before something is chosen. */
export const PLACEHOLDER = 150

/** Tables of a message; second hand (vercel/chat's adapter works that way). */
export const TABLES = 1

/** Rows of a table, its head among them, and cells of a row: docs.slack.dev/reference/block-kit/blocks/table-block. */
export const TABLE_ROWS = 100
export const TABLE_COLUMNS = 20

/** A cell: a longer one makes a row that fills a phone. All of a table's together are within {@link ALL_BLOCKS}. */
export const CELL = 150

/** Charts of a message: more were refused (vercel/chat#696). */
export const CHARTS = 2

/** Of a chart: docs.slack.dev/reference/block-kit/blocks/data-visualization-block; of series an older page allows 6. */
export const CHART_TITLE = 50
export const CHART_NAME = 20
export const CHART_COLUMNS = 20
export const CHART_SERIES = 6

/** Questions suggested in a conversation: docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts. */
export const PROMPTS = 4

/** What a person may ask at once: the length of a section, far above any question. */
export const QUESTION = 3_000

/** Title, labels of a form's fields and of its buttons: docs.slack.dev/reference/views/modal-views. */
export const MODAL_TITLE = 24

/** Time for one call of the Web API; the client's own default is none. */
export const CALL_MS = 10_000

/** How long closing waits for answers in flight: SIGTERM is done within 10 s at most. */
export const CLOSING_MS = 8_000
