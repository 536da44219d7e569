// The options of `/kubecon` → the one line that the core reads, and what is offered while somebody types.
import type { APIApplicationCommandOptionChoice } from 'discord.js'
import type { Suggestion, SuggestionKind } from '../../../domain/answers/suggestion.ts'
import type { Conversation } from '../../../domain/ports.ts'
import { isVisible, oneLine } from '../../../domain/text/clean-text.ts'
import { SUGGESTION_KINDS } from '../../../present/words.ts'
import type { Kind } from '../commands.ts'
import { CHOICE_NAME, CHOICE_VALUE, CHOICES } from '../limits.ts'
import { cutText } from '../render/cut.ts'

export interface TypedCommand {
  /** Typed, picked from the list, or the label of what was picked. */
  readonly query: string
  readonly edition?: string
  readonly kind?: Kind
}

export type AutocompleteChoices = readonly APIApplicationCommandOptionChoice<string>[]

const suggest = async (
  { answer }: Conversation,
  typed: string,
  most: number,
  of?: 'editions',
): Promise<readonly Suggestion[]> =>
  (await answer({ kind: 'suggest', typed, most, ...(of && { of }) })).suggestions

/** How many suggestions are looked through: those of other kinds are not offered. */
const LOOKED_THROUGH = 100

/** Best first. @param kind offers only these; authors are not suggested at all */
export async function choicesFor(
  typed: string,
  kind: Kind | undefined,
  conversation: Conversation,
): Promise<AutocompleteChoices> {
  return (await suggest(conversation, typed, kind ? LOOKED_THROUGH : CHOICES))
    .filter((suggestion) => !kind || suggestion.kind === kind)
    .filter(({ id, label }) => id.length <= CHOICE_VALUE && isVisible(oneLine(label)))
    .slice(0, CHOICES)
    .map((suggestion) => ({ name: nameOf(suggestion), value: suggestion.id }))
}

/** Those that somebody noted first. */
export const editionChoices = async (
  typed: string,
  conversation: Conversation,
): Promise<AutocompleteChoices> =>
  (await suggest(conversation, typed, CHOICES, 'editions')).map(({ id, label }) => ({
    name: cutText(label, CHOICE_NAME),
    value: id,
  }))

/** The id of a KubeCon that was picked, by its id or by its name; what was typed otherwise. */
async function editionNamed(typed: string, conversation: Conversation): Promise<string> {
  const picked = (await suggest(conversation, typed, 1, 'editions')).find(({ label }) => label === typed)
  return (picked?.id ?? typed)
    .replace(/^edition\//, '')
    .replaceAll('"', ' ')
    .trim()
}

/** The line that asks the same. */
export async function commandText(asked: TypedCommand, conversation: Conversation): Promise<string> {
  const query = asked.query.trim()
  const edition = asked.edition && (await editionNamed(asked.edition.trim(), conversation))
  const filter = edition ? `edition:"${edition}"` : ''
  const picked = await pickedBy(query, conversation)
  if (picked) return lineOf(picked.kind, nameAsked(picked, filter), filter)
  return query && asked.kind ? lineOf(asked.kind, query, filter) : join(query, filter)
}

/** A verb takes no filters: with one, a kind that is a filter itself becomes one, and the others a question. */
function lineOf(kind: Kind | SuggestionKind, name: string, filter: string): string {
  if (kind === 'topic' || (kind === 'talk' && filter && !ID.test(name))) return join(name, filter)
  if (kind === 'talk' || !filter) return `${kind} ${name}`
  return join(`${kind}:"${name.replaceAll('"', ' ')}"`, filter)
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** `kubecon-eu-2021-martins-4/gateway-api`, `project/thanos`. */
const ID = /^[\w.-]+(?:\/[\w.-]+)+$/

/** By its id where that is what the verb takes. */
function nameAsked({ kind, id, label }: Suggestion, filter: string): string {
  if (kind === 'talk') return id
  return kind === 'topic' || filter ? label : id.slice(id.indexOf('/') + 1)
}

/**
 * What was picked from the list. Discord sends its id; after a switch of channels it sends its name instead
 * (discord/discord-api-docs#7206).
 */
function pickedBy(query: string, conversation: Conversation): Promise<Suggestion | undefined> {
  return ID.test(query) ? pickedById(query, conversation) : pickedByName(query, conversation)
}

/** A talk's id begins with its note's; two words with a slash between them ("tcp/ip") are no id. */
async function pickedById(id: string, conversation: Conversation): Promise<Suggestion | undefined> {
  const end = id.indexOf('/')
  const kind = PREFIXES.find((prefix) => prefix === id.slice(0, end))
  if (!kind) return id.slice(0, end).includes('-') ? { kind: 'talk', id, label: id } : undefined
  const label = id.slice(end + 1).replaceAll('-', ' ')
  return (
    (await suggest(conversation, label, LOOKED_THROUGH)).find((known) => known.id === id) ?? {
      kind,
      id,
      label,
    }
  )
}

const PREFIXES = ['project', 'speaker', 'topic'] as const

async function pickedByName(name: string, conversation: Conversation): Promise<Suggestion | undefined> {
  const end = Object.values(SUGGESTION_KINDS).find((kind) => name.endsWith(BETWEEN + kind))
  if (!end) return undefined
  // Of a name that was cut, the last word may be torn.
  const label = name.slice(0, -(BETWEEN + end).length).replace(/\s\S*…$/u, '')
  return (await suggest(conversation, label, LOOKED_THROUGH)).find(
    (suggestion) => nameOf(suggestion) === name,
  )
}

const BETWEEN = ' · '

/** `Thanos · project`: several things may have one name. */
function nameOf({ kind, label }: Suggestion): string {
  const end = BETWEEN + SUGGESTION_KINDS[kind]
  return cutText(oneLine(label), CHOICE_NAME - end.length) + end
}
