// Ten thousand requests that Slack never sent: malformed, oversized, unsigned, replayed. None may be answered, none may
// end the bot, and afterwards people are answered as before.
import { createHmac } from 'node:crypto'
import { type Agent, request } from 'node:http'
import { connect } from 'node:net'
import { freePort } from '../../test/e2e/free-port.ts'
import { startBot } from '../../test/e2e/start-bot.ts'
import { startSlack } from '../../test/standins/slack/start.ts'
import { residentMemory } from '../adapter-rigs.ts'
import { UNBOUNDED } from './traffic.ts'

const AT_ONCE = 50
const FORM = 'application/x-www-form-urlencoded'
/** More than the bot takes. */
const OVERSIZED = Buffer.alloc(6 * 1024 * 1024, 'a')
/** Large bodies are few: they would measure this machine's loopback. */
const OVERSIZED_SHARE = 0.01

interface Sent {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Bytes as they are, without any HTTP library in between. */
  readonly raw?: string
}

export interface Abuse {
  readonly kinds: readonly { readonly name: string; readonly sent: number; readonly statuses: string }[]
  readonly sent: number
  /** Requests after which something was said in Slack. */
  readonly answered: number
  readonly alive: boolean
  /** Whether a real command was answered afterwards. */
  readonly answersAfterwards: boolean
  /** MiB before and after; undefined where the system does not tell. */
  readonly memory: readonly (number | undefined)[]
}

