// A form that a press opens, over the page as in the platforms' apps: Escape and Close end it.

/**
 * @param {HTMLDialogElement} dialog
 * @param {(fields: Record<string, string>) => Promise<Record<string, string> | undefined>} fill sends it in; what is wrong
 *   with it comes back by field
 */
export function showForm(dialog, fill) {
  const form = dialog.querySelector('form')
  if (!form) return
  document.body.append(dialog)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const problems = await fill({ ...fields, form: form.dataset.form ?? '' })
    if (problems) tell(form, problems)
    else dialog.close()
  })
  dialog.showModal()
  // Slack and Discord put the cursor into the first field as well.
  const first = dialog.querySelector('select, input')
  if (first instanceof HTMLElement) first.focus()
}

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
function tell(form, problems) {
  for (const old of form.querySelectorAll('.wrong')) old.remove()
  for (const [name, problem] of Object.entries(problems)) {
    const field = form.querySelector(`[data-field-name="${CSS.escape(name)}"]`)
    const said = document.createElement('p')
    said.className = 'wrong'
    said.setAttribute('role', 'alert')
    said.textContent = problem
    field?.append(said)
  }
}
