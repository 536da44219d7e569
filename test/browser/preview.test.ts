// The preview in a real browser, by mouse and by keyboard alone. Skipped, and said so, where there is no Chromium.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectSoon } from '../cost.ts'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { chromiumPath, openBrowser } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What the page may weigh before the platforms' looks are loaded. */
const HEAVIEST_BYTES = 150_000
/** From Enter to the drawn answer; 300 ms is the aim. */
const SOON_MS = 1_500

/** A page of each kind, behind the slash. */
const PATHS = [
  '',
  'library',
  'library?q=gateway',
  'library/talks?edition=eu-2021',
  'library/talks/kubecon-eu-2021-martins-4/gateway-api',
  'library/projects/gateway-api',
  'library/notes/kubecon-eu-2021-martins-4',
  'digests',
  'topics?topic=service+mesh',
  '?q=timeline+service+mesh',
  'nowhere',
] as const

let bot: Bot
let browser: Browser
let address: string
/** Those of this test, and whether another test may have them. */
const pages: (readonly [page: Page, again: boolean])[] = []
/** Of tests before, as empty as new ones: to begin a page costs as much as to show something on it. */
const idle: Page[] = []

/** @param path behind the slash */
async function visit(
  path = '',
  {
    viewport = { width: 1280, height: 900 },
    colorScheme,
    reducedMotion,
    ...others
  }: BrowserContextOptions = {},
): Promise<Page> {
  const again = Object.keys(others).length === 0
  const page = (again && idle.pop()) || (await browser.newPage(others))
  pages.push([page, again])
  if (viewport) await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
  })
  await page.goto(address + path)
  return page
}

