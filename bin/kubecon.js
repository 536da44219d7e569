#!/usr/bin/env node
// The command kubecon. Written so that an old Node can read it: that is whom it has something to tell.
import { existsSync, readFileSync } from 'node:fs'
import * as module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
/** The bot is started by itself: it needs no command line. */
const PROGRAM = process.argv.slice(2).join(' ') === 'start' ? 'main' : 'cli/kubecon'
/** In a package it is compiled: Node strips no types in node_modules. In a clone the sources run as they are. */
const ENTRY = [`src/${PROGRAM}.ts`, `dist/${PROGRAM}.js`].map((path) => join(ROOT, path)).find(existsSync)
/** A clone brings its Node along, as a development dependency. */
const NODE_BROUGHT = join(ROOT, 'node_modules/node/bin/node')

const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node.replace('>=', '')

if (isOld(process.versions.node, wanted)) {
  if (existsSync(NODE_BROUGHT)) runBy(NODE_BROUGHT)
  else refuse()
} else {
  // On a large machine V8 gives new objects dozens of MiB of room; in little room they are swept more often, and as fast.
  // Before anything is compiled: V8 refuses what was kept under other flags.
  setFlagsFromString('--semi-space-growth-factor=1')
  // Before the entry, which is TypeScript as well: to load what strips types costs 40 ms and 17 MiB. NODE_COMPILE_CACHE
  // names another folder; one that cannot be written does not matter. Threads look into that variable and know of no other way.
  process.env.NODE_COMPILE_CACHE ||= join(ROOT, 'node_modules/.cache/kubecon')
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE)
  import(pathToFileURL(ENTRY).href)
}

function isOld(version, least) {
  const [major, minor] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = least.split('.').map(Number)
  return major < leastMajor || (major === leastMajor && minor < leastMinor)
}

/** As if that Node had been called: the same streams, the same signals, the same end. */
async function runBy(node) {
  const [{ spawn }, { constants }] = await Promise.all([import('node:child_process'), import('node:os')])
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + constants.signals[signal]
  })
}

function refuse() {
  const isClone = String(ENTRY).endsWith('.ts')
  process.stderr.write(
    `kubecon needs Node.js ${wanted} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one (https://nodejs.org), or have npm bring it ' +
      (isClone
        ? 'with what the clone is developed by:\n  npm ci\n'
        : 'for this call:\n  npx --package node@24 --package ADDRESS kubecon …\nwhere ADDRESS is what you installed it from.\n'),
  )
  process.exitCode = 1
}
