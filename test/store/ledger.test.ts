import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryLedger } from '../../src/store/memory-ledger.ts'
import { holdsTheLedgerContract } from './ledger-contract.ts'
import { opened } from './temporary-folder.ts'

holdsTheLedgerContract('in memory', () => ({ ledger: memoryLedger(), close: () => {} }))

holdsTheLedgerContract('in SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  const { ledger, close } = opened(join(folder, 'kubecon.db'))
  return {
    ledger,
    close() {
      close()
      rmSync(folder, { recursive: true })
    },
  }
})
