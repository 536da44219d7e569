// What a sentence says of the words marked in it: who is at work around them, and who only stands there.
import { isPersonName, nameAt } from '../../lines/names/names.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import { BY, wordsFor } from '../../lines/words/wordings.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { speaksOfWork } from './cues.ts'
import { beginsAsTitle } from './prose-names.ts'

const ATTENDED = new RegExp(`(?<!\\p{L})${wordsFor('attended')}(?!\\p{L})`, 'iu')

/** "In the afternoon, *A Title*.": when it was, and nothing else. */
const WHEN =
  /^\W*(?:(?:(?:in|on|am|an|le|la|l['’]|au|el|por la|de|à|a|al|il|nel|nella|di|no|na|’s) ?)?(?:(?:first|second|third|last|next|early|late|ersten|zweiten|premier|second|segundo|primo|secondo) )?(?:the )?(?:morning|afternoon|evening|morgen|vormittag|nachmittag|abend|matin|midi|apr[èe]s-midi|soir|ma[ñn]ana|tarde|noche|manh[ãa]|noite|mattina|pomeriggio|sera|午前|午後|上午|下午|오전|오후))(?: (?:of|am) \p{L}+)?\s*[,:]\s*\W*$/iu

/** The words end their sentence as a title does, and it speaks of nothing that is read. */
export const isToldNext = (title: string, before: string, after: string): boolean =>
  isShapedAsSaid(title) &&
  (ATTENDED.test(before) || WHEN.test(before)) &&
  /^[^\p{L}\p{N}]*$/u.test(after) &&
  /\p{L}/u.test(before) &&
  !speaksOfWork(before)

export const SENTENCE_END = /(?<=[.!?。])\s+/u

/** "“A Title” by @ada": somebody gave it, whose name is not said. */
export const BY_HANDLE = /^["”’»]?,?\s+by\s+@[\w.-]{2,40}/

/** Nobody gives or holds what is no talk. */
export const GAVE =
  /(?<!\p{L})(?:gave|presented|delivered|hosted|held|hielt(?:en)?|präsentierten?|présent(?:e|ent|ait|é)|present[óa]|presentaron|imparti[óo]|apresentou|apresentaram|presentato|tenuto)\W*$/u
/** Somebody speaks of what has a title, in a sentence about a conference. */
export const SPOKE_ON =
  /(?<!\p{L})(?:spoke (?:about|on)|talked (?:us )?(?:about|through)|sprach(?:en)? über|redeten? über|habl[óo] (?:de|sobre)|falou (?:de|sobre)|(?:a|ont) parlé (?:de|sur)|(?:ha|hanno) parlato (?:di|su))\W*$/u
/** Three words begin as a title; fewer may be how somebody is called. */
export const isShapedAsSaid = (title = ''): boolean => beginsAsTitle(title) && wordCount(title) >= 3

/** "Ada Example opened the day with *Turnips at Rest*" */
export const OPENED_WITH =
  /(?<!\p{L})(?:opened|kicked off|started|closed|abri[óo]|cerr[óo]|apr[eì]|(?:ha )?(?:aperto|chiuso)|chiude|abriu|fechou|ouvr(?:e|ait)|(?:a )?(?:ouvert|conclu)|eröffnete|schloss) (?:\p{L}+ ){0,3}(?:with|con|com|avec|mit)\s+\W*$/u
export const WHO_IN = /,\s+(?:who|der|die|qui|que|che|quien|quem)\s+(?:in|dans|en|em|nel(?:la)?)\s+\W*$/u

export const BY_RIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:${BY})\\s+$`, 'iu')
/** The words are a name and nothing else. */
export const isCalledAs = (text: string, field: ProgrammeKnowledge): boolean =>
  nameAt(text)?.name === text.trim() && isPersonName(text.trim(), field)

export const COMPANY = /^["”’»*_)\]]*,?\s+(?:with|con|mit|avec|com|med|met)\s/i
