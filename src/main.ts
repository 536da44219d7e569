// The service's entry: how Node is to run it, and what it is started with.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// As bin/kubecon.js, which starts the bot: for those who start it without.
setFlagsFromString('--semi-space-growth-factor=1')
// The first process of a container is not ended by a signal that nobody hears (pid_namespaces(7)), and loading takes a moment.
const leaving = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => leaving.abort(signal))

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/kubecon', import.meta.url)))

const [{ readEnvFile }, { start }] = await Promise.all([
  import('./app/env-file.ts'),
  import('./app/start.ts'),
])
await start(process.env, leaving.signal, readEnvFile(process.env))
// Node writes it when it ends by itself; a bot may be killed.
flushCompileCache()
// V8 lets garbage stand as long as the machine has room for it. A bot lives for weeks beside others: swept when it has
// grown by 30 %, it keeps to its bar (docs/decisions/connect-first.md). Not before: a start grows all the time, and what
// it compiles would be kept under another flag than the next start has.
setFlagsFromString('--heap-growing-percent=30')
