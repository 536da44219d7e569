// The service's entry: what it is started with, and where what Node has compiled once is kept for the next start.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Before anything else is loaded. NODE_COMPILE_CACHE names another folder; one that cannot be written does not matter.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/kubecon', import.meta.url)))

const [{ default: dotenv }, { start }] = await Promise.all([import('dotenv'), import('./app/start.ts')])
dotenv.config({ quiet: true })
await start(process.env)
// Node writes it when it ends by itself; a bot may be killed.
flushCompileCache()
