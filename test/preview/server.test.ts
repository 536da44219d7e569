import { request } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PreviewCollaborators } from '../../src/adapters/preview/collaborators.ts'
import { listenOn, type Previewing } from '../../src/adapters/preview/listen.ts'

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

const collaborators: PreviewCollaborators = {
  ask: async (text) => {
    if (text === 'fail') throw new Error('a defect')
    if (text === 'picture') return PICTURED
    return SENT
  },
  press: async ({ name }) => (name === 'dismiss' ? 'dismissed' : SENT),
  suggest: async (typed) => [{ kind: 'topic', id: 'topic/x', label: typed }],
  library: () => ({ notes: [], talks: [], projects: [], speakers: [], problems: ['a.md:1: wrong'] }),
  note: async () => undefined,
  digests: async () => ({ example: true, channels: [], problems: [] }),
  topic: (topic) => ({ topic, offered: [], points: [] }),
  toPng: async (svg) => new TextEncoder().encode(`a picture of ${svg}`),
  asset: (name) => (name === 'a.js' ? { type: 'text/javascript', body: 'x' } : undefined),
  incident: () => 'abcd',
  log: silent,
}

let previewing: Previewing
beforeAll(async () => {
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

  it('writes a question into the page as text', async () => {
    const html = await (await get(`/?ask=${encodeURIComponent('<script>alert(1)</script>')}`)).text()
    expect(html).toContain('&lt;script>alert(1)&lt;/script>')
    expect(html).not.toContain('<script>alert')
  })

  it('serves the files it was handed and no others', async () => {
    expect(await (await get('/assets/a.js')).text()).toBe('x')
    for (const path of ['/assets/../answering.ts', '/assets/%2e%2e/guard.ts', '/assets/b.js', '/constructor'])
      expect((await get(path)).status).toBe(404)
  })

  it('serves the picture of an answer as the file that is sent, and loads none from elsewhere', async () => {
    const page = await (await get('/?ask=picture')).text()
    const [, address = ''] = /<img class="image" src="([^"]+)" alt="Bars">/.exec(page) ?? []
    const picture = await get(address)
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(await picture.text()).toBe('a picture of <svg/>')
    expect(page).toContain('<div class="image">Elsewhere</div>')
    expect((await get('/pictures/0.png')).status).toBe(404)
  })

  it('tells of a failure by its incident, and goes on', async () => {
    const failed = await get('/?ask=fail')
    expect([failed.status, await failed.text()]).toEqual([500, 'Something went wrong. It is logged as abcd.'])
    expect((await get('/')).status).toBe(200)
  })
})
