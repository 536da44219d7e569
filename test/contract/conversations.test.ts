// The same conversations on every platform, with the real bot.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CASES, NEVER } from './cases.ts'
import { DRIVERS, type Driver, type DriverName, type Shown } from './driver.ts'
import { notesWithHostileOnes } from './hostile-notes.ts'
import { openStage, type Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ notes: notesWithHostileOnes(), terminal: true, assistants: true })
})

afterAll(() => stage.close())

function harmless(name: DriverName, { text }: Shown): void {
  for (const [why, pattern] of NEVER[name]) expect(text, why).not.toMatch(pattern)
}

const labels = ({ buttons }: Shown): readonly string[] => buttons.map(({ label }) => label)

function button(shown: Shown, label: RegExp) {
  const found = shown.buttons.find((one) => label.test(one.label))
  if (!found) throw new Error(`no button like ${label} among ${labels(shown).join(', ')}`)
  return found
}

const FORM = 'Ask further'

/** They write nothing, and are not asked what they say of an answer. */
const ASSISTANTS: ReadonlySet<DriverName> = new Set(['MCP over stdio', 'MCP over HTTP'])

/** One person sits there alone. */
const ALONE: ReadonlySet<DriverName> = new Set(['terminal', 'page', 'MCP over stdio'])

describe.each(DRIVERS)('on %s', (name) => {
  let driver: Driver
  beforeAll(async () => {
    driver = stage.driver(name)
  })

  it.each(CASES)('$title', async ({ ask, shows, lacks = [], buttons = [], lacksButtons = [] }) => {
    const answer = await driver.ask(ask)
    for (const pattern of shows) expect(answer.words).toMatch(pattern)
    for (const pattern of lacks) expect(answer.words).not.toMatch(pattern)
    for (const label of buttons) expect(labels(answer)).toContainEqual(expect.stringMatching(label))
    for (const label of lacksButtons) expect(labels(answer)).not.toContainEqual(expect.stringMatching(label))
    harmless(name, answer)
  })

  it('the next results come at a press, and are others', async () => {
    const first = await driver.ask('autoscaling')
    const second = await button(first, /More results/).press()
    expect(second?.words).toMatch(/Page 2 of \d/)
    const lines = ({ words }: Shown): readonly string[] => words.match(/^\s*[•-] .+$/gm) ?? []
    expect(lines(first)).not.toEqual([])
    expect(second && lines(second).filter((line) => lines(first).includes(line))).toEqual([])
  })

  it('the words come at a press, with whose they are', async () => {
    const words = await button(await driver.ask('gateway api'), /Show the words/).press()
    expect(words?.words).toMatch(/The words about/)
    expect(words?.words).toMatch(/who retold the note|the author’s own words/)
    expect(words?.words).toMatch(/lines \d+–\d+/)
  })

  it.each(['autoscaling', 'help', 'zorgblatt', 'quuxinator', 'kubeedge', 'project thanos', 'author martins'])(
    'every button of the answer to “%s” is answered, twice',
    async (question) => {
      const answer = await driver.ask(question)
      // “Ask further” opens a form: surfaces.test.ts. The buttons that take the message away stand last on every platform.
      for (const { press } of answer.buttons.filter(({ label }) => label !== FORM)) {
        for (const shown of [await press(), await press()]) if (shown) harmless(name, shown)
      }
    },
  )

  it('a line about an answer speaks of it, and of the one that was opened last', async () => {
    await driver.ask('gateway api')
    expect((await driver.ask('who gave it?')).words).toMatch(/was given by Harry Bagdi and Rob Scott/)
    expect((await driver.ask('and the recording?')).words).toMatch(
      /Gateway API: A New Set of Kubernetes APIs/,
    )
    const first = await driver.ask('autoscaling')
    const more = await driver.ask('more')
    expect(more.words).toMatch(/The next results/)
    harmless(name, more)
    const second = await driver.ask('the second one')
    expect(second.words).toMatch(/Noted by/)
    expect(second.words).not.toEqual(first.words)
    expect((await driver.ask('who noted that?')).words).toMatch(/Where “.+” comes from/)
  })

  it('a line narrows what was asked, in words that everybody reads, and what comes next is of that', async () => {
    await driver.ask('service mesh')
    const without = await driver.ask('without linkerd')
    expect(without.words).toMatch(/Asked: Service mesh, without Linkerd/)
    expect(without.words).not.toMatch(/Projects?: .*Linkerd/)
    harmless(name, without)
    expect((await driver.ask('oldest first')).words).toMatch(
      /Asked: Service mesh, without Linkerd, oldest first/,
    )
    expect((await driver.ask('by default')).words).toMatch(/Nothing here about|No notes yet/)
  })

  it('narrowings of other kinds add up, one of a kind holds, and each is taken away', async () => {
    await driver.ask('service mesh')
    expect((await driver.ask('only eu')).words).toMatch(/Asked: Service mesh, EU/)
    expect((await driver.ask('only 2019')).words).toMatch(/Asked: Service mesh, EU 2019/)
    const both = await driver.ask('also 2021')
    expect(both.words).toMatch(/Asked: Service mesh, EU, 2019 or 2021/)
    harmless(name, both)
    expect((await driver.ask('since 2020')).words).toMatch(/Asked: Service mesh, EU, since 2020/)
    expect((await driver.ask('forget the year')).words).toMatch(/Asked: Service mesh, EU(?!.*20\d\d or)/)
    expect((await driver.ask('überall')).words).toMatch(/Asked: Service mesh/)
    expect((await driver.ask('all years')).words).toMatch(/narrowed by nothing of that kind/)
  })

  it('what is asked of a person is asked of the one who was spoken of', async () => {
    await driver.ask('gateway api')
    expect((await driver.ask('what did he say about gateways?')).words).toMatch(
      /Asked: gateways, by Harry Bagdi/,
    )
    expect((await driver.ask('who?')).words).toMatch(/was given by/)
    expect((await driver.ask('and when?')).words).toMatch(/is from KubeCon/)
  })

  it('what was typed of an answer that was not it brings the next, and is asked about where people are', async () => {
    await driver.ask('autoscaling')
    const next = await driver.ask('that is not what I wanted')
    expect(next.words).toMatch(/Was it one of these/)
    const isAsked = labels(next).includes('Nothing useful')
    expect(isAsked).toBe(!ASSISTANTS.has(name))
    if (isAsked) expect((await button(next, /^Nothing useful$/).press())?.words).toMatch(/Thank you/)
    expect((await driver.ask('not that one')).words).toMatch(/Noted by/)
  })

  it('“yes” takes what was offered, “back” returns to the question before, “no, …” asks for another', async () => {
    await driver.ask('gateway api')
    await driver.ask('only 2016')
    expect((await driver.ask('yes')).words).toMatch(/Asked: Gateway API/)
    expect((await driver.ask('no, thanos')).words).toMatch(/Asked: Thanos/)
    expect((await driver.ask('back')).words).toMatch(/Asked: Gateway API/)
  })

  it.skipIf(ALONE.has(name))('a line about an answer speaks of no answer to somebody else', async () => {
    await driver.ask('gateway api', 'ada')
    await driver.ask('quantum blockchain pizza', 'grace')
    expect((await driver.ask('any slides?', 'grace')).words).toMatch(/nothing here in the last half hour/)
    expect((await driver.ask('who gave it?', 'ada')).words).toMatch(/Rob Scott/)
  })

  it.skipIf(ASSISTANTS.has(name))(
    'a press says that this was it, and another that it was not: then the next results come',
    async () => {
      const answer = await driver.ask('observability')
      const thanks = await button(answer, /^This was it$/).press()
      expect(thanks?.words).toMatch(/Thank you/)
      expect(thanks && labels(thanks)).not.toContain('Share')
      const next = await button(answer, /^Not it$/).press()
      expect(next?.words).toMatch(/Was it one of these/)
      expect(next?.words).toMatch(/What was wrong/)
      if (!next) return
      harmless(name, next)
      for (const fault of [/^Wrong talk$/, /^Nothing useful$/, /^Wrong facts$/])
        expect((await button(next, fault).press())?.words).toMatch(/Thank you/)
      // What came is spoken of as any answer is.
      expect((await driver.ask('the second one')).words).toMatch(/Noted by/)
    },
  )

  it.each(['kubeedge', 'help', 'quantum blockchain pizza', 'talk gateway'])(
    'nobody is asked what they say of “%s”, which no note answers or which was looked up',
    async (line) => {
      expect(labels(await driver.ask(line))).not.toContain('Not it')
    },
  )

  it.skipIf(ALONE.has(name) || ASSISTANTS.has(name))('who says the same twice is counted once', async () => {
    const answer = await driver.ask('better histograms', 'grace')
    expect((await button(answer, /^This was it$/).press('grace'))?.words).toMatch(/Thank you/)
    expect((await button(answer, /^This was it$/).press('grace'))?.words).toMatch(/counted already/)
    expect((await button(answer, /^This was it$/).press('ada'))?.words).toMatch(/Thank you/)
  })

  it('two people who ask at once each get their own answer, and press their own buttons', async () => {
    const [ada, grace] = await Promise.all([
      driver.ask('gateway api', 'ada'),
      driver.ask('better histograms', 'grace'),
    ])
    expect(ada.words).toContain('Gateway API')
    expect(grace.words).toContain('Better Histograms for Prometheus')
    const pressed = await Promise.all([
      button(ada, /Show the words/).press('ada'),
      button(grace, /Show the words/).press('grace'),
    ])
    expect(pressed.map((shown) => shown?.words)).toEqual([
      expect.stringContaining('Gateway API'),
      expect.stringContaining('Histograms'),
    ])
  })

  it('nothing that was sent is refused by the platform', () => {
    expect(driver.refused()).toEqual([])
  })
})

it('the same question gets the same words everywhere', async () => {
  const question = 'better histograms'
  const [first = '', ...others] = await Promise.all(
    DRIVERS.map(async (name) => bare((await stage.driver(name).ask(question)).words)),
  )
  const sentence = 'a deep dive into a proposal for handling histograms in Prometheus better'
  for (const words of [first, ...others]) expect(words).toContain(sentence)
})

const bare = (words: string): string => words.replace(/\s+/g, ' ')
