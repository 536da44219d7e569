// What a person would read of a message, whichever platform it was written for: every text of its blocks,
// components or embeds, in order, one a line.

/** Keys that hold text a person sees; all others hold ids, addresses and settings. */
const SHOWN = new Set(['text', 'content', 'title', 'description', 'name', 'value', 'label', 'placeholder'])

/** Keys whose text is seen only by the program, although a key inside is named as one a person sees. */
const HIDDEN = new Set(['metadata', 'options', 'allowed_mentions'])

/** @param message the body of a post, an ack or an interaction's answer */
export function visibleText(message: unknown): string {
  return textsOf(message).join('\n')
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (HIDDEN.has(key) || (key === 'value' && isButton(value))) return []
    return typeof inner === 'string' ? (SHOWN.has(key) ? [inner] : []) : textsOf(inner)
  })
}

/** A button's value is what it sends, not what it shows. */
const isButton = (value: object): boolean => 'type' in value && value.type === 'button'
