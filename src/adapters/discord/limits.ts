// What Discord accepts, and what we take of it. Lengths are UTF-16 code units of the text as sent, escapes
// included: never less than Discord counts. Pages are those of docs.discord.com/developers.

/**
 * Components of a message, nested ones included. Discord takes 40 (components/reference); two are left to what a
 * private answer gets besides: a row with the button Share.
 */
export const COMPONENTS = 38

/**
 * All text displays of a message together. Discord takes 4,000 for one (its OpenAPI file) and, as far as is
 * known, for all of them (discord/discord-api-docs#8562).
 */
export const ALL_TEXT = 3_600

/** `content` of a message without components: resources/message#create-message. */
export const CONTENT = 2_000

/** `nonce` of a message: resources/message#create-message. */
export const NONCE = 25

/**
 * How long Discord knows a nonce, in milliseconds: "the past few minutes" (resources/message#create-message), of
 * which the fewest are counted on.
 */
export const NONCE_MS = 3 * 60_000

/** Address of a link button (components/reference#button); we keep to it in text too. */
export const LINK_URL = 512

/** Label of a button, and buttons of a row: components/reference#button, #action-row. */
export const BUTTON_LABEL = 80
export const ROW_BUTTONS = 5

/** `custom_id` of a button or select, and the value of a select's option: components/reference#custom-id. */
export const CUSTOM_ID = 100

/** A select's options, their label and description, and what it says unchosen: components/reference#string-select. */
export const SELECT_OPTIONS = 25
export const OPTION_TEXT = 100
export const PLACEHOLDER = 150

/** A form's title, the label of a field and what stands below it: components/reference#label, #modal. */
export const MODAL_TITLE = 45
export const LABEL = 45
export const LABEL_HINT = 100

/** Rows of buttons and selects that a message which is too long keeps: what they lead to is not lost then. */
export const ROWS_KEPT = 3

/** Title of a card, and a heading: a longer one fills a phone. */
export const TITLE = 150

/** The line of facts of a card. */
export const CARD_FACTS = 300

/** The small print of a card: one source, and all of them. */
export const CARD_SOURCE = 450
export const CARD_SOURCES = 1_000

/** Buttons of a card. */
export const CARD_LINKS = 5

/** A paragraph: half a message, so that something can follow it. */
export const PARAGRAPH = 1_800

/** Description of a picture: resources/message#attachment-object, components/reference#media-gallery. */
export const PICTURE_ALT = 1_024

/** A file of a bot in a server without boosts: reference#uploading-files. */
export const PICTURE_BYTES = 10 * 1024 * 1024

/** How long an answer waits for its picture: the first response must come within 3 s. */
export const DRAWING_MS = 1_500

/** Small print between the pieces. */
export const ASIDE = 700

/**
 * Room for the body of the first card, of each other card, for a list with its title, and for one item of it: a
 * line of a timeline ends with its source, which must not be cut off. The first row with which everything fits is
 * taken: better all cards with shorter summaries than a card that is not seen, and the best answer is shortened last.
 */
export const ROOMS: readonly {
  readonly first: number
  readonly others: number
  readonly list: number
  readonly item: number
}[] = [
  { first: 600, others: 600, list: 1_800, item: 700 },
  { first: 600, others: 450, list: 1_200, item: 400 },
  { first: 600, others: 360, list: 800, item: 400 },
  { first: 450, others: 300, list: 600, item: 400 },
  { first: 320, others: 260, list: 400, item: 400 },
]

/**
 * What a person may ask at once, as on Slack. A command's option takes 6,000
 * (interactions/application-commands#application-command-object-application-command-option-structure).
 */
export const QUESTION = 3_000

/** The name of a KubeCon in an option: "KubeCon + CloudNativeCon North America 2021" and some more. */
export const EDITION_NAME = 100

/** Choices offered while somebody types, and their length: application-commands#application-command-object. */
export const CHOICES = 25
export const CHOICE_NAME = 100
export const CHOICE_VALUE = 100

/** Name and place of an event of a server: resources/guild-scheduled-event#create-guild-scheduled-event. */
export const EVENT_NAME = 100
export const EVENT_PLACE = 100

/** Name of a person: users are called by at most 32 characters, and escapes may double them. */
export const PERSON = 64

/** Longest pause that Discord may ask for within an answer; the library waits for as long as it is told. */
export const LONGEST_PAUSE_MS = 15_000

/** How long closing waits for answers in flight: SIGTERM is done within 10 s at most. */
export const CLOSING_MS = 8_000
