// A process of its own that claims slots in one SQLite file: node claim-slots.ts PATH FIRST-DAY COUNT [hang]
// It opens the file when a line comes on its input, prints the keys it got as JSON, and with `hang` never ends.
import { once } from 'node:events'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { expectOpen } from './expect-open.ts'
import { attemptAt, slotFor } from './slots.ts'

const [path = '', firstDay = '', count = '0', hang] = process.argv.slice(2)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
process.stdin.destroy()

const opened = expectOpen(await openSqliteState(path))
const got: string[] = []
for (let index = 0; index < Number(count); index += 1) {
  const day = new Date(Date.parse(firstDay) + index * 86_400_000).toISOString().slice(0, 10)
  const slot = slotFor(day)
  if ((await opened.state.ledger.claim(slot, ['a/1'], attemptAt(slot.dueAt))) !== undefined)
    got.push(slot.key)
}
process.stdout.write(`${JSON.stringify(got)}\n`)
if (hang) setInterval(() => {}, 1000)
