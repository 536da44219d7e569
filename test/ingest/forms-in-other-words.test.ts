// Forms of people and links met in posts that nobody here had seen: each in words, languages and layouts of its own.
import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { kindByLabel, LINK_WORDS } from '../../src/ingest/understand/lines/links/link-words.ts'
import { sessionLinkKind } from '../../src/ingest/understand/lines/links/links.ts'
import { SESSION_PAGES } from '../../src/ingest/understand/lines/links/session-pages.ts'
import { EASTERN_TELLINGS, isEasternPerson } from '../../src/ingest/understand/lines/names/eastern-names.ts'
import { COUNTED_TALKS, countedTalk } from '../../src/ingest/understand/lines/words/counted-talks.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]
type Form = readonly [form: string, path: string, text: string, ...talks: Talk[]]

const PEOPLE: readonly Form[] = [
  [
    'names in parentheses, Korean',
    'n.md',
    '# KubeCon Korea 2024\n\n## 세션\n\n- 순무를 오래 보관하는 방법 (김민준)\n- 작은 정원을 위한 수프 만들기 (이서연)\n- 감자와 함께 자라는 클러스터 (박지호)\n',
    ['순무를 오래 보관하는 방법', '김민준'],
    ['작은 정원을 위한 수프 만들기', '이서연'],
    ['감자와 함께 자라는 클러스터', '박지호'],
  ],
  [
    'names in parentheses, Japanese',
    'n.md',
    '# KubeCon Japan 2025\n\n## セッション\n\n- カブを冬まで保存する方法（山田太郎）\n- 小さな畑のためのスープ（佐藤花子）\n- 芋と一緒に育つクラスタ（鈴木一郎）\n',
    ['カブを冬まで保存する方法', '山田太郎'],
    ['小さな畑のためのスープ', '佐藤花子'],
    ['芋と一緒に育つクラスタ', '鈴木一郎'],
  ],
  [
    'names in parentheses, hostile: what stands there is a place, twice the same',
    'n.md',
    '# KubeCon China 2024\n\n## 演讲\n\n- 萝卜过冬的存储方法（深圳）\n- 小菜园里的热汤实践（深圳）\n- 和土豆一起长大的集群（深圳）\n',
    ['萝卜过冬的存储方法（深圳）'],
    ['小菜园里的热汤实践（深圳）'],
    ['和土豆一起长大的集群（深圳）'],
  ],
  [
    'items with their people on the first line, told on the next',
    'n.txt',
    `KubeCon EU 2024 list\n\nMy talks of the day:\n\n- Turnips in Every Cellar - Maria Keller & Nora Feld\n  ${'They keep them in sand, and they told us at length why that is so good. '.repeat(6)}\n- Soup for a Thousand Guests - Emma Fuchs\n  ${'It was hot, and everybody had some of it, which took a long time to tell. '.repeat(6)}\n`,
    ['Turnips in Every Cellar', 'Maria Keller', 'Nora Feld'],
    ['Soup for a Thousand Guests', 'Emma Fuchs'],
  ],
  [
    'marked titles and their people, French',
    'n.md',
    '# KubeCon EU 2024\n\n### « Collectif Navets : notre démarche » – par Camille Moreau, Zoé Dubois et Thaïs Arias.\n\nTrès bien.\n\n## Parmi les keynotes, ma préférée : “Comment saler la soupe” par Nora Feld\n\nOui.\n',
    ['Collectif Navets : notre démarche', 'Camille Moreau', 'Zoé Dubois', 'Thaïs Arias'],
    ['Comment saler la soupe', 'Nora Feld'],
  ],
  [
    'marked titles and their people, Portuguese and German',
    'n.md',
    '# KubeCon EU 2024\n\n## “Nabos sem pressa” por Maria Keller\n\nBom.\n\n## Mein Favorit: „Rüben ohne Eile“ von Emma Fuchs\n\nGut.\n',
    ['Nabos sem pressa', 'Maria Keller'],
    ['Rüben ohne Eile', 'Emma Fuchs'],
  ],
  [
    'marked titles, hostile: words that somebody said',
    'n.md',
    '# KubeCon EU 2024\n\n## “turnips are never late” – Maria Keller\n\nShe said so at lunch.\n',
  ],
  [
    'people in one layout below the titles, of whom nobody knows some',
    'n.md',
    '# KubeCon EU 2024\n\n## Thursday\n\n### 10:00 - The deputy ate the turnip: crime in small gardens\n*Maria Keller (Northlight)*\n- very dark\n\n### 11:00 - The elephant in the kitchen: soup teams\n*Manual Pais*\n- very big\n\n### 12:00 - Taking the root out of beetroot\n*Nora Feld (Blue Harbour), Robin van Zijll (Blue Harbour)*\n- very red\n',
    ['The deputy ate the turnip: crime in small gardens', 'Maria Keller'],
    ['The elephant in the kitchen: soup teams', 'Manual Pais'],
    ['Taking the root out of beetroot', 'Nora Feld', 'Robin van Zijll'],
  ],
  [
    'people quoted below the titles, Korean',
    'n.md',
    '# KubeCon Korea 2024\n\n## 세션\n\n### 순무를 오래 보관하는 방법\n\n> Northlight Search 김민준\n\n모래에 넣는다.\n\n### 작은 정원을 위한 수프 만들기\n\n> Northlight Cloud 이서연/박지호\n\n뜨겁다.\n\n### 감자와 함께 자라는 클러스터\n\n> BLUE Platform Labs 최유진\n\n자란다.\n',
    ['순무를 오래 보관하는 방법', '김민준'],
    ['작은 정원을 위한 수프 만들기', '이서연', '박지호'],
    ['감자와 함께 자라는 클러스터', '최유진'],
  ],
  [
    'lines below titles, hostile: two words each that name nobody',
    'n.md',
    '# KubeCon EU 2024\n\n## Storage at the Edge of Town\n\n*Ceph Cluster*\n\nBig.\n\n## Networks Between Two Gardens\n\n*Linux Kernel*\n\nFast.\n\n## Policies for Every Single Soup\n\n*Open Source*\n\nStrict.\n',
  ],
  [
    'labelled lines of one paragraph, Chinese',
    'n.md',
    '# 九月沙龙总结\n\n**主题1：萝卜过冬，仰望星空**  \n**分享讲师：**某公司高级架构师、前农场主 王小明  \n**讲稿地址：**[萝卜过冬，仰望星空](https://example.org/slides/78)\n\n**主题2：怎样应付一大锅汤**  \n**分享讲师：**某云高级架构师 李小红  \n**讲稿地址：**[怎样应付一大锅汤](https://example.org/slides/80)\n',
    ['萝卜过冬，仰望星空', '王小明'],
    ['怎样应付一大锅汤', '李小红'],
  ],
  [
    'labelled lines of one paragraph, Korean and Japanese',
    'n.md',
    '# KubeCon 2024\n\n**발표 1: 순무를 오래 보관하는 방법**\n**발표자:** 노스라이트 수석 엔지니어 김민준\n\n**セッション2：カブを冬まで保存する方法**\n**登壇者：** ノースライト株式会社 主任技師 山田太郎\n',
    ['순무를 오래 보관하는 방법', '김민준'],
    ['カブを冬まで保存する方法', '山田太郎'],
  ],
  [
    'those who gave it together, and last year’s',
    'n.md',
    "# KubeCon EU 2024\n\n## De l'eau dans la soupe\n\nL'an dernier, Emma Fuchs avait présenté le sel dans cette conférence. Cette année, Maria Keller présente avec Nora Feld, qui sait tout de l'eau.\n\n## Des navets pour tous\n\nDaniel Osei a présenté ce talk.\n\n## Une cuisine à deux\n\nCette conférence de Nora Feld était courte.\n",
    ["De l'eau dans la soupe", 'Maria Keller', 'Nora Feld'],
    ['Des navets pour tous', 'Daniel Osei'],
    ['Une cuisine à deux', 'Nora Feld'],
  ],
  [
    'who made what is quoted is not who speaks',
    'n.md',
    '# KubeCon EU 2024\n\n## Talk: Turnips Demystified\n\nInspired by "Turnips, the hard way" by Kelsey Hightower, Maria Keller showed each of them.\n',
    ['Turnips Demystified', 'Maria Keller'],
  ],
  [
    'verbs before the person, German',
    'n.md',
    '# Rübentag 2024\n\nIm Vortrag „Richtig graben mit kleinen Spaten“ nahm uns Maria Keller mit in den Garten.\n\nIm zweiten Vortrag mit dem Titel „Suppe ohne Eile für alle“ zeigte Emma Fuchs ihre Töpfe.\n',
    ['Richtig graben mit kleinen Spaten', 'Maria Keller'],
    ['Suppe ohne Eile für alle', 'Emma Fuchs'],
  ],
  [
    'titles behind what a session is called, Spanish, French, Italian',
    'n.md',
    '# Diario 2024\n\nVi la charla titulada «Nabos sin prisa en casa» de Maria Keller.\n\nPuis la conférence intitulée « Une soupe pour mille » par Nora Feld.\n\nPoi il talk dal titolo "Zuppa per tutti noi" di Emma Fuchs.\n',
    ['Nabos sin prisa en casa', 'Maria Keller'],
    ['Une soupe pour mille', 'Nora Feld'],
    ['Zuppa per tutti noi', 'Emma Fuchs'],
  ],
  [
    'titles behind what a session is called, hostile: a book, an article',
    'n.md',
    '# Tagebuch 2024\n\nIch las das Buch „Rüben ohne jede Eile“ und den Artikel mit dem Titel „Suppe für alle Gäste“.\n',
  ],
  [
    'where it was given, behind the title',
    'n.md',
    '# Watched\n\n- [Growing Turnips Slowly - Maria Keller, Northlight - YouTube](https://www.youtube.com/watch?v=AAAAaaaa111)\n- [Soup for Many Tenants - KubeCon + CloudNativeCon Europe 2024](https://www.youtube.com/watch?v=AAAAaaaa112)\n- [Pears at Night - Emma Fuchs | DjangoCon US 2018](https://www.youtube.com/watch?v=AAAAaaaa113)\n',
    ['Growing Turnips Slowly', 'Maria Keller'],
    ['Soup for Many Tenants'],
    ['Pears at Night', 'Emma Fuchs'],
  ],
  [
    'where it was given, hostile: the conference is what it is about',
    'n.md',
    '# Watched\n\n- [How We Built the KubeCon Network](https://www.youtube.com/watch?v=AAAAaaaa111)\n- [Turnips - Looking Back at Ten Years of KubeCon](https://www.youtube.com/watch?v=AAAAaaaa112)\n',
    ['How We Built the KubeCon Network'],
    ['Turnips - Looking Back at Ten Years of KubeCon'],
  ],
  [
    'the kind of session behind or before a dash',
    'n.md',
    '# KubeCon EU 2024\n\n## Crisis in the Kitchen: Feeding a Modern Crowd - Panel\n\n- fluff\n\n## Opening Keynote - Compassionate Cooking - Maria Keller\n\n- warm\n\n## Daniel Osei - In Defense of Soup - Keynote\n\n- hot\n',
    ['Crisis in the Kitchen: Feeding a Modern Crowd'],
    ['Opening Keynote - Compassionate Cooking', 'Maria Keller'],
    ['In Defense of Soup', 'Daniel Osei'],
  ],
  [
    'people nested below the title of an item',
    'n.md',
    '# KubeCon EU 2024\n\n## Talks\n\n- Growing Turnips Slowly\n  - Maria Keller, Northlight\n  - Too slow for me\n- Soup for Many Tenants\n  - Nora Feld & Emma Fuchs\n  - good\n',
    ['Growing Turnips Slowly', 'Maria Keller'],
    ['Soup for Many Tenants', 'Nora Feld', 'Emma Fuchs'],
  ],
  [
    'people nested below an item, hostile: the members of teams',
    'n.md',
    '# KubeCon EU 2024\n\n## Who was there\n\n- Platform Team of Northlight\n  - Maria Keller\n  - Nora Feld\n- Kitchen Team of Northlight\n  - Emma Fuchs\n  - Daniel Osei\n',
  ],
  [
    'one title, other people: two talks',
    'n.md',
    '# KubeCon EU 2024\n\n## Opening Remarks - Maria Keller\n\nThe first day.\n\n## Opening Remarks - Emma Fuchs\n\nThe second day.\n',
    ['Opening Remarks', 'Maria Keller'],
    ['Opening Remarks', 'Emma Fuchs'],
  ],
  [
    'one title, the same person by a part of the name: one talk',
    'n.md',
    '# KubeCon EU 2024\n\n- Growing Turnips Slowly by Maria Keller\n\n## Growing Turnips Slowly - Maria K. Keller\n\nThey do.\n',
    ['Growing Turnips Slowly', 'Maria K. Keller'],
  ],
  [
    'names of several scripts in one list',
    'n.md',
    '# KubeCon EU 2024\n\n## Growing Turnips Slowly - Ünsal Şahin, 山田太郎\n\nSlow.\n\n## Soup for Many Tenants\n\nSpeakers: Ünsal Şahin, 김민준\n\nHot.\n\n## Pears at Night - Maria Keller, 富士通\n\nDark.\n',
    ['Growing Turnips Slowly', 'Ünsal Şahin', '山田太郎'],
    ['Soup for Many Tenants', 'Ünsal Şahin', '김민준'],
    ['Pears at Night', 'Maria Keller'],
  ],
  [
    'who is told at work, in scripts without capitals',
    'n.md',
    '# KubeCon 2024\n\n## Talks\n\n### [순무를 오래 보관하는 방법](https://youtu.be/AAAAaaaa111)\n\n김민준 님이 모래에 대해 발표했습니다.\n\n### [カブを冬まで保存する方法](https://youtu.be/AAAAaaaa112)\n\n山田太郎さんが砂について発表しました。\n\n### [萝卜过冬的存储方法](https://youtu.be/AAAAaaaa113)\n\n由王小明老师带来，讲了沙子。\n',
    ['순무를 오래 보관하는 방법', '김민준'],
    ['カブを冬まで保存する方法', '山田太郎'],
    ['萝卜过冬的存储方法', '王小明'],
  ],
  [
    'talks that are counted, Chinese',
    'n.md',
    '# 六月沙龙\n\n[![讲师](https://example.org/a.jpg)](https://example.org/a)\n第一个主题来自于Jelly(颜小明，博客：[jelly.example](http://jelly.example))：萝卜敏捷开发实践。\nJelly讲得很好。\n[[音频](https://example.org/1.mp3)][[PPT](https://example.org/1)]\n\n第二个主题来自于王小明：吐槽一大锅汤。\n很有趣。\n',
    ['萝卜敏捷开发实践', 'Jelly'],
    ['吐槽一大锅汤', '王小明'],
  ],
  [
    'talks that are counted, English, German, Spanish',
    'n.md',
    '# Meetup 2024\n\nThe first talk was by Maria Keller: Turnips at Rest\n\nGood.\n\nDer zweite Vortrag kam von Emma Fuchs: Suppe ohne Eile\n\nGut.\n\nLa tercera charla fue de Nora Feld: Nabos en la nube\n\nBien.\n',
    ['Turnips at Rest', 'Maria Keller'],
    ['Suppe ohne Eile', 'Emma Fuchs'],
    ['Nabos en la nube', 'Nora Feld'],
  ],
  [
    'people in a list below what is told',
    'n.md',
    '# KubeCon EU 2024\n\n## Keynote Panel: A Decade of Soup\n\nDaniel Osei a animé un panel sur la soupe :\n\n* Maria Keller, Northlight Bank\n* Emma Fuchs, Independent\n\nTrès chaud.\n',
    ['Keynote Panel: A Decade of Soup', 'Daniel Osei', 'Maria Keller', 'Emma Fuchs'],
  ],
  [
    'people in a list, hostile: who is thanked',
    'n.md',
    '# KubeCon EU 2024\n\n## Keynote: A Decade of Soup\n\nIt was hot. Thanks for the talk and the panel to:\n\n* Maria Keller, Northlight Bank\n* Emma Fuchs, Independent\n',
    ['Keynote: A Decade of Soup'],
  ],
  [
    'labels with what people are and where, Chinese',
    'n.md',
    '# 十月沙龙总结\n\n#### 主题一：漫谈萝卜的艺术\n\n**分享讲师：** 王小明，又拍云\n\n很好。\n\n#### 主题二：一大锅汤的艺术\n\n**分享讲师：**Rex Young Leminasoft创始人\n\n很热。\n\n#### 主题三：怎样种豆子\n\n**分享讲师：**黄小红 某云总经理\n\n很快。\n',
    ['漫谈萝卜的艺术', '王小明'],
    ['一大锅汤的艺术', 'Rex Young'],
    ['怎样种豆子', '黄小红'],
  ],
  [
    'a remark sign within a title, and a name of ordinary words among others',
    'n.md',
    '# ReactSoup 2023\n\n### Level up with Spoons - Maria Keller\n\n- good\n\n### Look Mom, No Forks! A Guide to Soup - Will Johnson\n\n- deep\n\n### Getting Down to the Roots - Emma Fuchs\n\n- dirty\n\n### Take a Rest from Stress - Nora Feld\n\n- calm\n',
    ['Level up with Spoons', 'Maria Keller'],
    ['Look Mom, No Forks! A Guide to Soup', 'Will Johnson'],
    ['Getting Down to the Roots', 'Emma Fuchs'],
    ['Take a Rest from Stress', 'Nora Feld'],
  ],
  [
    'books, hostile: titles and authors, and nobody gave a talk',
    'n.md',
    '# KubeCon EU 2024\n\n## Ressources et livres\n\n- The Turnip Path: A Guide for Gardeners, Maria Keller\n- Soup Driven Design, Emma Fuchs\n\n## Bücher\n\n- Rüben ohne Eile von Nora Feld\n\n## Further reading\n\n- Pears at Night by Daniel Osei\n',
  ],
  [
    'company at a table, hostile: no talk',
    'n.md',
    '# KubeCon EU 2024\n\nLa cena, un **meraviglioso manipolo** con Maria Keller. Dinner was a **wonderful round table** with Emma Fuchs.\n',
  ],
  [
    'an entry called for who gave it',
    'n.md',
    '# FOSDEM 2025\n\nUna menzione speciale al talk su CentOS di [Troy Dawson](https://fosdem.org/2025/schedule/event/fosdem-2025-5616/). Ho seguito [il talk di Luca Di Maio](https://fosdem.org/2025/schedule/event/fosdem-2025-5022/).\n',
    ['Troy Dawson', 'Troy Dawson'],
    ['il talk di Luca Di Maio', 'Luca Di Maio'],
  ],
  [
    'whose keynote it was, without an apostrophe; who is told behind a relative clause',
    'n.md',
    '# KubeCon EU 2024\n\n## Talks\n\n### Maria Keller Keynote\n\n- economist\n\n### [Des navets pour tous](https://youtu.be/AAAAaaaa111)\n\nOn commence avec Emma Fuchs qui nous montre sa cave.\n\n### [Nabos para todos](https://youtu.be/AAAAaaaa112)\n\nEmpezó Nora Feld, que contó su invierno.\n\n### [Turnips for All](https://youtu.be/AAAAaaaa113)\n\nDaniel Osei, who is also a gardener, spoke of his winter.\n',
    ['Maria Keller Keynote', 'Maria Keller'],
    ['Des navets pour tous', 'Emma Fuchs'],
    ['Nabos para todos', 'Nora Feld'],
    ['Turnips for All', 'Daniel Osei'],
  ],
  [
    'a house has a keynote, hostile: it is nobody',
    'n.md',
    '# KubeCon EU 2020\n\n## Talks\n\n### Condé Nast Keynote\n\nMaria Keller showed her kitchen.\n',
    ['Condé Nast Keynote', 'Maria Keller'],
  ],
  [
    'a name that looks like an article, behind a title in marks; a code behind a title',
    'n.md',
    '# DjangoSoup 2018\n\n## "Turnip Testing for Soup Apps" by Le Xiao\n\nGood.\n\n## Building Soup from Scratch during Winter [DEV315] - Maria Keller\n\nHot.\n',
    ['Turnip Testing for Soup Apps', 'Le Xiao'],
    ['Building Soup from Scratch during Winter', 'Maria Keller'],
  ],
  [
    'a panel in the heading below, and a name with a house behind a wide stroke',
    'n.md',
    '# Panel: Turnips in Motion\n\n### Swizec Turner, Estelle Wald, and Guillermo Rauh\n\n200 of them.\n',
    ['Panel: Turnips in Motion', 'Swizec Turner', 'Estelle Wald', 'Guillermo Rauh'],
  ],
  [
    'people told in a list below “Keynotes”, hostile: nobody’s name is a title',
    'n.md',
    '# KubeCon EU 2024\n\n### Keynotes\n- Maria Keller: pointless bashing of turnips\n- Nora Feld (Northlight)\n- Heidi Waterhome: very good talk about soup\n- Emma Fuchs (Blue Harbour): error budgets\n',
  ],
  [
    'a dash and a word before who gave it, in five languages',
    'n.md',
    '# KubeCon EU 2024\n\n## Talks\n\n- Rape senza fretta - di Maria Keller (ciao Maria!)\n- Une soupe pour mille – par Nora Feld\n- Rüben ohne Eile — von Emma Fuchs\n- Nabos sin prisa - de Daniel Osei\n- Sopa para todos - por Camille Moreau\n',
    ['Rape senza fretta', 'Maria Keller'],
    ['Une soupe pour mille', 'Nora Feld'],
    ['Rüben ohne Eile', 'Emma Fuchs'],
    ['Nabos sin prisa', 'Daniel Osei'],
    ['Sopa para todos', 'Camille Moreau'],
  ],
  [
    'a dash and a word, Italian, below a sentence that speaks of no talks',
    'n.md',
    '# Diario 2024\n\nTra le cose interessanti ho segnato queste:\n\n- What Turnips Can Do - di Maria Keller (ero stanca)\n- Soup Explained to Farmers - di Nora Feld\n- Le rape che non guardavamo - di Emma Fuchs\n',
    ['What Turnips Can Do', 'Maria Keller'],
    ['Soup Explained to Farmers', 'Nora Feld'],
    ['Le rape che non guardavamo', 'Emma Fuchs'],
  ],
  [
    'a dash and a word, headings, Dutch and Swedish',
    'n.md',
    '# KubeCon EU 2024\n\n## Knollen zonder haast - door Maria Keller\n\nGoed.\n\n## Rovor utan brådska – av Emma Fuchs\n\nBra.\n',
    ['Knollen zonder haast', 'Maria Keller'],
    ['Rovor utan brådska', 'Emma Fuchs'],
  ],
  [
    'a dash and a word, hostile: company, and what the soup was of',
    'n.md',
    '# KubeCon EU 2024\n\n- Cena in centro - con Maria Keller\n- Soupe du jour - de Navets\n- Suppe am Abend - mit Emma Fuchs\n',
  ],
  [
    'people before titles that are links, a paragraph each, Spanish',
    'n.md',
    '# PyNabo 2012\n\nMaria Keller: [Nabos sin prisa: almacenar para el invierno.](http://www.slideshare.net/mkeller/nabos-sin-prisa)\n\nNora Feld: [Sopas.](https://speakerdeck.com/nfeld/sopas)\n\nEmma Fuchs: [Una introducción a la sal (cuaderno).](http://example.org/sal.ipynb)\n\nDaniel Osei: [Peras de noche.](http://example.org/peras.pdf)\n\nLos vídeos llegan pronto.\n',
    ['Nabos sin prisa: almacenar para el invierno', 'Maria Keller'],
    ['Sopas', 'Nora Feld'],
    ['Una introducción a la sal (cuaderno)', 'Emma Fuchs'],
    ['Peras de noche', 'Daniel Osei'],
  ],
  [
    'people in bold with their houses before linked titles, and told below, German',
    'n.md',
    '# KubeCon EU 2024\n\n**Maria Keller**, Northlight — [Rüben ohne jede Eile](https://youtu.be/AAAAaaaa111)\n\nSie liegen im Sand.\n\n**Nora Feld**, Blue Harbour — [Suppe für alle](https://youtu.be/AAAAaaaa112) ([Folien](https://example.org/suppe))\n\nHeiß.\n\n**Emma Fuchs und Daniel Osei** — [Birnen bei Nacht](https://youtu.be/AAAAaaaa113)\n\nDunkel.\n',
    ['Rüben ohne jede Eile', 'Maria Keller'],
    ['Suppe für alle', 'Nora Feld'],
    ['Birnen bei Nacht', 'Emma Fuchs', 'Daniel Osei'],
  ],
  [
    'people before linked titles, line under line, French and Japanese',
    'n.md',
    '# KubeCon 2024\n\nMaria Keller (Northlight) : [Des navets pour tous](https://youtu.be/AAAAaaaa111)  \nNora Feld : [Une soupe pour mille](https://youtu.be/AAAAaaaa112)  \n山田太郎：[カブを冬まで保存する方法](https://youtu.be/AAAAaaaa113)\n',
    ['Des navets pour tous', 'Maria Keller'],
    ['Une soupe pour mille', 'Nora Feld'],
    ['カブを冬まで保存する方法', '山田太郎'],
  ],
  [
    'people before links, hostile: their pages, and what they wrote',
    'n.md',
    '# KubeCon EU 2024\n\nWhom I met:\n\nMaria Keller: [My Blog](https://keller.example/blog)\n\nNora Feld: [Turnip Diaries of a Gardener](https://feld.example/diaries)\n\nEmma Fuchs: [Soup and Other Thoughts](https://fuchs.example/posts/soup)\n\nDaniel Osei: [Growing Pears at Night](https://osei.example/)\n',
  ],
  [
    'outermost headings with bullets, of which some are hardly titles',
    'kubecon18-lightning.md',
    "# Overwatered Turnips\n* sand is better\n    * or peat\n\n# Monitoring Soup with Spoons and Forks\n* taste it\n\n# Beans Aren't Just for Stew\n* also for coffee\n* https://beans.example\n\n# R2D2 Harvest notes\n* write in past tense\n\n# Growing Pears at Night\n* dark\n",
    ['Overwatered Turnips'],
    ['Monitoring Soup with Spoons and Forks'],
    ["Beans Aren't Just for Stew"],
    ['R2D2 Harvest notes'],
    ['Growing Pears at Night'],
  ],
  [
    'outermost headings with bullets, Korean, in the folder of a conference',
    'KubeCon Korea 2024/notes.md',
    '# 순무를 오래 보관하는 방법\n- 모래에 넣는다\n\n# 수프 이야기\n- 뜨겁다\n\n# 감자와 함께 자라는 클러스터\n- 자란다\n\n# 밤에 자라는 배나무 키우기\n- 어둡다\n',
    ['순무를 오래 보관하는 방법'],
    ['수프 이야기'],
    ['감자와 함께 자라는 클러스터'],
    ['밤에 자라는 배나무 키우기'],
  ],
  [
    'outermost headings with bullets, below front matter, in a file called for its talks',
    'lightning-talks.md',
    '---\ntags: [garden]\n---\n\n# Turnips at Rest in Every Cellar\n+ sand\n\n# Soup for a Thousand Guests\n+ hot\n\n# Barrels demystified\n+ oak\n\n# What Pears Can Do at Night\n+ dark\n',
    ['Turnips at Rest in Every Cellar'],
    ['Soup for a Thousand Guests'],
    ['Barrels demystified'],
    ['What Pears Can Do at Night'],
  ],
  [
    'outermost headings with bullets, hostile: what to do before one goes',
    'kubecon-2024.md',
    '# Packing list\n- socks\n\n# Travel plans\n- train\n\n# Questions for the Turnip Vendors\n- price?\n\n# Open tasks\n- visa\n',
  ],
  [
    'outermost headings with bullets, hostile: a recipe, of no conference',
    'kitchen.md',
    '# Boil slowly\n- one hour\n\n# Salt the Water for Turnips\n- a spoon\n\n# Serving ideas\n- bread\n\n# Peel All of the Turnips\n- thin\n',
  ],
  [
    'under a title somebody spoke, German',
    'n.md',
    '# Rübentag 2024\n\nUnter dem Titel „Rüben ohne jede Eile“ zeigte Maria Keller, wie man lagert. Es war kalt.\n\nDanach sprach Emma Fuchs unter dem Titel "Suppe für viele Gäste" über ihre Töpfe.\n',
    ['Rüben ohne jede Eile', 'Maria Keller'],
    ['Suppe für viele Gäste', 'Emma Fuchs'],
  ],
  [
    'under a title somebody spoke, French and Spanish',
    'n.md',
    '# Journal 2024\n\nSous le titre « Des navets pour tous », Nora Feld a présenté sa cave.\n\nBajo el título «Peras de noche en casa», Daniel Osei habló de su huerto.\n',
    ['Des navets pour tous', 'Nora Feld'],
    ['Peras de noche en casa', 'Daniel Osei'],
  ],
  [
    'under a title somebody spoke, English and Portuguese',
    'n.md',
    '# Diary 2024\n\nMaria Keller talked about her winter under the title "Turnips at Rest".\n\nSob o título “Sopa para todos nós”, Emma Fuchs mostrou a sua panela.\n',
    ['Turnips at Rest', 'Maria Keller'],
    ['Sopa para todos nós', 'Emma Fuchs'],
  ],
  [
    'under a title, hostile: a book, an exhibition, and nobody',
    'n.md',
    '# Tagebuch 2024\n\nUnter dem Titel „Rüben ohne jede Eile“ hat Maria Keller ein Buch geschrieben.\n\nSous le titre « Des navets pour tous », le musée présente une exposition.\n\nBajo el título «Peras de noche en casa» se abrió el mercado.\n',
  ],
  [
    'people before links, hostile: what they wrote, shown on slides',
    'n.md',
    '# KubeCon EU 2024\n\n## Livres et articles\n\nMaria Keller: [Froid](https://speakerdeck.com/keller/froid)\n\nNora Feld: [Tard](https://speakerdeck.com/feld/tard)\n\nEmma Fuchs: [Hiver](https://speakerdeck.com/fuchs/hiver)\n\n## Evening\n\nBooks that I heard of:\n\nDaniel Osei: [Turnips](https://speakerdeck.com/osei/turnips)\n\nCamille Moreau: [Soups](https://speakerdeck.com/moreau/soups)\n\nZoé Dubois: [Pears](https://speakerdeck.com/dubois/pears)\n',
  ],
  [
    'people before linked titles, below headings of any words',
    'n.md',
    '# Diario 2024\n\n## Lo mejor de la tarde\n\n**Maria Keller** (Northlight) — [Nabos sin prisa alguna](https://youtu.be/AAAAaaaa111)\n\n**Nora Feld** (Northlight) — [Sopa para todos](https://youtu.be/AAAAaaaa112)\n\n**Emma Fuchs** (Northlight) — [Peras de noche](https://youtu.be/AAAAaaaa113)\n',
    ['Nabos sin prisa alguna', 'Maria Keller'],
    ['Sopa para todos', 'Nora Feld'],
    ['Peras de noche', 'Emma Fuchs'],
  ],
  [
    'people before linked titles, of which one is wrapped',
    'n.md',
    '# Dagboek 2024\n\nMaria Keller: [Knollen zonder enige\nhaast](https://youtu.be/AAAAaaaa111)\n\nNora Feld: [Soep voor allen](https://youtu.be/AAAAaaaa112)\n\nEmma Fuchs: [Peren](https://youtu.be/AAAAaaaa113)\n',
    ['Knollen zonder enige haast', 'Maria Keller'],
    ['Soep voor allen', 'Nora Feld'],
    ['Peren', 'Emma Fuchs'],
  ],
]

