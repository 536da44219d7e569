// How people of each language announce a session, its people and its links. A new wording is a new row, or a word in one.

/** What a wording says. */
export type Wording =
  /** Stands before a title: "Talk: …". */
  | 'talk label'
  /** Stands before the title of what the author gave: "My talk: …"; also before what is said of it. */
  | 'own talk label'
  /** Stands before people: "Speakers: …". */
  | 'people label'
  /** Stands before a title in a list of keys: "Title: …". */
  | 'title label'
  /** Stands before a title too, or before what a talk is about: "Topic: …". */
  | 'subject label'
  /** Stands before the conference at which a talk was given: "Conference: …". */
  | 'event label'
  /** Stands before people who gave what is named before: "by …". */
  | 'by'
  /** Stands behind a dash, before those who gave what is named before it; never company, or with what. */
  | 'given by'
  /** What people call a session, one or several. */
  | 'session'
  /** Stands between a session and its title: "a talk called …". */
  | 'called'
  /** Stands before the title of what somebody showed or said, without a word for it: "under the title …". */
  | 'under the title'
  /** Several sessions: what a sentence over a list of them says. */
  | 'sessions'
  /** The whole of a heading, or of the line over a list, under which talks stand. */
  | 'announces talks'
  /** What speakers do; stands behind their names. */
  | 'gave'
  /** Said of the session that is being told: "in this talk", "the speaker". */
  | 'this session'
  /** Says that somebody went to hear what is named next. */
  | 'attended'
  /** Says that somebody reads or quotes what is named next: it is no talk. */
  | 'read'
  /** Names a link for what it leads to. */
  | 'link label'

interface WordingRow {
  readonly says: Wording
  readonly language: string
  /** A pattern's inside, without anchors; letters of any case. */
  readonly words: string
  readonly example: string
  /** Holds similar words and says something else. */
  readonly nearMiss: string
}

