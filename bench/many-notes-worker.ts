// Many notes in a process of its own, which sweeps its memory as the bot does: what is measured is what notes need, not
// what a bench that ran before has left behind.
import { setFlagsFromString } from 'node:v8'

// As src/main.ts.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20']) setFlagsFromString(flag)

const { measureNotes } = await import('./many-notes.ts')
process.send?.(await measureNotes())
process.disconnect?.()