describe('people', () => {
  test.each(PEOPLE.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
    '$form ($path)',
    async ({ path, text, talks }) => {
      const { read } = await readNote(fileOf(text, path), knowledge)
      expect(read?.talks.map(({ title, speakers }) => [title ?? null, ...speakers])).toEqual(talks)
    },
  )
})

type Linked = readonly [title: string | null, ...links: string[]]
type LinkForm = readonly [form: string, path: string, text: string, ...talks: Linked[]]

const [A, B, C, D] = ['AAAAaaaa111', 'BBBBbbbb222', 'CCCCcccc333', 'DDDDdddd444'].map(
  (id) => `https://www.youtube.com/watch?v=${id}`,
) as [string, string, string, string]

const LINKS: readonly LinkForm[] = [
  [
    'a note that opens with its entry',
    'n.md',
    '# When Turnips meet Soup: who is who in your kitchen\n\nhttps://fosdem.org/2020/schedule/event/turnips_soup/\n\nhttps://fosdem.org/2020/schedule/event/turnips_soup/attachments/slides/1/export/events/turnips.pdf\n\nThey met.\n',
    [
      'When Turnips meet Soup: who is who in your kitchen',
      'https://fosdem.org/2020/schedule/event/turnips_soup/',
      'https://fosdem.org/2020/schedule/event/turnips_soup/attachments/slides/1/export/events/turnips.pdf',
    ],
  ],
  [
    'a note that opens with its entry, Italian',
    'n.md',
    '# Rape, zuppa e cantine - la cucina di un grande impianto\n\nhttps://2025.rape.example/en/event/rape-zuppa-e-cantine\n\n---\n\nSi cuoce.\n',
    [
      'Rape, zuppa e cantine - la cucina di un grande impianto',
      'https://2025.rape.example/en/event/rape-zuppa-e-cantine',
    ],
  ],
  [
    'a note that opens with an entry, hostile: it is about a conference',
    'n.md',
    '# KubeCon EU 2024 recap\n\nhttps://kccnceu2024.sched.com/event/1abc/turnips\n\nIt was fun.\n',
    ['KubeCon EU 2024 recap', 'https://kccnceu2024.sched.com/event/1abc/turnips'],
  ],
  [
    'addresses behind a label, in several languages',
    'n.md',
    '# KubeCon EU 2024\n\n### “Des navets pour tous” par Nora Feld\n\n🎥 Vidéo : [https://rencontre.example/2022/des-navets](https://rencontre.example/2022/des-navets)\n\n### “Rüben für alle” von Maria Keller\n\nFolien: https://example.org/rueben.pdf\n\nGut.\n\n### “Nabos para todos” por Emma Fuchs\n\nVídeo: <https://example.org/nabos>\n',
    ['Des navets pour tous', 'https://rencontre.example/2022/des-navets'],
    ['Rüben für alle', 'https://example.org/rueben.pdf'],
    ['Nabos para todos', 'https://example.org/nabos'],
  ],
  [
    'slides in a drive, where the sentence says so',
    'n.md',
    '# KubeCon EU 2024\n\n## Growing Turnips Slowly by Maria Keller\n\nSo slow. [Click here for slides](https://drive.google.com/file/d/1abcDEF/view)\n\n## Soup for Many Tenants by Nora Feld\n\nSlides can be found [here](https://drive.google.com/file/d/1abcDEG/view).\n\n## Rüben im Keller - Emma Fuchs\n\nDie Folien gibt es [hier](https://www.dropbox.com/s/abc/rueben).\n',
    ['Growing Turnips Slowly', 'https://drive.google.com/file/d/1abcDEF/view'],
    ['Soup for Many Tenants', 'https://drive.google.com/file/d/1abcDEG/view'],
    ['Rüben im Keller', 'https://www.dropbox.com/s/abc/rueben'],
  ],
  [
    'slides in a drive, hostile: code, a playlist, both at once',
    'n.md',
    '# KubeCon EU 2024\n\n## Growing Turnips Slowly by Maria Keller\n\nThe code of the slides is [here](https://github.com/turnips/slow).\n\n## Soup for Many Tenants by Nora Feld\n\nAll videos are [here](https://www.youtube.com/playlist?list=PLabc).\n\n## Pears at Night by Emma Fuchs\n\nSlides and recording are [here](https://example.org/pears).\n',
    ['Growing Turnips Slowly'],
    ['Soup for Many Tenants'],
    ['Pears at Night'],
  ],
  [
    'titles that lead to the page of who spoke',
    'n.md',
    '# Craft 2018\n\n* [The Turnip Patch - Adventures in Cold Cellars](https://craft.example/speaker/MariaKeller) by Maria Keller gave a great introduction.\n* [Break Your Bean Chains](http://www.ustream.tv/recorded/114862863) by Nora Feld gave an overview.\n* [Emma Fuchs](https://craft.example/speaker/EmmaFuchs) was there.\n',
    ['The Turnip Patch - Adventures in Cold Cellars', 'https://craft.example/speaker/MariaKeller'],
    ['Break Your Bean Chains', 'http://www.ustream.tv/recorded/114862863'],
  ],
  [
    'a list of sessions below what is told of another',
    'n.md',
    `# KubeCon EU 2024\n\n### [Growing Turnips Slowly](${A})\n\nA lot of sand.\n\nI bookmarked these:\n\n- [Soup for Many Tenants](${B})\n- [Pears at Night](${C})\n- [Beans All Day Long](${D})\n`,
    ['Growing Turnips Slowly', A],
    ['Soup for Many Tenants', B],
    ['Pears at Night', C],
    ['Beans All Day Long', D],
  ],
  [
    'a list of sessions below a talk, hostile: its further reading',
    'n.md',
    `# KubeCon EU 2024\n\n### [Growing Turnips Slowly](${A})\n\nA lot of sand.\n\nReferences:\n\n- [Soup for Many Tenants](${B})\n- [Pears at Night](${C})\n- [Beans All Day Long](${D})\n`,
    ['Growing Turnips Slowly', A],
  ],
  [
    'recordings linked in sentences below “Keynotes”',
    'n.md',
    `# KubeCon EU 2024\n\n## Les keynotes\n\nMaria Keller nous sensibilise au [froid des caves](${A}).\n\nPuis une petite [rétrospective](${B}) a été faite.\n`,
    ['froid des caves', A],
    ['rétrospective', B],
  ],
  [
    'a recording of last year, below a picture',
    'n.md',
    `# KubeCon EU 2024\n\n## Growing Turnips Slowly - Maria Keller\n\nLast year she had spoken of sand.\n\n![Sand](sand.png)\n\n[An extract of the talk is available](${A}).\n\nThis year it was peat.\n`,
    ['Growing Turnips Slowly'],
  ],
]

