// A line that names who spoke, and no title: somebody with a role, a name alone, "Closing keynote by …".
import type { EvidenceName } from '../../candidates/evidence.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { withoutFormat } from '../titles/titles.ts'
import { parsePeople } from './people.ts'
import { personAlone, personWithRole } from './people-alone.ts'

/** "Closing keynote by Ada Example": whose it was, and no title. */
const KEYNOTE_BY =
  /^\W{0,3}(?:the )?(?:(?:opening|closing|first|second|last|final|morning|evening|sponsored) )?keynote (?:by|from|with|von|mit|par|avec|de|da|di|con|com) (?=\p{Lu})/iu

/** "Ada Example (Acme): building bridges": what she said, in the writer's words, and no title. */
const SAID_BY = /^([^:]{4,80}):\s+(?=\p{Ll})/u

const withoutOrdinal = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|^\d{1,2}[.)]\s+/gu, '')

interface PersonLine {
  /** Whose talk it was. */
  readonly said: string
  readonly people: readonly string[]
  readonly evidence: readonly EvidenceName[]
}

/** Such a line, but for its links; undefined where it may name a title. */
export function personLine(text: string, field: ProgrammeKnowledge): PersonLine | undefined {
  const role = personWithRole(withoutOrdinal(text), field)
  if (role.length > 0 && field.sessionsTitled(text).length === 0)
    return { said: role.join(', '), people: role, evidence: ['person with role'] }
  const kept = withoutFormat(text)
  const alone = personAlone(withoutOrdinal(SAID_BY.exec(text)?.[1] ?? kept), field)
  if (alone.length > 0)
    return {
      said: alone.join(', '),
      people: alone,
      evidence: kept === text ? ['person alone'] : ['person alone', 'format'],
    }
  const whose = KEYNOTE_BY.exec(text)
  const gave = whose ? parsePeople(text.slice(whose[0].length), field, 'careful') : []
  return gave.length > 0
    ? { said: gave.join(', '), people: gave, evidence: ['person alone', 'format'] }
    : undefined
}
