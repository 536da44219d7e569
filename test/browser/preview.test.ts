// The preview in a real browser, by mouse and by keyboard alone. Skipped, and said so, where there is no Chromium.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { chromiumPath, openBrowser } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the page may weigh before the platforms' looks are loaded. */
const HEAVIEST_BYTES = 150_000
/** From Enter to the drawn answer, on a busy machine; 300 ms is the aim on a quiet one. */
const SLOWEST_MS = 1_500

let bot: Bot
let browser: Browser
let address: string
const pages: Page[] = []

/** @param path behind the slash */
async function visit(path = '', options: BrowserContextOptions = {}): Promise<Page> {
  // The style sheets of axe's own reports are not let in by the page's policy, and need not be.
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  pages.push(page)
  await page.goto(address + path)
  return page
}

/** Suggestions come for every letter: the list of the last one is waited for, as a person's eye does. */
async function settledSuggestions(page: Page): Promise<void> {
  await page.getByRole('option').first().waitFor()
  await page.waitForLoadState('networkidle')
}

const exchanges = (page: Page) => page.locator('.exchange')

describe.skipIf(!chromiumPath)('the preview in a browser', () => {
  beforeAll(async () => {
    bot = startBot({
      env: { PREVIEW_PORT: '0', NOTES_DIR: `${SEED_NOTES}:test/browser/hostile-notes` },
    })
    address = /http:\/\/\S+/.exec(await bot.waitLine('Try it in the browser'))?.[0] ?? ''
    browser = await openBrowser()
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
  })
  afterAll(async () => {
    await browser?.close()
    await bot?.stop()
  })

  it('has the answer to "gateway api" on the screen in both looks at once', async () => {
    const page = await visit()
    for (const look of ['As Slack shows it', 'As Discord shows it'])
      expect(await page.getByRole('group', { name: look }).innerText()).toContain('Harry Bagdi, Rob Scott')
  })

  it('answers what is typed, below, within a moment', async () => {
    const page = await visit()
    await page.getByRole('combobox').fill('thanos')
    const elapsed = await page.evaluate(async () => {
      const list = document.querySelector('#exchanges') as Element
      const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }))
      const start = performance.now()
      document.querySelector<HTMLFormElement>('#composer')?.requestSubmit()
      await drawn
      return performance.now() - start
    })
    expect(await exchanges(page).nth(1).innerText()).toContain('Thanos')
    expect(elapsed).toBeLessThan(SLOWEST_MS)
  })

  it('suggests while one types, and asks for what is picked with the arrow keys', async () => {
    const page = await visit()
    const input = page.getByRole('combobox')
    await input.pressSequentially('than')
    await settledSuggestions(page)
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await input.getAttribute('aria-activedescendant')).toBe('suggestion-0')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await exchanges(page).nth(1).locator('h2').innerText()).toContain('Thanos')
  })

  it('takes a suggestion by mouse, and closes the list with Escape', async () => {
    const page = await visit()
    await page.getByRole('combobox').pressSequentially('prom')
    await settledSuggestions(page)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await page.keyboard.type('e')
    await page.getByRole('option').first().click()
    await exchanges(page).nth(1).waitFor()
  })

  it('pages through, shows the words, shares and dismisses, as the buttons of either platform ask', async () => {
    const page = await visit('?ask=scaling')
    const slack = (number: number) => exchanges(page).nth(number).locator('.slack')
    await slack(0).getByRole('button', { name: 'More results' }).click()
    await exchanges(page).nth(1).waitFor()
    expect(await exchanges(page).nth(1).innerText()).toContain('Page 2 of')
    await exchanges(page).nth(0).locator('.discord').getByRole('button', { name: 'Show the words' }).click()
    await exchanges(page).nth(2).waitFor()
    await slack(0).getByRole('button', { name: 'Share', exact: true }).click()
    await exchanges(page).nth(3).waitFor()
    expect(await slack(3).innerText()).toContain('Asked by you')
    await slack(2).getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => exchanges(page).count()).toBe(3)
  })

  it('opens the JSON that is sent, its counts against the limits, and the way to the Block Kit Builder', async () => {
    const page = await visit()
    const slack = page.locator('.slack').first()
    await slack.locator('.sent summary').click()
    const sent = JSON.parse(await slack.locator('.sent pre').innerText())
    expect(sent.blocks.length).toBeGreaterThan(1)
    expect(await slack.locator('.counts').innerText()).toContain('blocks')
    const builder = await slack.getByRole('link', { name: /Block Kit Builder/ }).getAttribute('href')
    const [before, after = ''] = (builder ?? '').split('#')
    expect(before).toBe('https://app.slack.com/block-kit-builder')
    expect(JSON.parse(decodeURIComponent(after)).blocks).toEqual(sent.blocks)
  })

  it('is used from end to end with the keyboard alone', async () => {
    const page = await visit('?ask=scaling')
    await page.getByRole('combobox').focus()
    await page.keyboard.type('crossplane')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
    // Back over what was drawn to a button of the first answer.
    const more = exchanges(page).nth(0).locator('.slack').getByRole('button', { name: 'More results' })
    for (let presses = 0; presses < 200; presses += 1) {
      if (await more.evaluate((button) => button === document.activeElement)) break
      await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await exchanges(page).nth(2).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('exchange')
  })

  it('shows the chart of a timeline as Discord would: the file itself, drawn and described', async () => {
    const page = await visit('?ask=timeline+service+mesh')
    const picture = page.locator('.discord').getByRole('img', { name: /^Notes that mention service mesh: / })
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(960)
    expect(await page.locator('.slack').getByRole('img').count()).toBe(0)
    expect(await page.locator('.slack').innerText()).toMatch(/KubeCon EU 2021 · 1 of \d notes/)
  })

  it('orders a digest in the chat by keyboard alone, says that nothing is posted, and shows what would come', async () => {
    const page = await visit()
    await page.getByRole('combobox').focus()
    await page.keyboard.type('digest daily 09:00 Europe/Lisbon about service mesh')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
    const said = await exchanges(page).nth(1).innerText()
    expect(said).toContain('A digest is ordered for this channel')
    expect(said).toContain('nothing is posted anywhere')
    await page.keyboard.type('digest now')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(2).waitFor()
    expect(await exchanges(page).nth(2).innerText()).toContain('here it is only drawn')
    await page.goto(`${address}digests`)
    const channel = page.locator('.channel').first()
    expect(await channel.innerText()).toContain('daily at 09:00 Europe/Lisbon, about “service mesh”')
    // From the top of the page to the second digest, and into it.
    const second = channel.locator('.digest > summary').nth(1)
    for (let presses = 0; presses < 100; presses += 1) {
      if (await second.evaluate((summary) => summary === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    expect(await channel.locator('details.digest').nth(1).getAttribute('open')).toBe('')
  })

  it.each([
    '',
    'library',
    'library/note?id=kubecon-eu-2021-martins-4',
    'digests',
    'topics?topic=service+mesh',
    '?ask=timeline+service+mesh',
  ])('keeps /%s within the width of a phone', async (path) => {
    const page = await visit(path, { viewport: { width: 390, height: 844 } })
    const beyond = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0)
  })

  it('answers a question without any script', async () => {
    const page = await visit('', { javaScriptEnabled: false })
    await page.locator('#question').fill('thanos')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.waitForURL(/ask=thanos/)
    expect(await exchanges(page).innerText()).toContain('Thanos')
  })

  it.each([
    '',
    'library',
    'library/note?id=kubecon-eu-2021-martins-4',
    'digests',
    'topics?topic=service+mesh',
    '?ask=digest+daily+09:00',
  ])(
    'lets axe find nothing on /%s, in light and in dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await visit(path, { colorScheme, reducedMotion: 'reduce' })
        // A chat of one answer hides what is wrong with two.
        if (path === '') {
          await page.getByRole('link', { name: 'timeline service mesh' }).click()
          await exchanges(page).nth(1).waitFor()
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        await page.evaluate(AXE)
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        expect(violations).toEqual([])
        await page.close()
      }
    },
    60_000,
  )

  it('asks nobody else for anything, and breaks no rule of its own policy', async () => {
    const page = await browser.newPage()
    pages.push(page)
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    for (const path of ['', 'library', 'digests', 'topics']) await page.goto(address + path)
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('weighs little', async () => {
    const page = await browser.newPage()
    pages.push(page)
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => bodies.push(response.body()))
    await page.goto(address, { waitUntil: 'networkidle' })
    const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
    expect(weight).toBeGreaterThan(10_000)
    expect(weight).toBeLessThan(HEAVIEST_BYTES)
  })

  it('shows hostile notes as the text they are, and runs nothing of them', async () => {
    const page = await browser.newPage()
    pages.push(page)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const paths = [
      '?ask=zzhostile',
      'library',
      'library/note?id=hostile',
      'digests',
      'topics?topic=zzhostile',
    ]
    for (const path of [...paths, `?ask=${encodeURIComponent('<img src=x onerror=alert(1)>')}`]) {
      await page.goto(address + path)
      const planted = await page.evaluate(() => ({
        scripts: [
          ...document.querySelectorAll('main script, main img[src="x"], main iframe, main svg[onload]'),
        ].length,
        handlers: [...document.querySelectorAll('main *')].filter((element) =>
          [...element.attributes].some(({ name }) => name.startsWith('on')),
        ).length,
        addresses: [...document.querySelectorAll('main a')].filter((a) =>
          /^\s*(javascript|data|vbscript):/i.test(a.getAttribute('href') ?? ''),
        ).length,
        ran: 'planted' in globalThis,
      }))
      expect([path, planted]).toEqual([path, { scripts: 0, handlers: 0, addresses: 0, ran: false }])
    }
    // And drawn by the page's own script.
    await page.goto(address)
    await page.getByRole('combobox').fill('zzhostile <script>globalThis.planted=1</script>')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
    expect(await exchanges(page).nth(1).locator('h2').innerText()).toContain('<script>')
    expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false)
    expect(dialogs).toEqual([])
  })
})
