// The commands about digests as each platform has them typed: a notice names those that work where it is read.
import type { AtEnd } from '../../domain/digests/digest.ts'
import type { PerPlatform, Platform } from '../../domain/platforms/platform.ts'

export interface DigestCommands {
  /** With everything that can be said. */
  readonly order: string
  readonly orderAbout: string
  readonly list: string
  readonly why: string
  readonly log: string
  readonly help: string
  readonly now: string
  readonly resume: string
  readonly pause: (number?: number) => string
  readonly stop: (number?: number) => string
  readonly end: (atEnd: AtEnd) => string
  /** With days in the order’s place: what else they may be. */
  readonly otherDays: string
}

const numbered =
  (command: string, before = ' ') =>
  (number?: number): string =>
    number === undefined ? command : `${command}${before}${number}`

export const DIGEST_COMMANDS: PerPlatform<DigestCommands> = {
  slack: {
    order: 'digest weekdays 09:00 Europe/Lisbon',
    orderAbout: 'digest daily 09:00 UTC about service mesh',
    list: 'digest list',
    why: 'digest why',
    log: 'digest log',
    help: 'digest help',
    now: 'digest now',
    resume: 'digest resume',
    pause: numbered('digest pause'),
    stop: numbered('digest stop'),
    end: (atEnd) => `digest end ${atEnd}`,
    otherDays: 'also “daily”, or “weekly mon”; or in your own words: “every day at 9”',
  },
  discord: {
    order: '/kubecon-digest subscribe days:weekdays time:09:00 zone:Europe/Lisbon',
    orderAbout: '/kubecon-digest subscribe days:daily topic:service mesh',
    list: '/kubecon-digest list',
    why: '/kubecon-digest why',
    log: '/kubecon-digest log',
    help: '/kubecon-digest help',
    now: '/kubecon-digest now',
    resume: '/kubecon-digest resume',
    pause: numbered('/kubecon-digest pause', ' which:'),
    stop: numbered('/kubecon-digest stop', ' which:'),
    end: (atEnd) => `/kubecon-digest end choice:${atEnd}`,
    otherDays: 'or “/kubecon-digest form”, which asks for everything',
  },
}

/** Usage of every command, for help and for mistakes. */
export function digestUsage(platform: Platform): readonly (readonly [usage: string, does: string])[] {
  const typed = DIGEST_COMMANDS[platform]
  return [
    [typed.order, `a digest on every weekday; ${typed.otherDays}`],
    [typed.orderAbout, 'only what the notes say about a topic'],
    [typed.list, 'the digests of this channel'],
    [typed.why, 'when the next one comes, and what blocks it'],
    [typed.log, 'what was posted, missed or unclear'],
    [typed.now, 'post one at once, as a test'],
    [typed.pause(), `pause until “${typed.resume}”`],
    [typed.stop(), `end it; “${typed.stop(2)}” if there are several`],
    [typed.end('monthly'), 'what to post when everything has been shown: “stop”, “monthly” or “again”'],
  ]
}
