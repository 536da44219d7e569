// The chat: a line or a press goes to the server, and what it has drawn is added below.
import { ask, press } from './server.js'
import { suggestFor } from './suggestions.js'

/** @typedef {import('./server.js').Drawn} Drawn */

/**
 * @template {Element} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
function part(id, kind) {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

const composer = part('composer', HTMLFormElement)
const question = part('question', HTMLInputElement)
const exchanges = part('exchanges', HTMLElement)
const status = part('status', HTMLElement)
const suggestions = suggestFor(question, part('suggestions', HTMLElement), ({ id, label }) => {
  void add(ask(id, label), label)
})

/**
 * Adds what is drawn and shows it from its beginning; a screen reader hears that it is there, not all of it.
 * @param {Promise<Drawn | { dismissed: true }>} coming
 * @param {string} words
 * @param {Element | null} [pressedIn] the exchange whose button was pressed
 */
async function add(coming, words, pressedIn = null) {
  exchanges.setAttribute('aria-busy', 'true')
  try {
    const drawn = await coming
    if ('dismissed' in drawn) {
      pressedIn?.remove()
      status.textContent = 'The answer has been dismissed.'
      question.focus()
      return
    }
    // Read as a document of its own, in which nothing runs or loads; the server has escaped all text in it.
    const exchange = new DOMParser().parseFromString(drawn.html, 'text/html').body.firstElementChild
    if (exchange instanceof HTMLElement) {
      exchanges.append(exchange)
      exchange.scrollIntoView({ block: 'start' })
      // After a press the focus goes on where the answer is; after a question one asks the next.
      if (pressedIn) exchange.focus({ preventScroll: true })
    }
    status.textContent = `The answer to ${words} is drawn as Slack and as Discord show it.`
  } catch (error) {
    status.textContent = ''
    const trouble = document.createElement('p')
    trouble.className = 'trouble'
    trouble.setAttribute('role', 'alert')
    trouble.textContent = `No answer came: ${error instanceof Error ? error.message : error}. Is the bot still running?`
    exchanges.append(trouble)
  } finally {
    exchanges.removeAttribute('aria-busy')
  }
}

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  suggestions.close()
  const words = question.value.trim()
  question.value = ''
  void add(ask(words, ''), words)
})

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const sample = target?.closest('[data-question]')
  if (sample instanceof HTMLElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    const words = sample.dataset.question ?? ''
    void add(ask(words, ''), words)
    return
  }
  const button = target?.closest('[data-press]')
  if (!(button instanceof HTMLElement)) return
  const { platform = '', name = '', value = '' } = button.dataset
  const label = button.dataset.label ?? (button.querySelector('span') ?? button).textContent ?? ''
  button.closest('details.menu')?.removeAttribute('open')
  void add(press({ platform, name, value, label }), label, button.closest('.exchange'))
})
