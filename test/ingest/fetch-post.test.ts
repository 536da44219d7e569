import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../src/ingest/import/addresses.ts'
import { fetchPost, type Network, whyUnreachable } from '../../src/ingest/import/fetch-post.ts'
import { FETCH_LIMITS } from '../../src/ingest/import/post-body.ts'

interface Page {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly silent?: boolean
}

/** A network of these names and pages; it notes which addresses were connected to. */
function networkOf(
  names: Readonly<Record<string, readonly string[]>>,
  pages: Readonly<Record<string, Page>>,
) {
  const connected: string[] = []
  const request = (
    url: URL,
    options: { lookup: Network['resolve'] & ((...args: unknown[]) => void); signal: AbortSignal },
  ) => {
    const sent = new EventEmitter() as EventEmitter & { end: () => void }
    sent.end = () => {
      options.signal.addEventListener('abort', () => sent.emit('error', new Error('aborted')))
      const answer = (address: string) => {
        connected.push(address)
        const page = pages[url.href] ?? { status: 404 }
        if (page.silent) return
        const response = Object.assign(Readable.from([Buffer.from(page.body ?? '')]), {
          statusCode: page.status ?? 200,
          headers: { 'content-type': 'text/html; charset=utf-8', ...page.headers },
        })
        sent.emit('response', response)
      }
      if (/^[\d.]+$|^\[/.test(url.hostname)) return answer(url.hostname)
      return (options.lookup as (...args: unknown[]) => void)(
        url.hostname,
        { all: false },
        (error: Error | null, address: string) => (error ? sent.emit('error', error) : answer(address)),
      )
    }
    return sent
  }
  const network = {
    request,
    resolve: (host: string, done: Parameters<Network['resolve']>[1]) => {
      const found = names[host]
      if (!found) return done(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), [])
      return done(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
  } as unknown as Network
  return { network, connected }
}

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001:0:7f00:1::',
    'nonsense',
  ])('%s is not connected to', (address) => expect(isPublicAddress(address)).toBe(false))

  test.each(['93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])(
    '%s is one of the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
})

describe('fetching a post', () => {
  const PUBLIC = { 'blog.example.org': ['93.184.216.34'] }

  test('the page behind a public https address is had', async () => {
    const { network, connected } = networkOf(PUBLIC, {
      'https://blog.example.org/post': { body: '<p>Hello</p>' },
    })
    expect(await fetchPost('https://blog.example.org/post', FETCH_LIMITS, network)).toMatchObject({
      ok: true,
      text: '<p>Hello</p>',
    })
    expect(connected).toEqual(['93.184.216.34'])
  })

  test.each([
    ['http://blog.example.org/post', 'expected https://'],
    ['file:///etc/passwd', 'expected https://'],
    ['https://user:secret@blog.example.org/', 'a user name or a password'],
    ['https://127.0.0.1/', 'not an address of the public internet'],
    ['https://[::1]/', 'not an address of the public internet'],
    ['https://[::ffff:10.0.0.1]/', 'not an address of the public internet'],
    ['https://0x7f000001/', 'not an address of the public internet'],
    ['https://2130706433/', 'not an address of the public internet'],
    ['nonsense', 'is not an address'],
  ])('%s is refused before anything is connected to', async (address, why) => {
    const { network, connected } = networkOf(PUBLIC, {})
    expect(await fetchPost(address, FETCH_LIMITS, network)).toMatchObject({
      ok: false,
      why: expect.stringContaining(why),
    })
    expect(connected).toEqual([])
  })

  test('a name that leads into a private network is refused', async () => {
    const { network, connected } = networkOf({ 'inside.example.org': ['10.0.0.7'] }, {})
    expect(await fetchPost('https://inside.example.org/', FETCH_LIMITS, network)).toMatchObject({
      ok: false,
      why: expect.stringContaining('10.0.0.7'),
    })
    expect(connected).toEqual([])
  })

  test('a name with one private address among public ones is refused', async () => {
    const { network, connected } = networkOf({ 'both.example.org': ['93.184.216.34', '169.254.169.254'] }, {})
    expect((await fetchPost('https://both.example.org/', FETCH_LIMITS, network)).ok).toBe(false)
    expect(connected).toEqual([])
  })

  test('a redirect into a private network is refused', async () => {
    for (const location of [
      'https://169.254.169.254/latest',
      'http://blog.example.org/',
      'https://inside.example.org/',
    ]) {
      const { network } = networkOf(
        { ...PUBLIC, 'inside.example.org': ['127.0.0.1'] },
        { 'https://blog.example.org/post': { status: 302, headers: { location } } },
      )
      expect((await fetchPost('https://blog.example.org/post', FETCH_LIMITS, network)).ok).toBe(false)
    }
  })

  test('redirects without end are given up', async () => {
    const { network, connected } = networkOf(PUBLIC, {
      'https://blog.example.org/post': { status: 301, headers: { location: '/post' } },
    })
    expect(await fetchPost('https://blog.example.org/post', FETCH_LIMITS, network)).toMatchObject({
      why: expect.stringContaining('more than 5 times'),
    })
    expect(connected.length).toBe(6)
  })

  test('a picture, an archive and an answer without a type are refused', async () => {
    for (const type of ['image/png', 'application/zip', '']) {
      const { network } = networkOf(PUBLIC, {
        'https://blog.example.org/post': { headers: { 'content-type': type } },
      })
      expect((await fetchPost('https://blog.example.org/post', FETCH_LIMITS, network)).ok).toBe(false)
    }
  })

  test('a page larger than the limit is refused, whether it says so or not', async () => {
    for (const headers of [{}, { 'content-length': '999999' }]) {
      const { network } = networkOf(PUBLIC, {
        'https://blog.example.org/post': { body: 'x'.repeat(2000), headers },
      })
      expect(
        await fetchPost('https://blog.example.org/post', { ...FETCH_LIMITS, bytes: 1000 }, network),
      ).toMatchObject({ why: expect.stringContaining('larger than 1000 bytes') })
    }
  })

  test('a page that does not come is given up', async () => {
    const { network } = networkOf(PUBLIC, { 'https://blog.example.org/post': { silent: true } })
    expect(
      await fetchPost('https://blog.example.org/post', { ...FETCH_LIMITS, milliseconds: 50 }, network),
    ).toMatchObject({ why: expect.stringContaining('no answer came within') })
  })

  test('a link is gone when its page is, not when its site turns programs away', async () => {
    const { network } = networkOf(PUBLIC, {
      'https://blog.example.org/gone': { status: 404 },
      'https://blog.example.org/shy': { status: 403 },
    })
    expect(await whyUnreachable('https://blog.example.org/gone', FETCH_LIMITS, network)).toBe('answers 404')
    expect(await whyUnreachable('http://blog.example.org/shy', FETCH_LIMITS, network)).toBeUndefined()
  })
})
