// One name in a text: where it ends, and whether it looks like a person's.

import { namesOrganisation, ROLE } from '../../../../domain/text/organisations.ts'
import { conferencesFor } from '../../events/conferences.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'

/** Words between the parts of a name. */
export const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|zu|zur|st\.?)$/u
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ-]*\.?|(?:de|van|von|al|el|d|o)['’-]\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.(?:\p{Lu}\.)?|["“'(]\p{L}[\p{L} .-]*["”')]|\p{Lu}\p{Ll}+\(\p{Lu}\p{Ll}+\))$/u

/** How somebody is addressed, before the name. */
const ADDRESS = /^(?:Dr|Dr?ª|Profa?|Profª|Mr|Mrs|Ms|Herr|Frau|Maître|Sra?|Dra|Mme|Ing|Dipl)\.?(?:-Ing\.?)?$/

const POSSESSIVE = /^(?:His|Her|Their|My|Our|Your|Its|Seine?|Ihre?|Leurs?|Ses|Sus|Seus?|Suas)$/

/** Written with a capital, and no part of a name. */
const NEXT_CLAUSE = /^(?:I|I’m|I'm|We|He|She|They|It|The|This|That|And|But|In|On|At)$/

const TWO_MORE = /^\s+\p{Lu}[\p{L}'’-]+\s+\p{Lu}\p{L}/u

/** "d'IBM": a house, and no part of a name. */
const OF_HOUSE = /^d['’]\p{Lu}[\p{Lu}\p{N}]/u

export interface NameFound {
  readonly name: string
  /** Where it ends in the text it was looked for in. */
  readonly end: number
}

/** The name that a text begins with; a role or a company behind it is cut off. */
export function nameAt(text: string): NameFound | undefined {
  const words: string[] = []
  let end = 0
  for (const match of text.matchAll(/\s*(\S+)/gy)) {
    const [, word = ''] = match
    // A comma, a colon, a possessive or the sentence's full stop ends the name; the dot of an initial does not.
    const bare = word.replace(
      word.includes('(') ? /[,:;!?]+$/u : /(?:[,:;!?)\]]+\.?|['’]s|(?<=\p{L}{3})\.)$/u,
      '',
    )
    if (ADDRESS.test(word) && words.length === 0) continue
    // "His Other Talks": whose it is, and nobody.
    if (POSSESSIVE.test(word) && words.length === 0) return undefined
    // "Ada Example Acme创始人": a house with what somebody is there.
    if (/\p{sc=Latin}.*\p{sc=Han}/u.test(bare) && words.length > 0) break
    if ((ROLE.test(bare) || NEXT_CLAUSE.test(bare) || OF_HOUSE.test(bare)) && words.length > 0) break
    // "Ana López y Eva Ruiz" are two; "Ortega y Gasset" is one.
    if (/^[ye]$/.test(bare) && words.length > 1 && TWO_MORE.test(text.slice(match.index + match[0].length)))
      break
    if (!NAME_WORD.test(bare) && !(PARTICLE.test(bare) && words.length > 0)) break
    words.push(bare)
    end = match.index + match[0].length - (word.length - bare.length)
    if (bare !== word || words.length === 6) break
  }
  // "Ada Example IBM": a house written in capitals at the end.
  while (words.length > 2 && /^\p{Lu}{3,}$/u.test(words.at(-1) ?? '')) words.pop()
  // "Ada (the Countess) Example" has a nickname within; what stands in parentheses at the end is a company.
  while (words.length > 0 && (PARTICLE.test(words.at(-1) ?? '') || words.at(-1)?.startsWith('('))) words.pop()
  return words.length > 0 ? { name: words.join(' '), end } : undefined
}

/** "Ramp Up": a title goes on, and no name. */
const NO_NAME =
  /^(?:speakers?|up|off|out|to|for|with|from|into|over|your|our|these|this|that|the|how|why|what)$/i

/** "Travis CI", "CAP Theorem", "BOSH CPI": two or three capitals are no surname, but "Bo II" is the second. */
const ABBREVIATED =
  /^(?!I{2,3}$|IV$|[JS]R$|(?:LI|LU|WU|XU|YU|MA|HE|HU|KIM|LEE|PARK|CHO|LIU|SUN)$)\p{Lu}{2,3}$/u

const OF_NOUNS = /(?<!(?:^|\s)(?:v[ao]n|auf|in|op|uit|zu))\sde[nr]\s/u

const IS_OURS = new RegExp(`^${conferencesFor('ours')}$`, 'iu')

/** Looks like a person's name: known to the programme, or two to four name words of which none is the field's. */
export function isPersonName(name: string, field: ProgrammeKnowledge): boolean {
  if (field.isPerson(name)) return true
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || words.some((word) => ROLE.test(word))) return false
  const [head = '', ...others] = words
  // "Politik der Äpfel": nouns; only behind "van" or "von" such an article is part of a name.
  if (OF_NOUNS.test(name)) return false
  if (namesOrganisation(name) || field.isPlace(name)) return false
  // "Devoxx France": a conference by its country; but "Michael Jordan".
  if (!field.isGivenName(head) && field.isPlace(others.at(-1) ?? '')) return false
  if (others.some((word) => NO_NAME.test(word) || ABBREVIATED.test(word))) return false
  // "Paris Edition"; but "Paris Pittman".
  if (field.isPlace(head) && others.every((word) => field.isOrdinary(word))) return false
  const [given = '', ...rest] = words
  if (
    IS_OURS.test(given) ||
    /^(?:the|a|an|le|la|les|el|los|las|il|der|die|das|ein|eine[mnrs]?|une?|un[ao]s?|uno|uma?s?|meine?|unsere?|mis?|sus?|nuestr[oa]s?|noss[oa]s?|meu|minha|mon|mes|notre|cette?|quest[oa]|cómo|como|comment|wie|warum|pourquoi|perché|para|pour|cuando|quando|how|why|what|when|this|from|in|on|my|our|your|we|it|is|to|keynote|sig|day|watch|see|view|catch|hear|read|revisit|speakers?|presenters?|panell?ists?|moderators?|hosts?|with|by|and|for|so|but|also|now|here|then|next|first|last|once|again|finally|later|today|yesterday|puis|ensuite|enfin|aujourd['’]hui|dann|danach|zuerst|zuletzt|anschließend|heute|luego|despu[eé]s|entonces|finalmente|depois|ent[ãa]o|hoje|poi|infine|dopo|oggi)$/i.test(
      given,
    )
  )
    return false
  if (field.isGivenName(given.replace(/[(].*$/, '')))
    return !rest.every((word) => field.isOrdinary(word)) || (rest.length === 1 && !field.isOrdinary(given))
  // "… - Igniting Change", "Empezó Ada Example": what opens a subtitle or a sentence is no given name.
  return !/(?:ing|ó)$/iu.test(given) && !words.some((word) => word.length > 2 && field.isOrdinary(word))
}
