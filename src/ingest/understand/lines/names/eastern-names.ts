// Names in scripts without capitals and blanks: only what stands around them says that they are names.

/** "カブの未来 by 山田太郎", also with さん and a company behind it. */
export const BY_OTHER_SCRIPT =
  /^(.{3,}?)\s+by\s+([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]{2,10}?|[\p{sc=Hangul}]{2,5}?)(?:さん|氏|님)?(?:\s*[(（/:：].*)?$/u

/** "《カブの未来》-山田太郎，…", "「순무의 미래」 김민준": the marks say where the title ends. */
export const MARKED_EASTERN =
  /^(《[^》]{3,}》|「[^」]{3,}」|『[^』]{3,}』)\s*(?:[-–—:：|/]{1,2}\s*)?(?:(?:分享|主讲|演讲)?(?:讲师|嘉宾|人|者)\s*[:：]\s*|(?:登壇者|発表者|발표자|연사)\s*[:：]\s*)?([\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・ ]{3,12}|[\p{sc=Hangul}]{2,4})(?:さん|氏|님|老师)?\s*(?:[，,、（(|/].*)?$/u

/** The commonest surnames: beside other people, what begins with one is a name; 富士通, 楽天 and 腾讯 do not. */
const KOREAN =
  '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부]'
const CHINESE =
  '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何罗羅高林郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸范汪廖石金韦贾賈夏方侯邹鄒熊孟秦薛江段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢覃武戴莫孔向汤湯曲]'
const JAPANESE =
  '(?:山田|佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|中村|小林|加藤|吉田|山本|佐々木|松本|井上|木村|清水|山口|阿部|池田|橋本|石川|斎藤|齋藤|斉藤|後藤|前田|藤田|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|岡本|松田|中島|中野|原田|小川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|山崎|山下|原|森|林|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|河野|藤原|武田|村田|上野|杉山|増田|平野|菅原|久保|松井|千葉|岩崎|桜井|木下|野口|松尾|野村|菊地|佐野|大塚|渡)'
const EASTERN_PERSON = new RegExp(
  `^(?:${KOREAN}\\p{sc=Hangul}{2}|${CHINESE}\\p{sc=Han}{1,2}|${JAPANESE}\\s?[\\p{sc=Han}\\p{sc=Hiragana}]{1,3})(?:さん|氏|님|씨|老师)?$`,
  'u',
)

/**
 * A name that begins with a common surname of Korea, China or Japan.
 * @example isEasternPerson('山田太郎') // → true
 */
export const isEasternPerson = (text: string): boolean => EASTERN_PERSON.test(text.trim())

const EASTERN_ROLE =
  /(?:工程[师師]|[开開][发発發]者|[总總][监監]|[负負][责責]人|架构师|架構師|专家|專家|教授|经理|經理|董事|创始人|創始人|讲师|研究[员員]|エンジニア|プログラマ|代表|개발자|엔지니어|대표|교수|연구원|매니저|CTO|CEO)/u

const IS_ROLE = new RegExp(`^(?:.{0,2}${EASTERN_ROLE.source}|의장|이사|팀장)$`, 'u')

/** "王小明, 某公司工程师", "王小明 ~ 独立开发者": somebody and what she is. */
export function easternWithRole(text: string): string | undefined {
  const [, name = '', role = ''] = /^(\S{2,6})\s*[,，、~～|｜/·]\s*(.{2,60})$/u.exec(text.trim()) ?? []
  return isEasternPerson(name) && EASTERN_ROLE.test(role) ? name : undefined
}

const BEHIND_ROLE = new RegExp(`^.{2,50}?${EASTERN_ROLE.source}(\\S{2,3})$`, 'u')

/** "某公司架构师 王小明", "某公司副总监王小明": the name at the end of what somebody is, with or without a blank. */
export function easternBehindRole(text: string): readonly string[] {
  const bare = text.trim()
  const apart = easternLast(bare)
  const [, joined = ''] = BEHIND_ROLE.exec(bare) ?? []
  return apart.length > 0 ? apart : isEasternPerson(joined) ? [joined] : isEasternPerson(bare) ? [bare] : []
}

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
    language: 'Chinese, by what somebody’s',
    pattern: new RegExp(
      `(?<!\\p{sc=Han}{3})(${CHINESE}\\p{sc=Han}{1,2})(?:老师|老師)?的(?:分享|演讲|演講|议题|主题)|(?:的|是)(${CHINESE}\\p{sc=Han}{1,2})[，,]\\s*(?:题目|題目|主题)`,
      'u',
    ),
    example: '王小明的分享很好',
    nearMiss: '大家的分享很好',
  },
  {
    language: 'Korean, by what somebody’s',
    pattern: /(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,4})\s?님의\s(?=["“«「『<《])/u,
    example: '김민준님의 "순무를 지키는 방법"',
    nearMiss: '김민준님의 점심',
  },
  {
    language: 'Chinese',
    pattern:
      /(?:(?<!\p{sc=Han})由|[，。：:\s]由|讲师|講師|嘉宾|嘉賓)\s?((?!我们|大家|他们|社区|公司|官方)\p{sc=Han}{2,3})(?:老师|老師|先生|女士|同学)?(?:为(?:我们|大家))?(?:带来|帶來|分享|主讲|主講|讲解|介绍|介紹|演讲|演講)/u,
    example: '由王小明老师分享了萝卜',
    nearMiss: '由社区分享了萝卜',
  },
]

/** "登壇者は Ada Example さんと山田さんです": several, each with what is said to people. */
const SPEAKERS_ARE =
  /(?:登壇者|発表者|講演者|スピーカー)は\s?((?:[\p{L}.'’・ー -]{2,30}?\s?(?:さん|氏)\s?[と、,&＆]?\s?){2,4})/u

/** The first whom such a sentence shows: one name, as it is written; or all of those whom it calls speakers. */
export function easternTold(text: string): readonly string[] {
  const [, several] = SPEAKERS_ARE.exec(text) ?? []
  if (several) return several.split(/\s?(?:さん|氏)\s?[と、,&＆]?\s?/u).flatMap((name) => name.trim() || [])
  const found = EASTERN_TELLINGS.map(({ pattern }) => pattern.exec(text)).filter((match) => match !== null)
  const [first] = found.toSorted((a, b) => a.index - b.index)
  const name = first?.slice(1).find(Boolean)
  return name ? [name.trim()] : []
}

/** "네이버 검색 김민준", "高级架构师 王小明": a name at the end, behind where somebody works or what somebody is. */
const LAST_IN = new RegExp(
  `^(.{4,})[\\s\\u3000]((?:${KOREAN}\\p{sc=Hangul}{1,2}|\\p{sc=Han}{2,4})(?:\\s?[/·&,、]\\s?(?:\\p{sc=Hangul}{3}|\\p{sc=Han}{2,4}))*)(?:\\s?(?:님|氏|さん|老师))?$`,
  'u',
)

/** The people at the end of such a line; nobody where it ends otherwise, or in what somebody is. */
export function easternLast(text: string): readonly string[] {
  const [, , names = ''] = LAST_IN.exec(text.trim()) ?? []
  return names.split(/\s?[/·&,、]\s?/u).filter((name) => name !== '' && !IS_ROLE.test(name))
}
