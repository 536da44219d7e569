// What the server has drawn → elements. Text is set as text, never read as HTML, and what could run is left out.

/**
 * @typedef {{ tag: string, attributes: Record<string, string>, children: (Drawn | string)[] }} Drawn
 */

/** Addresses that a link of ours may lead to: the web, or this page. */
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#)/i
const ADDRESSES = new Set(['href', 'src', 'action'])
/** Elements that load or run something; the server knows none of them. */
const NEVER = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'svg', 'math'])

/**
 * @param {Drawn | string} drawn
 * @returns {Node}
 */
export function toDom(drawn) {
  if (typeof drawn === 'string') return document.createTextNode(drawn)
  const { tag, attributes, children } = drawn
  if (typeof tag !== 'string' || NEVER.has(tag.toLowerCase())) return document.createTextNode('')
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    const harmless = !/^(?:on|style$|srcdoc$)/i.test(name)
    if (harmless && (!ADDRESSES.has(name) || SAFE_ADDRESS.test(value))) element.setAttribute(name, value)
  }
  element.append(...children.map(toDom))
  return element
}
