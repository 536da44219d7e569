// kubecon preview: the page on which the bot is tried, also beside a bot that runs.
import type { Command } from 'commander'
import { openLibrary } from '../app/library/open.ts'
import { openPreview } from '../app/preview.ts'
import type { Config } from '../config.ts'
import { readAside } from '../ingest/read-aside.ts'
import { openLog } from '../observability/log.ts'
import { print } from './output.ts'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

/** Asked for by name: PREVIEW=false only says what a start without tokens means. */
const THIS_MACHINE = { host: '127.0.0.1', port: 3080 }

export function addPreview(program: Command, config: Config): void {
  program
    .command('preview')
    .description('serve a page that shows answers and digests as Slack and Discord would; no token is used')
    .action(async () => {
      const opened = await openLibrary(config, [], readAside)
      const preview = config.preview ?? THIS_MACHINE
      const start = await openPreview(
        { ...config, preview },
        opened,
        await opened.complete(),
        openLog('warn'),
      )
      if (!start.ok) {
        process.stderr.write(`${start.problem.variable} ${start.problem.text}\n`)
        process.exitCode = EX_CONFIG
        return
      }
      const { previewing } = start
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
        process.once(signal, () => void previewing.close().then(() => process.exit(0)))
      await print(`${previewing.address} shows what people will see. Ctrl+C ends it.`)
    })
}
