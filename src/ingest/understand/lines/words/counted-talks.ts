// "The third talk was by Ada Example: Turnips at Rest": talks that are counted, with who gave each before its title.

interface CountedTalk {
  readonly language: string
  /** Who gave it is the first group, its title the second. */
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

export const COUNTED_TALKS: readonly CountedTalk[] = [
  {
    language: 'English',
    pattern:
      /^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|next|last|final) (?:talk|session|presentation|keynote)(?: of the (?:day|evening))?,?(?: (?:was|is|came))?(?: (?:given|held))?(?: (?:by|from))\s+(\p{Lu}[^:：]{2,60}?)\s*[:：]\s*(\S.{3,200})$/iu,
    example: 'The third talk was by Ada Example: Turnips at Rest',
    nearMiss: 'The third talk was a disappointment: too many turnips',
  },
  {
    language: 'German',
    pattern:
      /^(?:der |als )?(?:erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|fünfte[rn]?|nächste[rn]?|letzte[rn]?) (?:vortrag|talk|beitrag)(?: des (?:tages|abends))?,?(?: (?:war|kam))?\s+von\s+(\p{Lu}[^:：]{2,60}?)\s*[:：]\s*(\S.{3,200})$/iu,
    example: 'Der dritte Vortrag kam von Ada Example: Rüben in Ruhe',
    nearMiss: 'Der dritte Vortrag war schwach: zu viele Rüben',
  },
  {
    language: 'French, Spanish, Portuguese, Italian',
    pattern:
      /^(?:la |le |el |a |o |il )?(?:premi[eè]re?|deuxi[eè]me|troisi[eè]me|derni[eè]re?|primer[ao]?|primeir[ao]|segund[ao]|tercer[ao]?|terceir[ao]|[uú]ltim[ao]|prim[ao]|second[ao]|terz[ao]) (?:conf[ée]rence|talk|pr[ée]sentation|charla|ponencia|palestra|intervento|presentazione)(?: (?:était|fut|fue|foi|era))?\s+(?:par|de|por|do|da|di)\s+(\p{Lu}[^:：]{2,60}?)\s*[:：]\s*(\S.{3,200})$/iu,
    example: 'La tercera charla fue de Ada Example: Nabos en reposo',
    nearMiss: 'La tercera charla fue larga: demasiados nabos',
  },
  {
    language: 'Chinese',
    pattern:
      /^第\s?[一二三四五六七八九十\d]{1,3}\s?(?:个|個|场|場|位)?(?:主题|主題|演讲|演講|分享|议题|議題)(?:是)?(?:来自于?|來自於?|由)\s*([^：:(（]{1,30}?)\s*(?:[(（].{0,80}[)）])?\s*(?:带来的?|帶來的?|分享的?|主讲的?|主講的?)?\s*[：:]\s*(\S.{2,120})$/u,
    example: '第三个主题来自于王小明（博客：example.org）：萝卜的未来',
    nearMiss: '第三个主题很有趣：萝卜太多',
  },
  {
    language: 'Japanese, Korean',
    pattern:
      /^(?:(?:\d{1,2}|[一二三四五])(?:つ目|番目|本目)の(?:発表|セッション|講演)は|(?:첫|두|세|네|다섯) ?번째 (?:발표|세션)[은는]?)\s*([^：:「"]{2,24}?)(?:さん|氏|님)(?:の|による|의)\s*[：:「"“]\s*(\S.{2,120}?)["”」]?(?:でした|입니다|이었습니다|였습니다)?[。.]?$/u,
    example: '2つ目の発表は山田太郎さんの「休むカブ」でした',
    nearMiss: '2つ目の発表は「休むカブ」でした',
  },
]

/** Who gave a talk that a line counts, and what it was called; undefined for every other line. */
export function countedTalk(line: string): { readonly by: string; readonly title: string } | undefined {
  const text = line.replace(/\s+/g, ' ').trim()
  for (const { pattern } of COUNTED_TALKS) {
    const [, by, title] = pattern.exec(text) ?? []
    if (by && title) return { by: by.trim(), title: title.trim().replace(/[。.]$/u, '') }
  }
  return undefined
}
