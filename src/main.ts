// The service's entry: how Node is to run it, and what it is started with.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

// V8 lets garbage stand as long as the machine has room for it. A bot lives for weeks beside others: with less room for
// what is new, and swept when it has grown by 45 %, it keeps to its bar (docs/decisions/connect-first.md).
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=45']) setFlagsFromString(flag)
// The first process of a container is not ended by a signal that nobody hears (pid_namespaces(7)), and loading takes a moment.
const leaving = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => leaving.abort(signal))

// Before anything else is loaded. NODE_COMPILE_CACHE names another folder; one that cannot be written does not matter.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/kubecon', import.meta.url)))

const [{ readEnvFile }, { start }] = await Promise.all([
  import('./app/env-file.ts'),
  import('./app/start.ts'),
])
readEnvFile(process.env)
await start(process.env, leaving.signal)
// Node writes it when it ends by itself; a bot may be killed.
flushCompileCache()
