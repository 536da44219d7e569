// “At 3”, read as an hour of the afternoon: that is said, and the other hour is a press away.
import { changesDigests, type DigestCommand } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { RestOfLine } from '../../present/digests/digest-notices.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons } from './offers.ts'

/** @returns undefined where the time is meant as it was typed */
export function hourSaid(command: DigestCommand, { manager }: Where): RestOfLine['hour'] {
  const { atNight } = command
  // Nothing was done for whoever may not order.
  if (manager === false || atNight === undefined || !('at' in command) || command.at === undefined)
    return undefined
  const isDone = changesDigests(command)
  const buttons = asButtons(isDone ? [[SPOKEN.atNightButton(atNight), `make it ${atNight}`]] : [])
  return { at: command.at, atNight, buttons }
}
