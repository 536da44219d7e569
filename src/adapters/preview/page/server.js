// The three things the page asks of its server.

/** @typedef {{ html: string }} Drawn what the server has drawn, with all text in it escaped */
/** @typedef {{ kind: string, id: string, label: string }} Suggestion */

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
 * @param {string} text
 * @param {string} shown what stands in the chat, where it is not the text
 * @returns {Promise<Drawn>}
 */
export const ask = (text, shown) => post('/api/ask', { text, shown })

/**
 * @param {{ platform: string, name: string, value: string, label: string }} press
 * @returns {Promise<Drawn | { dismissed: true }>}
 */
export const press = (press) => post('/api/press', press)

/**
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
export async function suggest(typed, signal) {
  const response = await fetch(`/api/suggest?typed=${encodeURIComponent(typed)}`, { signal })
  return response.ok ? response.json() : []
}
