// What is said of an answer given before: how it is read, and what it is answered with.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readChat } from '../../../bench/chat.ts'
import { openConversation } from '../../../src/conversation/conversation.ts'
import { LINES_OF_ONE_CALLED, readCalled } from '../../../src/conversation/follow-ups/lines/called-lines.ts'
import { LINES_OF_A_CORRECTION } from '../../../src/conversation/follow-ups/lines/correction-lines.ts'
import {
  LINES_OF_ALL,
  LINES_OF_EVERYTHING,
} from '../../../src/conversation/follow-ups/lines/everything-lines.ts'
import {
  FILTERING_LINES,
  LINES_OF_SOME_LINKS,
  ONLY_BEHIND,
} from '../../../src/conversation/follow-ups/lines/filtering.ts'
import { LINES_ABOUT_AN_ANSWER } from '../../../src/conversation/follow-ups/lines/lines.ts'
import { LINES_OF_SOME_EDITIONS } from '../../../src/conversation/follow-ups/lines/narrowing.ts'
import { LINES_OF_WHAT_IS_OPEN } from '../../../src/conversation/follow-ups/lines/opened-lines.ts'
import { LINES_OF_A_PAGE } from '../../../src/conversation/follow-ups/lines/page-lines.ts'
import { LINES_OF_A_PERSON, readOfPerson } from '../../../src/conversation/follow-ups/lines/person-lines.ts'
import {
  LINES_THAT_ALLOW,
  LINES_THAT_RESTORE,
  readRestoring,
} from '../../../src/conversation/follow-ups/lines/restoring.ts'
import { LINES_BESIDE_A_YEAR, LINES_OF_SOME_YEARS } from '../../../src/conversation/follow-ups/lines/spans.ts'
import { LINES_THAT_WIDEN } from '../../../src/conversation/follow-ups/lines/widening.ts'
import { spokenAfter } from '../../../src/conversation/follow-ups/spoken/spoken-after.ts'
import { parseRequest, requestOf } from '../../../src/conversation/grammar.ts'
import type { LastAnswer } from '../../../src/domain/answers/last-answer.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { Conversation } from '../../../src/domain/ports.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import { typedFilter } from '../../../src/domain/requests/typed-filters.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { seedLibrary } from '../../libraries.ts'
import { meant } from '../meant.ts'

const library = await seedLibrary()

/** Rows of a kind or a language, a line, and how it is read. Every second row was kept aside while the tables were made. */
const rowsOf = (file: string) =>
  readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [kind = '', line = '', wanted = ''] = row.split('\t')
      return { kind, line, wanted }
    })

