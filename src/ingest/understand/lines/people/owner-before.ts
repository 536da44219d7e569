// Whose talk it was, where that stands right before its title: "Ada's …", "Ada Beispiels Vortrag …", "La keynote de Ada Example, …".
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { isPersonName, nameAt } from '../names/names.ts'
import { BY, wordsFor } from '../words/wordings.ts'

/** "La keynote de Ada Example (Acme), «…»" */
const OWNED_BEFORE = new RegExp(
  `(?<!\\p{L})(${wordsFor('session')})\\s+(?:${BY})\\s+((?:\\p{Lu}[\\p{L}'’.-]+\\s+){1,3}?\\p{Lu}[\\p{L}'’-]+)(?:\\s\\([^()]{2,80}\\)|,[^,:;.]{2,60})?\\s*[,:]\\s*["“„«‘*_]*$`,
  'iu',
)

/** "Ada Beispiels Vortrag „…“": some languages write no apostrophe. */
const GENITIVE =
  /((?!(?:Bei|In|Nach|Mit|Von|Zu|Auf|Aus|Für|Über|Der|Die|Das|Dann|Ved|På|Etter|Efter)\s)(?:\p{Lu}[\p{L}-]+\s+){1,2}\p{Lu}[\p{L}-]+)s\s+(?:Vortrag|Talk|Keynote|Session|Workshop|foredrag|föredrag|talk|keynote)\s*:?\s+["“„«‘*_]*$/u

/** "Ada's *Title*", "Ada Example's keynote": whose talk the words right behind are. */
export function ownerBefore(before: string, field: ProgrammeKnowledge): string | undefined {
  const [, possessive = ''] =
    /((?:\p{Lu}[\p{L}'’.-]+\s+){0,3}\p{Lu}[\p{L}-]*\p{Ll})(?:\s\([^()]{2,60}\))?['’]s?\s+(?:(?:talk|session|keynote|presentation)\s*)?[:,]?\s*["“‘*_]*$/u.exec(
      before,
    ) ?? []
  const [, , owned = ''] = OWNED_BEFORE.exec(before) ?? []
  const [, genitive = ''] = GENITIVE.exec(before) ?? []
  const name = nameAt(possessive || owned || genitive)?.name
  if (!name) return undefined
  return isPersonName(name, field) || (!name.includes(' ') && field.isGivenName(name)) ? name : undefined
}
