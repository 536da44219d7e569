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

// A list that was opened by keyboard is closed by it, and the focus stays where it was.
document.addEventListener('keydown', (event) => {
  const menu = event.target instanceof Element ? event.target.closest('details.menu[open]') : null
  if (event.key !== 'Escape' || !menu) return
  menu.removeAttribute('open')
  menu.querySelector('summary')?.focus()
})
// And one that opens behind the field or below the screen comes into view.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches('.menu'))
      target.querySelector('ul')?.scrollIntoView({ block: 'nearest' })
  },
  true,
)

const looks = document.querySelectorAll('input[name=look]')
for (const look of looks) {
  if (!(look instanceof HTMLInputElement)) continue
  if (localStorage.getItem(KEPT_LOOK) === look.value) look.checked = true
  look.addEventListener('change', () => localStorage.setItem(KEPT_LOOK, look.value))
}
