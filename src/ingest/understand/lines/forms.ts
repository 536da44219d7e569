// The forms in which one line names a session and the people who gave it. A new form is a new row.

import { ROLE } from '../../../domain/text/organisations.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { BY_OTHER_SCRIPT, easternBehindRole, isEasternPerson, MARKED_EASTERN } from './names/eastern-names.ts'
import { isPersonName, nameAt } from './names/names.ts'
import { smallNamesBehind } from './names/small-names.ts'
import { type PeopleOrder, readPeopleFirst, readPeopleLast } from './order.ts'
import { parsePeople } from './people/people.ts'
import { peopleThenTitle } from './people/people-first.ts'
import { namesAtStart } from './people/people-in-text.ts'
import { isGeneric } from './titles/generic.ts'
import { cleanTitle, isShapedAsTitle, mayBeTitle, withoutLead, wordCount } from './titles/titles.ts'
import { withoutConference } from './titles/where-given.ts'
import { BY, wordsFor } from './words/wordings.ts'

export interface Named {
  readonly title: string
  readonly people: readonly string[]
  /** The people stand before the title. */
  readonly peopleFirst?: true
  /** The people may stand there for another reason. */
  readonly weak?: true
}

interface Form {
  readonly name: string
  readonly reason: string
  readonly example: string
  readonly weak?: true
  readonly read: (text: string, field: ProgrammeKnowledge) => Named | undefined
}

/** Every place where the separator stands, left to right: a title may hold it too. */
function* cutsAt(text: string, separator: RegExp): Generator<readonly [string, string]> {
  for (const match of text.matchAll(separator)) {
    yield [text.slice(0, match.index), text.slice(match.index + match[0].length)]
  }
}

/** "'Less is more' is a quote by Ada Example": a sentence of something else that somebody made. */
const IS_A_WORK = /\b(?:is|was|ist|war|es|est|é) (?:an?|the|eine?|una?|une?|uma?) \p{Ll}+\s*$/u

/** Title, separator, people: at the first place behind which people stand. */
const titleThenPeople = (separator: RegExp) => (text: string, field: ProgrammeKnowledge) => {
  for (const [title, behind] of cutsAt(text, separator)) {
    const people =
      wordCount(title) >= 1 &&
      title.trim().length >= 3 &&
      !IS_A_WORK.test(title) &&
      // "Opening Keynote - A Title - Ada Example": the first part only says of which kind it was.
      !isGeneric(cleanTitle(title))
        ? parsePeople(behind, field, 'careful')
        : []
    if (people.length > 0) return { title, people }
  }
  return undefined
}

