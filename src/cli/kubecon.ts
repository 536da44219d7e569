#!/usr/bin/env node
// The command line's entry: what is loaded is kept compiled, and only the command asked for is loaded.
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Before anything else is loaded, into the folder that the bot uses too (main.ts).
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/kubecon', import.meta.url)))
await (await import('./commands.ts')).runCommand(process.argv)
