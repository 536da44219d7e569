// Names in scripts without capitals and blanks: only what stands around them says that they are names.

/** "カブの未来 by 山田太郎", also with さん and a company behind it. */
export const BY_OTHER_SCRIPT =
  /^(.{3,}?)\s+by\s+([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,10}?|[\p{sc=Hangul}]{2,5}?)(?:さん|氏|님)?(?:\s*[(（/:：].*)?$/u

/** "《カブの未来》-山田太郎，…", "「순무의 미래」 김민준": the marks say where the title ends. */
export const MARKED_EASTERN =
  /^(《[^》]{3,}》|「[^」]{3,}」|『[^』]{3,}』)\s*(?:[-–—:：|/]\s*)?([\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・ ]{3,12}|[\p{sc=Hangul}]{2,4})(?:さん|氏|님|老师)?\s*(?:[，,、（(|/].*)?$/u

interface EasternTelling {
  readonly language: string
  /** The name is the first group. */
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

/** Sentences that show somebody at work, by what is said to people and what speakers do. */
export const EASTERN_TELLINGS: readonly EasternTelling[] = [
  {
    language: 'Korean',
    pattern:
      /(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,4})\s?님(?:이|께서|은|의)\s(?=[^.!?\n]{0,80}(?:발표|세션|강연|소개|설명|공유|이야기))/u,
    example: '김민준 님이 순무에 대해 발표했습니다',
    nearMiss: '김민준 님이 점심을 먹었습니다',
  },
  {
    language: 'Japanese',
    pattern:
      /(?<![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])([\p{sc=Han}]{2,6}|[\p{sc=Katakana}ー・]{3,14})(?:さん|氏|様)(?:が|は|による|の)(?=[^。！？\n]{0,60}(?:発表|登壇|講演|解説|紹介|説明|セッション|トーク|話))/u,
    example: '山田太郎さんがカブについて発表しました',
    nearMiss: '山田太郎さんが昼食を食べました',
  },
  {
    language: 'Chinese',
    pattern:
      /(?:(?<!\p{sc=Han})由|[，。：:\s]由|讲师|講師|嘉宾|嘉賓)\s?((?!我们|大家|他们|社区|公司|官方)\p{sc=Han}{2,3})(?:老师|老師|先生|女士|同学)?(?:为(?:我们|大家))?(?:带来|帶來|分享|主讲|主講|讲解|介绍|介紹|演讲|演講)/u,
    example: '由王小明老师分享了萝卜',
    nearMiss: '由社区分享了萝卜',
  },
]

/** The first whom such a sentence shows: one name, as it is written. */
export function easternTold(text: string): readonly string[] {
  const found = EASTERN_TELLINGS.map(({ pattern }) => pattern.exec(text)).filter((match) => match !== null)
  const [first] = found.toSorted((a, b) => a.index - b.index)
  return first?.[1] ? [first[1].trim()] : []
}

/** "네이버 검색 김민준", "高级架构师 王小明": a name at the end, behind where somebody works or what somebody is. */
const LAST_IN =
  /^(.{4,})[\s\u3000]((?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부]\p{sc=Hangul}{1,2}|\p{sc=Han}{2,4})(?:\s?[/·&,、]\s?(?:\p{sc=Hangul}{3}|\p{sc=Han}{2,4}))*)(?:\s?(?:님|氏|さん|老师))?$/u

/** The people at the end of such a line; nobody where it ends otherwise. */
export function easternLast(text: string): readonly string[] {
  const [, , names = ''] = LAST_IN.exec(text.trim()) ?? []
  return names.split(/\s?[/·&,、]\s?/u).filter(Boolean)
}