export const WORDINGS: readonly WordingRow[] = [
  {
    says: 'talk label',
    language: 'English',
    words:
      'talks?|sessions?|presentation|lightning talk|keynote|panel|workshop|tutorial|breakout|fireside chat',
    example: 'Talk: Turnips at rest',
    nearMiss: 'Talking: turnips at rest',
  },
  {
    says: 'talk label',
    language: 'German',
    words: 'vortrag|vorträge|sitzung|beitrag',
    example: 'Vortrag: Rüben in Ruhe',
    nearMiss: 'Vorträger: Rüben in Ruhe',
  },
  {
    says: 'talk label',
    language: 'Spanish, Portuguese',
    words: 'charla|ponencia|sesi[oó]n|palestra|sess[aã]o|apresenta[cç][aã]o|presentaci[oó]n',
    example: 'Charla: Nabos en reposo',
    nearMiss: 'Charlando: nabos en reposo',
  },
  {
    says: 'talk label',
    language: 'French, Italian, Dutch',
    words:
      'conf[ée]rence|pr[ée]sentation|intervento|presentazione|sessione|lezing|sessie|presentatie|praatje',
    example: 'Conférence : Navets au repos',
    nearMiss: 'Conférencier : Navets au repos',
  },
  {
    says: 'talk label',
    language: 'Polish, Russian, Ukrainian',
    words: 'prelekcja|wyst[aą]pienie|prezentacja|доклад|выступление|доповідь|презентация',
    example: 'Доклад: Репа в покое',
    nearMiss: 'Докладчик: Репа в покое',
  },
  {
    says: 'talk label',
    language: 'Japanese, Chinese, Korean',
    words: 'セッション|講演|発表|登壇|演讲|分享|议题|主题(?:演讲)?|主題|議題|발표|세션|강연',
    example: 'セッション: 休むカブ',
    nearMiss: 'セッション一覧',
  },
  {
    says: 'own talk label',
    language: 'English, German, Dutch',
    words:
      '(?:my|our) (?:talk|session|presentation)|mein (?:vortrag|talk)|unser (?:vortrag|talk)|meine (?:session|präsentation)|unsere (?:session|präsentation)|mijn (?:lezing|praatje|talk)',
    example: 'Mein Vortrag: Rüben in Ruhe',
    nearMiss: 'Meine Vorträge der Woche',
  },
  {
    says: 'own talk label',
    language: 'Spanish, Portuguese, French, Italian',
    words:
      '(?:mi|nuestra) (?:charla|ponencia|sesi[oó]n)|(?:a )?(?:minha|nossa) (?:palestra|apresenta[cç][aã]o|sess[aã]o)|(?:ma|notre) (?:conf[ée]rence|pr[ée]sentation|session)|(?:mon|notre) talk|(?:il )?(?:mio|nostro) (?:talk|intervento)',
    example: 'Minha palestra: Nabos em repouso',
    nearMiss: 'Minha palestrante favorita: Ada',
  },
  {
    says: 'own talk label',
    language: 'Japanese, Chinese, Korean',
    words: '(?:自分|私|僕)の(?:発表|登壇|セッション)|我的(?:演讲|分享|议题)|(?:내|제|나의) ?(?:발표|세션)',
    example: '自分の発表：休むカブ',
    nearMiss: '自分の感想：休むカブ',
  },
  {
    says: 'people label',
    language: 'English',
    words:
      'speakers?|speaker ?\\(s\\)|presenters?|presenter ?\\(s\\)|presented by|given by|by|who|hosts?|hosted by|panell?ists?|panel members|moderators?|moderated by|instructors?|contributors?|talk by|speaking',
    example: 'Speaker(s): Ada Example',
    nearMiss: 'Speakers lounge: second floor',
  },
  {
    says: 'people label',
    language: 'German',
    words:
      'sprecher|sprecherin(?:nen)?|sprecher[:*_·]innen|referent[:*_·]innen|referent(?:en|in|innen)?|vortragende[rn]?|redner(?:in|innen)?|von|wer',
    example: 'Referentin: Ada Example',
    nearMiss: 'Referenzen: keine',
  },
  {
    says: 'people label',
    language: 'Spanish, Portuguese',
    words:
      'ponentes?|oradores|oradora?s?|conferencistas?|palestrantes?|apresentador(?:a|es|as)?|presentador(?:a|es|as)?|por|presentad[oa] por|apresentad[oa] por|quem|quién',
    example: 'Palestrante: Ada Example',
    nearMiss: 'Por hacer: nada',
  },
  {
    says: 'people label',
    language: 'French, Italian, Dutch',
    words:
      'intervenant(?:e|s|es)?|intervenant[·.(-]e?[·.)-]?s?|orateur[·./-]rices?|orateur[·./-]rice[·./-]s|conf[ée]rencier[·./-](?:è|e)re[·./-]?s?|orateurs?|oratrices?|conf[ée]renci(?:er|ère)s?|pr[ée]sent[ée]e? par|par|anim[ée]e? par|relator[ei]|relatric[ei]|presentato da|sprekers?|door|gastheer',
    example: 'Intervenants : Ada Example',
    nearMiss: 'Parfois : oui',
  },
  {
    says: 'people label',
    language: 'Polish, Russian, Ukrainian',
    words: 'prelegen(?:t|tka|ci)|prowadz[aą]cy|докладчик(?:и)?|спикер(?:ы)?|спікер(?:и)?|доповідач(?:і)?',
    example: 'Докладчик: Ада Пример',
    nearMiss: 'Доклад: Репа',
  },
  {
    says: 'people label',
    language: 'Japanese, Chinese, Korean',
    words:
      '登壇者|発表者|講演者|スピーカー|(?:分享|主讲|演讲)?讲师|演讲者|讲者|講者|分享(?:者|人)|主讲(?:人)?|(?:演讲|分享)?嘉宾|演講者|講師|발표자|연사|강연자|진행자',
    example: '発表者：山田太郎',
    nearMiss: '発表：休むカブ',
  },
  {
    says: 'title label',
    language: 'any',
    words:
      'title|talk title|session title|titel|título|titulo|titre|titolo|название|назва|タイトル|題名|标题|题目|제목',
    example: 'Titel: Rüben in Ruhe',
    nearMiss: 'Titelbild: Rüben',
  },
  {
    says: 'subject label',
    language: 'any',
    words: 'topic|name|thema|tema|тема|주제',
    example: 'Thema: Rüben in Ruhe',
    nearMiss: 'Themen: viele',
  },
  {
    says: 'event label',
    language: 'any',
    words:
      'conference|event|veranstaltung|konferenz|conf[ée]rence|[ée]v[ée]nement|congreso|conferencia|confer[êe]ncia|conferenza|evento|conferentie|evenement|カンファレンス|イベント|会议|大会|행사|컨퍼런스',
    example: 'Conference: Harbour Days',
    nearMiss: 'Conferences: many',
  },
  {
    says: 'by',
    language: 'English',
    words:
      'by|with|from|via|w\\/|feat\\.|featuring|presented by|given by|delivered by|led by|hosted by|moderated by|shared by',
    example: 'by Ada Example',
    nearMiss: 'bypass of Ada Example',
  },
  {
    says: 'by',
    language: 'German, Dutch',
    words: 'von|vorgetragen von|gehalten von|präsentiert von|mit|durch|door|van|gegeven door',
    example: 'von Ada Example',
    nearMiss: 'vonseiten Ada Example',
  },
  {
    says: 'by',
    language: 'Spanish, Portuguese, Italian',
    words:
      'de|del|do|da|dos|das|di|por|por la|por el|pelo|pela|pelos|com|con|a cargo de|dada por|presentad[oa] por|apresentad[oa] por|presentat[oa] da',
    example: 'do Ada Example',
    nearMiss: 'demais Ada Example',
  },
  {
    says: 'by',
    language: 'French',
    words: 'par|avec|présentée? par|donnée? par|animée? par',
    example: 'par Ada Example',
    nearMiss: 'parmi Ada Example',
  },
  {
    says: 'by',
    language: 'Polish, Swedish, Norwegian, Danish, Russian',
    words: 'autorstwa|prowadzi|av|af|med|från|от|с',
    example: 'av Ada Example',
    nearMiss: 'avec une Ada Example',
  },
  {
    says: 'given by',
    language: 'German, Dutch',
    words: 'von|vorgetragen von|gehalten von|präsentiert von|door|van|gegeven door',
    example: 'gehalten von Ada Example',
    nearMiss: 'mit Ada Example',
  },
  {
    says: 'given by',
    language: 'Spanish, Portuguese, Italian',
    words:
      'de|do|da|di|por|pel[oa]|a cargo de|dada por|(?:a )?cura di|tenut[oa] da|presentad[oa] por|apresentad[oa] por|presentat[oa] da',
    example: 'di Ada Example',
    nearMiss: 'con Ada Example',
  },
  {
    says: 'given by',
    language: 'French',
    words: 'par|de|présentée? par|donnée? par|animée? par',
    example: 'animé par Ada Example',
    nearMiss: 'parmi Ada Example',
  },
  {
    says: 'given by',
    language: 'Polish, Swedish, Norwegian, Danish, Russian',
    words: 'autorstwa|prowadzi|av|af|от',
    example: 'av Ada Example',
    nearMiss: 'med Ada Example',
  },
  {
    says: 'session',
    language: 'English',
    words:
      'talks?|sessions?|keynotes?|presentations?|panels?|workshops?|tutorials?|demos?|deep[ -]dives?|chats?',
    example: 'the talk',
    nearMiss: 'talking',
  },
  {
    says: 'session',
    language: 'German, Dutch',
    words: 'vortr[aä]ge?|vortrags|vorträgen|keynote|lezing(?:en)?|praatje|sessies?',
    example: 'der Vortrag',
    nearMiss: 'vorträgt',
  },
  {
    says: 'session',
    language: 'Spanish, Portuguese, Italian',
    words:
      'charlas?|ponencias?|sesi[oó]n(?:es)?|palestras?|sess(?:[aã]o|[oõ]es)|apresenta(?:ç[aã]o|ç[oõ]es)|presentaci[oó]n(?:es)?|presentazion[ei]|intervent[oi]|sessione',
    example: 'a palestra',
    nearMiss: 'palestrante',
  },
  {
    says: 'session',
    language: 'French',
    words: 'conf[ée]rences?|pr[ée]sentations?|sessions?|pl[ée]ni[èe]res?',
    example: 'la conférence',
    nearMiss: 'conférencier',
  },
  {
    says: 'called',
    language: 'English, German, Dutch',
    words:
      'called|titled|entitled|named|mit dem titel|mit dem namen|unter dem titel|namens|betitelt|zum thema|getiteld|genaamd|met (?:de )?titel',
    example: 'mit dem Titel',
    nearMiss: 'mit dem Auto',
  },
  {
    says: 'called',
    language: 'French, Spanish, Portuguese, Italian',
    words:
      'intitul[ée]e?s?|nomm[ée]e?|appel[ée]e?|sur|titulad[oa]|llamad[oa]|con el t[ií]tulo|de t[ií]tulo|intitulad[oa]|chamad[oa]|com o t[ií]tulo|sobre|intitolat[oa]|chiamat[oa]|(?:con il|dal|col) titolo',
    example: 'intitulée',
    nearMiss: 'interrompue',
  },
  {
    says: 'under the title',
    language: 'English, German, Dutch',
    words: 'under the title(?: of)?|(?:unter|mit) dem titel|unter dem motto|(?:onder|met) de titel',
    example: 'unter dem Titel',
    nearMiss: 'unter dem Tisch',
  },
  {
    says: 'under the title',
    language: 'French, Spanish, Portuguese, Italian',
    words:
      "sous (?:le titre|l[’']intitulé)|bajo (?:el t[ií]tulo|el lema)(?: de)?|con el t[ií]tulo(?: de)?|(?:sob|com) o t[ií]tulo(?: de)?|(?:sotto|con) il titolo(?: di)?",
    example: 'sous le titre',
    nearMiss: 'sous le toit',
  },
  {
    says: 'under the title',
    language: 'Polish, Swedish, Russian',
    words: 'pod tytułem|under (?:rubriken|titeln)|под (?:названием|заголовком)',
    example: 'pod tytułem',
    nearMiss: 'pod stołem',
  },
  {
    says: 'sessions',
    language: 'German',
    words: '(?:lieblings)?vorträgen?|keynotes',
    example: 'drei Vorträge',
    nearMiss: 'der Vortrag',
  },
  {
    says: 'sessions',
    language: 'French',
    words: 'conf[ée]rences|pr[ée]sentations|pl[ée]ni[èe]res',
    example: 'ces conférences',
    nearMiss: 'cette conférence',
  },
  {
    says: 'sessions',
    language: 'Spanish, Portuguese, Italian',
    words:
      'charlas|ponencias|sesiones|palestras|sess[õo]es|apresenta[çc][õo]es|presentaciones|presentazioni|interventi|sessioni',
    example: 'algunas charlas',
    nearMiss: 'una charla',
  },
  {
    says: 'sessions',
    language: 'Japanese, Chinese, Korean',
    words: 'セッション|発表(?!者)|講演(?!者)|演讲(?!者|嘉宾)|议题|세션|발표(?!자)',
    example: 'セッション三つ',
    nearMiss: '発表者：山田太郎',
  },
  {
    says: 'announces talks',
    language: 'German',
    words:
      '(?:(?:meine|unsere|die|alle|weitere|besuchte|gehörte|gesehene|interessante|ausgewählte) ){0,2}(?:lieblings)?(?:vorträge|talks|sessions)(?: (?:des|am|vom|von|auf|bei|der|die|und).{1,40})?',
    example: 'Meine Lieblingsvorträge',
    nearMiss: 'Vorträge halten lernen',
  },
  {
    says: 'announces talks',
    language: 'French',
    words:
      '(?:(?:les|mes|nos|quelques|autres) ){0,2}(?:conf[ée]rences|talks|sessions|pr[ée]sentations|keynotes|pl[ée]ni[èe]res)(?: (?:que|du|de la|de|des|vues|vus|suivies|suivis|auxquelles|auxquels|préférées|à).{0,40})?',
    example: 'Les conférences que j’ai vues',
    nearMiss: 'Les conférenciers que j’ai vus',
  },
  {
    says: 'announces talks',
    language: 'Spanish, Portuguese, Italian',
    words:
      '(?:(?:las|los|mis|nuestras|algunas|otras|as|minhas|nossas|algumas|outras|le|i|gli|alcuni|alcune|miei|mie) ){0,2}(?:charlas|ponencias|sesiones|palestras|sess[õo]es|apresenta[çc][õo]es|presentaciones|presentazioni|interventi|sessioni|talk)(?: (?:que|del?|do|da|dos|favorit[oa]s|preferidas|che|seguiti|seguite|del|della|destacadas).{0,40})?',
    example: 'Palestras que eu vi',
    nearMiss: 'Palestrantes que eu vi',
  },
  {
    says: 'announces talks',
    language: 'Japanese, Chinese, Korean',
    words:
      '.{0,14}(?:セッション|発表|講演|登壇)(?:一覧|まとめ|メモ|の紹介|紹介)?|.{0,10}(?:演讲|议题|分享|會議|议程)(?:列表|总结|记录|笔记)?|.{0,14}(?:세션|발표|강연)(?: ?(?:목록|정리|소개|후기))?',
    example: '参加したセッション',
    nearMiss: 'セッションストレージの設計',
  },
  {
    says: 'gave',
    language: 'German',
    words:
      '(?:hat|haben|wird|werden|zeigt|zeigen|erklärt|erklären|erzählt|erzählen|spricht|sprechen|präsentier(?:t|en)|berichtet|beschreib(?:t|en)|gibt (?:uns |hier )?einen|nahm(?:en)?|erläuterten?|beleuchteten?|beschrieb(?:en)?|referierten?|zeigten?|erzählten?|erklärten?|sprach(?:en)?|hielt(?:en)?|präsentierten?|berichteten?|stellten?|gab(?:en)?|führten?|demonstrierten?)',
    example: 'zeigte',
    nearMiss: 'zeitweise',
  },
  {
    says: 'gave',
    language: 'French',
    words:
      '(?:nous |m’|nous en |y )?(?:a|ont|avait|avaient)(?: ensuite| aussi| été)? (?:présenté|animé|parlé|montré|expliqué|raconté|donné|déroulé|reparlé|partagé|ouvert|conclu|fait)|(?:nous |y |en )?(?:présentait|présentaient|présente|présentent|expliqu(?:e|ent|ait)|montr(?:e|ent|ait)|anim(?:e|ent|ait)|revien(?:t|nent)|racont(?:e|ent|ait)|partagent?|parl(?:e|ent|ait)|déploie|donne(?:nt)?|sensibilis(?:e|ent|ait)|propos(?:e|ent|ait)|démontr(?:e|ent)|illustr(?:e|ent)|détaill(?:e|ent)|abord(?:e|ent)|décri(?:t|vent)|retrac(?:e|ent)|démystifi(?:e|ent)|dévoil(?:e|ent)|(?:présentera|parlera|montrera|donnera|animera|racontera|expliquera)(?:ont)?)',
    example: 'nous ont présenté',
    nearMiss: 'a été',
  },
  {
    says: 'gave',
    language: 'Spanish, Portuguese, Italian, Dutch',
    words:
      '(?:(?:nos |ci )?(?:dar[áa]n?|hablar[áa]n?|presentar[áa]n?|mostrar[áa]n?|contar[áa]n?|apresentar[áa]|falar[áa]|parler[àa]|terr[àa]|presenter[àa]|racconter[àa]|habl(?:a|an|aba|aban)|cuentan?|contaban?|ense[ñn](?:a|an|aba|aron|[oó])|explican?|muestran?|presentan?|introdu(?:ce|jo)|invitan?|apresentam?|mostram?|explicam?|racconta(?:no)?|present[oó]|presentaron|mostr[oó]|mostraron|habl[oó]|hablaron|explic[oó]|explicaron|dio|dieron|cont[oó]|contaron|apresentou|apresentaram|mostrou|mostraram|falou|falaram|explicou|explicaram|deu|deram|contou|contaram|ha presentato|hanno presentato|ha mostrato|ha parlato|ha spiegato|(?:ci )?(?:ha|hanno) (?:illustrato|raccontato|tenuto|fatto vedere|parlato|presentato|mostrato|spiegato)|illustra(?:no)?|comparti[oó]|demostr[oó]|coment[oó]|imparti[oó]|compartilhou|compartilharam|demonstrou|comentou|presenteerden?|vertelden?|gaf|gaven|sprak|spraken|toonden?))',
    example: 'apresentou',
    nearMiss: 'apresentável',
  },
  {
    says: 'this session',
    language: 'English',
    words:
      "(?:this|the|his|her|their|our|a|another) (?:[\\p{L}’'-]+ ){0,2}(?:talk|session|keynote|presentation|workshop|panel)|(?:speaker|presenter)s?",
    example: 'in this short talk',
    nearMiss: 'we talked about this',
  },
  {
    says: 'this session',
    language: 'German, Dutch',
    words:
      '(?:dies\\p{L}{1,2}|de[rnms]|ein(?:en?)?|im|ihre?[mn]?|seine?[mn]?|deze|dit|het|een) (?:\\p{L}+ ){0,2}(?:vortrags?|talks?|session|keynote|workshops?|lezing|praatje)|(?:referent|sprecher|vortragende)(?:in|n)?',
    example: 'in diesem kurzen Vortrag',
    nearMiss: 'sie trug etwas vor',
  },
  {
    says: 'this session',
    language: 'French',
    words:
      "(?:cette?|cet|ce|la|le|une?|son|sa|leur) (?:[\\p{L}’'-]+ ){0,2}(?:talk|conf[ée]rence|pr[ée]sentation|session|universit[ée]|quick(?:y|ie)|atelier|keynote)|(?:conf[ée]renci(?:er|ère)|orateur|oratrice)s?",
    example: 'cette université',
    nearMiss: 'les sessions HTTP',
  },
  {
    says: 'this session',
    language: 'Spanish, Portuguese, Italian',
    words:
      '(?:[nd]?est[ae]|[nd]?ess[ae]|la|una?|uma|su|sua|a|questa?|il) (?:\\p{L}+ ){0,2}(?:charla|ponencia|sesi[oó]n|palestra|sess[aã]o|apresenta[cç][aã]o|presentaci[oó]n|taller|talk|intervento|presentazione)|(?:ponente|palestrante|relat(?:ore|rice))s?',
    example: 'en esta charla',
    nearMiss: 'charlamos de esto',
  },
  {
    says: 'this session',
    language: 'Polish, Russian, Ukrainian',
    words:
      '(?:ta|te[jn]|tę|tym|это[тмй]|в|цій|у) (?:\\p{L}+ ){0,1}(?:prelekcj\\p{L}+|prezentacj\\p{L}+|wystąpieni\\p{L}+|доклад\\p{L}{0,2}|доповід\\p{L}{0,2}|выступлени\\p{L}{1,2})|prelegent(?:k?[aię])?|докладчи[кц]\\p{L}{0,2}',
    example: 'в этом докладе',
    nearMiss: 'он доложил об этом',
  },
  {
    says: 'this session',
    language: 'Japanese, Chinese, Korean',
    words:
      '(?:この|本|当)(?:セッション|発表|講演|トーク)|登壇者|発表者|(?:这|本|该)(?:次|场|个)?(?:演讲|分享|议题|講座|議程)|演讲者|讲者|讲师|講者|(?:이번|이|해당) ?(?:발표|세션|강연)|발표(?:자|를|였|이었|에 대해|제목)|연사',
    example: '이번 발표를 듣고',
    nearMiss: '결과를 발표하기로 했다',
  },
  {
    says: 'attended',
    language: 'English',
    words:
      '(?:began|started|starting|kicked off|opened|continued|ended|closed|finished(?: the day)?|followed) (?:with|by|in)|sat (?:in|through)|saw|watched|attended|went (?:to|on to|into)|listened to|joined|caught|then (?:came|on to)|next (?:came|was|up)|first up|came next|after (?:lunch|the break)|in the (?:morning|afternoon|evening)',
    example: 'I sat in',
    nearMiss: 'I sat down',
  },
  {
    says: 'attended',
    language: 'German, Dutch',
    words:
      '(?:begann|startete|endete|weiter ging es|los ging es|ging es weiter) mit|(?:sah|hörte|besuchte|schaute|saß)(?:en)?|gehört|gesehen|als nächstes|(?:am|nach dem) (?:vormittag|nachmittag|morgen|mittag|abend|mittagessen)|danach|anschließend|keek|zag|hoorde',
    example: 'Nach dem Mittagessen',
    nearMiss: 'Nach dem Urlaub',
  },
  {
    says: 'attended',
    language: 'French',
    words:
      "(?:j[’'](?:ai)? ?(?:d[’']abord |ensuite |aussi )?)?(?:suivi|assisté à|écouté|enchaîné avec|commencé (?:par|avec)|terminé (?:par|avec))|j[’']ai vu|direction|le matin|l[’']après-midi|après le déjeuner|la journée (?:commence|a commencé|s[’']est terminée) (?:par|avec)",
    example: 'L’après-midi',
    nearMiss: 'L’après-ski',
  },
  {
    says: 'attended',
    language: 'Spanish, Portuguese, Italian',
    words:
      '(?:empe(?:zó|cé)|comen(?:zó|cé)|começ(?:ou|ei)|termin(?:ó|é|ou|ei)) (?:con|por|com)|(?:vi|asistí a|escuché|fui a|assisti(?: a|ao|à)?|ouvi|ho (?:visto|seguito|ascoltato))|por la (?:mañana|tarde)|de manhã|[àa] tarde|depois do almoço|después (?:de comer|del almuerzo)|nel pomeriggio|dopo pranzo',
    example: 'Por la tarde',
    nearMiss: 'Por la calle',
  },
  {
    says: 'read',
    language: 'English',
    words: '(?:re-?)?read|reading|quot(?:ed|ing|es)|cit(?:ed|ing|es)|recommends?|recommended',
    example: 'I quoted',
    nearMiss: 'I readied',
  },
  {
    says: 'read',
    language: 'German',
    // Spanish and Portuguese have an article that is written so.
    words: '(?:ich|er|sie|wir|man) las|las (?:ich|er|sie|man)|lese|gelesen|zitierte',
    example: 'Danach las ich',
    nearMiss: 'Por la tarde vi las',
  },
  {
    says: 'read',
    language: 'French',
    words: 'lu|lis|cité',
    example: 'j’ai lu',
    nearMiss: 'j’ai lutté',
  },
  {
    says: 'read',
    language: 'Spanish, Portuguese',
    words: 'leí|leyendo|li|lendo|citou',
    example: 'Leí',
    nearMiss: 'Libre',
  },
  {
    says: 'link label',
    language: 'English',
    words:
      'video(?:s| link)?|recordings?|(?:youtube|vimeo|speaker ?deck|slideshare|google|pdf|full|talk|session|conference) (?:slides?|deck|videos?|recordings?|links?|playlist)|(?:watch|see) (?:the )?(?:video|recording|talk)|watch|youtube|vimeo|slides?|slide deck|slideshare|speaker ?deck|deck|presentation|sched(?:ule)?|replay|demo|transcript|pdf|pptx?|link|on demand|google slides|details?|abstract|(?:presentation|slides|talk|session) (?:pdf|pptx?)',
    example: 'Speaker Deck',
    nearMiss: 'Speaker Deck for Ships',
  },
  {
    says: 'link label',
    language: 'any',
    words:
      '[\\p{L}\\d]{2,14}-link|(?:www\\.)?(?:youtube|youtu|vimeo|speakerdeck|slideshare|slides|docswell|bilibili)\\.(?:com|net|be)',
    example: 'speakerdeck.com',
    nearMiss: 'turnips.com',
  },
  {
    says: 'link label',
    language: 'German, Dutch',
    words:
      '(?:(?:das|die|der|unsere?|de) )?(?:video|aufzeichnung|aufnahme|mitschnitt|folien|vortragsfolien|slides|opname|dia’s)|zum video|hier|programm|einzelheiten|(?:mehr )?details',
    example: 'Folien',
    nearMiss: 'Folienschlacht',
  },
  {
    says: 'link label',
    language: 'Spanish, Portuguese, Italian',
    words:
      'v[ií]deo|grabaci[oó]n|grava[cç][aã]o|diapositivas|l[aá]minas|registrazione|presentaci[oó]n|apresenta[cç][aã]o|aqu[ií]|ver v[ií]deo|detalles|detalhes|dettagli',
    example: 'Grabación',
    nearMiss: 'Grabación sin fin',
  },
  {
    says: 'link label',
    language: 'French',
    words:
      '(?:(?:la|les|une?|le) )?(?:vid[ée]o|captation(?: vid[ée]o)?|enregistrement|rediffusion|slides|diapos?|diapositives)|lien(?: (?:vers la )?vid[ée]o)?|ici|voir la vid[ée]o|support(?:s)?|d[ée]tails',
    example: 'la vidéo',
    nearMiss: 'la vidéosurveillance',
  },
  {
    says: 'link label',
    language: 'Polish, Russian, Ukrainian',
    words: 'nagranie|slajdy|видео|запись|слайды|презентация|відео|запис|слайди',
    example: 'видео',
    nearMiss: 'видеокарта',
  },
  {
    says: 'link label',
    language: 'Japanese, Chinese, Korean',
    words:
      '動画|録画|スライド|資料|発表資料|登壇資料|アーカイブ|视频|錄影|幻灯片|演讲稿|回放|录像|视频回放|(?:発表|登壇)?(?:スライド|資料|動画)は?(?:こちら|コチラ|以下)(?:です)?|(?:幻灯片|视频|录像)在(?:这里|此处)|(?:발표 ?자료|슬라이드|영상)[는은]? ?여기|(?:원본 |발표 |강연 )?영상|동영상|발표 ?자료|슬라이드|자료|원본|링크|녹화',
    example: '원본 영상',
    nearMiss: '영상처리',
  },
]

