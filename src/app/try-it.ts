// A start without tokens: the bot is useful at once, in the terminal and in the browser.
import { samplesOf } from '../adapters/preview/samples.ts'
import { renderMessage } from '../adapters/terminal/render.ts'
import type { Config } from '../config.ts'
import { converse } from '../conversation/converse.ts'
import { parseRequest } from '../conversation/grammar.ts'
import { parseDigests } from '../digest/declare.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { Log } from '../domain/ports.ts'
import { readAside } from '../ingest/read-aside.ts'
import { openLibrary } from './library/open.ts'
import { openPreview, type PreviewStart } from './preview.ts'
import type { TerminalLook } from './terminal-look.ts'

export const NO_TOKENS =
  'No tokens are set: SLACK_BOT_TOKEN with SLACK_APP_TOKEN connects to Slack, DISCORD_TOKEN to Discord (.env.example).'

/**
 * Says what is missing, answers a sample question, and serves the preview until it is closed.
 * @param output where all of it is said
 * @returns a problem, and nothing left open, where the page cannot be served as PREVIEW asks
 */
export async function tryIt(
  config: Config & { readonly preview: NonNullable<Config['preview']> },
  { look, output }: { readonly look: TerminalLook; readonly output: NodeJS.WritableStream },
  log: Log,
): Promise<PreviewStart> {
  output.write(`${NO_TOKENS}\n`)
  // With tokens they are told in the log, where digests are posted.
  for (const problem of parseDigests(config.digest).problems) output.write(`DIGEST: ${problem}\n`)
  const opened = await openLibrary(config, [], readAside)
  for (const problem of opened.problems) output.write(`${describeProblem(problem)}\n`)
  const library = await opened.complete()
  const [sample = 'help'] = samplesOf(library)
  const { message } = converse(parseRequest(sample), library, { now: Date.now })
  output.write(`\n> ${sample}\n\n${renderMessage(message, look)}\n`)
  const start = await openPreview(config, opened, library, log)
  if (start.ok)
    output.write(
      `Try it in the browser, drawn as Slack and as Discord show it: ${start.previewing.address}\nCtrl+C ends it.\n`,
    )
  return start
}
