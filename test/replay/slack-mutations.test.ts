// Whatever Slack sends, and however it is damaged: the bot acknowledges, lives, and answers the next good question.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stage, stage, TRANSPORTS } from '../adapters/slack/transports.ts'
import { conformanceAbsent } from '../standins/conformance.ts'
import type { EnvelopeType } from '../standins/slack/senders.ts'
import { everyNth, THOROUGH } from '../thorough.ts'
import { mutationsOf } from './mutations.ts'
import { ownPayloads, recordings, sdkPayloads } from './slack.ts'

/** Of some 16,000 over each transport. A field has four or five damages: by this step each kind of them is met. */
const EVERY = 9
/** On their way at once. */
const AT_ONCE = 60
const LONG_MS = THOROUGH ? 900_000 : 120_000

interface Damaged {
  readonly name: string
  readonly type: EnvelopeType
  readonly payload: unknown
}

describe.each(TRANSPORTS)('damaged payloads %s', (transport) => {
  let open: Stage
  const rejections: unknown[] = []
  const note = (reason: unknown) => void rejections.push(reason)

  beforeAll(async () => {
    // Whether all are acknowledged is asked here. Sixty at once, in the process that sends them, say nothing of how fast:
    // that is told by test/adapters/slack/http.test.ts.
    open = await stage(transport, {}, { patienceMs: LONG_MS })
    process.on('unhandledRejection', note)
  })
  afterAll(async () => {
    process.off('unhandledRejection', note)
    await open.close()
  })

  it(`are acknowledged, and the next good question is answered${conformanceAbsent}`, {
    timeout: LONG_MS,
  }, async () => {
    const { slack, people } = open
    const whole = [...ownPayloads(slack), ...sdkPayloads(slack), ...recordings(slack)]
    const all = whole.flatMap(({ name, type, payload }) =>
      Array.from(
        mutationsOf(payload),
        (mutation): Damaged => ({
          ...{ type, payload: mutation.payload },
          name: `${name}: ${mutation.name}`,
        }),
      ),
    )
    const some = everyNth(EVERY, all)
    expect(some.length).toBeGreaterThan(conformanceAbsent ? 100 : 1_600)
    for (let from = 0; from < some.length; from += AT_ONCE) {
      await Promise.all(
        some.slice(from, from + AT_ONCE).map(async ({ name, type, payload }, index) => {
          // As a form, two damages may look alike; the very same request twice is refused.
          const { envelopeId } = people.envelope(type, { ...(payload as object), nth: from + index })
          const { status } = await slack.waitAck(envelopeId, LONG_MS).catch((error: unknown) => {
            throw new Error(`not acknowledged: ${name}`, { cause: error })
          })
          expect([name, status]).toEqual([name, 200])
        }),
      )
      slack.discard()
    }
    await slack.waitResponse(people.command('thanos').responseId)
    expect(rejections).toEqual([])
    expect(open.lines.filter(({ text }) => text === 'A listener of Bolt failed')).toEqual([])
  })
})
