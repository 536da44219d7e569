// A process of its own that moves a note on and tells of it: node move-notes.ts OPTIONS-AS-JSON. Its platform is a file to which
// every message adds one line. At the event it is told (a statement that was run, a message on its way out, a message that
// went out) it kills itself, as kill -9 does. Started again without, it goes on where the state is.
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Doer, Draft } from '../../src/domain/drafts/draft.ts'
import { moved } from '../../src/drafts/moved.ts'
import type { Move } from '../../src/drafts/moves.ts'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { keepTold } from '../../src/inbox/keep-told.ts'
import { keepWhole } from '../../src/inbox/keep-whole.ts'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import type { AroundSql } from '../../src/store/database/sql.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { ADA, BOB, draft, EVE, FILE } from '../drafts/drafts.ts'
import { expectOpen } from '../store/expect-open.ts'

export interface MovingOptions {
  /** A file of SQLite, or an address of PostgreSQL. */
  readonly state: string
  /** Where messages are written. */
  readonly told: string
  /** The number of the event, from 1; 0: it lives. */
  readonly dieAt: number
}

/** Ends with how many events there were. */
async function main({ state, told, dieAt }: MovingOptions): Promise<void> {
  let events = 0
  const happened = (): void => {
    events += 1
    if (events === dieAt) process.kill(process.pid, 'SIGKILL')
  }
  const dying: AroundSql = (run) => async (text, values) => {
    const rows = await run(text, values)
    happened()
    return rows
  }
  const { log } = keptLog()
  const opened = expectOpen(
    state.startsWith('postgres:')
      ? await openPostgresState(state, { log, around: dying })
      : await openSqliteState(state, dying),
  )
  const { drafts: store, lease } = opened.state
  const telling = keepTold({
    ...{ store, lease, log, now: Date.now, elapsed: () => performance.now() },
    // The file has one process; of a server’s database each waits for the lease of the one that died.
    ...(state.startsWith('postgres:') ? { holder: String(process.pid), leaseMs: 100 } : { holder: 'one' }),
    async send(to, { id, state: of, builtOn }) {
      happened()
      appendFileSync(
        told,
        `${'person' in to ? to.person : to.id} ${of}${builtOn ? ' of a correction' : ''}\n`,
      )
      happened()
      return { kind: 'posted', messageId: id }
    },
  })

  const note = draft({ changedAt: Date.now() })
  const correction = draft({
    ...{ id: 'correct22345', author: { platform: BOB.platform, person: BOB.person }, builtOn: [note.id] },
    fields: { ...note.fields, corrects: `chat-${note.id}/talk` },
    changedAt: Date.now(),
  })
  async function make({ id }: Draft, move: Move, by: Doer): Promise<void> {
    const before = await store.of(id)
    if (!before) return
    const moving = {
      by,
      approving: by === EVE ? 'others' : 'none',
      revision: before.revision,
      now: Date.now(),
    } as const
    const brought = {
      file: { ...FILE, name: fileNameOf(id) },
      approvers: [{ platform: EVE.platform, person: EVE.person }],
    }
    const next = moved(before, move, moving, brought)
    if (typeof next === 'object') await store.replace(next)
    await telling.tell(id)
  }
  /** What those before have left is told before anything else happens to it. */
  async function settled(): Promise<void> {
    while ((await store.untold()).length > 0) {
      await telling.tellLeft()
      await pause(20)
    }
  }
  async function approved(one: Draft, by: Doer): Promise<void> {
    if (!(await store.of(one.id))) await store.add(one)
    if ((await store.of(one.id))?.state === 'written') await make(one, 'send', by)
    await settled()
    if ((await store.of(one.id))?.state === 'waiting') await make(one, 'approve', EVE)
    await settled()
  }
  /** Nothing is answered from that is built on what is withdrawn, whatever was killed in between. */
  async function expectWhole(): Promise<void> {
    const isWithdrawn = (await store.of(note.id))?.state === 'withdrawn'
    const stands = await store.approved()
    if (isWithdrawn && stands.length > 0) throw new Error(`${stands.join()} is answered from`)
  }
  await settled()
  await expectWhole()
  await approved(note, ADA)
  if ((await store.of(note.id))?.state === 'approved') await approved(correction, BOB)
  if ((await store.of(note.id))?.state === 'approved') await make(note, 'withdraw', EVE)
  await expectWhole()
  await settled()
  await keepWhole({ store, now: Date.now, titleOf: () => '' })
  await settled()
  await expectWhole()
  const left = JSON.stringify([await store.of(note.id), await store.of(correction.id)])
  if (/scale well|UADA|UBOB/.test(left)) throw new Error(`something is kept: ${left}`)
  await opened.close()
  process.stdout.write(`${events}\n`)
}

await main(JSON.parse(process.argv[2] ?? '{}'))
