// How a file is called and where it is kept, and what that says of the talk it may tell.
import { fold } from '../../../domain/library/ids.ts'
import { isFolderOfConferences, namesConference } from '../events/conference-named.ts'
import { wordCount } from '../lines/titles/titles.ts'

/** How a file is called, and where it is kept. */
export interface Called {
  /** Its name without ending. */
  readonly stem: string
  /** The folders above it, the nearest last. */
  readonly folders: readonly string[]
}

/** Of a folder that is called for a conference, or for what is held there. */
export const isOfConference = ({ folders }: Called): boolean => folders.some(isFolderOfConferences)

const FOLDER_OF_TALKS =
  /^(?:talks?|sessions?|keynotes?|workshops?|lightning[-_ ]?talks?|vortr(?:ä|ae)ge|charlas|ponencias|palestras|conf[eé]rences|interventi)$/iu

/** In a folder of talks, and not what is said of the folder itself. */
export const isOfTalks = ({ stem, folders }: Called): boolean =>
  FOLDER_OF_TALKS.test(folders.at(-1) ?? '') && !/^(?:readme|index|_index|about|contributing)$/i.test(stem)

/** So many words tell what a talk was about. */
export const TELLING = 3
/** So many letters of a script without blanks are a title. */
const WITHOUT_BLANKS = 8
/** Of the words of a file's name, which may say too when it was and who spoke. */
const MOST_WORDS = 0.6

/** What a file of several talks is called for. */
const OF_SEVERAL =
  /(?<!\p{L})(?:conf(?:erence)?|meetup|session [ivx\d]+|talks|sessions|notes|keynotes|recap|summary|day \d|20[12]\d)(?!\p{L})/iu

/** The file of a conference's folder bears the heading as its name: "myth-of-the-turnip.md". */
export function isCalledAsFile(heading: string, called: Called): boolean {
  if (!isOfConference(called) || namesConference(heading) || wordCount(heading) < TELLING) return false
  if (OF_SEVERAL.test(heading)) return false
  const words = wordsOf(heading)
  const own = wordsOf(called.stem).filter((word) => !/^\d+$/.test(word))
  const said = own.filter((word) => words.includes(word)).length
  return (
    words.join('') === own.join('') ||
    // A script without blanks, and behind the name a second title.
    (words.join('').startsWith(own.join('')) && own.join('').length >= WITHOUT_BLANKS) ||
    (own.length >= TELLING && said >= own.length * MOST_WORDS && said >= words.length * MOST_WORDS)
  )
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
