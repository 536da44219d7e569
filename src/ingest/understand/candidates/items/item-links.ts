// Where the links of an item lead, and what that says of the item.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import { linksOf } from '../../lines/links/segments.ts'
import { wordCount } from '../../lines/titles/titles.ts'
import { wordsFor } from '../../lines/words/wordings.ts'
import type { EvidenceName } from '../evidence.ts'

/** "Turnip Days 2023", and below it the list. */
const EVENT_LINE = /^\P{L}{0,4}\p{L}[\p{L}\p{N} .&/'’+-]{1,40}\s20[0-3]\d\P{L}{0,3}$/u

/** The text right above the first item of a list is a conference with its year, and nothing else. */
export const isBelowEvent = (blocks: readonly Block[], first: number): boolean => {
  const above = blocks[first - 1]
  return above?.kind === 'text' && !above.item && EVENT_LINE.test(wordsOfRuns(above.runs))
}

/** Lists of which an item leads to a session. */
export const listsOfSessions = (blocks: readonly Block[]): ReadonlySet<number> =>
  new Set(
    blocks.flatMap((block) =>
      block.kind === 'text' && block.item && linksOf(block.runs).some(({ kind }) => kind)
        ? [block.item.list]
        : [],
    ),
  )

/** The words of the item are a link to a page that is no session. */
export const leadsElsewhere = (block: TextBlock): boolean => {
  const [first] = linksOf(block.runs)
  return first !== undefined && first.kind === undefined && first.start < 4
}

/** A place on this page, or on a page beside it: "#turnips", "/notes.html#turnips". */
const WITHIN_NOTES = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?\s]*#./i

/** A table of contents repeats titles that stand below; a folder says how it is used. */
export const leadsToContents = (block: TextBlock): boolean => {
  const links = block.runs.flatMap((run) => run.link ?? [])
  return links.length > 0 && links.every(({ url }) => WITHIN_NOTES.test(url) || OF_THE_FOLDER.test(url))
}

/** A file of notes beside this one, and the folder it is in. */
const NOTES_FILE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#?\n]*\.(?:md|markdown|mdx|txt|adoc)$/i
const FOLDER_OF_TALKS =
  /(?:^|\/)(?:talks?|sessions?|keynotes?|workshops?|lightning[-_]?talks?|vortr(?:ä|ae)ge|charlas|ponencias|palestras|conf[eé]rences|interventi)\/(?:[^/]+\/)?[^/]+$/i

/** "- [A Title](talks/turnips.md)": hardly anything but a link to what was noted. */
export function leadsToNotes(block: TextBlock, isOfTalks: boolean): readonly EvidenceName[] {
  const [link, more] = linksOf(block.runs)
  const { url = '', text = '' } = link ?? {}
  const isWhole = text.length >= wordsOfRuns(block.runs).trim().length * MOST_OF_ITEM
  if (more || !NOTES_FILE.test(url) || wordCount(text) < 2 || !isWhole) return []
  return FOLDER_OF_TALKS.test(url) || isOfTalks ? ['notes of a talk', 'own notes'] : ['own notes']
}

const MOST_OF_ITEM = 0.6
/** "README.md", "CODE_OF_CONDUCT.md": what is said of the folder itself. */
const OF_THE_FOLDER = /^(?:\.\/)?(?:[A-Z][A-Z_-]+|index|about|licen[cs]e|changelog)\.(?:md|txt|adoc)$/u

const NOTES_ON_TALKS = new RegExp(
  `(?<!\\p{L})(?:notes?|notizen|mitschriften|apuntes|anota[çc][õo]es|appunti|résumés?)(?!\\p{L})[^.]{0,40}?(?<!\\p{L})${wordsFor('session')}(?!\\p{L})|(?:セッション|発表|講演|演讲|分享|议题|세션|발표).{0,8}(?:メモ|ノート|笔记|메모|노트)`,
  'iu',
)

/** "Notes on the different talks": said in a text above every list. */
export function saysNotesOnTalks(blocks: readonly Block[]): boolean {
  const at = blocks.findIndex((block) => block.kind === 'text' && block.item)
  return blocks
    .slice(0, Math.min(at, 6))
    .some((block) => block.kind === 'text' && NOTES_ON_TALKS.test(wordsOfRuns(block.runs).slice(0, 300)))
}
