// What a line says beside the command that is read in it: what else it asks for, and letters that name a zone.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { lettersRead } from '../words/order-zones.ts'
import { furtherIn } from './further-in.ts'
import { withoutTakenBack } from './taken-back.ts'

/** @param read what a part of the line means by itself */
export function withBeside(
  command: DigestCommand,
  line: string,
  read: (part: string) => DigestCommand | undefined,
): DigestCommand {
  const further = furtherIn(withoutTakenBack(line) ?? line, command, read)
  // “EST” is read as the time of a place.
  const letters = 'zone' in command && command.zone ? lettersRead(line, command.zone) : undefined
  return {
    ...command,
    ...(further.length > 0 && { further }),
    ...(letters !== undefined && { letters }),
  }
}