/** `recording 3`: what is wanted, and of which one; `-` for a question. No digest stands here of which it may be said. */
function readAs(line: string): string {
  const read = meant(line)
  const own = read.kind === 'digest' && read.otherwise?.kind === 'follow-up' ? read.otherwise : read
  const request = spokenAfter({ ...own, line, last: SHOWN }, library) ?? own
  if (request.kind === 'ask') return '-'
  if (request.kind === 'digest') return `digest ${request.command.kind}`
  if (request.kind !== 'follow-up') return request.kind
  // Where nothing was offered it is only kind.
  if (request.wanted === 'offered') return request.otherwise?.kind ?? ''
  const { wanted, place, where, drops, filter } = request
  return [wanted, place ?? where ?? drops ?? (filter && typedFilter(filter))]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Something was shown before it. */
const SHOWN: LastAnswer = { shown: ['a talk'], left: [] }

describe('a line about an answer', () => {
  it.each([
    ...rowsOf('follow-ups.tsv'),
    ...rowsOf('said-next.tsv'),
    ...rowsOf('said-of-it.tsv'),
    ...rowsOf('narrowings.tsv'),
    ...rowsOf('said-shortly.tsv'),
    ...rowsOf('told-wrong.tsv'),
    ...rowsOf('gone-back.tsv'),
    ...rowsOf('several.tsv'),
    ...rowsOf('counted.tsv'),
  ])('$kind “$line” is read as $wanted', ({ line, wanted }) => {
    expect(readAs(line)).toBe(wanted)
  })

  it.each(LINES_OF_SOME_EDITIONS)('“$example” narrows, “$unlike” does not', ({ example, unlike }) => {
    const read = parseRequest(example)
    // A city may be the zone of a digest just ordered.
    const said = read.kind === 'digest' ? read.otherwise : read
    expect(said).toMatchObject({ kind: 'follow-up', where: expect.any(String) })
    expect(parseRequest(unlike).kind).not.toBe('follow-up')
  })

  it.each(LINES_OF_SOME_YEARS)('“$example” narrows, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'narrowed', where: expect.stringMatching(/\d/) })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(LINES_BESIDE_A_YEAR)('“$example” names a year, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'narrowed', where: expect.stringMatching(/year/) })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(LINES_THAT_WIDEN)('“$example” widens, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'widened', drops: expect.any(String) })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(rowsOf('of-person.tsv').map(({ kind, line }) => ({ line: kind, of: line })))(
    '“$line” asks the person about $of',
    ({ line, of }) => {
      expect(readOfPerson(line) ?? '-').toBe(of)
    },
  )

  it.each(LINES_OF_A_PERSON)('“$example” is asked of a person, “$unlike” is not', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ kind: 'ask', ofAnswer: { ofPerson: expect.any(String) } })
    expect(parseRequest(unlike)).not.toHaveProperty('ofAnswer.ofPerson')
  })

  it.each(rowsOf('called.tsv').map(({ kind, line }) => ({ line: kind, name: line })))(
    '“$line” calls one $name',
    ({ line, name }) => {
      expect(readCalled(line)?.name ?? '-').toBe(name)
    },
  )

  it.each(LINES_OF_ONE_CALLED)(
    '“$example” calls one of the results, “$unlike” none',
    ({ example, unlike }) => {
      expect(parseRequest(example)).toMatchObject({
        kind: 'ask',
        ofAnswer: { called: { name: expect.any(String) } },
      })
      expect(parseRequest(unlike)).not.toHaveProperty('ofAnswer.called')
    },
  )

  it.each(LINES_OF_A_CORRECTION)(
    '$says: “$example” means another subject, “$unlike” does not',
    ({ read, example, unlike }) => {
      expect(read(example)).toBeDefined()
      expect(parseRequest(example)).toMatchObject({ ofAnswer: { corrects: { subject: expect.any(String) } } })
      expect(parseRequest(unlike)).not.toHaveProperty('ofAnswer.corrects')
    },
  )

  it.each(LINES_OF_A_PAGE)('“$example” turns to a page, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'more', page: expect.anything() })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(LINES_OF_EVERYTHING)('“$example” asks for all of it, “$unlike” does not', ({ example, unlike }) => {
    const said = parseRequest(example)
    // A list of digests, where these are spoken of.
    expect(said.kind === 'digest' ? said.otherwise : said).toMatchObject({ wanted: 'everything' })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(LINES_OF_ALL)(
    '“$example” asks for all that was shown, “$unlike” does not',
    ({ example, unlike }) => {
      const said = parseRequest(example)
      // A list of digests, where these are spoken of.
      expect(said.kind === 'digest' ? said.otherwise : said).toMatchObject({ wanted: 'more', page: 'all' })
      expect(meant(unlike).kind).toBe('ask')
    },
  )

  it.each(LINES_THAT_ALLOW)('“$example” has nothing against it, “$unlike” says no such thing', (row) => {
    expect(meant(row.example)).toMatchObject({ ofAnswer: { restores: 'istio', allows: 'istio' } })
    expect(meant(row.unlike)).not.toHaveProperty('ofAnswer.allows')
  })

  it.each(LINES_OF_WHAT_IS_OPEN)('“$example” is asked of what is open, “$unlike” is not', (row) => {
    expect(meant(row.example)).toMatchObject({ ofAnswer: { ofOpened: expect.any(String) } })
    expect(meant(row.unlike)).not.toHaveProperty('ofAnswer.ofOpened')
  })

  it.each(LINES_THAT_RESTORE)('“$example” brings it back, “$unlike” brings nothing', (row) => {
    expect(meant(row.example)).toMatchObject({ ofAnswer: { restores: 'istio' } })
    expect(meant(row.unlike)).not.toHaveProperty('ofAnswer.restores')
  })

  it.each(rowsOf('restoring.tsv').map(({ kind, line }) => ({ line: kind, name: line })))(
    '“$line” brings back $name',
    ({ line, name }) => {
      expect(readRestoring(line) ?? '-').toBe(name)
    },
  )

  it.each(LINES_OF_SOME_LINKS)('“$example” narrows, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example)).toMatchObject({ wanted: 'narrowed', filter: { name: 'with' } })
    expect(meant(unlike).kind).toBe('ask')
  })

  it.each(FILTERING_LINES)('“$example” may narrow, “$unlike” does not', ({ name, example, unlike }) => {
    expect(meant(example)).toMatchObject({ kind: 'ask', ofAnswer: { mayNarrow: { name } } })
    expect(parseRequest(unlike)).not.toHaveProperty('ofAnswer.mayNarrow')
  })

  it.each([ONLY_BEHIND])('“$example” may narrow, “$unlike” does not', ({ example, unlike }) => {
    expect(meant(example)).toMatchObject({ ofAnswer: { mayNarrow: { name: 'only', value: 'keynotes' } } })
    expect(parseRequest(unlike)).not.toHaveProperty('ofAnswer.mayNarrow')
  })

  it.each(LINES_ABOUT_AN_ANSWER)('“$example” is one, “$unlike” is a question', ({ example, unlike }) => {
    expect(parseRequest(example).kind).toBe('follow-up')
    expect(meant(unlike).kind).toBe('ask')
  })

  /** Each means the same by itself, or there is nothing else that it could mean. */
  const EITHER = new Set([
    'who wrote the notes?',
    'list all speakers',
    'list the speakers',
    'all speakers please',
    'which talk should I watch first',
    'another one',
    'one more',
    'show me a video',
    'newest talks',
    'is there anything from 2026',
    "what's worth watching?",
    'which talk is worth my time',
    'next',
    'this answer makes no sense',
    "well that didn't help",
    'wrong answer',
    'this is not what I asked for',
    'this is not what I asked',
    'you are wrong',
    'that is not right',
    'how many talks are there?',
    'number of notes',
    'count of talks',
    'cuántas charlas hay',
    'quantas palestras existem?',
  ])

  it('is no ordinary question of the bench', () => {
    const taken = readChat().filter(
      ({ kind, line }) =>
        kind !== 'follow' && readAs(line) !== 'courtesy' && parseRequest(line).kind === 'follow-up',
    )
    expect(taken.map(({ line }) => line).filter((line) => !EITHER.has(line))).toEqual([])
  })
})

