// The signs of a digest in a line.
import * as plain from '../../plain/words/find-signs.ts'
import { SIGNS, type Sign } from './signs.ts'

export type SignsFound = plain.FoundSigns<Sign>

export const { words: SIGN_WORDS, beginsAsSign, signsIn } = plain.signFinder(SIGNS)
