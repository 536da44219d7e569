// Headings and items that every note has, in any language: parts of a day, of a talk, of a text. None is a title.

import { conferencesFor } from '../../events/conferences.ts'
import { wordsFor } from '../words/wordings.ts'
import { namesDay } from './day.ts'

interface GenericRow {
  readonly reason: string
  readonly pattern: RegExp
  readonly example: string
  /** What may be a title. */
  readonly nearMiss: string
}

export const GENERIC: readonly GenericRow[] = [
  {
    reason: 'parts of a text',
    pattern:
      /^(?:introduction|intro|preface|overview|summary|conclusions?|in conclusion|wrap(?:ping)?[ -]?up|final (?:thoughts|remarks|words)|closing (?:thoughts|words)|thoughts|impressions|reflections?|references|resources|links|further reading|contents|table of contents|toc|about(?: me| the author)?|updates?|edit|notes?|other notes?|tl;?dr|(?:conference|event|key|my|personal|day \d) highlights|highlights|welcome|background|motivation|comments|related(?: posts)?|read more|misc(?:ellaneous)?|general(?: thoughts)?|other stuff|outlook|acknowledge?ments|thanks|big thank you|faq|what'?s (?:more|next|new)|next steps|bonus|disclaimer|more)(?:\W+(?:of|and|on|from|about|for)\b.{0,25})?\W*$/i,
    example: 'Final thoughts',
    nearMiss: 'Final Thoughts Are Not Enough: Chaos in Practice',
  },
  {
    reason: 'parts of a text, in other languages',
    pattern:
      /^(?:einleitung|einführung|fazit|zusammenfassung|ausblick|vorwort|eindrücke|danksagung|links? und quellen|quellen|anreise|inhalt(?:sverzeichnis)?|introduç[aã]o|introducci[oó]n|introduzione|conclus[aã]o|conclusi[oó]n(?:es)?|conclusioni|considerações finais|reflex(?:ões|iones)(?: finais| finales)?|pr[óo]xim(?:os pasos|os passos)|ressources|ressourcen|recursos|dates? (?:et|&|und) ressources|liens?(?: (?:vers )?(?:la )?vid[ée]os?)?|objetivos?|agradecimientos|agradecimentos|resumen|resumo|ressenti|bilan|pour conclure|en conclusion|remerciements|ringraziamenti|riassunto|samenvatting|conclusie|innledning|oppsummering|konklusjon|はじめに|おわりに|最後に|まとめ|概要|感想|所感|目次|参考(?:資料|リンク)?|(?:関連|参考)?リンク集?|前言|总结|总體感受|总体感受|小结|结语|写在(?:最后|前面)|参考(?:资料)?|(?:重要|相关|友情|參考|参考)[链鏈]接|목차|들어가며|마치며|결론|후기|느낀 ?점|소감|참고(?: ?자료)?|(?:관련|주요|참고) ?링크|개요|소개|서론)\W*$/iu,
    example: 'Fazit',
    nearMiss: 'Fazit nach zehn Jahren Betrieb',
  },
  {
    reason: 'a heading over the people of a talk',
    pattern:
      /^(?:(?:the|die|les|los|as|os|gli) )?(?:speakers?|presenters?|panell?ists?|referent(?:en|innen)?|vortragende|ponentes?|palestrantes?|intervenant(?:e?s)?|relatori|登壇者|讲师|嘉宾|발표자|연사)$/iu,
    example: 'Speakers',
    nearMiss: 'Speakers for Small Clusters',
  },
  {
    reason: 'parts of a talk',
    pattern:
      /^(?:agenda|demos?|hands-on|take-?aways?|key take-?aways?|key (?:points|messages).{0,20}|lessons(?: learned)?|q ?& ?a|questions?(?: and answers)?|slides|video|recording|abstract|problem|solution|architecture|history|pros|cons|goals?|limitations|personal notes?|my notes)$/i,
    example: 'Key takeaways',
    nearMiss: 'Demos That Never Fail',
  },
  {
    reason: 'parts of a talk, in scripts without blanks',
    pattern:
      /^(?:(?:セッション|発表|登壇|講演)(?:の)?内容|(?:세션|발표|강연) ?내용|(?:演讲|分享|议题)内容|(?:内容|セッション)紹介)$/u,
    example: 'セッション内容',
    nearMiss: '内容のない発表をなくす',
  },
  {
    reason: 'days and times',
    pattern:
      /^(?:(?:day|tag|jour)[ -]?(?:\d|zero|one|two|three|four|five)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|pre-?day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d)\b.{0,40}$/i,
    example: 'Day 2',
    nearMiss: 'Daylight for Dark Clusters',
  },
  {
    reason: 'months, with or without their year',
    pattern:
      /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)(?:,? (?:de |of )?(?:19|20)\d\d)?|(?:20\d\d年\s?)?1?\d月|(?:20\d\d년\s?)?1?\d월|(?:19|20)\d\d)$/iu,
    example: 'March 2024',
    nearMiss: 'March of the Turnips',
  },
  {
    reason: 'recordings of a whole day, the next edition',
    pattern:
      /^.{0,80}(?:\bday \d|\b(?:live ?stream|aftermovie|playlist|full recording))\W*$|^.{0,40}\bnext year\b.{0,60}$/i,
    example: 'Day 1 livestream',
    nearMiss: 'The Next Yearling',
  },
  {
    reason: 'kinds of sessions',
    pattern:
      /^(?:(?:the|my|our|some|all|more|other|morning|evening|afternoon|opening|closing|favou?rite|best|top|today'?s|attended|interesting|notable|daily|day \w+) ?){0,3}(?:keynotes?|talks?|sessions?|tracks?|presentations?|workshops?|tutorials?|panels?|light(?:e)?ning talks?|breakouts?|videos?|schedule|highlights?|birds of a feather|bofs?)(?: sessions?| talks?| list| notes?| highlights?| track| summary| summaries| i (?:attended|liked|saw|watched).{0,20})?$/i,
    example: 'My favourite talks',
    nearMiss: 'Talks Between Services',
  },
  {
    reason: 'a welcome to a conference',
    pattern: new RegExp(
      `^(?:welcome|willkommen|bienvenue|bienvenid[oa]s?|benvenut[oi]|bem[- ]vind[oa]s?|welkom)\\b.{0,20}(?:${conferencesFor('ours', 'known')}|\\w*conf\\b|\\b20[12]\\d\\b).{0,30}$`,
      'iu',
    ),
    example: 'Welcome to Turnip Conf 2020',
    nearMiss: 'Welcome to the Edge',
  },
  {
    reason: 'what was announced, and what went on besides',
    pattern:
      /^(?:(?:key|main|major|other|product|project|big|keynotes?|sessions?|news|talks?) ?(?:&|and|\+|,)? ?){0,2}(?:events|announcements?|news|launches)$|^(?:(?:wichtige|neue) )?(?:ank[üu]ndigungen|neuigkeiten)$|^(?:les )?(?:annonces|nouveaut[ée]s)$|^(?:los )?(?:anuncios|novedades)$|^(?:an[úu]ncios|novidades)$|^(?:annunci|novit[àa])$|^(?:発表されたもの|お知らせ|新発表)$/iu,
    example: 'Keynotes & Announcements',
    nearMiss: 'Events and Announcements Without Kafka',
  },
  {
    reason: 'who leads through the day: "Presentation", in languages where that is how one is introduced',
    pattern:
      /^(?:a |la |die )?(?:apresenta[çc][ãa]o|presentaci[óo]n|présentation|presentazione|vorstellung|moderation)(?: (?:do|del|de l['’]|du|dell['’]|des) ?(?:evento|événement|events))?$/iu,
    example: 'Apresentação do evento',
    nearMiss: 'Apresentação de slides sem slides',
  },
  {
    reason: 'whose keynote it was, and no title',
    pattern:
      /^(?:the )?(?:(?:opening|closing|first|second|last|final|morning|evening) )(?:keynote|talk) (?:by|from|with|von|par|de|da|di) (?=\p{Lu}).+$|^keynote (?:by|with|von|mit|par|avec|con|com) (?=\p{Lu}).+$/iu,
    example: 'Closing keynote by Ada Example, Acme (she told of winters)',
    nearMiss: 'Closing Talks by the Bell',
  },
  {
    reason: 'kinds of sessions, in other languages',
    pattern:
      /^(?:(?:les?|la|l['’]|die|das|der|los|las|il|i|gli|as|os) ?)?(?:autres |ersten |primeras )?(?:keynotes?|quick(?:ies?|y)|ateliers?|bofs?|plénières?|conférences|lightning talks|talleres|oficinas|meet (?:and|&) greet)(?: (?:du|de la|de l['’]|des|de|vom|am|del|do|da) ?(?:matin|midi|soir|après-midi|jour \p{L}+|jour \d|morgen|abend|tag|mañana|tarde|manhã))?\W*$/iu,
    example: 'Les quickies du midi',
    nearMiss: 'Les quickies qui durent',
  },
  {
    reason: 'a label that says it is none, and lists of recordings',
    pattern:
      /^(?:(?:theme|topic|track|devroom|room|category)\s*:.*|.{0,12}\bvideos\b.{0,20}|.{3,60}\b(?:dev ?rooms?|track))$/i,
    example: 'Track: Security',
    nearMiss: 'Tracking Rooms of Servers',
  },
  {
    reason:
      'what the text is, of a conference: "Notes from the KubeCon workshop", "Rückblick auf die KubeCon"',
    pattern: new RegExp(
      `^(?:(?:my|our|some|short|meine|mes|mis|minhas) )?(?:notes?|recap|summary|takeaways|report|highlights|review|notizen|rückblick|bericht|compte[- ]rendu|retour|résumé|resumen|resumo|notas|appunti|resoconto)\\b.{0,12}\\b(?:from|of|on|at|for|about|zur?|von|auf|du|de|sur|del?|da|do|dal|sul)\\b.{0,20}(?:${conferencesFor('ours', 'known')}|cloud\\W?native|\\w+con\\b|\\b20[12]\\d\\b|summit|conference)`,
      'iu',
    ),
    example: 'Notes from the KubeCon workshop',
    nearMiss: 'Report on Broken Nodes',
  },
  {
    reason: 'a conference with what the text is: "KubeCon NA 2017 keynotes", "Recap of KubeCon EU 2024"',
    pattern: new RegExp(
      `^(?=.*(?:${conferencesFor('ours', 'known')}|\\b20[12]\\d\\b)).{0,60}\\b(?:keynotes|notes|recap|highlights|talks|sessions|day \\d|report|summary|trip|wrap-?up|takeaways|impressions|schedule|youtube|playlists?|website|homepage|programme?|notizen|notas|notes de)\\b.{0,40}$`,
      'iu',
    ),
    example: 'KubeCon NA 2017 keynotes',
    nearMiss: 'Keynotes for Shy Engineers',
  },
  {
    reason: 'a conference with its year, and what the text is, in scripts without blanks',
    pattern:
      /^.{1,40}20[12]\d.{0,12}(?:후기|참관기|참가기|정리|회고|回顾|回顧|小记|纪要|听后感|见闻|参会.{0,6}|参加.{0,8}|レポート|メモ|まとめ|参加記)$/u,
    example: '순무콘 2022 후기',
    nearMiss: '2022년 순무 서버를 다시 만든 이야기',
  },
  {
    reason: 'several sessions, with what one says of them',
    // Its capitals count: a title goes on with one.
    pattern:
      /^(?:[Tt]he )?(?:(?:[Mm]orning|[Oo]pening|[Dd]aily) )?[Kk]eynotes\s*(?:,|\(|[-–—]\s)\s*\p{Ll}.{0,60}$/u,
    example: 'Keynotes, watched from bed',
    nearMiss: 'Keynotes, Rewritten for Shy Engineers',
  },
  {
    reason: 'a meal with somebody',
    pattern:
      /^(?:lunch|dinner|breakfast|coffee|drinks?|beers?|mittagessen|abendessen|frühstück|kaffee|bier|déjeuner|dîner|café|apéro|almuerzo|comida|cena|cerveza|almoço|jantar|pranzo|aperitivo) (?:with|mit|avec|con|com) (?:\p{L}+|(?:the|my|our|dem|den|meinem|meinen|unserem|mes|les|el|los|mis|o|os) [\p{L} ]{2,24})$/iu,
    example: 'Mittagessen mit Ralf',
    nearMiss: 'Coffee With Strangers: How Communities Grow',
  },
  {
    reason: 'that somebody spoke, or was there: "Speaking at KubeCon EU 2022"',
    pattern: new RegExp(
      `^(?:my )?(?:first[- ]time )?(?:speaking|presenting|attending|visiting|volunteering|being)(?: for the first time)? (?:at|in)\\b.{0,12}(?:${conferencesFor('ours', 'known')}).{0,40}$`,
      'iu',
    ),
    example: 'Speaking at KubeCon EU 2022',
    nearMiss: 'Speaking at Scale',
  },
  {
    reason:
      'one’s own session at a conference: "Our talk at KubeCon EU 2024", "Unser Vortrag auf der KubeCon"',
    pattern: new RegExp(
      `^(?:my|our|mein[e]?|unsere?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|il mio|la mia) (?:\\p{L}+ ){0,2}(?:${wordsFor('session')}) (?:at|for|on|in|auf|bei|an|zur?|à|en|na|no|al|alla|del?)\\b.{0,40}(?:${conferencesFor('ours', 'known')}|\\b20[12]\\d\\b).{0,30}$`,
      'iu',
    ),
    example: 'Our first talk at KubeCon EU 2024',
    nearMiss: 'Our Sessions Expire at Midnight',
  },
  {
    reason: 'what somebody did not see',
    pattern:
      /^(?:(?:the|die|les|las|as) )?(?:missed |skipped |overslept )?(?:the )?(?:keynotes?|sessions?|talks?|vorträge|conf[ée]rences?|charlas|palestras)\s?(?:\(?(?:missed|skipped|verpasst|verschlafen|ausgelassen|manquée?s?|ratée?s?|perdid[oa]s?)\)?)?$/iu,
    example: 'Keynotes verpasst',
    nearMiss: 'Sessions Missed by Every Cache',
  },
  {
    reason: 'the sessions of a day, by its number',
    pattern:
      /^(?:\d{1,2}\s?(?:日目|일차|번째 날)|第[一二三四五\d][天日]|[첫둘셋]째 ?날)\s?[の的의]?\s?(?:발표|세션|강연|セッション|発表|講演|演讲|演講|分享|议题)들?$/u,
    example: '2일차 발표',
    nearMiss: '1일차 신입의 배포기',
  },
  {
    reason: 'what happens between sessions',
    pattern:
      /^(?:lunch|breakfast|dinner|coffee|(?:short |coffee |lunch )?breaks?|registration|check-?in|badge.{0,12}|(?:sponsor|solutions?|expo).{0,20}(?:hall|showcase|floor|booths?)?|booths?.{0,15}|swag|social (?:life|events?)|(?:after ?|all-attendee |pub )?part(?:y|ies)|pub.{0,12}|networking(?: event| drinks)?|hallway track|the venue.{0,60}|venue|travel.{0,20}|hotel|food|city|people)$/i,
    example: 'Coffee break',
    nearMiss: 'Breaking Coffee Machines at Scale',
  },
  {
    reason: 'what happens between sessions, in other languages',
    pattern:
      /^(?:(?:(?:kaffee|mittags)[- ]?)?pause|mittagessen|mittag|frühstück|abendessen|registrierung|anmeldung|einlass|begrüßung|verabschiedung|(?:pause[- ])?déjeuner|petit[- ]déjeuner|pause[- ](?:café|gourmande|goûter|repas)|(?:la |une )?soirée(?: (?:speakers?|orateurs|communautaire|à|au|chez|de|du|dans) ?.{0,40})?|abend(?:veranstaltung|programm|essen)|accueil(?: des participants)?|dîner|pausas?(?: (?:de |para |per il )?(?:o )?(?:caf[ée]|caffè|almoço|comer|comida|pranzo))?|almoço|almuerzo|desayuno|comida|cena|credenciamento|acreditaci[oó]n|registro|bienvenida|boas[- ]vindas|abertura|encerramento|apertura|cierre|clausura|pranzo|colazione|benvenuto|休憩|昼食|昼休み|お弁当|受付|開場|(?:閉会|開会)(?:式|の(?:挨拶|辞|言葉))?|(?:オープニング|クロージング)(?:トーク|挨拶)?|开幕式?|闭幕式?|[개폐]회식|오프닝|클로징|午餐|茶歇|午休|晚宴|签到|점심(?: ?(?:시간|식사))?|휴식(?: ?시간)?|쉬는 ?시간|등록|저녁(?: ?식사)?)$/iu,
    example: 'Kaffeepause',
    nearMiss: 'Pausenlos ausliefern',
  },
  {
    reason: 'what a collection is of, in scripts without blanks',
    pattern: /^.{2,30}(?:모음집?|まとめ|合集|汇总|彙整)$/u,
    example: '컨퍼런스 영상 모음집',
    nearMiss: '모음을 읽는 법',
  },
  {
    reason: 'a party by its occasion',
    pattern:
      /^.{0,60}\b(?:release|launch|welcome|opening|closing|birthday|anniversary|attendees?|community|contributors?|networking|block|warm-?up) part(?:y|ies)\W*$|^.{0,60}\b(?:happy hour|(?:release|geburtstags|abschluss|eröffnungs)(?:party|feier)|(?:fête|soirée|fiesta|festa) (?:de|di|da|do|d['’]).{1,30}|リリースパーティー|懇親会|发布派对|릴리스 파티)\W*$/iu,
    example: 'Kiln 4 Release Party',
    nearMiss: 'Never Trust a Third Party',
  },
  {
    reason: 'what is asked or told and is no session',
    pattern:
      /^(?:(?:the|an|our|my|das|ein|l['’]|une|la|una|el|il|o|a) ?)?(?:interviews?|podcasts?|webinars?|entrevistas?|interviste?|entretiens?|gespräch|インタビュー|ポッドキャスト|采访|访谈|播客|인터뷰|팟캐스트)(?: (?:with|mit|avec|con|com|met) .{1,60})?\W*$/iu,
    example: 'The Interview',
    nearMiss: 'Interviewing Broken Clusters',
  },
  {
    reason: 'where a project can be met, and what one can do there',
    pattern:
      /^(?:standdienst|standbetreuung|booth (?:duty|shift)s?|permanence (?:au|du) stand)$|^(?:[\p{L}’'-]+ ){0,3}(?:kiosks?|booths?|stände?|stand|stands|(?:企業|スポンサー)?ブース|展台|부스)(?:\s*[:：].*|[・、と&/].{1,30})?$/iu,
    example: 'Interactive Kiosk: Come and see Kiln',
    nearMiss: 'Kiosks at the Edge: Small Clusters in Shops',
  },
]

const bareOf = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')

/** Says that somebody wrote a report: "Fazit", "Takeaways", "感想". */
export const isPartOfText = (text: string): boolean =>
  GENERIC.some(({ reason, pattern }) => /^parts of a /.test(reason) && pattern.test(bareOf(text)))

/**
 * True for a text that can be no session's title, whatever surrounds it.
 * @example isGeneric('Links') // → true
 */
export const isGeneric = (text: string): boolean => {
  const bare = bareOf(text)
  return bare === '' || namesDay(text) || GENERIC.some(({ pattern }) => pattern.test(bare))
}
