// A measurement in a process of its own, which sweeps its memory as the bot does: what is measured is what it needs, not
// what a bench that ran before has left behind. Run as: alone-worker.ts MODULE FUNCTION
import { setFlagsFromString } from 'node:v8'

// As bin/kubecon.js and src/main.ts.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=30']) setFlagsFromString(flag)

const [module = '', name = ''] = process.argv.slice(2)
process.send?.(await (await import(module))[name]())
process.disconnect?.()