describe('links', () => {
  test.each(LINKS.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
    '$form ($path)',
    async ({ path, text, talks }) => {
      const { read } = await readNote(fileOf(text, path), knowledge)
      expect(read?.talks.map(({ title, links }) => [title ?? null, ...links.map(({ url }) => url)])).toEqual(
        talks,
      )
    },
  )

  test.each(SESSION_PAGES)('a page: $example, not $nearMiss', ({ kind, pattern, example, nearMiss }) => {
    expect(pattern.test(example)).toBe(true)
    expect(sessionLinkKind(example)).toBe(kind)
    expect(pattern.test(nearMiss)).toBe(false)
  })

  test.each(COUNTED_TALKS)('counted, $language: $example, not $nearMiss', ({ example, nearMiss }) => {
    expect(countedTalk(example)).toBeDefined()
    expect(countedTalk(nearMiss)).toBeUndefined()
  })

  test.each(LINK_WORDS)('words of a link: $example, not $nearMiss', ({ kind, example, nearMiss }) => {
    expect(kindByLabel(example, 'https://example.org/1')).toBe(kind)
    expect(kindByLabel(nearMiss, 'https://example.org/1')).toBeUndefined()
  })
})

describe('names in scripts without capitals', () => {
  test.each(EASTERN_TELLINGS)('$language: $example, not $nearMiss', ({ pattern, example, nearMiss }) => {
    expect(pattern.test(example)).toBe(true)
    expect(pattern.test(nearMiss)).toBe(false)
  })

  test.each([
    ['山田太郎', true],
    ['王小明', true],
    ['김민준', true],
    ['富士通', false],
    ['楽天', false],
    ['腾讯云', false],
    ['네이버', false],
  ])('%s: %s', (text, isPerson) => {
    expect(isEasternPerson(text)).toBe(isPerson)
  })
})

test.each(['Turnips', 'title: Turnips', '- one turnip', 'Maria Keller, KubeCon EU 2024'])(
  'a text of one line is text: %s',
  async (text) => {
    const { read, problems } = await readNote(fileOf(text, 'n.txt'), knowledge)
    expect(problems.map((problem) => problem.text).filter((told) => told.includes('no text'))).toEqual([])
    expect((read?.passages.length ?? 0) + (read?.talks.length ?? 0)).toBeGreaterThan(0)
  },
)
