// Light or dark: as the system says, until somebody chooses. Loaded before anything is drawn, so that nothing flashes.
// What runs is what stands here: the browser gets these files as they are, the types are checked in the comments.

const KEPT = 'kubecon-preview-theme'
const root = document.documentElement

const isDark = () =>
  root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches

const kept = localStorage.getItem(KEPT)
if (kept === 'light' || kept === 'dark') root.dataset.theme = kept

addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector('[data-theme-choice]')
  if (!(button instanceof HTMLButtonElement)) return
  const label = () => {
    button.textContent = isDark() ? 'Light' : 'Dark'
    button.setAttribute('aria-label', `Switch to ${isDark() ? 'light' : 'dark'} colours`)
  }
  button.hidden = false
  label()
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    localStorage.setItem(KEPT, root.dataset.theme)
    label()
  })
})
