// The things the page asks of its server.

/** @typedef {{ html: string, address?: string }} Drawn what the server has drawn, with all text in it escaped */
/** @typedef {{ form: string }} Opened a form that a press opens, drawn likewise */
/** @typedef {{ problems: Record<string, string> }} Problems what is wrong in a form, by field */
/** @typedef {{ kind: string, label: string, line: string, about?: string, open?: true }} Suggestion */

/**
 * @param {string} path
 * @param {Record<string, string>} body
 */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

/**
 * Where something is said: in the chat of this page, at the address that it has.
 * @typedef {object} Spoken
 * @property {string} chat
 * @property {string} address what is said goes on from the lines in it
 * @property {'yes'} [back] the chat has been asked more than the address says, and goes on from the address
 */

/**
 * @param {Spoken} where
 * @param {string} text
 * @returns {Promise<Drawn>}
 */
export const ask = (where, text) => post('/api/ask', { ...where, text })

/**
 * @param {Spoken} where
 * @param {{ platform: string, name: string, value: string, label: string }} press
 * @returns {Promise<Drawn | Opened | { dismissed: true }>}
 */
export const press = (where, press) => post('/api/press', { ...press, ...where })

/**
 * @param {Spoken} where
 * @param {Record<string, string>} fields
 * @returns {Promise<Drawn | Problems>}
 */
export const fill = (where, fields) => post('/api/fill', { ...fields, ...where })

/**
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(typed, signal) {
  const response = await fetch(`/api/suggest?typed=${encodeURIComponent(typed)}`, { signal })
  return response.ok ? response.json() : []
}
