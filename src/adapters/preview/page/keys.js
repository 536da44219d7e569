// What works on every page: the way to its field by keyboard, and which platform is drawn where both do not fit.

const KEPT_LOOK = 'kubecon-preview-look'

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey
  if ((!isSlash && !isK) || document.querySelector('dialog[open]')) return
  const target = event.target instanceof HTMLElement ? event.target : null
  // Where one writes, a slash is a slash.
  if (isSlash && target?.matches('input:not([type=radio]), select, textarea')) return
  const field = document.querySelector('[data-field]')
  if (!(field instanceof HTMLInputElement)) return
  event.preventDefault()
  field.focus()
  field.select()
})

const looks = document.querySelectorAll('input[name=look]')
for (const look of looks) {
  if (!(look instanceof HTMLInputElement)) continue
  if (localStorage.getItem(KEPT_LOOK) === look.value) look.checked = true
  look.addEventListener('change', () => localStorage.setItem(KEPT_LOOK, look.value))
}
