// Suggestions while somebody types: a combobox as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes it.
import { suggest } from './server.js'

/** @typedef {import('./server.js').Suggestion} Suggestion */

/** A question as a whole sentence is not completed any more. */
const MOST_TYPED = 60

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {(line: string) => void} ask called with the line of the one that was chosen, where that can be asked as it is
 */
export function suggestFor(input, list, ask) {
  /** @type {Suggestion[]} */
  let offered = []
  let active = -1
  let asking = new AbortController()

  function close() {
    asking.abort()
    offered = []
    active = -1
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  /** @param {number} next */
  function activate(next) {
    active = (next + offered.length + 1) % (offered.length + 1)
    // One place beyond the last is none: what was typed.
    if (active === offered.length) active = -1
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active))
    const chosen = list.children[active]
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id)
      chosen.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }

  function open() {
    list.replaceChildren(...offered.map(drawOption))
    active = -1
    input.removeAttribute('aria-activedescendant')
    list.hidden = offered.length === 0
    input.setAttribute('aria-expanded', String(offered.length > 0))
  }

  async function offer() {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    // A blank behind a command's word asks what may follow it.
    const typed = input.value.trimStart()
    if (typed === '' || typed.length > MOST_TYPED) return close()
    try {
      offered = await suggest(typed, signal)
      if (!signal.aborted) open()
    } catch {
      // What was asked for has been typed on, or the server is gone: then asking says so.
    }
  }

  /**
   * Takes the place of what was typed, and stays there selected: the next letter takes its place.
   * @param {number} index
   * @param {boolean} asks whether it is asked at once
   */
  function choose(index, asks) {
    const chosen = offered[index]
    close()
    if (!chosen) return
    input.value = chosen.line
    if (chosen.open || !asks) input.setSelectionRange(chosen.line.length, chosen.line.length)
    else {
      input.select()
      ask(chosen.line)
    }
  }

  input.addEventListener('input', offer)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    if (event.key === 'ArrowDown') activate(active + 1)
    else if (event.key === 'ArrowUp') activate(active < 0 ? offered.length - 1 : active - 1)
    else if (event.key === 'Escape') close()
    else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0)
      choose(active, event.key === 'Enter')
    else return
    event.preventDefault()
  })
  // Before the input loses its focus.
  list.addEventListener('mousedown', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    event.preventDefault()
    if (option) choose([...list.children].indexOf(option), true)
  })
  return { close, isOpen: () => !list.hidden }
}

/**
 * @param {Suggestion} suggestion
 * @param {number} index
 */
function drawOption({ kind, label, about }, index) {
  const option = document.createElement('li')
  option.id = `suggestion-${index}`
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const name = document.createElement('span')
  name.textContent = label
  const what = document.createElement('small')
  what.textContent = about ? `${kind}: ${about}` : kind
  option.append(name, ' ', what)
  return option
}