/** Nothing of a test is left on a page of the next. */
async function emptied(page: Page): Promise<Page> {
  await page.context().clearCookies()
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.goto('about:blank')
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
  afterEach(async ({ task }) => {
    const used = pages.splice(0)
    const fit = used.filter(([, again]) => again && task.result?.state !== 'fail')
    for (const [page] of fit) idle.push(await emptied(page))
    await Promise.all(used.map(async (one) => fit.includes(one) || one[0].close()))
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
    await expectSoon(elapsed, SOON_MS)
  })

  it('suggests while one types; what is picked with the arrow keys takes the place of what was typed, and is asked', async () => {
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
    expect(await exchanges(page).nth(1).locator('h2').innerText()).toContain('project Thanos')
    expect(await input.inputValue()).toBe('project Thanos')
    await page.keyboard.type('time')
    await settledSuggestions(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    // A command that says of what it is to be stays to be typed on.
    expect(await input.inputValue()).toBe('timeline ')
    expect(await exchanges(page).count()).toBe(2)
  })

  it('gives every question its address: back, forward and reload lead to its answer', async () => {
    const page = await visit('?q=gateway+api')
    const input = page.getByRole('combobox')
    const asked = async () => (await exchanges(page).last().locator('h2').innerText()).replace(/\s+/g, ' ')
    await input.fill('any slides?')
    await input.press('Enter')
    await page.waitForURL(/\?q=gateway\+api&q=any\+slides%3F$/)
    await input.fill('thanos')
    await input.press('Enter')
    await page.waitForURL(/\?q=thanos$/)
    expect(await page.title()).toBe('thanos · kubecon preview')
    await page.goBack()
    await page.waitForURL(/slides/)
    expect(await page.title()).toBe('any slides? · kubecon preview')
    await page.reload()
    expect([await exchanges(page).count(), await asked()]).toEqual([2, '/kubecon any slides?'])
    expect(await exchanges(page).last().innerText()).toContain('Slides')
    await page.goForward()
    await expect.poll(asked).toBe('/kubecon thanos')
  })

  it('goes back to the page as it was: what came later is gone, and the next line speaks of what stands there', async () => {
    const page = await visit('?q=gateway+api')
    const input = page.getByRole('combobox')
    const seen = async () =>
      (await page.locator('.exchange:visible h2').allInnerTexts()).map((one) =>
        one.replace(/\s+/g, ' ').replace('/kubecon ', ''),
      )
    const say = async (line: string) => {
      await input.fill(line)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await seen()).at(-1)).toBe(line)
    }
    for (const line of ['thanos', 'gateway api', 'stockx']) await say(line)
    await page.goBack()
    await expect.poll(seen).toEqual(['gateway api', 'thanos', 'gateway api'])
    await page.goBack()
    await expect.poll(seen).toEqual(['gateway api', 'thanos'])
    await page.goForward()
    await expect.poll(seen).toEqual(['gateway api', 'thanos', 'gateway api'])
    await page.goBack()
    await page.goBack()
    await expect.poll(seen).toEqual(['gateway api'])
    await say('who noted it?')
    expect(await seen()).toEqual(['gateway api', 'who noted it?'])
    expect(await exchanges(page).last().innerText()).toContain('Hugo Martins')
    expect(await exchanges(page).last().innerText()).toContain('Gateway API')
    // What had been asked later cannot be gone forward to.
    expect(await exchanges(page).count()).toBe(2)
  })

  it.each([1280, 390])('is never wider than a window of %i, whatever a title holds', async (width) => {
    const page = await visit('library/notes/long-word', { viewport: { width, height: 844 } })
    expect(await page.locator('h1').innerText()).toContain('unbroken')
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await wide()).toBe(0)
    await page.locator('.note h3 a, .note a').first().click()
    await page.waitForURL(/long-word\//)
    expect(await wide()).toBe(0)
  })

  it('draws years under their columns on a phone without touching each other', async () => {
    const page = await visit('library', { viewport: { width: 390, height: 844 } })
    const touching = await page.locator('.years .year').evaluateAll((years) => {
      const boxes = years.map((one) => one.getBoundingClientRect())
      return boxes.filter((box, at) => box.right + 3 > (boxes[at + 1]?.left ?? Number.POSITIVE_INFINITY))
        .length
    })
    expect(touching).toBe(0)
  })

  it('brings back what was asked before with the arrow keys, and leads to the field by / and Ctrl+K', async () => {
    const page = await visit()
    const input = page.getByRole('combobox')
    for (const line of ['thanos', 'scaling']) {
      await input.fill(line)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
    }
    await exchanges(page).nth(2).waitFor()
    const seen: string[] = []
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key)
      seen.push(await input.inputValue())
    }
    expect(seen).toEqual(['scaling', 'thanos', 'thanos', 'scaling', ''])
    const isInField = () => page.evaluate(() => document.activeElement?.hasAttribute('data-field'))
    await input.blur()
    await page.keyboard.press('/')
    expect([await isInField(), await input.inputValue()]).toEqual([true, ''])
    await page.keyboard.type('ci/cd')
    expect(await input.inputValue()).toBe('ci/cd')
    await page.goto(`${address}library`)
    await page.keyboard.press('Control+k')
    expect(await isInField()).toBe(true)
    await page.keyboard.type('gateway')
    await page.keyboard.press('Enter')
    await page.waitForURL(/library\?q=gateway/)
    expect(await page.getByRole('region', { name: 'Talks' }).innerText()).toContain('Gateway API')
  })

  it('keeps two tabs apart: each goes on from what was shown in it', async () => {
    const [one, two] = [await visit('?q=gateway+api'), await visit('?q=thanos')]
    for (const page of [one, two]) {
      await page.getByRole('combobox').fill('who wrote it?')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await exchanges(page).nth(1).waitFor()
    }
    const [answer, other] = await Promise.all(
      [one, two].map((page) => exchanges(page).nth(1).locator('.slack .content').innerText()),
    )
    expect(answer).toContain('Gateway API')
    expect(other).not.toContain('Gateway API')
  })

  it('asks further in a form, and closes it with Escape', async () => {
    const page = await visit('?q=gateway+api')
    const button = exchanges(page).nth(0).locator('.slack').getByRole('button', { name: 'Ask further' })
    const form = page.getByRole('dialog', { name: 'Ask further' })
    await button.click()
    await form.waitFor()
    await page.keyboard.press('Escape')
    expect(await form.count()).toBe(0)
    await button.click()
    // It comes from the server: until it is there nobody types into it.
    await form.waitFor()
    await page.keyboard.type('any slides?')
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
    expect(await exchanges(page).nth(1).innerText()).toContain('Gateway API')
  })

  it('asks further about what stands there after going back', async () => {
    const page = await visit('?q=gateway+api')
    const input = page.getByRole('combobox')
    await input.fill('thanos')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=thanos$/)
    await page.goBack()
    await page.waitForURL(/gateway/)
    await exchanges(page).nth(0).locator('.slack').getByRole('button', { name: 'Ask further' }).click()
    await page.getByRole('dialog', { name: 'Ask further' }).waitFor()
    await page.keyboard.type('who noted it?')
    await page.keyboard.press('Enter')
    const answer = exchanges(page).filter({ hasText: 'who noted it?' })
    await answer.waitFor()
    expect(await answer.innerText()).toContain('Gateway API')
  })

  it('shows one platform at a time on a phone, by a switch that is remembered', async () => {
    const page = await visit('', { viewport: { width: 390, height: 844 } })
    const shown = async () => [
      await page.getByRole('group', { name: 'As Slack shows it' }).isVisible(),
      await page.getByRole('group', { name: 'As Discord shows it' }).isVisible(),
    ]
    expect([await shown(), await page.evaluate(() => scrollY)]).toEqual([[true, false], 0])
    await page.getByRole('radio', { name: 'Slack' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown()).toEqual([false, true])
    await page.goto(`${address}digests`)
    expect(await page.getByRole('group', { name: 'As Discord shows it' }).first().isVisible()).toBe(true)
    expect(await page.getByRole('group', { name: 'As Slack shows it' }).first().isVisible()).toBe(false)
  })

  it('links feeds that are well formed, whatever the notes hold', async () => {
    const page = await visit('library')
    const found = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')]
      return Promise.all(
        links.map(async ({ href, type }) => {
          const response = await fetch(href)
          const body = await response.text()
          const tree = type.includes('xml')
            ? new DOMParser().parseFromString(body, 'application/xml')
            : undefined
          if (type.includes('json')) JSON.parse(body)
          return {
            path: new URL(href).pathname,
            status: response.status,
            broken: tree?.querySelector('parsererror')?.textContent ?? '',
            entries: tree?.querySelectorAll('entry').length ?? 1,
            // What a reader makes of a title.
            titles: [...(tree?.querySelectorAll('entry > title') ?? [])].filter(
              (title) =>
                new DOMParser().parseFromString(title.textContent ?? '', 'text/html').body.children.length >
                0,
            ).length,
          }
        }),
      )
    })
    expect(found).toHaveLength(5)
    for (const { entries, ...one } of found) {
      expect(one).toMatchObject({ status: 200, broken: '', titles: 0 })
      expect(entries).toBeGreaterThan(0)
    }
  })

  it('shows on a phone what was asked, whole, above its answer: after asking and after going back', async () => {
    const page = await visit('?q=gateway+api', {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const isWhole = (at: number) =>
      expect
        .poll(async () => {
          const bar = await page.locator('.top').boundingBox()
          const words = await exchanges(page).nth(at).locator('h2').boundingBox()
          return words !== null && bar !== null && words.y >= bar.y + bar.height
        })
        .toBe(true)
    await page.getByRole('combobox').fill('thanos')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=thanos$/)
    await isWhole(1)
    await page.goBack()
    await page.waitForURL(/gateway/)
    await isWhole(0)
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
    const page = await visit('?q=scaling')
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
    const page = await visit('?q=scaling')
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
    const page = await visit('?q=timeline+service+mesh')
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

  it('orders a digest in the form of either platform, which says what is wrong in it', async () => {
    const page = await visit('?q=digest+help')
    for (const [place, look] of ['slack', 'discord'].entries()) {
      await exchanges(page)
        .nth(0)
        .locator(`.${look}`)
        .getByRole('button', { name: 'Order with a form…' })
        .click()
      const form = page.getByRole('dialog', { name: 'Order a digest' })
      await form.getByLabel('Time zone').fill('Atlantis')
      await form.getByLabel('Only about').fill('service mesh')
      await form.locator('button[type=submit]').click()
      await form.getByRole('alert').waitFor()
      await form.getByLabel('Time zone').fill('Europe/Lisbon')
      await form.locator('button[type=submit]').click()
      await exchanges(page)
        .nth(place + 1)
        .waitFor()
      expect(
        await exchanges(page)
          .nth(place + 1)
          .innerText(),
      ).toContain('weekdays at 09:00 Europe/Lisbon')
      expect(await form.count()).toBe(0)
    }
  })

  it('keeps every kind of page within the width of a phone', async () => {
    const page = await visit('', { viewport: { width: 390, height: 844 } })
    const beyond: [path: string, pixels: number][] = []
    for (const path of PATHS) {
      await page.goto(address + path)
      const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (pixels > 0) beyond.push([path, pixels])
    }
    expect(beyond).toEqual([])
  })

  it('closes an opened list with Escape, and shows it above the field where it was opened', async () => {
    const page = await visit('?q=gateway+api', { reducedMotion: 'reduce' })
    const opener = page.locator('.slack summary', { hasText: 'Show one of these' })
    const list = page.locator('.slack .menu ul')
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => {
      const bottom = document.querySelector('.slack .menu ul')?.getBoundingClientRect().bottom ?? Infinity
      return bottom <= (document.querySelector('#composer')?.getBoundingClientRect().top ?? 0)
    })
    await page.keyboard.press('Tab')
    expect(
      await list
        .getByRole('button')
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('gives a question back that was not answered, and says so in words of its own', async () => {
    const page = await visit('?q=gateway+api')
    await page.context().setOffline(true)
    await page.getByRole('combobox').fill('thanos')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').innerText()).toBe('No answer came. Is the bot still running?')
    expect(await page.getByRole('combobox').inputValue()).toBe('thanos')
    await page.context().setOffline(false)
    await page.keyboard.press('Enter')
    await exchanges(page).nth(1).waitFor()
  })

  it('shows after going back what the address of a list says, not what was chosen since', async () => {
    const page = await visit('library/talks')
    await page.getByLabel('Edition').selectOption('eu-2021')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForURL(/edition=eu-2021/)
    expect(await page.getByLabel('Edition').inputValue()).toBe('eu-2021')
    await page.goBack()
    await page.waitForURL(/talks$/)
    expect(await page.getByLabel('Edition').inputValue()).toBe('')
  })

  it('keeps the names of a table that scrolls on a phone, and opens it at its newest years and its sums', async () => {
    const page = await visit('library', { viewport: { width: 390, height: 844 } })
    const cell = (which: string) => page.locator(`.noters tbody tr:first-child > ${which}`).boundingBox()
    const [name, sum] = [await cell(':first-child'), await cell(':last-child')]
    expect(name?.x).toBeGreaterThanOrEqual(0)
    expect((name?.x ?? 0) + (name?.width ?? 390)).toBeLessThan(sum?.x ?? 0)
    expect((sum?.x ?? 390) + (sum?.width ?? 0)).toBeLessThanOrEqual(390)
  })

  it('breaks no speaker’s name from the others: what does not fit beside a title stands below it', async () => {
    const page = await visit('library/talks')
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.rows > li')].map((row) => {
        const [title, facts] = [row.querySelector('a'), row.querySelector('.facts')]
        return {
          lines: facts?.getClientRects().length,
          within: (facts?.scrollWidth ?? 0) <= row.clientWidth,
          height: facts?.getBoundingClientRect().height ?? 0,
          title: title?.textContent,
        }
      }),
    )
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ lines, within, height }) => lines !== 1 || !within || height > 30)).toEqual([])
  })

  it('leaves a low window to the answer, and prints it without what only a screen needs', async () => {
    const page = await visit('?q=gateway+api', { viewport: { width: 740, height: 340 }, colorScheme: 'dark' })
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }))
    expect((await page.locator('.top').boundingBox())?.y).toBeLessThan(-100)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.top', '.composer', '.samples', '.switch', 'footer'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false])
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(244, 246, 251)',
    )
  })

  it('answers a question without any script', async () => {
    const page = await visit('', { javaScriptEnabled: false })
    await page.locator('#question').fill('thanos')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.waitForURL(/q=thanos/)
    expect(await exchanges(page).innerText()).toContain('Thanos')
  })

  it('says of an order without any script that nothing is ordered, and takes the word back once it is sent', async () => {
    const page = await visit('?q=gateway+api', { javaScriptEnabled: false })
    await page.locator('#question').fill('digest daily 09:00')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.waitForURL(/digest/)
    expect(await page.locator('.composer').innerText()).toContain('nothing is ordered')
    const other = await visit('?q=digest+daily+09:00')
    expect(await other.locator('#waiting').isVisible()).toBe(true)
    await other.getByRole('button', { name: 'Ask', exact: true }).click()
    await exchanges(other).first().waitFor()
    expect(await other.locator('#waiting').count()).toBe(0)
  })

  it('opens a chart that is wider than a phone at its newest editions, without any script', async () => {
    const page = await visit('topics?topic=service+mesh', {
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    const frame = await page.locator('.chart .frame').boundingBox()
    const names = page.locator('.chart svg text')
    const seen = async (text: string) => {
      const box = await names.filter({ hasText: text }).first().boundingBox()
      return (
        box !== null &&
        frame !== null &&
        box.x >= frame.x - 1 &&
        box.x + box.width <= frame.x + frame.width + 1
      )
    }
    const editions = await page.locator('.numbers tbody th').allInnerTexts()
    const drawn = [editions[0], editions.at(-1)].map((name = '') => name.replace('KubeCon ', ''))
    expect(await Promise.all(drawn.map(seen))).toEqual([false, true])
  })

  it.each([...PATHS, '?q=digest+help'])(
    'lets axe find nothing on /%s, in light and in dark',
    async (path) => {
      const page = await visit(path, { colorScheme: 'light', reducedMotion: 'reduce' })
      // A chat of one answer hides what is wrong with two, and with a form over them.
      if (path === '') {
        await page.getByRole('link', { name: 'timeline service mesh' }).click()
        await exchanges(page).nth(1).waitFor()
      }
      if (path === '?q=digest+help') {
        await page.locator('.slack').getByRole('button', { name: 'Order with a form…' }).click()
        await page.getByRole('dialog').waitFor()
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.evaluate(AXE)
      const violations = (rules?: readonly string[]) =>
        page.evaluate(async (only) => {
          const { axe } = globalThis as unknown as {
            axe: {
              run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
            }
          }
          const found = await axe.run(only ? { runOnly: { type: 'rule', values: only } } : {})
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        }, rules)
      expect(await violations()).toEqual([])
      // Nothing but the colours is another in the dark.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(['color-contrast'])).toEqual([])
    },
  )

  it('asks nobody else for anything, and breaks no rule of its own policy', async () => {
    const page = await browser.newPage()
    pages.push([page, false])
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    for (const path of ['', 'library', 'library/talks', 'digests', 'topics']) await page.goto(address + path)
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('weighs little', async () => {
    const page = await browser.newPage()
    pages.push([page, false])
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => bodies.push(response.body()))
    await page.goto(address, { waitUntil: 'networkidle' })
    const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0)
    expect(weight).toBeGreaterThan(10_000)
    expect(weight).toBeLessThan(HEAVIEST_BYTES)
  })

  it('shows hostile notes as the text they are, and runs nothing of them', async () => {
    const page = await browser.newPage()
    pages.push([page, false])
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const paths = [
      '?q=zzhostile',
      'library',
      'library/notes/hostile',
      'library/talks',
      'library?q=zzhostile',
      'digests',
      'topics?topic=zzhostile',
    ]
    for (const path of [...paths, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`]) {
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
