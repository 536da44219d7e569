// What the words of a link, or those around it, say that it leads to, where its address does not: slides in a drive.

import { isPointing } from '../titles/titles.ts'
import type { SessionLinkKind } from './session-pages.ts'

interface LinkWords {
  readonly kind: SessionLinkKind
  /** How slides or recordings are called, as a pattern's inside; letters of any case. */
  readonly words: string
  readonly example: string
  /** Holds the word, and says of something else that it is there. */
  readonly nearMiss: string
}

export const LINK_WORDS: readonly LinkWords[] = [
  {
    kind: 'slides',
    words:
      'slides?|slide ?decks?|deck|pptx?|powerpoint|folien|vortragsfolien|diapos?|diapositives?|diapositivas|l[aá]minas|slajdy|слайды|слайди|スライド|幻灯片?|讲稿|讲稿地址|演示文稿|簡報|投影片|슬라이드|(?:発表|登壇|講演)資料|(?:발표|강연) ?자료',
    example: 'Click here for the slides',
    nearMiss: 'Slide rules of the seventies',
  },
  {
    kind: 'slides',
    words: 'presentation|presentaci[oó]n|apresenta[cç][aã]o|presentazione|資料|자료',
    example: 'Presentation',
    nearMiss: 'Presentation skills for gardeners',
  },
  {
    kind: 'video',
    words:
      'video|recording|replay|aufzeichnung|mitschnitt|vid[ée]o|v[ií]deo|enregistrement|rediffusion|grabaci[oó]n|grava[cç][aã]o|registrazione|nagranie|запись|動画|録画|アーカイブ|视频|回放|录像|影片|錄影|영상|녹화',
    example: 'Watch the recording',
    nearMiss: 'Video games and turnips',
  },
]

const LETTERS_AROUND = /^[^\p{L}]+|[^\p{L}]+$/gu
const BEFORE_WORD =
  '(?:(?:the|my|our|talk|session|google|pdf|watch|see|view|get|download|click here (?:for|to see)|here (?:is|are)|link to|die|der|das|zu den|zur|hier|les?|la|voir|las?|los|el|ver|os?|as?|il|i) ){0,3}'
const BEHIND_WORD =
  '(?: (?:here|pdf|link|are here|is here|hier|ici|aqu[ií]|qui|are already online|of (?:the|this|his|her|their) (?:talk|session|presentation)|original|originales|originais|respaldo|backup|mirror|copia|\\(?[a-z]{2}\\)?))?'

const wordsOf = (kind: SessionLinkKind, rows = LINK_WORDS): string =>
  rows.flatMap((row) => (row.kind === kind ? [row.words] : [])).join('|')

const KINDS = ['slides', 'video'] as const
const LABELS = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`^${BEFORE_WORD}(?:${wordsOf(kind)})${BEHIND_WORD}$`, 'iu'),
}))

/**
 * What a link's label says that it leads to, of an address on the web that does not say it itself.
 * @example kindByLabel('Slides', 'https://example.org/ada.html') // → 'slides'
 */
export const kindByLabel = (label: string, url = ''): SessionLinkKind | undefined =>
  /^https?:\/\//i.test(url)
    ? LABELS.find(({ pattern }) => pattern.test(label.replace(LETTERS_AROUND, '')))?.kind
    : undefined

const LEAD_END = /\s*[:：]\s*[<(]?$/u
const LONGEST_LEAD = 40

/** "Vidéo : https://…": the label stands before the address. */
export function kindByLead(before: string, url = ''): SessionLinkKind | undefined {
  const near = before.slice(-LONGEST_LEAD)
  if (!LEAD_END.test(near)) return undefined
  const label = near
    .replace(LEAD_END, '')
    .split(/[.:：;|,()[\]\n。！？，（）\u00a0]|[!?]\s/u)
    .at(-1)
  return kindByLabel(label ?? '', url)
}

/** A word that means a talk as often as its slides says nothing of a link in the same sentence. */
const NAMED = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${wordsOf(
      kind,
      LINK_WORDS.filter(({ example }) => example !== 'Presentation'),
    )})(?!\\p{L})`,
    'iu',
  ),
}))

/**
 * "The slides are [here](…)": a link that only points, in a sentence that says of one kind of thing that it is there.
 * @example kindBySentence('here', 'The slides are here.', 'https://drive.google.com/file/d/1/view') // → 'slides'
 */
export function kindBySentence(words: string, sentence: string, url = ''): SessionLinkKind | undefined {
  if (!/^https?:\/\//i.test(url) || !isPointing(words) || isElsewhere(url)) return undefined
  const named = NAMED.filter(({ pattern }) => pattern.test(sentence))
  return named.length === 1 ? named[0]?.kind : undefined
}

/** Code, profiles and whole lists are neither slides nor a recording. */
const isElsewhere = (url: string): boolean =>
  /\/\/(?:www\.)?(?:github\.com\/[^/]+(?:\/[^/]+)?\/?$|twitter\.com|x\.com|linkedin\.com)|\/(?:playlist|channel|c|user|@[\w-]+)(?:[/?]|$)/i.test(
    url,
  )
