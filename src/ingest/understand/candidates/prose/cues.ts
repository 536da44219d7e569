// What a sentence says right before and behind marked words, so that they name a talk.
import { wordsFor } from '../../lines/words/wordings.ts'
import { SESSION_NOUN as NOUN, ONE_SESSION } from './players.ts'

/** Right before the words: "the talk …", "a session called …", "I watched …". "The keynote on the …" names a topic. */
export const CUE_BEFORE = new RegExp(
  `(?:\\b${NOUN}\\s*(?:(?:was|is|were|called|titled|entitled|named|on|about|:|,|-|–|—|like|was called|were called)\\s*){0,2}|\\b(?:watched|watching|attended|attending|presented in|went to|started with|sat in on|by watching)(?:\\s+\\p{L}+ing)?\\s*|${ONE_SESSION} (?:by|from) [^.,;:]{3,60} (?:was|is|called)\\s+|^\\W*(?:talk|session):\\s*)["“‘«*_(]*$`,
  'iu',
)
/** The same in every language: "die Vorträge mit dem Titel …", "la charla …", "세션 …". */
export const CUE_BEFORE_ANY = new RegExp(
  `(?:(?<!\\p{L})${wordsFor('session')}(?:\\s+${wordsFor('called')})?\\s*[:,]?\\s*|(?:セッション|発表|講演|トーク|演讲|演講|分享|议题|議程|세션|발표|강연|题目|題目)(?:は|が|の|、|是|题为|인)?\\s*[:：]?\\s*)["“„‘«「『《*_(]*$`,
  'iu',
)
/** What something else was made after: a book, a guide, somebody's article. */
export const INSPIRED_BY =
  /(?<!\p{L})(?:inspired by|based on|inspirée? (?:par|de)|basée? sur|inspiriert von|basierend auf|inspirad[oa] (?:en|por)|basad[oa] en|basead[oa] em|ispirat[oa] (?:da|a))\W*$/iu
/** "Under the title “…”": what somebody said, where the sentence tells who. */
const UNDER_TITLE = new RegExp(`(?<!\\p{L})${wordsFor('under the title')}\\s*[:,]?\\s*["“„‘«「『]\\s*$`, 'iu')
/** What is written, shown or sung has titles too. */
const OTHER_WORK =
  /(?<!\p{L})(?:books?|articles?|papers?|novels?|albums?|films?|exhibitions?|blog|posts?|buch|bücher|artikel|roman|ausstellung|zeitschrift|livres?|romans?|exposition|libros?|artículos?|novela|exposici[oó]n|livros?|artigos?|exposição|articol[oi]|mostra|boek|tentoonstelling)(?!\p{L})/iu

/** Somebody reads, or quotes. */
const READ = new RegExp(`(?<!\\p{L})${wordsFor('read')}(?!\\p{L})`, 'iu')

/** Words before a mark that speak of what is written, shown or read. */
export const speaksOfWork = (before: string): boolean => OTHER_WORK.test(before) || READ.test(before)

/** Right before quoted words, whose sentence speaks of no book. */
export const isUnderTitle = (before: string, after: string): boolean =>
  UNDER_TITLE.test(`${before.trimEnd()}“`) && !OTHER_WORK.test(before) && !OTHER_WORK.test(after)
/** "山田さんによる「…」": by whom it was. */
const BY_EASTERN =
  /((?<!\p{sc=Han})[\p{sc=Han}]{2,6}|(?<![\p{sc=Katakana}ー])[\p{sc=Katakana}ー・]{3,14}|(?<![\w.-])[A-Za-z][\w.-]{2,20}|(?<!\p{sc=Hangul})[\p{sc=Hangul}]{2,4})\s?(?:(?:さん|氏)による|님(?:이|께서) (?:진행|발표)(?:한|하신))\s*$/u

/** Who gave what stands in marks right behind, in scripts without capitals. */
export const easternRightBefore = (before: string): readonly string[] =>
  BY_EASTERN.exec(before)?.slice(1, 2) ?? []

/** A further one of those named before: "… and another on …". */
export const CUE_AGAIN = /\b(?:another|one|the other)(?:\s+(?:one|was|on|about|called))*\s*["“‘*_]*$/i
export const CUE_AFTER = new RegExp(
  `^["”’»*_)]*\\s*,?\\s*(?:${ONE_SESSION}\\b|(?:conducted|presented|given|delivered|held|hosted|led) by\\b|(?:the|der|die|das|la|le|el|il|a|o) (?:\\p{L}+ ){0,2}(?:${wordsFor('session')})\\s+(?:${wordsFor('by')})\\s+(?=\\p{Lu})|(?:is|was|ist|war|est|était|es|era|foi) (?:an?|the|eine?|der|une?|la|una?|uma?) (?:\\p{L}+[ -]){0,3}(?:${wordsFor('session')})(?!\\p{L})|という?(?:セッション|発表|トーク)|という(?:タイトル|題|テーマ)で(?:トーク|発表|登壇|講演|話|LT)|と題し(?:て|た)(?:トーク|発表|登壇|講演|話)|[을를]? ?(?:이라는|라는) (?:제목|주제)(?:으로|의) ?(?:발표|강연|세션)|为题(?:的|进行|做了)?(?:演讲|分享|报告)|のセッション|的?(?:分享|演讲|议题)|\\s?(?:세션|발표|강연)(?:을|를|은|는|이|가|에서|도)(?!\\p{L}))`,
  'iu',
)
export const NEAR = new RegExp(`\\b${NOUN}\\b|セッション|分享|演讲`, 'iu')
