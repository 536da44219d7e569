// The chat: a line, a press or a form goes to the server, and what it has drawn is added below. Each question has its
// address; what is added is found again by it.
import { showForm } from './forms.js'
import { rememberLines } from './lines.js'
import { ask, fill, press } from './server.js'
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
const chat = exchanges.dataset.chat ?? ''
const suggestions = suggestFor(question, part('suggestions', HTMLElement), (line) => void askLine(line))
const lines = rememberLines(question, suggestions.isOpen)

let places = 0
/** Whether the page stands at an earlier address than what was asked last. */
let wentBack = false

/**
 * Marks an exchange as that of a place in the history: one question may be asked twice.
 * @param {HTMLElement} exchange
 */
function placeOf(exchange) {
  places += 1
  exchange.dataset.place = `${chat}/${places}`
  return exchange.dataset.place
}

/** @param {string} html read as a document of its own, in which nothing runs or loads; all text in it is escaped */
function elementOf(html) {
  const found = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild
  return found instanceof HTMLElement ? found : undefined
}

/**
 * What was asked there, without the command before it.
 * @param {HTMLElement} exchange
 */
const wordsOf = (exchange) => exchange.querySelector('.asked span + span')?.textContent ?? ''

/**
 * Adds what is drawn and shows it from its beginning; a screen reader hears that it is there, not all of it.
 * @param {Drawn} drawn
 */
function show(drawn) {
  const exchange = elementOf(drawn.html)
  if (!exchange) return undefined
  const words = wordsOf(exchange)
  // An order that waited has been sent, or something else was said.
  document.getElementById('waiting')?.remove()
  if (drawn.address) {
    const isHere = drawn.address === location.pathname + location.search
    // What was asked after it cannot be gone forward to any more.
    if (!isHere) for (const later of [...exchanges.querySelectorAll('.exchange[hidden]')]) later.remove()
    history[isHere ? 'replaceState' : 'pushState']({ place: placeOf(exchange) }, '', drawn.address)
    document.title = `${words} · kubecon preview`
  }
  exchanges.insertBefore(exchange, exchanges.querySelector('.exchange[hidden]'))
  exchange.scrollIntoView({ block: 'start' })
  status.textContent = `The answer to ${words} is drawn as Slack and as Discord show it.`
  return exchange
}

/**
 * Says something where the page stands, and waits for the answer; where none comes, it says so.
 * @template Answer
 * @param {(where: import('./server.js').Spoken) => Promise<Answer>} say
 */
async function answered(say) {
  exchanges.setAttribute('aria-busy', 'true')
  const back = wentBack
  try {
    const answer = await say({ chat, address: location.search, ...(back && { back: 'yes' }) })
    // From now on the chat speaks of what stands here.
    if (back) wentBack = false
    return answer
  } catch (error) {
    status.textContent = ''
    const trouble = document.createElement('p')
    trouble.className = 'trouble'
    trouble.setAttribute('role', 'alert')
    // Without a server the browser speaks, each in words of its own.
    trouble.textContent =
      error instanceof TypeError
        ? 'No answer came. Is the bot still running?'
        : `No answer came: ${error instanceof Error ? error.message : error}`
    exchanges.append(trouble)
    trouble.scrollIntoView({ block: 'nearest' })
    return undefined
  } finally {
    exchanges.removeAttribute('aria-busy')
  }
}

/** @param {string} line */
async function askLine(line) {
  lines.add(line)
  const drawn = await answered((where) => ask(where, line))
  if (drawn) show(drawn)
  // What was not answered can be sent again.
  else if (question.value === '') question.value = line
}

/** @param {HTMLElement} button */
async function pressed(button) {
  const { platform = '', name = '', value = '' } = button.dataset
  const label = button.dataset.label ?? (button.querySelector('span') ?? button).textContent ?? ''
  const within = button.closest('.exchange')
  button.closest('details.menu')?.removeAttribute('open')
  const drawn = await answered((where) => press(where, { platform, name, value, label }))
  if (!drawn) return
  if ('dismissed' in drawn) {
    within?.remove()
    status.textContent = 'The answer has been dismissed.'
    question.focus()
  } else if ('form' in drawn) {
    const dialog = elementOf(drawn.form)
    if (dialog instanceof HTMLDialogElement)
      showForm(dialog, async (fields) => {
        const filled = await answered((where) => fill(where, fields))
        if (filled && 'problems' in filled) return filled.problems
        if (filled) show(filled)?.focus({ preventScroll: true })
        return undefined
      })
    // After a press the focus goes on where the answer is; after a question one asks the next.
  } else show(drawn)?.focus({ preventScroll: true })
}

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  suggestions.close()
  const line = question.value.trim()
  question.value = ''
  void askLine(line)
})

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null
  const sample = target?.closest('[data-question]')
  if (sample instanceof HTMLElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    void askLine(sample.dataset.question ?? '')
    return
  }
  const button = target?.closest('[data-press]')
  if (button instanceof HTMLElement) void pressed(button)
})

// One begins to type at once, where that does not cover half of a phone with its keyboard; and sees the page from its top.
if (matchMedia('(hover: hover)').matches) question.focus({ preventScroll: true })

// Back and forward lead to the page as it was with the answer of that address, where it still stands here; else the server
// draws it again.
const first = document.title
const last = exchanges.lastElementChild
if (last instanceof HTMLElement) history.replaceState({ place: placeOf(last) }, '')
history.scrollRestoration = 'manual'
if (last instanceof HTMLElement && exchanges.childElementCount > 1) last.scrollIntoView({ block: 'start' })
addEventListener('popstate', ({ state }) => {
  const all = [...exchanges.querySelectorAll('.exchange')].filter((one) => one instanceof HTMLElement)
  const place = all.findIndex((one) => one.dataset.place === state?.place)
  const there = all[place]
  // A link within the page leads to its part, and leaves no place.
  if (!there && location.hash) return
  if (!there) return location.reload()
  // What a press showed below an answer has no address, and stays with it.
  const next = all.findIndex((one, at) => at > place && one.dataset.place !== undefined)
  for (const [at, one] of all.entries()) one.hidden = next !== -1 && at >= next
  wentBack = true
  there.scrollIntoView({ block: 'start' })
  const words = wordsOf(there)
  document.title = location.search === '' ? first : `${words} · kubecon preview`
  status.textContent = `Back at the answer to ${words}.`
})