const wordsOf = ({ pieces }: Message): string =>
  pieces
    .flatMap((piece) => {
      if (piece.kind === 'card') return [piece.title, ...piece.facts, textOf(piece.body)]
      if (piece.kind === 'list') return [piece.title ?? '', ...piece.items.map(textOf)]
      return 'prose' in piece ? [textOf(piece.prose)] : 'text' in piece ? [piece.text] : []
    })
    .join('\n')

describe('after an answer', () => {
  let open: () => Conversation
  beforeAll(async () => {
    open = () =>
      remembering(
        openConversation(() => library),
        rememberedHere(),
      )
  })

  /** Says these one after another. @returns the last message */
  async function say(...lines: readonly string[]): Promise<Message> {
    const conversation = open()
    let last: Message | undefined
    for (const line of lines) last = (await conversation.answer(parseRequest(line))).message
    if (!last) throw new Error('nothing was said')
    return last
  }

  it('its recording, slides and links are given with the title', async () => {
    const said = await say('gateway api', 'and the recording?')
    expect(wordsOf(said)).toMatch(/Gateway API: A New Set of Kubernetes APIs.* · Recording/)
    expect(said.personal).toBe(true)
  })

  it('its speakers, its edition and whose note it is are told', async () => {
    expect(wordsOf(await say('gateway api', 'who gave it?'))).toMatch(
      /was given by Harry Bagdi and Rob Scott/,
    )
    expect(wordsOf(await say('gateway api', 'when was that?'))).toContain('KubeCon')
    expect(wordsOf(await say('gateway api', 'who noted that?'))).toMatch(/Hugo Martins.*lines \d+/)
  })

  it('the next results come without those that were shown, and end with a word', async () => {
    const first = await say('autoscaling')
    const more = await say('autoscaling', 'more')
    expect(more.shown?.length).toBeGreaterThan(0)
    expect(more.shown?.filter((id) => first.shown?.includes(id))).toEqual([])
    expect(wordsOf(await say('gateway api', ...Array.from({ length: 9 }, () => 'more')))).toContain(
      'That was everything',
    )
  })

  it('one of them is shown whole, and what follows is about that one', async () => {
    const first = await say('autoscaling')
    const second = await say('autoscaling', 'the second one')
    expect(second.shown?.[0]).toBe(first.shown?.[1])
    expect(wordsOf(await say('autoscaling', 'the second one', 'tell me more about it'))).toContain(
      second.fallback,
    )
    // The menu goes on where the lines end.
    expect((await say('autoscaling', 'number 6')).shown?.[0]).not.toBe(first.shown?.[0])
    expect(wordsOf(await say('stockx', 'number 6'))).toMatch(/only one result/)
  })

  it('of the results that a page shows the second is that page’s', async () => {
    const page = await say('autoscaling', 'more')
    expect((await say('autoscaling', 'more', 'the second one')).shown?.[0]).toBe(page.shown?.[1])
  })

  it('a press that opens one of them makes it the one that is spoken of', async () => {
    const conversation = open()
    const { message } = await conversation.answer(parseRequest('autoscaling'))
    const id = message.shown?.[1] ?? ''
    await conversation.answer(requestOf({ kind: 'show', id }))
    const { message: said } = await conversation.answer(parseRequest('who noted that?'))
    expect(wordsOf(said)).toContain(id.split('/')[0])
  })

  it('what else its speakers told comes without it, and where there is nothing that is said', async () => {
    const nothing = await say('gateway api', 'what else did he talk about?')
    expect(nothing.fallback).toBe('Nothing else by Harry Bagdi and Rob Scott is noted.')
    const [first] = (await say('author martins')).shown ?? []
    const others = await say('gateway api', 'what else did the author write?')
    expect(others.fallback).toBe('Also by Hugo Martins')
    expect(first).toBeDefined()
    expect(others.shown).not.toContain((await say('gateway api')).shown?.[0])
  })

  it('one of them is called by its title or by who gave it, and several are listed', async () => {
    const named = 'Autoscaling Multi-Cluster Observability with Thanos and Linkerd'
    const meshes = ['service mesh', 'more'] as const
    for (const line of [
      'the linkerd one',
      'the one with thanos',
      'the one by Andrew Seigner',
      'den mit Linkerd',
      'celui sur Linkerd',
      'la de Linkerd',
    ])
      expect((await say(...meshes, line)).fallback, line).toBe(named)
    expect(wordsOf(await say(...meshes, 'the linkerd one', 'who gave it?'))).toContain('Andrew Seigner')
    expect((await say(...meshes, 'the envoy one')).fallback).toBe('Of these: envoy')
    const anew = await say('the linkerd one')
    expect((await say('gateway api', 'the linkerd one')).fallback).toBe(anew.fallback)
  })

  it('how much was found is counted of the question, as far as it was kept', async () => {
    expect((await say('gateway api', 'how many talks about it?')).fallback).toMatch(
      /^About “Gateway API” I found \d+ results in the notes and \d+ sessions on the programme\.$/,
    )
    expect((await say('service mesh', 'only 2019', 'how many of them?')).fallback).toMatch(
      /^About “Service mesh, 2019” I found/,
    )
    expect(wordsOf(await say('gateway api', 'how many talks about it?', 'who gave it?'))).toContain(
      'Rob Scott',
    )
    expect((await say('how many talks about it?')).fallback).toBe('What the library holds')
  })

  it('two that are named are both shown', async () => {
    const { shown } = await say('autoscaling')
    const two = wordsOf(await say('autoscaling', 'the first and third'))
    for (const at of [0, 2]) expect(two).toContain((await say('autoscaling', `number ${at + 1}`)).fallback)
    expect((await say('autoscaling', 'the first two')).shown).toEqual(shown?.slice(0, 2))
  })

  it('two of them are shown at once, and the one before is found again', async () => {
    const first = await say('autoscaling')
    expect((await say('autoscaling', 'both')).shown).toEqual(first.shown?.slice(0, 2))
    expect((await say('autoscaling', 'the second one', 'previous one')).shown?.[0]).toBe(first.shown?.[0])
    expect(wordsOf(await say('autoscaling', 'who noted both?')).match(/Where “/g)).toHaveLength(2)
  })

  it('who wrote it is asked of a note, and of the bot where nothing was shown', async () => {
    expect(wordsOf(await say('gateway api', 'who wrote this?'))).toMatch(/Hugo Martins/)
    expect((await say('who wrote this?')).fallback).toBe('Ask about KubeCon talks')
  })

  it('its projects are named', async () => {
    expect(wordsOf(await say('thanos', 'what about projects?'))).toContain('Thanos')
  })

  it('a courtesy leaves it as it was', async () => {
    expect(wordsOf(await say('gateway api', 'thanks!', 'who gave it?'))).toContain('Rob Scott')
  })

  it('where nothing was shown there is nothing to speak of, and one line says so', async () => {
    for (const [said, words] of [
      [await say('any slides?'), /nothing here in the last half hour/],
      [await say('gateway api', 'editions', 'any slides?'), /has no talk or note/],
    ] as const) {
      expect(said.pieces).toHaveLength(1)
      expect(said.fallback).toMatch(words)
    }
  })

  it('what is said in between loses nothing', async () => {
    for (const between of ['stats', 'help', 'thanks', 'quantum blockchain pizza'])
      expect(wordsOf(await say('gateway api', between, 'who gave it?')), between).toContain('Rob Scott')
    expect((await say('next')).fallback).toMatch(/^The next KubeCon/)
    const first = await say('autoscaling')
    expect((await say('autoscaling', 'next')).shown?.[0]).toBe(first.shown?.[1])
  })

  it('of the list that stands there one after another is opened', async () => {
    const third = await say('autoscaling', 'the third one')
    const afterSecond = await say('autoscaling', 'the second one', 'the third one')
    expect(afterSecond.shown).toEqual(third.shown)
    expect(third.shown).not.toEqual((await say('autoscaling', 'the second one')).shown)
  })

  it('the question before is asked again of one year or region, and the answer says so', async () => {
    const only = await say('prometheus', 'only 2021')
    expect(wordsOf(only)).toContain('Asked: Prometheus, 2021')
    expect(only.shown?.[0]).toMatch(/2021/)
    expect(wordsOf(await say('prometheus', 'only 2021', 'and in europe?'))).toContain(
      'Asked: Prometheus, Europe',
    )
    const anew = await say('prometheus year:2021')
    expect(only.shown).toEqual(anew.shown)
  })

  it('narrowings of other kinds add up, and each is taken away alone', async () => {
    const asked = async (...lines: readonly string[]) => wordsOf(await say(...lines)).split('\n')[0]
    const service = ['service mesh', 'only eu', 'only 2019', 'with video'] as const
    expect(await asked(...service)).toBe('Asked: Service mesh, EU 2019, with a recording')
    expect(await asked('service mesh', 'only eu', 'only 2019', 'now only 2021')).toBe(
      'Asked: Service mesh, EU 2021',
    )
    expect(await asked(...service, 'all years')).toBe('Asked: Service mesh, EU, with a recording')
    expect(await asked(...service, 'everywhere')).toBe('Asked: Service mesh, 2019, with a recording')
    expect(await asked(...service, 'drop the video')).toBe('Asked: Service mesh, EU 2019')
    expect(await asked(...service, 'remove the filters')).toBe('Asked: Service mesh')
    expect(await asked('service mesh', 'since 2019', 'before 2021')).toBe('Asked: Service mesh, 2019 to 2020')
    expect(await asked('service mesh', 'only 2019', 'also 2021')).toBe('Asked: Service mesh, 2019 or 2021')
    expect(await asked('service mesh 2020', 'and the year before?')).toBe('Asked: Service mesh, 2019')
    expect(await asked('service mesh', 'only eu', 'only 2020', 'das Jahr danach')).toBe(
      'Asked: Service mesh, EU 2021',
    )
    expect((await say('service mesh', 'all years')).fallback).toMatch(/narrowed by nothing/)
  })

  it('what was asked before a narrowing is gone back to, step by step; where nothing was narrowed it is not known', async () => {
    const asked = async (...lines: readonly string[]) => wordsOf(await say(...lines)).split('\n')[0]
    const narrowedTwice = ['service mesh', 'only eu', 'with video'] as const
    for (const line of ['go back', 'the one before', 'zurück', 'retour', 'volver']) {
      expect(await asked(...narrowedTwice, line), line).toBe('Asked: Service mesh, EU')
      expect(await asked(...narrowedTwice, line, line), line).toBe('Asked: Service mesh')
      expect((await say(...narrowedTwice, line, line, line)).fallback, line).toMatch(
        line === 'the one before' ? /only \d+ results/ : /^I remember nothing before this/,
      )
    }
    expect((await say(...narrowedTwice, 'go back', 'go back')).shown).toEqual(
      (await say('service mesh')).shown,
    )
    expect(await asked('service mesh', 'only eu', 'everywhere', 'go back')).toBe('Asked: Service mesh, EU')
    expect(await asked('gateway api', 'only 2016', 'go back')).toBe('Asked: Gateway API')
    expect((await say('service mesh', 'go back')).fallback).toMatch(/^I remember nothing/)
    expect(await asked('service mesh', 'only eu', 'gateway api', 'go back')).toBe('Asked: Service mesh, EU')
    // Of one that was opened the one before it is meant.
    expect((await say('service mesh', 'only eu', 'the second one', 'the one before')).shown?.[0]).toBe(
      (await say('service mesh', 'only eu')).shown?.[0],
    )
  })

  it('a subject is asked of the person who was spoken of, and of anybody where they told nothing of it', async () => {
    const first = async (...lines: readonly string[]) => wordsOf(await say(...lines)).split('\n')[0]
    expect(await first('Liz Rice', 'her talks about containers')).toMatch(/by Liz Rice/)
    expect(await first('gateway api', 'what did he say about gateways?')).toBe(
      'Asked: gateways, by Harry Bagdi',
    )
    expect(await first('gateway api', 'what did he say about prometheus?')).not.toMatch(/Bagdi/)
    expect(await first('observability', 'only keynotes')).toMatch(/^Asked: observability, only keynotes|^No/)
  })

  it('what is left out, linked to or given by somebody narrows it, one after another', async () => {
    const asked = async (...lines: readonly string[]) => wordsOf(await say(...lines)).split('\n')[0]
    expect(await asked('service mesh', 'without linkerd')).toBe('Asked: Service mesh, without Linkerd')
    expect(await asked('service mesh', 'without linkerd', 'but not kuma', 'only 2019')).toBe(
      'No notes yet about “Service mesh, without Linkerd, without Kuma, 2019”',
    )
    expect(await asked('prometheus', 'with slides', 'newest')).toBe(
      'Asked: Prometheus, with slides, newest first',
    )
    expect(await asked('gateway api', 'by rob scott')).toBe('Asked: Gateway API, by Rob Scott')
    // Nobody and nothing is called so: the line is a question.
    expect((await say('gateway api', 'by default')).fallback).toMatch(/^Nothing here about|^No notes yet/)
    expect((await say('by rob scott')).fallback).not.toMatch(/half hour/)
  })

  it('where nothing fits, that is said, and both are offered', async () => {
    const { fallback, pieces } = await say('thanos', 'by rob scott')
    expect(fallback).toMatch(/about “Thanos, by Rob Scott”/)
    const labels = pieces.flatMap((piece) =>
      piece.kind === 'buttons' ? piece.buttons.map(({ label }) => label) : [],
    )
    expect(labels).toEqual(expect.arrayContaining(['Thanos', 'All by Rob Scott']))
    expect(labels).not.toContain('Subjects in the library')
  })

  it('in simpler words there is nothing, and what was spoken of stays', async () => {
    const said = await say('gateway api', 'eli5')
    expect(wordsOf(said)).toMatch(/^Gateway API.*\n.*I can only repeat what was noted/)
    expect(wordsOf(await say('gateway api', 'eli5', 'link?'))).toMatch(/^Gateway API.* · Recording/)
  })

  it('not that one, the next is shown; and what was opened does not come again', async () => {
    const first = await say('autoscaling')
    const next = await say('autoscaling', 'not that one')
    expect(next.shown).toEqual((await say('autoscaling', 'next')).shown)
    expect(next.shown).not.toEqual(first.shown?.slice(0, 1))
    expect((await say('autoscaling', 'not that one', 'more')).shown).not.toContain(next.shown?.[0])
    expect((await say('not that one')).fallback).toMatch(/^Not what you meant/)
  })

  it('of a question that found nothing “no” is said of that', async () => {
    const said = await say('gateway api', 'quantum blockchain pizza', 'no')
    expect(said.fallback).toMatch(/^I found nothing for that/)
    expect((await say('gateway api', 'quantum blockchain pizza', 'who gave it?', 'no')).fallback).toBe(
      'Was it one of these?',
    )
  })

  it('a list of sessions goes on, in names of the library alone', async () => {
    const conversation = open()
    const { message } = await conversation.answer(
      requestOf({ kind: 'sessions', question: 'my boss Wilhelmina wants thanos' }),
    )
    const { message: more } = await conversation.answer(parseRequest('more'))
    expect(more.fallback).toBe(message.fallback)
    expect(more.shown?.length).toBeGreaterThan(0)
    expect(more.shown?.some((id) => message.shown?.includes(id))).toBe(false)
  })

  it('the one from a year is the first of the results from then', async () => {
    const one = await say('prometheus', 'the one from 2020')
    expect(one.shown?.[0]).toMatch(/2020/)
  })

  it('newer and older ones are told by the edition of what was spoken of', async () => {
    const older = await say('prometheus', 'older ones?')
    expect(older.fallback).toMatch(/^(?:Before|Nothing older than) KubeCon/)
    const newer = await say('gateway api', 'anything newer?')
    expect(newer.fallback).toMatch(/^(?:After|Nothing newer than) KubeCon EU 2021/)
  })

  it('of a year in which nothing was noted one line says so, and what was shown stays', async () => {
    expect((await say('gateway api', 'only 2016')).fallback).toMatch(/^No notes yet|^Nothing is noted about/)
    expect(wordsOf(await say('gateway api', 'only 2016', 'who gave it?'))).not.toMatch(
      /nothing here in the last/,
    )
  })

  it('the same line means what it says where nothing was shown', async () => {
    expect((await say('only 2021')).fallback).not.toMatch(/half hour/)
  })

  it('of what is wrong the way to say so is named: a report, a note of one’s own, else whose notes they are', async () => {
    const told = async (
      settings: Parameters<typeof openConversation>[1],
      ...lines: readonly string[]
    ): Promise<Message> => {
      const conversation = remembering(
        openConversation(() => library, settings),
        rememberedHere(),
      )
      let last: Message | undefined
      for (const line of lines) last = (await conversation.answer(parseRequest(line))).message
      return last as Message
    }
    const lines = ['gateway api', 'wrong link'] as const
    const reported = await told({ issuesUrl: 'https://example.org/issues/new' }, ...lines)
    const links = reported.pieces.flatMap((piece) => (piece.kind === 'aside' ? piece.prose : []))
    expect(links).toContainEqual(
      expect.objectContaining({
        text: 'Something wrong?',
        url: expect.stringMatching(/Gateway.*martins-4/),
      }),
    )
    const note = async () => ({ message: reported })
    expect((await told({ note }, ...lines)).pieces).toContainEqual(
      expect.objectContaining({
        kind: 'buttons',
        buttons: [
          {
            label: 'Correct it',
            action: { kind: 'ask', question: expect.stringMatching(/^correct \S*martins-4\//) },
          },
        ],
      }),
    )
    const neither = await told({}, ...lines)
    expect(neither.fallback).toMatch(/^I cannot change it.*“Gateway API/)
    expect(wordsOf(neither)).toContain('Hugo Martins')
    // What was shown stays, and no other results come.
    expect(wordsOf(await told({}, ...lines, 'who gave it?'))).toContain('Rob Scott')
    expect((await told({}, 'wrong link')).fallback).not.toMatch(/I cannot change/)
  })

  it('where none was meant the next results come', async () => {
    const first = await say('autoscaling')
    const next = await say('autoscaling', 'no')
    expect(next.fallback).toBe('Was it one of these?')
    expect(next.shown?.filter((id) => first.shown?.includes(id))).toEqual([])
    expect((await say('no')).fallback).toMatch(/^Not what you meant/)
  })

  it('what no note tells is said to be so, in one line', async () => {
    for (const line of ['how long is it?', 'was it any good?', 'anyone from her company?'])
      expect((await say('gateway api', line)).fallback, line).toMatch(
        /^That is not in the notes about “Gateway API/,
      )
  })

  it('in short it is three sentences, with the door to all of them', async () => {
    const { pieces } = await say('gateway api', 'summarise it')
    expect(pieces.map(({ kind }) => kind)).toEqual(['paragraph', 'buttons'])
  })

  it('more of a list is its next page, to the last', async () => {
    const first = await say('projects')
    const second = await say('projects', 'more')
    expect(wordsOf(second)).toContain('11–20 of ')
    expect(second.shown?.some((id) => first.shown?.includes(id))).toBe(false)
    const [, id] = second.shown ?? []
    expect((await say('projects', 'more', 'the second one')).shown).toContain(id)
    const end = await say('notes', ...Array.from({ length: 30 }, () => 'more'))
    expect(end.fallback).toMatch(/^That was everything/)
  })

  it('of a question only what the library has an id for is kept', async () => {
    const conversation = openConversation(() => library)
    const line = 'my boss Wilhelmina wants prometheus at Zorgblatt Ltd, please help'
    const { asked } = await conversation.answer(parseRequest(line))
    expect(asked).toContain('project/prometheus')
    expect(JSON.stringify(asked)).not.toMatch(/wilhelmina|zorgblatt|boss/i)
  })

  it('of a list of notes the second is the second note', async () => {
    expect((await say('thanos', 'edition eu-2021', 'the second one')).shown?.[0]).toMatch(/^kubecon-eu-2021-/)
    expect(wordsOf(await say('notes', 'the second one'))).toContain('KubeCon')
  })

  it('a question that found nothing leaves it as it was', async () => {
    const said = await say('gateway api', 'quantum blockchain pizza', 'who gave it?')
    expect(wordsOf(said)).toContain('Rob Scott')
  })

  it('a line that means something by itself means that where nothing was shown', async () => {
    expect((await say('which projects?')).fallback).toMatch(/project/i)
  })
})
