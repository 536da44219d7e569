// kubecon digest preview: what a channel will be shown on which day.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { terminalLook } from '../app/terminal-look.ts'
import { secretsOf } from '../config/secrets.ts'
import type { Config } from '../config.ts'
import { openLog } from '../observability/log.ts'
import { previewDigest } from './digest-preview.ts'
import { print, remark } from './output.ts'

interface PreviewOptions {
  readonly date?: string
  readonly about?: string
  readonly days: number
  readonly digest: string
  readonly end?: 'stop' | 'monthly' | 'again'
  readonly json?: true
}

const MOST_DAYS = 3_660

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (!isDay || new Date(text).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('expected a day such as 2026-12-01')
  return text
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > MOST_DAYS)
    throw new InvalidArgumentError(`expected a number from 1 to ${MOST_DAYS}`)
  return count
}

export function addDigest(program: Command, config: Config): void {
  program
    .command('digest')
    .description('work on digests')
    .command('preview')
    .description('show what a digest brings on a day; nothing is posted or stored')
    .option('--date <day>', 'the first day, as 2026-12-01; today without it', dayOf)
    .option('--days <n>', 'how many calendar days', countOf, 1)
    .option('--about <topic>', 'only what the notes say about this')
    .option(
      '--digest <words>',
      'channel, days, time and zone; what the channel has seen is taken from the state',
      'slack:C0 daily 09:00 UTC',
    )
    .addOption(
      new Option('--end <choice>', 'what comes when all has been shown').choices([
        'stop',
        'monthly',
        'again',
      ]),
    )
    .option('--json', 'print one JSON object a day')
    .action(async (options: PreviewOptions) => {
      const { date, days, about, digest, end, json } = options
      const asked = {
        digest,
        days,
        ...(date && { date }),
        ...(about && { about }),
        ...(end && { atEnd: end }),
      }
      const previewed = await previewDigest(config, asked, openLog('error', { secrets: secretsOf(config) }))
      remark(previewed.problems)
      for (const day of previewed.days) {
        if (json) await print(previewed.json(day))
        else await print((await previewed.message(day, terminalLook())) || nothingOn(day.slot.day, about))
      }
      if (previewed.days.length > 0) return
      if (previewed.problems.length > 0) process.exitCode = 1
      else remark(['Nothing is due on these days.'])
    })
}

const nothingOn = (day: string, about: string | undefined): string =>
  `${day}: there is nothing to show${about ? `: no note mentions “${about}”` : ''}`
