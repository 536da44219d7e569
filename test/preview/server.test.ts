import { request } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chat } from '../../src/adapters/preview/chats.ts'
import type { FromChats, PreviewCollaborators } from '../../src/adapters/preview/collaborators.ts'
import { fillIn, openedForm } from '../../src/adapters/preview/forms.ts'
import { listenOn, type Previewing } from '../../src/adapters/preview/listen.ts'
import { keepPictures } from '../../src/adapters/preview/pictures.ts'
import { ROUTES } from '../../src/adapters/preview/routes.ts'
import { readTextFile } from '../../src/ingest/files.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'

const SENT = {
  slack: '{"text":"hello","blocks":[]}',
  discord: '{"components":[{"type":10,"content":"hello"}]}',
}
const PICTURED = {
  slack: '{"text":"hello","blocks":[]}',
  discord:
    '{"components":[{"type":12,"items":[{"media":{"url":"attachment://p.png"},"description":"Bars"},{"media":{"url":"https://a.example/x.png"},"description":"Elsewhere"}]}]}',
  pictures: [{ name: 'p.png', svg: '<svg/>' }],
}
const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }

const pictures = keepPictures()

/** Answers with messages of ours; what it is asked is kept. */
const asked: string[] = []
const answer: Chat['ask'] = async (text) => {
  asked.push(text)
  if (text === 'fail') throw new Error('a defect')
  return text === 'picture' ? pictures.keep(PICTURED) : SENT
}
const chat: Chat = {
  ask: answer,
  sample: answer,
  press: async ({ name, platform }) =>
    name === 'dismiss' ? 'dismissed' : name === 'order' ? openedForm('order', platform) : SENT,
  fill: fillIn(
    async () => SENT,
    async () => SENT,
  ),
}

let fromChats: FromChats = { waiting: 0 }
let library: Library
const collaborators: PreviewCollaborators = {
  chat: () => chat,
  library: () => library,
  problems: () => [{ file: 'a.md', line: 1, text: 'wrong', severity: 'error' }],
  read: readTextFile,
  digests: async () => ({ example: true, channels: [], problems: [] }),
  fromChats: async () => fromChats,
  now: () => Date.parse('2026-11-18T12:00:00Z'),
  toPng: async (svg) => new TextEncoder().encode(`a picture of ${svg}`),
  pictures,
  asset: (name) => (name === 'a.js' ? { type: 'text/javascript', body: 'x' } : undefined),
  incident: () => 'abcd',
  log: silent,
}

let previewing: Previewing
beforeAll(async () => {
  library = await seedLibrary()
  previewing = await listenOn({ host: '127.0.0.1', port: 0 }, collaborators)
})
afterAll(() => previewing.close())

const get = (path: string) => fetch(new URL(path, previewing.address))
const post = (path: string, body: string, type = 'application/json') =>
  fetch(new URL(path, previewing.address), { method: 'POST', body, headers: { 'content-type': type } })

