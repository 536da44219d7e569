// npm run bench -- length: how much of a phone an answer takes. Every judged question of ours, and those of SHARED_FOLDER where
// they are at hand, is answered and drawn by the preview as Slack and as Discord show it, in a browser
// 390 px wide: what stands there is measured, not what was sent.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { drawLooks } from '../src/adapters/preview/looks.ts'
import { sentToCommand } from '../src/adapters/preview/sent.ts'
import { toHtml } from '../src/adapters/preview/tree.ts'
import { openConversation } from '../src/conversation/conversation.ts'
import { parseRequest } from '../src/conversation/grammar.ts'
import { PLATFORMS, type Platform, platformNames } from '../src/domain/platforms/platform.ts'
import { type Library, withProgramme } from '../src/query/library/library.ts'
import { openBrowser } from '../test/browser/chromium.ts'
import { median } from './metrics.ts'
import { openSeedNotes, openWhole } from './open-notes.ts'
import type { BenchOptions, BenchResult, Row } from './options.ts'
import { everyQuestion } from './questions.ts'

/** CSS pixels of a common phone: what is read without scrolling. */
const SCREEN = { width: 390, height: 844 }
/** Answers are drawn so many at a time: one page of all would be measured no faster. */
const DRAWN_AT_ONCE = 10
/** Bots run with it: the line that leads there is a part of the answer. */
const ISSUES_URL = 'https://github.com/example/kubecon/issues/new'

/** What a reader of one answer has before them. */
interface Length {
  readonly question: string
  /** Of the whole message, the sender's name and the buttons included; in CSS pixels. */
  readonly height: number
  /** To be read before anything is pressed; labels of buttons count. */
  readonly words: number
  readonly links: number
}

export async function run(_options: BenchOptions): Promise<BenchResult> {
  const measured = await measureLengths()
  const { width, height } = SCREEN
  return {
    record: { screen: SCREEN, measured },
    tables: [
      {
        title: `How much of a phone an answer takes: ${measured[0]?.lengths.length} questions, ${width} × ${height} px`,
        rows: measured.map(row),
      },
    ],
  }
}

/**
 * The answer to each of these questions, as each platform shows it, over the seed notes and over all.
 * @throws where there is no Chromium
 */
export async function measureLengths(questions = everyQuestion()): Promise<readonly Measured[]> {
  const libraries: readonly (readonly [string, Library])[] = [
    ['the seed notes', await openSeedNotes()],
    ['the bundled notes', await openWhole()],
  ]
  const browser = await openBrowser()
  const measured: Measured[] = []
  try {
    const page = await browser.newPage({ viewport: SCREEN })
    for (const [notes, library] of libraries) {
      const sent = await answersTo(questions, await withProgramme(library))
      const lengths = await measureAll(page, sent)
      for (const platform of platformNames) measured.push({ notes, platform, lengths: lengths[platform] })
    }
  } finally {
    await browser.close()
  }
  return measured
}

export interface Measured {
  readonly notes: string
  readonly platform: Platform
  readonly lengths: readonly Length[]
}

interface Drawn {
  readonly question: string
  /** The answer in every look. */
  readonly html: string
}

async function answersTo(questions: readonly string[], library: Library): Promise<readonly Drawn[]> {
  const conversation = openConversation(() => library, { issuesUrl: ISSUES_URL, verdicts: () => {} })
  const drawn: Drawn[] = []
  for (const question of questions) {
    const reply = await conversation.answer(parseRequest(question))
    drawn.push({ question, html: toHtml(drawLooks(sentToCommand(reply))) })
  }
  return drawn
}

/** Every look of an answer stands on the page at once: it is laid out once for all. */
async function measureAll(
  page: Page,
  drawn: readonly Drawn[],
): Promise<Readonly<Record<Platform, readonly Length[]>>> {
  const lengths = Object.fromEntries(platformNames.map((name) => [name, [] as Length[]])) as Record<
    Platform,
    Length[]
  >
  for (let from = 0; from < drawn.length; from += DRAWN_AT_ONCE) {
    const some = drawn.slice(from, from + DRAWN_AT_ONCE)
    await page.setContent(pageOf(some.map(({ html }) => html)))
    for (const platform of platformNames) {
      const measured = await measure(page, platform)
      lengths[platform].push(
        ...measured.map((one, place) => ({ question: some[place]?.question ?? '', ...one })),
      )
    }
  }
  return lengths
}

const css = ['page.css', 'looks.css'].map((name) =>
  readFileSync(new URL(`../src/adapters/preview/page/${name}`, import.meta.url), 'utf8'),
)

const pageOf = (exchanges: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><style>${css.join('\n')}</style><main>${exchanges.join('\n')}</main>`

/** Of each message of this platform, in their order: as the browser has laid it out. */
const measure = (page: Page, platform: Platform): Promise<readonly Omit<Length, 'question'>[]> =>
  page.locator(`.look.${platform} .message`).evaluateAll((messages) =>
    messages.map((message) => ({
      height: Math.round(message.getBoundingClientRect().height),
      words: ((message as HTMLElement).innerText.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length,
      links: message.querySelectorAll('a[href]').length,
    })),
  )

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** What the goals of docs/answers.md speak of. */
export function figuresOf(lengths: readonly Length[]) {
  const heights = lengths.map(({ height }) => height)
  const [words, links] = [lengths.map((one) => one.words), lengths.map((one) => one.links)]
  return {
    within: heights.filter((height) => height <= SCREEN.height).length / heights.length,
    screens: Math.max(...heights) / SCREEN.height,
    words: median(words),
    mostWords: Math.max(...words),
    links: median(links),
  }
}

function row({ notes, platform, lengths }: Measured): Row {
  const { within, screens, words, mostWords, links } = figuresOf(lengths)
  return {
    notes,
    platform: PLATFORMS[platform].name,
    'within one screen': percent(within),
    'screens at most': screens.toFixed(2),
    'words, median': String(words),
    'words at most': String(mostWords),
    'links, median': String(links),
  }
}
