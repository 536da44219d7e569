// Rules for messages and embeds: discord.com/developers/docs/resources/message.
import { isRecord, isV2, lengthOf, type Part, type Rule, recordsOf, when } from './rules-kinds.ts'

export interface Subject {
  readonly message: Part
  readonly kind: 'post' | 'edit' | 'reply' | 'follow-up'
}

/** Keys of every kind of message. discord.js sends `tts` and `enforce_nonce` always, also where they mean nothing. */
const SHARED = 'content embeds components allowed_mentions attachments flags tts enforce_nonce'

const KEYS: Readonly<Record<Subject['kind'], ReadonlySet<string>>> = {
  post: setOf(`${SHARED} nonce message_reference sticker_ids poll shared_client_theme`),
  edit: setOf(SHARED),
  reply: setOf(`${SHARED} poll`),
  'follow-up': setOf(`${SHARED} poll username avatar_url thread_name applied_tags`),
}

const EMBED_KEYS = setOf('title type description url timestamp color footer image thumbnail author fields')

/** `resources/message#embed-limits` counts these over all embeds. */
const ALL_EMBEDS = 6_000

export const MESSAGE_RULES: readonly Rule<Subject>[] = [
  {
    // The spec says 4,000 for channel messages.
    name: 'content is at most 2,000 long',
    check: ({ message }) => when(lengthOf(message.content) > 2_000, `has ${lengthOf(message.content)}`),
  },
  {
    name: 'a message is not empty',
    check: ({ message, kind }) => {
      const parts = [message.content, message.embeds, message.components, message.attachments, message.poll]
      const stickers = message.sticker_ids
      // An edit leaves alone what it does not name.
      const leaves = kind === 'edit' && parts.slice(0, 3).some((part) => part === undefined)
      return when(!leaves && [...parts, stickers].every(isEmpty))
    },
  },
  {
    name: 'a message has known keys only',
    check: ({ message, kind }) => unknownKeys(message, KEYS[kind]),
  },
  {
    name: 'an embed has known keys only',
    check: ({ message }) => embedsOf(message).flatMap((embed) => unknownKeys(embed, EMBED_KEYS)),
  },
  {
    name: 'allowed_mentions stands in every message, with an empty parse',
    check: ({ message: { allowed_mentions: allowed } }) =>
      when(!isRecord(allowed) || !Array.isArray(allowed.parse) || allowed.parse.length > 0),
  },
  {
    name: 'allowed_mentions does not parse what it also lists',
    check: ({ message: { allowed_mentions: allowed } }) =>
      isRecord(allowed) && Array.isArray(allowed.parse)
        ? allowed.parse.filter((kind) => Array.isArray(allowed[kind]) && allowed[kind].length > 0)
        : [],
  },
  {
    name: 'all embeds together are at most 6,000 long',
    check: ({ message }) => {
      const total = embedsOf(message).reduce((sum, embed) => sum + embedLength(embed), 0)
      return when(total > ALL_EMBEDS, `have ${total}`)
    },
  },
  {
    name: 'a field of an embed has a name and a value',
    check: ({ message }) =>
      embedsOf(message)
        .flatMap((embed) => recordsOf(embed.fields))
        .filter((field) => isBlank(field.name) || isBlank(field.value))
        .map((field) => JSON.stringify(field)),
  },
  {
    name: 'an embed is not empty',
    check: ({ message }) =>
      embedsOf(message).flatMap((embed) =>
        when(
          embedLength(embed) === 0 && embed.image === undefined && embed.thumbnail === undefined,
          JSON.stringify(embed),
        ),
      ),
  },
  {
    name: 'an address in an embed is http(s) or an attachment',
    check: ({ message }) =>
      embedsOf(message)
        .flatMap(addressesOf)
        .filter((address) => !/^(https?|attachment):\/\/\S+$/.test(String(address)))
        .map(String),
  },
  {
    // "Other bits are currently ignored without error": resources/message#edit-message.
    name: 'an edit does not say who sees the message',
    check: ({ message, kind }) => when(kind === 'edit' && (Number(message.flags ?? 0) & (1 << 6)) !== 0),
  },
  {
    name: 'a message of Components V2 has no content, embeds, poll or stickers',
    check: ({ message }) =>
      isV2(message)
        ? ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => !isEmpty(message[key]))
        : [],
  },
]

/** What may stand in a deferred reply: `interactions/receiving-and-responding`. */
export const DEFER_RULES: readonly Rule<Part>[] = [
  {
    name: 'a deferred reply sets no flag but EPHEMERAL',
    check: (data) => when((Number(data.flags ?? 0) & ~(1 << 6)) !== 0, `flags ${data.flags}`),
  },
]

function embedLength(embed: Part): number {
  const { footer, author, fields } = embed
  return (
    lengthOf(embed.title) +
    lengthOf(embed.description) +
    (isRecord(footer) ? lengthOf(footer.text) : 0) +
    (isRecord(author) ? lengthOf(author.name) : 0) +
    recordsOf(fields).reduce((sum, field) => sum + lengthOf(field.name) + lengthOf(field.value), 0)
  )
}

function addressesOf(embed: Part): readonly unknown[] {
  const parts = [embed.image, embed.thumbnail, embed.author, embed.footer].filter(isRecord)
  return [embed.url, ...parts.flatMap((part) => [part.url, part.icon_url])].filter(
    (address) => address !== undefined && address !== null,
  )
}

const embedsOf = (message: Part): readonly Part[] => recordsOf(message.embeds)

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) ? value.length === 0 : isBlank(value) && !isRecord(value))

const unknownKeys = (value: Part, known: ReadonlySet<string>): readonly string[] =>
  Object.keys(value).filter((key) => !known.has(key))

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
