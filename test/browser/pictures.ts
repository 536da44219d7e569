// npm run pictures: the pictures of docs/pictures, taken of the real page, so that they never lie.
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startBot } from '../e2e/start-bot.ts'
import { openBrowser } from './chromium.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

/** All notes are read anew, for the clock is another: on a busy machine that takes a minute. */
const LONGEST_START_MS = 180_000

interface Picture {
  readonly name: string
  readonly path: string
  readonly look: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
  /** Pixels of the picture for one of the page. */
  readonly scale?: number
  /** Pressed before the picture is taken. */
  readonly press?: string
}

const PICTURES: readonly Picture[] = [
  { name: 'answer-light', path: '?q=gateway+api', look: 'light', height: 1000, scale: 1.5 },
  { name: 'answer-dark', path: '?q=gateway+api', look: 'dark', height: 1000, scale: 1.5 },
  { name: 'answer-phone', path: '?q=gateway+api', look: 'dark', width: 414, height: 1240, scale: 1.5 },
  { name: 'json', path: '?q=gateway+api', look: 'light', height: 1000, press: '.slack .sent summary' },
  {
    name: 'form',
    path: '?q=digest+help',
    look: 'light',
    height: 760,
    press: '.slack [data-name=order_digest]',
  },
  { name: 'library', path: 'library', look: 'light', height: 1250 },
  { name: 'project', path: 'library/projects/cilium', look: 'dark', height: 900 },
  { name: 'note', path: 'library/notes/kubecon-eu-2021-martins-4', look: 'light', height: 900 },
  { name: 'digests', path: 'digests', look: 'dark', height: 900 },
  { name: 'timeline', path: '?q=timeline+service+mesh', look: 'light', height: 1120 },
  { name: 'topics', path: 'topics?topic=service+mesh', look: 'dark', height: 860 },
]

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, look, width = 1280, height = 900, scale = 1, press } = picture
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: look,
    // A picture is of where the page ends up, not of its way there.
    reducedMotion: 'reduce',
    deviceScaleFactor: scale,
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  // As it is found, from its top: nothing has been pressed that would lead further down.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  if (press) {
    const pressed = page.locator(press).first()
    await pressed.click()
    if (await page.getByRole('dialog').isVisible()) await page.waitForLoadState('networkidle')
    else await pressed.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  }
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.close()
}

const bot = startBot({ env: { PREVIEW_PORT: '0', NOTES_DIR: '' }, clock: '2026-11-20T08:00:00Z' })
const [address = ''] =
  /http:\/\/\S+/.exec(await bot.waitLine('Try it in the browser', LONGEST_START_MS)) ?? []
const browser = await openBrowser()
try {
  for (const picture of PICTURES) await take(browser, address, picture)
} finally {
  await browser.close()
  await bot.stop()
}