/** @param most how many requests in all */
export async function soakAbuse(most: number): Promise<Abuse> {
  const slack = await startSlack()
  const port = await freePort()
  const bot = startBot({ env: { ...slack.httpEnv, ...UNBOUNDED, PORT: String(port) } })
  await bot.waitLine('Connected to Slack', 30_000)
  await bot.waitLine('The library is complete', 30_000)
  const secret = slack.workspace.signingSecret
  const people = slack.overHttp({ url: `http://127.0.0.1:${port}/slack/events` })

  const command = (turn: number): string =>
    String(
      new URLSearchParams({
        command: '/kubecon',
        text: `gateway api ${turn}`,
        user_id: `U0ABUSE${turn}`,
        channel_id: slack.workspace.channelId,
        team_id: slack.workspace.teamId,
        response_url: slack.responseUrl().url,
        trigger_id: '1.2.3',
      }),
    )
  const signed = (body: string | Buffer, ageSeconds = 0, key: string = secret) => {
    const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds)
    const hmac = createHmac('sha256', key).update(`v0:${timestamp}:`).update(body).digest('hex')
    return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hmac}` }
  }
  /** A request that was right once; everything after its first delivery is a replay. */
  const recorded = { body: command(0), headers: {} as Record<string, string> }
  recorded.headers = { 'content-type': FORM, ...signed(recorded.body) }
  const asForm = (body: string, headers: Readonly<Record<string, string>>): Sent => ({
    body,
    headers: { 'content-type': FORM, ...headers },
  })

  const KINDS: Readonly<Record<string, (turn: number) => Sent>> = {
    'without a signature': (turn) => asForm(command(turn), {}),
    'signed with another secret': (turn) => asForm(command(turn), signed(command(turn), 0, 'another')),
    'older than five minutes': (turn) => {
      const body = command(turn)
      return asForm(body, signed(body, 301 + (turn % 1000)))
    },
    'from the future': (turn) => {
      const body = command(turn)
      return asForm(body, signed(body, -400 - (turn % 1000)))
    },
    'with a signature of another body': (turn) => asForm(command(turn), signed(command(turn + 1))),
    'with a signature that is none': (turn) =>
      asForm(command(turn), {
        'x-slack-request-timestamp': ['', 'now', '-1', '1e99', '9'.repeat(400)][turn % 5] ?? '',
        'x-slack-signature': [
          'v0=',
          'v1=00',
          '%00',
          'v0='.repeat(200),
          '💥'.codePointAt(0)?.toString() ?? '',
        ][turn % 5] as string,
      }),
    'replayed within five minutes': () => recorded,
    'signed, but no JSON': (turn) => {
      const body = ['{', '[]', 'null', '"text"', '{"type":', '\u0000'][turn % 6] as string
      return { body, headers: { 'content-type': 'application/json', ...signed(body) } }
    },
    'signed, but no form': (turn) => {
      const body = ['payload=', 'payload={', 'payload=null', 'payload=[]', '&&&&', '%ff%fe'][
        turn % 6
      ] as string
      return asForm(body, signed(body))
    },
    'elsewhere, or with another method': (turn) => ({
      path: ['/', '/slack', '/slack/events/', '/slack/events?x=1', '/../etc/passwd', `/${'a'.repeat(4000)}`][
        turn % 6
      ] as string,
      method: ['GET', 'PUT', 'DELETE', 'OPTIONS', 'POST'][turn % 5] as string,
    }),
    'no HTTP at all': (turn) => ({
      raw: [
        'GET\r\n\r\n',
        '\u0016\u0003\u0001',
        'POST /slack/events HTTP/1.1\r\ncontent-length: 10\r\n\r\nab',
        `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
        'POST /slack/events HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
      ][turn % 5] as string,
    }),
    oversized: () => ({ body: OVERSIZED, headers: { 'content-type': FORM, ...signed('') } }),
  }

  const before = residentMemory(bot)
  // The one delivery that is right, and answered.
  await send(port, recorded)
  await slack.waitCall('response_url')
  const answersSoFar = slack.calls().length
  const names = Object.keys(KINDS)
  const rows = []
  for (const name of names) {
    const large = name === 'oversized'
    const times = Math.ceil(
      large ? most * OVERSIZED_SHARE : (most * (1 - OVERSIZED_SHARE)) / (names.length - 1),
    )
    const statuses = new Map<string, number>()
    let turn = 0
    await Promise.all(
      Array.from({ length: large ? 5 : AT_ONCE }, async () => {
        while (turn < times) {
          const sent = KINDS[name]?.(turn++)
          const status = sent ? await send(port, sent) : ''
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
      }),
    )
    const told = [...statuses].sort().map(([status, count]) => `${status} × ${count}`)
    rows.push({ name, sent: times, statuses: told.join(', ') })
  }
  const answered = slack.calls().length - answersSoFar
  const { responseId } = people.command('gateway api', { user: 'U0AFTER' })
  const answersAfterwards = await slack.waitResponse(responseId).then(
    () => true,
    () => false,
  )
  const memory = [before, residentMemory(bot)]
  const { code } = await bot.stop()
  await slack.stop()
  return {
    kinds: rows,
    sent: rows.reduce((sum, row) => sum + row.sent, 0),
    answered,
    alive: code === 0,
    answersAfterwards,
    memory,
  }
}

/** After this a request counts as never answered. */
const GIVE_UP_MS = 10_000

/** @returns the status, or how the connection ended */
function send(port: number, { path = '/slack/events', method = 'POST', headers = {}, body, raw }: Sent) {
  return new Promise<string>((resolve) => {
    if (raw !== undefined) {
      const socket = connect(port, '127.0.0.1', () => socket.end(raw))
      let text = ''
      socket.on('data', (data) => {
        text += data
      })
      socket.setTimeout(GIVE_UP_MS, () => socket.destroy())
      socket.on('error', () => {})
      socket.on('close', () => resolve(/^HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? 'closed'))
      return
    }
    const agent: Agent | false = false
    const outgoing = request(
      { port, host: '127.0.0.1', path, method, headers, agent, timeout: GIVE_UP_MS },
      (response) => {
        response.resume()
        response.on('end', () => resolve(String(response.statusCode)))
        response.on('error', () => resolve('closed'))
      },
    )
    outgoing.on('timeout', () => outgoing.destroy())
    outgoing.on('error', () => resolve('closed'))
    outgoing.end(body)
  })
}
