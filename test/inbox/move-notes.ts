// A process of its own that moves a note on and tells of it: node move-notes.ts OPTIONS-AS-JSON. Its platform is a file to which
// every message adds one line. At the event it is told (a statement that was run, a message on its way out, a message that
// went out) it kills itself, as kill -9 does. Started again without, it goes on where the state is.
import { appendFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Doer } from '../../src/domain/drafts/draft.ts'
import { moved } from '../../src/drafts/moved.ts'
import type { Move } from '../../src/drafts/moves.ts'
import { keepTold } from '../../src/inbox/keep-told.ts'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import type { AroundSql } from '../../src/store/database/sql.ts'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { ADA, draft, EVE, FILE } from '../drafts/drafts.ts'
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
    async send(to, { id, state: of }) {
      happened()
      appendFileSync(told, `${'person' in to ? to.person : to.id} ${of}\n`)
      happened()
      return { kind: 'posted', messageId: id }
    },
  })

  const { id } = draft()
  async function make(move: Move, by: Doer): Promise<void> {
    const before = await store.of(id)
    if (!before) return
    const moving = {
      by,
      approving: by === EVE ? 'others' : 'none',
      revision: before.revision,
      now: Date.now(),
    } as const
    const brought = { file: FILE, approvers: [{ platform: EVE.platform, person: EVE.person }] }
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
  await settled()
  if (!(await store.of(id))) await store.add(draft({ changedAt: Date.now() }))
  if ((await store.of(id))?.state === 'written') await make('send', ADA)
  await settled()
  if ((await store.of(id))?.state === 'waiting') await make('approve', EVE)
  await settled()
  if ((await store.of(id))?.state === 'approved') await make('withdraw', EVE)
  await settled()
  await opened.close()
  process.stdout.write(`${events}\n`)
}

await main(JSON.parse(process.argv[2] ?? '{}'))
