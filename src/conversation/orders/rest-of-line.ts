// What is said of a line beside what was done: what nobody understood, what else it asks for, and what was read otherwise
// than it was typed.
import { changesDigests, type DigestCommand } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { RestOfLine } from '../../present/digests/digest-notices.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons } from './offers.ts'

/** @returns all of it; parts that are empty are not said */
export function restOf(command: DigestCommand, where: Where): RestOfLine {
  const { left = [], further = [], letters } = command
  const isLost = changesDigests(command) || command.kind === 'offer'
  const zone = 'zone' in command ? command.zone : undefined
  return {
    left: isLost ? left : [],
    further: asButtons(further.map((line) => [line, line])),
    hour: hourSaid(command, where),
    letters: letters !== undefined && zone !== undefined ? { typed: letters, zone } : undefined,
  }
}

/** “At 3”, read as an hour of the afternoon: that is said, and the other hour is a press away. */
function hourSaid(command: DigestCommand, { manager }: Where): RestOfLine['hour'] {
  const { atNight } = command
  // Nothing was done for whoever may not order.
  if (manager === false || atNight === undefined || !('at' in command) || command.at === undefined)
    return undefined
  const isDone = changesDigests(command)
  const buttons = asButtons(isDone ? [[SPOKEN.atNightButton(atNight), `make it ${atNight}`]] : [])
  return { at: command.at, atNight, buttons }
}