/** All words of a wording, as a pattern's inside: `(?:a|b|…)`. The longest first, so that none hides another. */
export function wordsFor(says: Wording): string {
  const words = WORDINGS.filter((row) => row.says === says).map((row) => row.words)
  return `(?:${words.join('|')})`
}

const whole = (says: Wording): RegExp => new RegExp(`^${wordsFor(says)}$`, 'iu')

const PEOPLE_LABEL = whole('people label')
const TITLE_LABEL = new RegExp(
  `^(?:${wordsFor('title label')}|${wordsFor('subject label')}|${wordsFor('talk label')})$`,
  'iu',
)
const TITLE_ALONE = whole('title label')
const EVENT_LABEL = whole('event label')
const LINK_LABEL = whole('link label')

/** "Intervenant(s)", "Referent(in)": one or several. */
const ONE_OR_SEVERAL = /(?<=\p{L}{3})\s?\((?:e?s|[ao]s?|in(?:nen)?|en)\)(?:s)?$/u

export const isPeopleLabel = (text: string): boolean =>
  PEOPLE_LABEL.test(text.trim()) || PEOPLE_LABEL.test(text.trim().replace(ONE_OR_SEVERAL, ''))
export const isEventLabel = (text: string): boolean => EVENT_LABEL.test(text.trim())
/** Says that what follows is a title and nothing else. */
export const saysTitle = (text: string): boolean => TITLE_ALONE.test(text.trim())
export const isTitleLabel = (text: string): boolean => TITLE_LABEL.test(text.trim())
/** The whole text is the name of a kind of link. */
export const isLinkLabel = (text: string): boolean => LINK_LABEL.test(text.trim())

/** `by `, with blanks around, to be put into a larger pattern. */
export const BY = wordsFor('by')