/** `fetch` lets nobody choose the host. */
const statusFor = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(previewing.address, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('the preview’s server', () => {
  it('listens on this machine, on another port where the wanted one is taken', async () => {
    expect(previewing.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const second = await listenOn({ host: '127.0.0.1', port }, collaborators)
    expect((await fetch(second.address)).status).toBe(200)
    expect(new URL(second.address).port).not.toBe(String(port))
    await second.close()
    await new Promise((resolve) => taken.close(resolve))
  })

  it.each([
    ['127.0.0.1:3080', 200],
    ['localhost', 200],
    ['[::1]:3080', 200],
    ['evil.example:3080', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example', 421],
  ])('answers a request for the host "%s" with %i', async (host, status) => {
    expect(await statusFor(host)).toBe(status)
  })

  it.each([
    ['/library/', '/library'],
    ['/library/talks/?q=mesh', '/library/talks?q=mesh'],
    ['/library/projects/thanos/', '/library/projects/thanos'],
    ['/topics/?topic=mesh', '/topics?topic=mesh'],
    ['/digests/', '/digests'],
    ['/feeds/notes.json/', '/feeds/notes.json'],
  ])('leads from %s to the address without the slash', async (path, to) => {
    const moved = await fetch(new URL(path, previewing.address), { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([303, to])
  })

  it.each(['/nowhere/', '/library//', '/api/ask/'])('leads nowhere from %s', async (path) => {
    const response = await fetch(`${previewing.address.slice(0, -1)}${path}`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([404, null])
  })

  it('tells what people asked for in vain, where the operator keeps that, and how to save a note of it', async () => {
    const topics = async () => (await get('/topics')).text()
    expect(await topics()).not.toContain('Asked for')
    fromChats = { waiting: 0, topics: [] }
    expect(await topics()).toContain('No unanswered topics so far.')
    fromChats = { waiting: 0, topics: [{ topic: 'gpu <sharing>', times: 4 }] }
    const told = await topics()
    expect(told).toContain('gpu &lt;sharing></a><span class="facts">asked for 4 times')
    expect(told).toContain('“Save as a note”')
    fromChats = { waiting: 0 }
  })

  it('says how many notes from the chat wait for approval, and nothing of what they say', async () => {
    expect(await (await get('/library')).text()).not.toContain('approval')
    fromChats = { waiting: 2 }
    expect(await (await get('/library')).text()).toContain('2 notes from the chat wait for approval')
    fromChats = { waiting: 0 }
  })

  it('lets nothing be loaded from elsewhere, nothing inline run, and nobody frame it', async () => {
    for (const path of ['/', '/assets/a.js', '/nowhere']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
    }
  })

  it('takes only JSON, which no other page can send without asking', async () => {
    expect((await post('/api/ask', 'text=x', 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await post('/api/ask', '{"text":"x"}', 'text/plain')).status).toBe(415)
    expect((await post('/api/ask', 'no json')).status).toBe(400)
    expect((await post('/api/ask', JSON.stringify({ text: 'x'.repeat(50_000) }))).status).toBe(400)
    expect((await fetch(previewing.address, { method: 'DELETE' })).status).toBe(405)
  })

  it('draws the answer to a question and to a press, and says when one is dismissed', async () => {
    expect(await (await post('/api/ask', '{"text":"x"}')).json()).toMatchObject({
      html: expect.stringMatching(/^<article /),
    })
    expect(await (await post('/api/press', '{"platform":"discord","name":"more"}')).json()).toMatchObject({
      html: expect.stringMatching(/^<article /),
    })
    expect(await (await post('/api/press', '{"platform":"slack","name":"dismiss"}')).json()).toEqual({
      dismissed: true,
    })
    expect((await post('/api/press', `{"name":"more"}`)).status).toBe(400)
  })

  it('says where an answer is found again: a line that goes on from another keeps it in its address', async () => {
    const addressOf = async (text: string, address: string) =>
      (await (await post('/api/ask', JSON.stringify({ text, address }))).json()).address
    expect(await addressOf('gateway api', '')).toBe('/?q=gateway+api')
    expect(await addressOf('any slides?', '?q=gateway+api')).toBe('/?q=gateway+api&q=any+slides%3F')
    expect(await addressOf('what did he say about etcd?', '?q=liz+rice')).toMatch(/^\/\?q=liz\+rice&q=/)
    expect(await addressOf('all years', '?q=liz+rice')).toBe('/?q=liz+rice&q=all+years')
    expect(await addressOf('thanos', '?q=gateway+api&q=any+slides%3F')).toBe('/?q=thanos')
    for (const said of ['thanks!', 'digest daily 09:00'])
      expect(await addressOf(said, '?q=gateway+api&q=more')).toBe('/?q=gateway+api&q=more')
    const many = `/?${new URLSearchParams(['gateway api', ...Array.from({ length: 7 }, () => 'more')].map((line) => ['q', line]))}`
    expect(await addressOf('any slides?', many.slice(1))).toMatch(
      /^\/\?q=gateway\+api&q=more.*&q=any\+slides%3F$/,
    )
  })

  it('goes on from what stands on the page after going back, by a line, a press or a form', async () => {
    for (const [path, said] of [
      ['/api/ask', { text: 'more' }],
      ['/api/press', { platform: 'slack', name: 'more' }],
      ['/api/fill', { form: 'further', question: 'more' }],
    ] as const) {
      const went = async (where: object) => {
        asked.length = 0
        expect((await post(path, JSON.stringify({ ...said, ...where }))).status).toBe(200)
        return asked.slice(0, 2)
      }
      const address = '?q=gateway+api&q=any+slides%3F'
      expect(await went({ address, back: 'yes' })).toEqual(['gateway api', 'any slides?'])
      expect(await went({ address })).not.toContain('gateway api')
    }
  })

  it('orders nothing for an address: the order waits to be sent', async () => {
    asked.length = 0
    const page = await (await get('/?q=gateway+api&q=digest+daily+09%3A00')).text()
    expect(asked).toEqual(['gateway api'])
    expect(page).toContain('value="digest daily 09:00"')
    expect(page).toMatch(/<p id="waiting"[^>]*>This is an order\..* script/)
    expect(page).toContain('aria-describedby="waiting"')
    expect(await (await get('/?q=gateway+api')).text()).not.toContain('waiting')
  })

  it.each([
    ['/kubecon stockx', 'stockx'],
    ['/KubeCon  stockx', 'stockx'],
    ['/kubeconstockx', '/kubeconstockx'],
    ['/stockx', 'stockx'],
    ['/ how\tdo  people \u202escale?', 'how do people scale?'],
  ])('takes “%s” as “%s”: the command stands before the field', async (typed, line) => {
    asked.length = 0
    const { html, address } = await (await post('/api/ask', JSON.stringify({ text: typed }))).json()
    expect(html).toContain(`<span class="command">/kubecon </span><span>${line}</span>`)
    expect(address).toBe(`/?${new URLSearchParams({ q: line })}`)
    await get(`/?${new URLSearchParams({ q: typed })}`)
    expect(asked).toEqual([line, line])
  })

  it('answers every line of an address in its order, and leaves out what a later line does not need', async () => {
    asked.length = 0
    const page = await (await get('/?q=gateway+api&q=any+slides%3F')).text()
    expect(asked).toEqual(['gateway api', 'any slides?'])
    expect(page.match(/<article /g)).toHaveLength(2)
    const moved = await fetch(new URL('/?q=gateway+api&q=thanos', previewing.address), { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([303, '/?q=thanos'])
  })

  it('opens the form of a press, says what is wrong in it, and answers what it was filled in with', async () => {
    for (const platform of ['slack', 'discord']) {
      const { form } = await (await post('/api/press', JSON.stringify({ platform, name: 'order' }))).json()
      expect(form).toMatch(/^<dialog class="form/)
      for (const name of ['days', 'time', 'zone', 'topic']) expect(form).toContain(`name="${name}"`)
      expect(form).not.toContain('not-drawn')
    }
    const fill = async (fields: object) => (await post('/api/fill', JSON.stringify(fields))).json()
    expect(await fill({ form: 'order', time: 'noonish' })).toEqual({
      problems: { time: expect.stringContaining('noonish') },
    })
    const { html } = await fill({ form: 'order', days: 'daily', time: '08:30', topic: 'service mesh' })
    expect(html).toContain('digest daily 08:30 about service mesh')
    expect((await post('/api/fill', '{"form":"constructor"}')).status).toBe(400)
  })

  it('tells whoever has a file already that it is the same', async () => {
    for (const path of ['/assets/a.js', '/feeds/notes.atom', '/feeds/digests.json', '/feeds/next.ics']) {
      const first = await get(path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{22}"$/)
      const again = (wanted: string) =>
        fetch(new URL(path, previewing.address), { headers: { 'if-none-match': wanted } })
      for (const wanted of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
        const { status, headers } = await again(wanted)
        expect([path, status, headers.get('etag')]).toEqual([path, 304, tag])
      }
      expect((await again('"another"')).status).toBe(200)
    }
  })

  it('has a page for everything it leads to, and says of any other address that there is none', async () => {
    const seen = new Set<string>()
    const open = ['/library', '/digests', '/topics']
    for (const path of open) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 200])
      if (!/^text\/html/.test(response.headers.get('content-type') ?? '')) continue
      for (const [, link = ''] of (await response.text()).matchAll(/<a[^>]* href="(\/[^"#]*)/g)) {
        const next = link.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')
        const kind = next.split('?')[0]?.split('/').slice(0, 4).join('/') ?? ''
        // Some of each kind: the others are drawn by the same view.
        const alike = [...seen].filter((one) => one.startsWith(kind.replace(/[^/]+$/, ''))).length
        if (!seen.has(next) && alike < 12) {
          seen.add(next)
          open.push(next)
        }
      }
    }
    expect(seen.size).toBeGreaterThan(30)
    for (const path of [
      '/nowhere',
      '/library/nothing',
      '/library/talks/none/none',
      '/library/notes/..%2f..%2fpackage.json',
      '/library/speakers/%ff',
      '/library/editions/constructor',
      '/feeds/notes.rss',
    ]) {
      const missing = await get(path)
      expect([path, missing.status]).toEqual([path, 404])
      expect(await missing.text()).toContain('There is no such page')
    }
  })

  it('lists each address once', () => {
    const addresses = ROUTES.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('writes a question into the page as text', async () => {
    const html = await (await get(`/?q=${encodeURIComponent('<script>alert(1)</script>')}`)).text()
    expect(html).toContain('&lt;script>alert(1)&lt;/script>')
    expect(html.replaceAll('value="<script>alert(1)</script>"', '')).not.toContain('<script>alert')
    expect(html).not.toContain('<noscript')
  })

  it('serves the files it was handed and no others', async () => {
    expect(await (await get('/assets/a.js')).text()).toBe('x')
    for (const path of ['/assets/../answering.ts', '/assets/%2e%2e/guard.ts', '/assets/b.js', '/constructor'])
      expect((await get(path)).status).toBe(404)
  })

  it('serves the picture of an answer as the file that is sent, and loads none from elsewhere', async () => {
    const page = await (await get('/?q=picture')).text()
    const [, address = ''] = /<img class="image" src="([^"]+)" alt="Bars">/.exec(page) ?? []
    const picture = await get(address)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(await picture.text()).toBe('a picture of <svg/>')
    expect(page).toContain('<div class="image">Elsewhere</div>')
    expect((await get('/pictures/0.png')).status).toBe(404)
  })

  it('tells of a failure by its incident, and goes on', async () => {
    const failed = await get('/?q=fail')
    expect([failed.status, await failed.text()]).toEqual([500, 'Something went wrong. It is logged as abcd.'])
    expect((await get('/')).status).toBe(200)
  })
})
