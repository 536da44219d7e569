// What Discord's documentation forbids, or Discord is known to refuse, although its spec lets it pass. Each rule
// was put to the spec and passed. Here: which rules rule which body.
import { AUTOCOMPLETE_RULES, COMMAND_RULES } from './rules-commands.ts'
import { COMPONENT_RULES, MODAL_RULES } from './rules-components.ts'
import { isRecord, type Part, type Rule } from './rules-kinds.ts'
import { DEFER_RULES, MESSAGE_RULES } from './rules-messages.ts'

/** Type of an interaction's callback: what its `data` is. */
const CALLBACK_DATA: Readonly<Record<number, (data: Part) => readonly string[]>> = {
  4: (data) => messageErrors(data, 'reply'),
  5: (data) => broken(DEFER_RULES, data),
  7: (data) => messageErrors(data, 'edit'),
  8: (data) => broken(AUTOCOMPLETE_RULES, data),
  9: (data) => broken(MODAL_RULES, data),
}

/**
 * @param path without `/api/v10` and without the query
 * @returns one line for each rule the body breaks
 */
export function ruleErrors(method: string, path: string, body: unknown): readonly string[] {
  if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path) && Array.isArray(body))
    return broken(COMMAND_RULES, body.filter(isRecord))
  if (!isRecord(body)) return []
  if (/^\/interactions\/.*\/callback$/.test(path))
    return CALLBACK_DATA[Number(body.type)]?.(isRecord(body.data) ? body.data : {}) ?? []
  if (/^\/channels\/\d+\/messages$/.test(path)) return messageErrors(body, 'post')
  if (/^\/channels\/\d+\/messages\/\d+$/.test(path)) return messageErrors(body, 'edit')
  if (/^\/webhooks\/\d+\/[^/]+(\/messages\/.+)?$/.test(path))
    return messageErrors(body, method === 'PATCH' ? 'edit' : 'follow-up')
  return []
}

const messageErrors = (message: Part, kind: 'post' | 'edit' | 'reply' | 'follow-up'): readonly string[] => [
  ...broken(MESSAGE_RULES, { message, kind }),
  ...broken(COMPONENT_RULES, message),
]

const broken = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly string[] =>
  rules.flatMap((rule) => rule.check(subject).map((detail) => `${rule.name}${detail && `: ${detail}`}`))
