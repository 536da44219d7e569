// Debian's Chromium, where it is installed. Nothing is downloaded.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Without a graphics card, and without a word to anybody. */
const QUIETLY = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Undefined where there is none: tests in a browser are skipped then, and say so. */
export const chromiumPath = PLACES.find((path) => existsSync(path))

/** @throws where there is no Chromium */
export const openBrowser = (): Promise<Browser> => {
  if (!chromiumPath) throw new Error(`No Chromium in ${PLACES.join(', ')}: apt-get install chromium`)
  return chromium.launch({ executablePath: chromiumPath, args: QUIETLY })
}
