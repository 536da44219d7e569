// Lines asked before, by the arrow keys as in a terminal. Kept for this tab, and gone with it.

const KEPT = 'kubecon-preview-lines'
const MOST = 50

/** @returns {string[]} */
function kept() {
  try {
    const lines = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : []
  } catch {
    return []
  }
}

/**
 * @param {HTMLInputElement} input
 * @param {() => boolean} isTaken whether the arrow keys are for something else
 */
export function rememberLines(input, isTaken) {
  let lines = kept()
  /** How far back; 0 is what is being typed. */
  let back = 0
  let typed = ''

  input.addEventListener('input', () => {
    back = 0
  })
  input.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const next = back + step
    if (step === 0 || event.isComposing || isTaken() || next < 0 || next > lines.length) return
    event.preventDefault()
    if (back === 0) typed = input.value
    back = next
    input.value = back === 0 ? typed : (lines[lines.length - back] ?? '')
    input.setSelectionRange(input.value.length, input.value.length)
  })
  return {
    /** @param {string} line */
    add(line) {
      back = 0
      if (line === '') return
      lines = [...lines.filter((one) => one !== line), line].slice(-MOST)
      sessionStorage.setItem(KEPT, JSON.stringify(lines))
    },
  }
}
