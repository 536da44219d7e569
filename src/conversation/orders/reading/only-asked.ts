// A line that ends in a question mark changes nothing: what it asks for is offered.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { asOffer } from './as-said.ts'

const ENDS_AS_QUESTION = /[?¿]["”»)\s]*$/u

/** “Can you move it to 10?” */
export const endsAsQuestion = (line: string): boolean => ENDS_AS_QUESTION.test(line)

/** @returns what shows what would be done, to be pressed */
export function onlyAsked(command: DigestCommand): DigestCommand {
  switch (command.kind) {
    case 'subscribe':
    case 'change':
      return asOffer(command)
    case 'zone': {
      const { kind: _, which, ...said } = command
      return { ...said, kind: 'offer', ...(which !== undefined && { which }) }
    }
    case 'order': {
      const { kind: _, what, which, ...said } = command
      return { ...said, kind: 'offer', verb: what, ...(which !== undefined && { which }) }
    }
    case 'now':
      return { ...command, kind: 'preview' }
    case 'offer': {
      // Nor is it an order where its topic is known.
      const { ifSubject: _, ...said } = command
      return said
    }
    default:
      return command
  }
}
