// npm run pictures: the pictures of docs/pictures, taken of the real page, so that they never lie.
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { startBot } from '../e2e/start-bot.ts'
import { openBrowser } from './chromium.ts'

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

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
  { name: 'answer-light', path: '?ask=gateway+api', look: 'light', height: 1000, scale: 1.5 },
  { name: 'answer-dark', path: '?ask=gateway+api', look: 'dark', height: 1000, scale: 1.5 },
  { name: 'answer-phone', path: '?ask=gateway+api', look: 'dark', width: 414, height: 896, scale: 1.5 },
  { name: 'json', path: '?ask=gateway+api', look: 'light', height: 1000, press: '.slack .sent summary' },
  { name: 'library', path: 'library', look: 'light', height: 820 },
  { name: 'note', path: 'library/note?id=kubecon-eu-2021-martins-4', look: 'light', height: 900 },
  { name: 'digests', path: 'digests', look: 'dark', height: 900 },
  { name: 'timeline', path: '?ask=timeline+service+mesh', look: 'light', height: 900 },
  { name: 'topics', path: 'topics?topic=service+mesh', look: 'dark', height: 860 },
]

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, look, width = 1280, height = 900, scale = 1, press } = picture
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: look,
    deviceScaleFactor: scale,
  })
  await page.goto(address + path)
  if (press) {
    const pressed = page.locator(press).first()
    await pressed.click()
    await pressed.scrollIntoViewIfNeeded()
    await pressed.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  }
  await page.screenshot({ path: `${FOLDER}${name}.png` })
  await page.close()
}

const bot = startBot({ env: { PREVIEW_PORT: '0', NOTES_DIR: '' }, clock: '2026-11-20T08:00:00Z' })
const [address = ''] = /http:\/\/\S+/.exec(await bot.waitLine('Try it in the browser')) ?? []
const browser = await openBrowser()
try {
  for (const picture of PICTURES) await take(browser, address, picture)
} finally {
  await browser.close()
  await bot.stop()
}