/** "Ada Example's Keynote": the one whose talk it is; the apostrophe is often forgotten. */
function ownerOf(title: string, field: ProgrammeKnowledge): string | undefined {
  const [, name] =
    /^(\p{Lu}[\p{L}.-]+ (?:\p{Lu}[\p{L}.-]+ ){0,2}?\p{Lu}[\p{L}-]+?)['’]?s (?:\p{L}+ )?(?:[Kk]eynote|[Tt]alk|[Ss]ession|[Pp]resentation|[Pp]anel|[Ww]orkshop)\b/u.exec(
      title,
    ) ?? []
  // "Ada Example Keynote": the apostrophe and its letter are forgotten too.
  const [, plain] =
    /^((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?:(?:[Oo]pening|[Cc]losing) )?[Kk]eynote$/u.exec(
      title,
    ) ?? []
  if (name && isPersonName(name, field)) return name
  // A house has keynotes too: only known people have them without the apostrophe.
  const isKnown = plain && (field.isPerson(plain) || field.isGivenName(plain.split(' ')[0] ?? ''))
  return isKnown && isPersonName(plain, field) ? plain : undefined
}

/** "by @handle": somebody, whose name is not said. */
const HANDLE = /\s*[:,–—-]?\s+(?:(?:by|von|por|par|de|da|with|w\/)\s+)?@[\w.-]{2,40}\s*$/iu
const ALONE =
  /[:,]?\s+(?:by|presented by|given by|from|with|von|mit|por|par|av|door|com|con|avec|de|da)\s+(\p{Lu}\p{Ll}+(?:\s*(?:&|and|und|et|y|e)\s*\p{Lu}\p{Ll}+)?)(\s*[(,]\s*(?:\p{L}+ ){0,3}?[\p{L}-]+.{0,60}|\s+(?:from|of|at|@|von|de|bei)\s+\p{Lu}.{0,60})?\s*$/u

/** Words that mean many things besides. */
const WEAK_BY = new RegExp(`,?\\s+${BY}\\s+(?=\\p{Lu})`, 'gu')

const DASH: Form = {
  name: 'dash',
  reason: 'the commonest: copied from a schedule, with or without role and company',
  example: 'Taming Noisy Neighbours - Ada Example, Engineer, Acme & Bo Sample, Other Co',
  read: titleThenPeople(/\s+(?:[-–—|·]|\/\/|::)\s+|(?<=[\p{L}\p{N}?!)])[-–—]\s+(?=\p{Lu})/gu),
}

const DASH_BY: Form = {
  name: 'dash, by',
  reason: 'a dash ends the title, and a word says that somebody follows',
  example: 'Taming Noisy Neighbours - di Ada Example',
  read: titleThenPeople(new RegExp(`\\s+[-–—|·]\\s+${wordsFor('given by')}\\s+(?=\\p{Lu})`, 'giu')),
}

/** Begins with what is a surname too, and ends a title: 이야기, 도입기, 성능. */
const NO_EASTERN =
  /(?:[기화성법론편]|야기|하우|소개|전략|방법|이유|과정|현재|미래|구조|설계|문제|정보|조건|사례)$/u

/** "… a title? Par Ada Example": where the title has ended, or with a capital that English would not give it. */
const BY_APART = new RegExp(
  `(?:(?<=[?!…»”"])\\s+(?:${BY})|,?\\s+(?:Par|Por|Door|Présentée? par|Animée? par|Vorgetragen von))\\s+(?=\\p{Lu})`,
  'gu',
)

/** "Who ate the turnips? by Will Means": the title has ended, and nothing but a name follows, known or not. */
const ENDED_BY =
  /^(.{6,160}[?!…»”"])\s+(?:by|von|par|por|di|door|av)\s+((?:\p{Lu}[\p{L}'’-]+\.?\s){1,2}\p{Lu}[\p{L}'’-]+)$/u

/** "…, par Ada Example" */
const COMMA_BY = new RegExp(`(?<=\\p{L}{2}|[!?)]),\\s+${wordsFor('given by')}\\s+(?=\\p{Lu})`, 'gu')

/** "Ada Example | @ada | Acme | “A Title”": one who spoke, what is known of her, and the title in marks. */
const COLUMNS_MARKED =
  /^([^|·"“„«「]{3,60}?)(?:\s*[|·]\s*[^|·"“„«「]{1,60}){0,3}\s*[|·]\s*["“„«「]([^"“”„«»「」]{3,200})["”“»」]$/u

/** "王小明さん (某社)「題」": who spoke, and the title in marks right behind. */
const EASTERN_MARKED =
  /^([\p{L}\p{N}_.・ー]{2,20})(?:さん|氏|님|老师)\s*(?:[(（][^()（）]{1,40}[)）])?\s*(?:による|の|의|的)?\s*[「『《]([^「」『』《》]{2,120})[」』》]$/u

/** "休むカブ——某公司架构师 王小明": two long dashes without blanks, and behind them what somebody is. */
const LONG_DASHES = /^(.{4,120}?)\s*(?:——|⸺|――)\s*([^—⸺―]{2,60})$/u

/** "…, Colin & Dan" */
const GIVEN_BEHIND = /^(.{4,160}\p{L}{2}),\s+(\p{Lu}\p{Ll}+\s+(?:&|and|und|et|y|e)\s+\p{Lu}\p{Ll}+)$/u

const PEOPLE_WORD =
  '(?:speakers?|presenters?|panell?ists?|moderators?|moderation|sprecher(?:in(?:nen)?)?|referent(?:en|in|innen)?|ponentes?|palestrantes?|intervenant(?:e|s|es)?|relator[ei]|relatric[ei]|登壇者|発表者|讲师|嘉宾|발표자|연사)'
const LABEL_BEHIND = new RegExp(
  `^(.{4,200}?)(?:\\.\\s+|(?<=[?!])\\s+|\\s*[,;|–—-]\\s+|\\s+)${PEOPLE_WORD}\\s*[:：]\\s*(\\S.{2,200})$`,
  'iu',
)
const NEXT_LABEL = new RegExp(`\\s*[;,.|]\\s+${PEOPLE_WORD}\\s*[:：]\\s*`, 'iu')

const LABEL_PEOPLE_TITLE = new RegExp(
  `^(?:\\p{L}+\\s){0,3}${wordsFor('session')}(?:\\s(?:de )?\\p{L}+){0,2}\\s+(?:${BY})\\s+(\\p{Lu}[^:“„«"]{3,80}?)\\s*:\\s*["“„«「『《]([^"“”„«»」』》]{3,200})["”“»」』》]\\.?$`,
  'iu',
)
const BETWEEN_DASHES = /^(.{3,200}?)\s+[-–—~]{1,2}\s?([^-–—~()]{2,60}?)\s?[-–—~]{1,2}$/u

const BROKEN_LINKS = new RegExp(
  `^\\[([^\\[\\]]{4,200})\\],?\\s*(?:${BY}|[-–—(])\\s*\\[?(\\p{Lu}[^\\[\\]:]{3,80})`,
  'u',
)

/** Marks around a title, and behind them who gave it: "Die beste: „Rüben im Keller“ von Ada Example". */
const MARKED_BY = new RegExp(
  `^[^"“«„「『《]{0,60}["“«„「『《]\\s*([^"”»“」』》]{3,200}?)\\s*["”»“」』》]\\s*[-–—,:]?\\s*(?:${BY})\\s+(\\p{Lu}.{2,160})$`,
  'iu',
)

/** Read before the order of the lines around it is asked: its marks leave no doubt. */
const MARKED_COLUMNS: Form = {
  name: 'columns, marked title',
  reason: 'a heading of columns: marks leave no doubt which one is the title, so that the first is who spoke',
  example: 'Ada Example | @ada | Acme | “Taming Noisy Neighbours”',
  read: (text, field) => {
    const [, first = '', title = ''] = COLUMNS_MARKED.exec(text) ?? []
    const name = nameAt(first)?.name
    // "Acme Tools | “we keep turnips”": what a house says of itself goes on in small letters.
    const isTitle = /^\P{L}*[\p{Lu}\p{Lo}]/u.test(title)
    return isTitle && name === first.trim() && isPersonName(name, field)
      ? { title, people: [name] }
      : undefined
  },
}

/** The first form that fits counts. */
const FORMS: readonly Form[] = [
  {
    name: 'marked, by',
    reason: 'marks say where the title ends, whatever leads to it; who gave it may be known to nobody',
    example: 'My favourite: “Taming Noisy Neighbours” by Ada Example and Bo Sample.',
    read: (text, field) => {
      const [, title, behind = ''] = MARKED_BY.exec(text) ?? []
      const said = behind.replace(/[.。]\s*$/u, '')
      const known = title ? parsePeople(said, field, 'careful') : []
      const people = known.length > 0 || nameAt(said)?.name !== said || !said.includes(' ') ? known : [said]
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  {
    name: 'label behind',
    reason: 'a word for people, and those who spoke, behind the title on its line',
    example: 'Taming Noisy Neighbours. Speakers: Ada Example, Bo Sample',
    read: (text, field) => {
      const [, title, behind = ''] = LABEL_BEHIND.exec(text) ?? []
      const [list = ''] = behind.split(/(?<=\p{L}{2})[.!?](?:\s|$)/u)
      const people = list.split(NEXT_LABEL).flatMap((part) => parsePeople(part, field, 'sure'))
      return title && people.length > 0 ? { title, people: [...new Set(people)] } : undefined
    },
  },
  {
    name: 'label, people, marked title',
    reason: 'what kind of session, who gave it, and the title in marks behind a colon',
    example: 'Closing talk by Ada Example: “Taming Noisy Neighbours”',
    read: (text, field) => {
      const [, name = '', title] = LABEL_PEOPLE_TITLE.exec(text) ?? []
      const people = title ? parsePeople(name, field, 'careful') : []
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  MARKED_COLUMNS,
  {
    name: 'honoured, marked title',
    reason: 'what is said to people makes a name of what stands before a title in marks',
    example: '山田太郎さん（某社）「カブの静かな生活」',
    read: (text) => {
      const [, name, title] = EASTERN_MARKED.exec(text) ?? []
      return title && name ? { title, people: [name] } : undefined
    },
  },
  {
    name: 'long dashes',
    reason: 'programmes of scripts without blanks: the title, two long dashes, what somebody is and the name',
    example: '萝卜的未来——某公司架构师 王小明',
    read: (text) => {
      const [, title, behind = ''] = LONG_DASHES.exec(text) ?? []
      const people = title ? easternBehindRole(behind) : []
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  {
    name: 'between dashes',
    reason: 'a name set apart on both sides, as some write below a picture',
    example: 'Taming Noisy Neighbours -Ada Example-',
    read: (text, field) => {
      const [, title, name = ''] = BETWEEN_DASHES.exec(text) ?? []
      const people = title ? parsePeople(name, field, 'careful') : []
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  DASH,
  DASH_BY,
  {
    name: 'broken links',
    reason: 'links by reference whose address was forgotten: the brackets stay as signs',
    example: '[Taming Noisy Neighbours], by [Ada Example]: worth it',
    read: (text, field) => {
      const [, title, behind] = BROKEN_LINKS.exec(text) ?? []
      const people = title && behind ? parsePeople(behind, field, 'careful') : []
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  {
    name: 'parentheses',
    reason: 'a list of favourites',
    example: 'Taming Noisy Neighbours (Ada Example & Bo Sample)',
    read: (text, field) => {
      const [, title, inside] =
        /^(.{3,}?)\s*[([（]([^()[\]（）]{4,200})[)\]）]\s*(?:\.?$|[:.,;：]\s?|[-–—→]\s)/u.exec(text) ?? []
      const people = title && inside ? parsePeople(inside, field, 'careful') : []
      return title && people.length > 0 ? { title, people } : undefined
    },
  },
  {
    name: 'given names in parentheses',
    reason: 'among colleagues everybody is known by one name',
    example: 'Taming Noisy Neighbours (Ada)',
    read: (text, field) => {
      const [, title = '', inside = ''] =
        /^(.{3,}?)\s*[(（](\p{Lu}\p{Ll}[^()（）]{1,40})[)）]\s*$/u.exec(text) ?? []
      const names = inside.split(/\s*(?:,|&|\+|\/|\b(?:and|und|et|y|e)\b)\s*/u)
      const areGiven = names.every(
        (name) =>
          /^\p{Lu}\p{Ll}+$/u.test(name) &&
          field.isGivenName(name) &&
          !field.isOrdinary(name) &&
          !field.isPlace(name),
      )
      return areGiven && wordCount(title) >= 2 ? { title, people: names } : undefined
    },
  },
  {
    name: 'by',
    reason: 'as one says it',
    example: 'Taming Noisy Neighbours by Ada Example',
    read: (text, field) => {
      const [, title, name] = BY_OTHER_SCRIPT.exec(text) ?? []
      return title && name
        ? { title, people: [name] }
        : titleThenPeople(/,?\s+(?:presented by|given by|by|w\/|feat\.|featuring)\s+/gi)(text, field)
    },
  },
  {
    name: 'comma, by',
    reason: 'a comma ends the title, and a word says in its language that somebody follows',
    example: 'Les voisins bruyants, par Ada Example',
    read: titleThenPeople(COMMA_BY),
  },
  {
    name: 'by, behind the title’s end',
    reason: 'a question is over before “by” comes, whatever its case; French titles have a capital there',
    example: 'Où vont les navets ? Par Ada Example',
    read: (text, field) => {
      const named = titleThenPeople(BY_APART)(text, field)
      const [, title, name] = named ? [] : (ENDED_BY.exec(text) ?? [])
      return named ?? (title && name ? { title, people: [name] } : undefined)
    },
  },
  {
    name: 'marked title',
    reason: 'marks around the title leave no doubt where it ends, and who stands behind',
    example: '《萝卜的未来》-王小明，某公司',
    read: (text) => {
      const [, title, name] = MARKED_EASTERN.exec(text) ?? []
      return title && name ? { title, people: [name.trim()] } : undefined
    },
  },
  {
    name: 'with',
    reason: 'as one says it; but one also has lunch with people, so that it counts for less',
    example: 'Taming Noisy Neighbours with Ada Example',
    weak: true,
    read: (text, field) => {
      const named = titleThenPeople(WEAK_BY)(text, field)
      const known = named?.people.some(
        (name) => field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? ''),
      )
      return known ? named : undefined
    },
  },
  {
    name: 'cut short',
    reason: 'a list of recordings cuts the title, and keeps who gave it',
    example: 'Taming Noisy Neighb... Ada Example & Bo Sample',
    read: (text, field) => {
      const [, title = '', behind = ''] = /^(.{12,200}\p{L}(?:\.{3}|…)) (\p{Lu}.{3,80})$/u.exec(text) ?? []
      const people = behind ? parsePeople(behind, field, 'careful') : []
      return people.length > 0 &&
        people.join('').length >= behind.replace(/\s*(?:,|&|\band\b)\s*/g, '').length
        ? { title, people }
        : undefined
    },
  },
  {
    name: 'comma',
    reason: 'the title of a recording, pasted with what the channel wrote behind it',
    example: 'Taming Noisy Neighbours!, Ada Example, Acme',
    read: (text, field) => {
      const [, told, eastern = ''] = /^(.{6,200}?)\s*[,，、]\s*(\S{2,8})$/u.exec(text) ?? []
      if (told && wordCount(told) >= 3 && isEasternPerson(eastern) && !NO_EASTERN.test(eastern))
        return { title: told, people: [eastern] }
      for (const [title, behind] of cutsAt(text, /(?<=[\p{L}\p{N}!?)"”]),\s+/gu)) {
        const first = namesAtStart(behind, field)
        if (
          wordCount(title) >= 3 &&
          first.some((name) => field.isPerson(name) || (/[!?]$/.test(title) && name.includes(' ')))
        )
          return { title, people: parsePeople(behind, field, 'careful') }
      }
      return undefined
    },
  },
  {
    name: 'one name',
    reason: 'whoever is known by one name: a given name, or any with a role or a company behind it',
    example: 'Taming Noisy Neighbours by Ada (Engineer at Acme)',
    read: (text, field) => {
      const [found, said = '', behind = ''] = ALONE.exec(text) ?? []
      const names = said.split(/\s*(?:&|\b(?:and|und|et|y|e)\b)\s*/)
      const isRole = behind.split(/[^\p{L}-]+/u).some((word) => ROLE.test(word))
      const isGiven = (name: string) => field.isGivenName(name)
      // "with Grace and Patience" may be how it was done.
      const isOfSomebody = /^[:,]?\s+(?:mit|com|con|avec|with)\s/u.test(found ?? '')
      const known =
        (isOfSomebody ? names.every(isGiven) && names.length === 1 : names.some(isGiven)) &&
        !names.some((name) => field.isOrdinary(name))
      const isSaid = /^[:,]?\s+(?:by|presented by|given by|von|por|par|av|door)\s/u.test(found ?? '')
      if (!found || !(known || (isSaid && (isRole || /^\s+(?:from|at|bei)\s/.test(behind))))) return undefined
      return { title: text.slice(0, -found.length), people: names }
    },
  },
  {
    name: 'comma, given names',
    reason: 'colleagues behind a comma, each by one name',
    example: 'Taming Noisy Neighbours, Colin & Daniel',
    read: (text, field) => {
      const [, title, names = ''] = GIVEN_BEHIND.exec(text) ?? []
      const people = names.split(/\s*(?:&|\b(?:and|und|et|y|e)\b)\s*/u)
      const areGiven = people.every((name) => field.isGivenName(name) && !field.isOrdinary(name))
      return title && areGiven ? { title, people } : undefined
    },
  },
  {
    name: 'handle',
    reason: 'whoever gives an account only; that is no name, and no part of the title',
    example: 'Taming Noisy Neighbours by @ada',
    read: (text) => (HANDLE.test(text) ? { title: text.replace(HANDLE, ''), people: [] } : undefined),
  },
  {
    name: 'written small',
    reason: 'names as their accounts write them, behind a title that has capitals',
    example: 'Taming Noisy Neighbours by ada example',
    read: (text, field) => {
      for (const { index } of text.matchAll(/\s(?=\p{L}{2,12}\s+[@\p{Ll}]|[-–—]\s+\p{Ll})/gu)) {
        const before = text.slice(0, index)
        const title = before.replace(/\s*[:,]$/u, '')
        const behind = wordCount(title) >= 2 ? smallNamesBehind(text.slice(index), field) : undefined
        if (behind && (behind.hasAccount || before !== title || isShapedAsTitle(title)))
          return { title, people: behind.people }
      }
      return undefined
    },
  },
  {
    name: 'people first',
    reason: 'notes kept by speaker; what follows must not be what the person is',
    example: 'Ada Example: Taming Noisy Neighbours',
    read: (text, field) =>
      peopleThenTitle(
        text,
        field,
        (name) => field.isPerson(name) || field.isGivenName(name.split(' ')[0] ?? ''),
      ),
  },
]

/**
 * Reads a line by the first form that fits; without any, all of it is the title. Undefined where none can be.
 * @param order people stand first in the lines around it: then a name need not be known
 */
export function readForm(text: string, field: ProgrammeKnowledge, order?: PeopleOrder): Named | undefined {
  // Two signs are the dash of those who have no other.
  const line = withoutConference(withoutLead(text.replace(/\s+/g, ' ').trim()).replace(/ -{2,3} /g, ' – '))
  // A title of the programme is one, whatever dashes and names it holds.
  if (field.sessionsTitled(cleanTitle(line)).length > 0) return { title: cleanTitle(line), people: [] }
  const sure = MARKED_COLUMNS.read(line, field)
  const alike =
    sure ??
    (order === 'people first'
      ? (peopleThenTitle(line, field, () => true) ?? readPeopleFirst(line, field))
      : order && (DASH.read(line, field) ?? readPeopleLast(line, field)))
  for (const named of [...(alike ? [alike] : []), ...readings(line, field)]) {
    const title = cleanTitle(named.title)
    if (mayBeTitle(title) && !isGeneric(title)) return { ...named, title }
  }
  const title = cleanTitle(line)
  if (!mayBeTitle(title) || isGeneric(title)) return undefined
  const owner = ownerOf(title, field)
  return { title, people: owner ? [owner] : [] }
}

/** What each form that fits makes of a line. */
function* readings(line: string, field: ProgrammeKnowledge): Generator<Named> {
  for (const { read, weak } of FORMS) {
    const named = read(line, field)
    if (named) yield { ...named, ...(weak && { weak }) }
  }
}
