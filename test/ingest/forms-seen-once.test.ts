// Forms that one author each was seen to use: in other words, languages and layouts, and what looks like them and is none.
import { describe, expect, test } from 'vitest'
import { headingWithBlank, withBlanksInHeadings } from '../../src/ingest/formats/tight-headings.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]
type Form = readonly [form: string, text: string, ...talks: Talk[]]

const MARIA: Talk = ['Turnips on Ice', 'Maria Keller']
const DANIEL: Talk = ['Soup on Fire', 'Daniel Osei']

const FORMS: readonly Form[] = [
  [
    'a table of contents that leads to places on the page by its whole address',
    '# KubeCon EU 2023\n\n- [Turnips on Ice - Maria Keller](notes-2023.html#turnips-on-ice)\n- [Frost for Free - Emma Fuchs](notes-2023.html#frost)\n\n## Turnips on Ice - Maria Keller\n\nCold.\n',
    MARIA,
  ],
  [
    'a table of contents, French, one file above',
    '# Notes de 2023\n\n* [14h : Soup on Fire - Daniel Osei](/notes.html#soup)\n* [15h : Frost for Free - Emma Fuchs](/notes.html#frost)\n\n## 14h : Soup on Fire - Daniel Osei\n\nChaud.\n',
    DANIEL,
  ],
  [
    'no table of contents: each leads to a page of its own',
    '# KubeCon EU 2023\n\n## Talks\n\n- [Turnips on Ice](https://example.org/turnips) - Maria Keller\n- [Soup on Fire](https://example.org/soup) - Daniel Osei\n',
    MARIA,
    DANIEL,
  ],
  [
    'the hour before a title, and the day',
    '# Orchard Days 2020\n\n## Saturday 10:00 Turnips on Ice - Maria Keller\n\nCold.\n\n## Sunday, 14h Soup on Fire - Daniel Osei\n\nHot.\n',
    MARIA,
    DANIEL,
  ],
  [
    'the hour before a title, German',
    '# Rübentage 2020\n\n- Sa 9 Uhr: Rüben im Keller (Maria Keller)\n- So 11:30 Uhr – Suppe für alle (Daniel Osei)\n',
    ['Rüben im Keller', 'Maria Keller'],
    ['Suppe für alle', 'Daniel Osei'],
  ],
  [
    'a number that is no hour',
    '# KubeCon EU 2023\n\n## 14 Turnips in a Row - Maria Keller\n\nMany.\n\n## 24h in a Cellar - Daniel Osei\n\nLong.\n',
    ['14 Turnips in a Row', 'Maria Keller'],
    ['24h in a Cellar', 'Daniel Osei'],
  ],
  [
    'a timetable as a table: breaks, titles of honour, nobody yet, a house behind a stroke',
    '# Rübentage 2020\n\n| Zeit | Vortrag | Wer |\n|---|---|---|\n| 9:00 | Rüben im Keller | Dr. Maria Keller |\n| 10:00 | Kaffeepause | |\n| 10:30 | Suppe für alle Tage | N.N. |\n| 12:00 | Mittagessen | |\n| 13:00 | Frost ist umsonst | Emma Fuchs / Blauhafen GmbH |\n',
    ['Rüben im Keller', 'Maria Keller'],
    ['Suppe für alle Tage'],
    ['Frost ist umsonst', 'Emma Fuchs'],
  ],
  [
    'a timetable as a table, Portuguese',
    '# Dias da Horta 2020\n\n| Hora | Palestra | Palestrante |\n|---|---|---|\n| 9h | Nabos sem pressa | Profa. Maria Keller |\n| 10h | Almoço | - |\n| 11h | Pausa para o café | - |\n| 13h | Sopa para mil | TBA |\n',
    ['Nabos sem pressa', 'Maria Keller'],
    ['Sopa para mil'],
  ],
  [
    'a timetable as a table, Korean',
    '# 과수원의 날 2020\n\n| 시간 | 세션 | 발표자 |\n|---|---|---|\n| 9:00 | 순무를 차갑게 유지하기 | 김민준 |\n| 12:00 | 점심 시간 | |\n| 13:00 | 작은 정원의 수프 | 이서연 |\n',
    ['순무를 차갑게 유지하기', '김민준'],
    ['작은 정원의 수프', '이서연'],
  ],
  [
    'tracks in bold before titles, and several talks at a time',
    '# Orchard Days 2022\n\n- 10:15 **Cellar**: Turnips on Ice (Maria\n  Keller)\n- 11:00 **Kitchen II**: Soup on Fire (Daniel Osei) / **Cellar**: Frost for\n  Free (Emma Fuchs)\n- 12:00 **Kitchen II**: A Spoon for Everyone (Nora Feld)\n',
    MARIA,
    DANIEL,
    ['Frost for Free', 'Emma Fuchs'],
    ['A Spoon for Everyone', 'Nora Feld'],
  ],
  [
    'tracks in bold before titles, German',
    '# Rübentage 2022\n\n## Vorträge\n\n* **Keller:** Rüben im Winter – Maria Keller\n* **Küche:** Suppe für alle – Daniel Osei\n* **Keller:** Frost ist umsonst – Emma Fuchs\n* **Küche:** Löffel für jeden – Nora Feld\n',
    ['Rüben im Winter', 'Maria Keller'],
    ['Suppe für alle', 'Daniel Osei'],
    ['Frost ist umsonst', 'Emma Fuchs'],
    ['Löffel für jeden', 'Nora Feld'],
  ],
  [
    'in bold before titles, hostile: one who gave two',
    '# KubeCon EU 2023\n\n## Talks\n\n- **Maria Keller**: Turnips on Ice\n- **Daniel Osei**: Soup on Fire\n- **Maria Keller**: Frost for Free Again\n',
    MARIA,
    DANIEL,
    ['Frost for Free Again', 'Maria Keller'],
  ],
  [
    'people in parentheses, known and not',
    '# KubeCon EU 2023\n\n- Turnips on Ice (Maria Keller, Xanthe Quillby, Zoltan Brambor)\n- Soup on Fire (Daniel Osei, Blue Harbour)\n',
    ['Turnips on Ice', 'Maria Keller', 'Xanthe Quillby', 'Zoltan Brambor'],
    DANIEL,
  ],
  [
    'titles as sentences below a heading of talks, Portuguese, told of somebody each',
    '# Horta em Festa 2013\n\n## Palestras\n\n### Sopa: uma jornada pelos legumes\n\nSe tem Maria Keller no palco, já valeu.\n\n### Frio e Paciência\n\nBoa, e Daniel Osei sabe disso.\n\n### Ninguém sai daqui sem uma colher bem cheia\n\nSe alguém sabe de colheres é Emma Fuchs.\n\n### Isto tudo é muito bom, mas e aí, onde como?\n\nCom Nora Feld tudo parece fácil.\n\n## Nem tudo são flores\n\nChoveu.\n',
    ['Sopa: uma jornada pelos legumes', 'Maria Keller'],
    ['Frio e Paciência', 'Daniel Osei'],
    ['Ninguém sai daqui sem uma colher bem cheia', 'Emma Fuchs'],
    ['Isto tudo é muito bom, mas e aí, onde como?', 'Nora Feld'],
  ],
  [
    'titles as sentences below a heading of talks, German',
    '# Rübentage 2013\n\n## Besuchte Vorträge\n\n### Warum Rüben schweigen: eine Antwort\n\nSchöner Auftritt von Maria Keller.\n\n### Wer hat Angst vor der Suppe?\n\nWie immer klug: Daniel Osei.\n\n### Niemand geht hier ohne vollen Löffel nach Hause\n\nAm Ende klatschten alle für Emma Fuchs.\n',
    ['Warum Rüben schweigen: eine Antwort', 'Maria Keller'],
    ['Wer hat Angst vor der Suppe?', 'Daniel Osei'],
    ['Niemand geht hier ohne vollen Löffel nach Hause', 'Emma Fuchs'],
  ],
  [
    'below a heading of talks, hostile: a pause, and people met',
    '# Orchard Days 2024\n\n## Sessions\n\n### Turnips on Ice with Maria Keller\n\nCold.\n\n### Soup on Fire with Daniel Osei\n\nHot.\n\n### Taking a little rest\n\nI met Emma Fuchs and Nora Feld.\n',
    MARIA,
    DANIEL,
  ],
  [
    'somebody in the text of each talk; bystanders are nobody’s speakers',
    '# KubeCon EU 2019\n\n## Our Top Picks\n\n### [Turnips on Ice](https://sched.co/1aaaa)\n\nIn it, Maria Keller will discuss cellars.\n\n### [Soup on Fire](https://sched.co/1bbbb)\n\nDaniel Osei and his team used pots. Thanks to Zoe Winter for the tip.\n\n### [Frost for Free](https://sched.co/1cccc)\n\nThe very own Emma Fuchs will tell us more.\n',
    MARIA,
    DANIEL,
    ['Frost for Free', 'Emma Fuchs'],
  ],
  [
    'a name between dashes, Korean',
    '# 2018 컨퍼런스 후기\n\n**나누고 나누기: 순무로 수프 만들기 -김민준-**\n\n좋았다.\n\n**작은 정원을 위한 서버 - 이서연-**\n\n더 좋았다.\n',
    ['나누고 나누기: 순무로 수프 만들기', '김민준'],
    ['작은 정원을 위한 서버', '이서연'],
  ],
  [
    'a name between dashes, English and German',
    '# KubeCon EU 2023\n\n## Turnips on Ice -Maria Keller-\n\nCold.\n\n## Suppe für alle – Daniel Osei –\n\nWarm.\n',
    MARIA,
    ['Suppe für alle', 'Daniel Osei'],
  ],
  [
    'between dashes, hostile: no name',
    '# KubeCon EU 2023\n\n## Turnips on Ice -updated-\n\nCold.\n\n## Keeping Soup Warm - a retrospective -\n\nHot.\n',
  ],
  [
    'people as headings, the title before labels of links',
    '# Keynotes de la PyNabo 2020\n\n## Maria Keller [@mkeller](https://twitter.com/mkeller)\nNabos sin prisa: [slides original](https://speakerdeck.com/mk/nabos) / [slides respaldo](https://drive.google.com/file/d/1/view)\n\n* frío\n\n## Xanthe Quillby [@xq](https://twitter.com/xq)\nSopa para mil: [slides](https://speakerdeck.com/xq/sopa)\n\n* calor\n\n## Emma Fuchs [@ef](https://twitter.com/ef)\nLa sal de la tierra: [video](https://youtu.be/AAAAaaaa111)\n\n* sal\n',
    ['Nabos sin prisa', 'Maria Keller'],
    ['Sopa para mil', 'Xanthe Quillby'],
    ['La sal de la tierra', 'Emma Fuchs'],
  ],
  [
    'people as headings, the title marked below, French and English',
    '# KubeCon EU 2023\n\n## Maria Keller\n\n*Des navets sans stress*\n\nTrès bien.\n\n## Daniel Osei\n\n“Soup on Fire”\n\nHot.\n',
    ['Des navets sans stress', 'Maria Keller'],
    DANIEL,
  ],
  [
    'people as headings, hostile: what is said of them',
    '# Speakers of our town\n\n## Maria Keller\n\nShe lives here: [website](https://example.org/mk)\n\n## Daniel Osei\n\nHe cooks. [twitter](https://twitter.com/do)\n',
  ],
  [
    'headings without a blank behind their signs',
    '#Notes from KubeCon EU 2023\n\n##Talks\n\n###Turnips on Ice - Maria Keller\nCold.\n\n###Soup on Fire - Daniel Osei\nHot.\n',
    MARIA,
    DANIEL,
  ],
  [
    'an index of files, one for each talk',
    '# Devdays 2016\n\nI chose:\n\n- [Turnips from scratch](workshops/turnips.md)\n- [Going soup](workshops/soup.md)\n- [How to cook](docs/cooking.md)\n',
    ['Turnips from scratch'],
    ['Going soup'],
  ],
  [
    'an index of files beside it, below a word for talks, German and Portuguese',
    '# Rübentage 2016\n\n## Vorträge\n\n- [Rüben ohne jede Eile](rueben.md)\n- [Suppe für alle](suppe.md)\n\n## Palestras\n\n- [Sopa quente no inverno](./sopa.md)\n- [Como se guarda um nabo](./nabo.md)\n',
    ['Rüben ohne jede Eile'],
    ['Suppe für alle'],
    ['Sopa quente no inverno'],
    ['Como se guarda um nabo'],
  ],
  [
    'an index of files, hostile: of a project',
    '# Kiln\n\n- [Getting started quickly](docs/start.md)\n- [Working with kilns](docs/work.md)\n- [How we talk to each other](CONDUCT.md)\n',
  ],
  [
    'a talk given here and there, with its recordings, French and German',
    '# Sur la route\n\n## Rendez la soupe aux cuisinières et cuisiniers !\n\nCe que je raconte.\n\n**Dates**\n\n- Navet Jours 2022 - [Lien vidéo](https://youtu.be/AAAAaaaa111)\n- Potage Conf 2021 (non filmé)\n- Rübentage 2020 - [Video](https://youtu.be/BBBBbbbb222)\n\n## Kochen mit Frost und Eis\n\nWorum es geht.\n\n- Kellertage 2023 - [Aufzeichnung](https://youtu.be/CCCCcccc333)\n- Soup Summit 2022\n',
    ['Rendez la soupe aux cuisinières et cuisiniers !'],
    ['Kochen mit Frost und Eis'],
  ],
  [
    'a label for people behind the title',
    '# KubeCon EU 2023\n\n- Panel: Who pays for soup? Moderator: Maria Keller; panelists: Daniel Osei, Emma Fuchs. No answer.\n- Rüben ohne jede Eile. Referentin: Nora Feld\n- カブを休ませる方法 登壇者：山田太郎\n',
    ['Panel: Who pays for soup?', 'Maria Keller', 'Daniel Osei', 'Emma Fuchs'],
    ['Rüben ohne jede Eile', 'Nora Feld'],
    ['カブを休ませる方法', '山田太郎'],
  ],
  [
    'a paragraph that begins with title and people, the title unmarked',
    '# KubeCon EU 2023\n\nWhy is my turnip cold — by Maria Keller, was about cellars.\n\nNabos sin ninguna prisa - por Daniel Osei, con mucho humor.\n\nRüben ohne jede Eile – von Emma Fuchs, sehr ruhig.\n',
    ['Why is my turnip cold', 'Maria Keller'],
    ['Nabos sin ninguna prisa', 'Daniel Osei'],
    ['Rüben ohne jede Eile', 'Emma Fuchs'],
  ],
  [
    'a paragraph with people behind a dash, hostile: who made something else',
    '# KubeCon EU 2023\n\nPhotos of the great hall — by Maria Keller, with thanks.\n\nDas schönste Bild vom Keller – von Emma Fuchs, aus dem Zug.\n',
  ],
  [
    'a title in bold that a paragraph begins with, and behind it people with their house',
    '# KubeCon EU 2023\n\n**Scaling to a Million Turnips** Maria & Daniel from Northlight. They shard by field.\n\n**Rüben auf die Million Skalieren** Emma Fuchs von Blauhafen. Sie teilt nach Feld.\n\n**Soup in the Dark**: disconnected pots, talk by Nora Feld. Good.\n',
    ['Scaling to a Million Turnips', 'Maria', 'Daniel'],
    ['Rüben auf die Million Skalieren', 'Emma Fuchs'],
    ['Soup in the Dark', 'Nora Feld'],
  ],
  [
    'in bold at the beginning, hostile: what somebody has',
    '# KubeCon EU 2023\n\n**service meshes** Maria from Northlight has three of them.\n\n**Good to know**: lunch was by the river. Nora Feld ate soup.\n',
  ],
  [
    'somebody who told in it, before the title',
    '# KubeCon EU 2023\n\nI began with Maria Keller, who in *Turnips on Ice* told of her cellar.\n\nAngefangen habe ich mit Daniel Osei, der in *Warum meine Suppe spricht* sehr unterhaltsam erzählt hat.\n\nPuis Emma Fuchs, qui dans « Une soupe pour tous » a tout dit.\n',
    MARIA,
    ['Warum meine Suppe spricht', 'Daniel Osei'],
    ['Une soupe pour tous', 'Emma Fuchs'],
  ],
  [
    'somebody who stood in it',
    '# KubeCon EU 2023\n\nI met Maria Keller, who works in *Turnip Town* by the sea.\n',
  ],
  [
    'a sentence that leads to keynotes',
    '# KubeCon EU 2023\n\nIt started with three keynotes:\n\n* **Many Cooks, One Soup** – about teamwork in kitchens\n* **A Talk About Talks** – encouraging more people to speak\n',
    ['Many Cooks, One Soup'],
    ['A Talk About Talks'],
  ],
  [
    'a link that only says “in this session”, below the title',
    '# KubeCon EU 2023\n\n## Turnips Without Tears: A Tale of Two Cellars\n\nWhat happens next? [In this session](https://kccnceu2023.sched.com/event/1aaab/x), Maria Keller shows cellars.\n\n## Soup Without Fire: A Tale of Two Pots\n\n[In this session](https://kccnceu2023.sched.com/event/1aaac/x), Daniel Osei shows pots.\n',
    ['Turnips Without Tears: A Tale of Two Cellars', 'Maria Keller'],
    ['Soup Without Fire: A Tale of Two Pots', 'Daniel Osei'],
  ],
  [
    'headings written small throughout, in a file called for its talks',
    'bplgeo - a gem for maps\n------------\n* maps\n\nboiling a turnip: a slow update\n------------\n* slow\n\nputting soup in pots\n------------\n* pots\n\nhow to be part of a kitchen\n------------\n* spoons\n\ncontrary vegetables\n------------\n* beets\n',
    ['bplgeo - a gem for maps'],
    ['boiling a turnip: a slow update'],
    ['putting soup in pots'],
    ['how to be part of a kitchen'],
    ['contrary vegetables'],
  ],
  [
    'lists of titles below a conference and its year each',
    '## Recordings I keep\n\n**To see**\n\nTurnip Days 2023\n- How to Keep a Turnip Cold in August\n- https://turnipdays.example/2023/sessions/577\n- Soup for a Thousand Guests at Once\n- https://turnipdays.example/2023/sessions/578\n\nRübentage 2022\n- Warum schlafen Rüben im Keller besser?\n- Wer kocht Suppe für tausend Gäste?\n',
    ['How to Keep a Turnip Cold in August'],
    ['Soup for a Thousand Guests at Once'],
    ['Warum schlafen Rüben im Keller besser?'],
    ['Wer kocht Suppe für tausend Gäste?'],
  ],
  [
    'songs, below whatever heading, with and without bullets',
    '# KubeCon EU 2022\n\n## Evenings\n\n- Nina Simone: [Feeling Good](https://www.youtube.com/watch?v=AbCdEfGhIj1)\n- Miles Davis: [So What](https://www.youtube.com/watch?v=AbCdEfGhIj2)\n- Ella Fitzgerald: [Summertime in the Old Town](https://www.youtube.com/watch?v=AbCdEfGhIj3)\n\n## Auf der Fahrt\n\nNina Simone - [Sinnerman](https://www.youtube.com/watch?v=AbCdEfGhIj4)\n\nMiles Davis - [Blue Moon](https://www.youtube.com/watch?v=AbCdEfGhIj5)\n\nElla Fitzgerald - [Summertime](https://www.youtube.com/watch?v=AbCdEfGhIj6)\n',
  ],
  [
    'short titles that are talks: what is above them says so',
    '# KubeCon EU 2022\n\n## Talks\n\n- Maria Keller: [Turnips Rest](https://www.youtube.com/watch?v=AbCdEfGhIj1)\n- Daniel Osei: [Soup Burns](https://www.youtube.com/watch?v=AbCdEfGhIj2)\n- Emma Fuchs: [Frost Bites](https://www.youtube.com/watch?v=AbCdEfGhIj3)\n',
    ['Turnips Rest', 'Maria Keller'],
    ['Soup Burns', 'Daniel Osei'],
    ['Frost Bites', 'Emma Fuchs'],
  ],
  [
    'people in bold with a remark each, in an Italian sentence',
    '# DevFest Roma 2019\n\n### Zuppe in azione: scrivere una ricetta\n\nI carissimi **Maria Keller** (già mia collega e fondatrice delle Rape di Roma) e **Daniel Osei** (eminenza delle zuppe) hanno presentato una panoramica.\n\n### Rape senza fretta\n\nPoi **Emma Fuchs** ci ha raccontato come si conserva.\n\n### Il gelo è gratis\n\nHa chiuso **Nora Feld**, con un talk sul freddo.\n',
    ['Zuppe in azione: scrivere una ricetta', 'Maria Keller', 'Daniel Osei'],
    ['Rape senza fretta', 'Emma Fuchs'],
    ['Il gelo è gratis', 'Nora Feld'],
  ],
  [
    'titles as long as a sentence',
    '# KubeCon EU 2023\n\n## Talks\n\n- How We Learned to Stop Worrying About Frost and Built a Cellar for a Thousand Turnips That Nobody Wanted but Everybody Ate in the Coldest Winter of Twenty Years\n- I wandered around and then I ate some soup and then I met a few people whom I had not seen for a long while and we talked of turnips\n\n## What happens when a small team that has never run anything but soup kitchens decides over a weekend that from now on it will be running a platform for all the turnips - Maria Keller\n\nLong.\n',
    [
      'How We Learned to Stop Worrying About Frost and Built a Cellar for a Thousand Turnips That Nobody Wanted but Everybody Ate in the Coldest Winter of Twenty Years',
    ],
    [
      'What happens when a small team that has never run anything but soup kitchens decides over a weekend that from now on it will be running a platform for all the turnips',
      'Maria Keller',
    ],
  ],
  [
    'one name each',
    '# Rübentag 2023\n\n## Vorträge\n\n- Rüben ohne jede Eile, mit Anna\n- Suppe für alle (Tom)\n- „Frost ist umsonst“ von Emma\n- Soup for all (Anna and Tom)\n',
    ['Rüben ohne jede Eile', 'Anna'],
    ['Suppe für alle', 'Tom'],
    ['Frost ist umsonst', 'Emma'],
    ['Soup for all', 'Anna', 'Tom'],
  ],
  [
    'in parentheses, hostile: a place, a project, a level',
    '# KubeCon EU 2023\n\n## Talks\n\n- Turnips for Everybody Here (Paris)\n- Soup for Everybody There (Istio)\n- Frost for Everybody Else (Beginner)\n',
    ['Turnips for Everybody Here (Paris)'],
    ['Soup for Everybody There (Istio)'],
    ['Frost for Everybody Else'],
  ],
  [
    'one title over nothing but its slides',
    '# Keeping Turnips Cold in a Warm World\n\nSlides: https://example.org/turnips.pdf\n\n- two freezers\n- a spreadsheet\n',
    ['Keeping Turnips Cold in a Warm World'],
  ],
  [
    'one title, hostile: nothing says that somebody spoke',
    '# Keeping Turnips Cold in a Warm World\n\n## Storage\n\n- two freezers\n\n## Costs\n\n- a spreadsheet\n',
  ],
  [
    'who spoke stands above the title of the file',
    '[Maria Keller](https://turnipdays.example/2023/speakers/maria-keller), Principal Gardener\n\n# Turnips Without Any Tears\n\nShe told us of cellars.\n\n* cold\n',
    ['Turnips Without Any Tears', 'Maria Keller'],
  ],
  [
    'who spoke stands above the title, French, by a role',
    'Nora Feld, ingénieure chez Port-Bleu\n\n# Des navets sans larmes : retour d’expérience\n\nUne cave.\n',
    ['Des navets sans larmes : retour d’expérience', 'Nora Feld'],
  ],
  [
    'above the title, hostile: who wrote the file',
    'By Maria Keller, 5 May 2023\n\n# A Week of Turnips and Soup\n\nWe ate.\n',
  ],
  [
    'somebody took the stage; the next sentence has the title',
    '# Rübentag 2023\n\nDanach kam Maria Keller auf die Bühne. Unter dem Titel „Rüben ohne jede Eile“ ging es um Keller.\n\nThen Daniel Osei took the stage. Under the title “Soup on Fire” we heard of pots.\n\nPuis Emma Fuchs est montée sur scène. Sous le titre « Une soupe pour tous », il fut question de marmites.\n',
    ['Rüben ohne jede Eile', 'Maria Keller'],
    DANIEL,
    ['Une soupe pour tous', 'Emma Fuchs'],
  ],
  [
    'under a title, hostile: a book, and somebody met',
    '# Rübentag 2023\n\nI met Maria Keller at lunch. Under the title “Soup on Fire” there is a good book.\n',
  ],
  [
    'talks to come, English',
    '# Meet us at KubeCon EU 2024\n\nCome and see our talks:\n\n- Tuesday 11:00: [Turnips on Ice](https://sched.co/1aaaa), Maria Keller\n- Wednesday, 14:30 – Soup on Fire – Daniel Osei (Room 5)\n\nNora Feld will speak about "Frost for Free" on Thursday at 10am.\n\nVisit our booth S12. Don’t miss the Turnip Party on Wednesday!\n',
    MARIA,
    DANIEL,
    ['Frost for Free', 'Nora Feld'],
  ],
  [
    'talks to come, Spanish and German',
    '# Nos vemos en la KubeCon 2024\n\nEl martes Maria Keller dará la charla «Nabos sin prisa».\n\n## Unsere Termine auf der KubeCon\n\n| Wann | Was | Wer |\n|---|---|---|\n| Di, 19.3., 11:00 | Rüben ohne jede Eile | Emma Fuchs |\n| Mi, 20.3. | Standdienst | alle |\n',
    ['Nabos sin prisa', 'Maria Keller'],
    ['Rüben ohne jede Eile', 'Emma Fuchs'],
  ],
  [
    'talks to come, French: a call for them names none',
    '# KubeCon 2025 : appel à conférences\n\n## Comment proposer une conférence\n\nÉcrivez-nous avant le 3 mai. Maria Keller présentera le jury.\n\n- Sujets : « Nuage », « Frontière »\n',
  ],
  [
    'a table with a column for each room, Portuguese',
    '# Dias da Horta 2018 - sexta\n\n| Horário | Sala 1 | Sala 2 |\n|---|---|---|\n| 10:10 | Nabos na nuvem - João Pereira | **Sopa reativa e quente - Ana Souza** |\n| 11:10 | Testes que gelam - Bruno Lima | **O frio em produção - Carla Dias (Blue Harbour)** |\n| 12:10 | Almoço | Almoço |\n',
    ['Nabos na nuvem', 'João Pereira'],
    ['Sopa reativa e quente', 'Ana Souza'],
    ['Testes que gelam', 'Bruno Lima'],
    ['O frio em produção', 'Carla Dias'],
  ],
  [
    'a table with columns, hostile: of what somebody does',
    '# KubeCon EU 2023\n\n| Month | Kitchen | Cellar |\n|---|---|---|\n| May | wash - every day | sweep - never |\n| June | cook - Maria Keller | sleep - all |\n',
  ],
  [
    'numerals, marked titles and who gave them, Chinese',
    '# QCon 上海 2019 听后感\n\n一、《萝卜平台的演进之路》—— 讲师：王小明（某某科技）\n\n讲得不错。\n\n二、《一碗汤的高可用架构》——李雷\n\n干货很多。\n\n三、圆桌：冬天来了怎么办\n',
    ['萝卜平台的演进之路', '王小明'],
    ['一碗汤的高可用架构', '李雷'],
  ],
  [
    'marked titles, hostile: books, Chinese',
    '# QCon 上海 2019\n\n《与运气竞争》是一本好书。\n\n推荐书单：《萝卜的一生》\n',
  ],
  [
    'a track before, and behind a stroke who gave it with the house, Korean',
    '# 2019 참관기\n\n### [프로그래밍] 순무 서버를 만드는 방법 | 김민준 (넥슨)\n\n재밌었다.\n\n### [기획] 수프 경제 설계하기 | 이서연 (데브캣)\n\n어려웠다.\n\n### 점심\n\n비빔밥.\n',
    ['순무 서버를 만드는 방법', '김민준'],
    ['수프 경제 설계하기', '이서연'],
  ],
  [
    'a term and what it is',
    '# Rübentage 2019\n\n## Samstag\n\nRüben mit Stroh verwalten\n:   Maria Keller, Hörsaal 1. Sehr voll.\n\nSoup Behind Many Walls\n: Daniel Osei\n\nÖffnungszeiten\n: neun bis zehn\n',
    ['Rüben mit Stroh verwalten', 'Maria Keller'],
    ['Soup Behind Many Walls', 'Daniel Osei'],
  ],
  [
    'a picture that plays, and below it the title',
    '# Talks of 2018 I liked\n\n[![Watch](https://img.youtube.com/vi/bbbbbbbbbb1/0.jpg)](https://www.youtube.com/watch?v=bbbbbbbbbb1)\n**Turnips Are Easy** by Maria Keller\n\n[![](https://img.youtube.com/vi/bbbbbbbbbb2/0.jpg)](https://www.youtube.com/watch?v=bbbbbbbbbb2)\n**Functional Soup in Anger** by Daniel Osei\n',
    ['Turnips Are Easy', 'Maria Keller'],
    ['Functional Soup in Anger', 'Daniel Osei'],
  ],
  [
    'the kind of session, and the title in marks',
    '# Lo que vi en 2022\n\n- Charla de cierre de Daniel Osei: “El frío que viene”.\n- Taller “Cocina para jardineros” (Maria Keller).\n- Atelier « La soupe pour tous » (Emma Fuchs)\n',
    ['El frío que viene', 'Daniel Osei'],
    ['Cocina para jardineros', 'Maria Keller'],
    ['La soupe pour tous', 'Emma Fuchs'],
  ],
  [
    'quoted in a sentence, and behind it in parentheses who gave it; somebody’s words are none',
    '# DevOpsDays Ghent 2019\n\nBest talk so far, “The Winter of Our Disk Content” (Maria Keller).\n\n“Turnips are people too” by @bridget was fun.\n\nAs they say, “soup is never finished, only eaten” (Daniel Osei).\n',
    ['The Winter of Our Disk Content', 'Maria Keller'],
    ['Turnips are people too'],
  ],
  [
    'people in one mark, and what they gave in another; with what they wrote or are called it is none',
    '# PyGartentage 2021\n\n## Day 1\n\n- **Maria Keller** (Northlight), *Rüben ohne jede Eile*\n- **Daniel Osei** - _Soup for the whole street_\n- **Emma Fuchs**: *Sopa lenta para todos*\n- **Maria Keller**, *see below*\n',
    ['Rüben ohne jede Eile', 'Maria Keller'],
    ['Soup for the whole street', 'Daniel Osei'],
    ['Sopa lenta para todos', 'Emma Fuchs'],
  ],
  [
    'two signs for a dash',
    '# FOSDEM 2016\n\n## Talks\n\n- Turnips for the impatient -- Maria Keller\n- Emma Fuchs -- La soupe à vapeur lente\n- Zuppa per mille -- Daniel Osei\n',
    ['Turnips for the impatient', 'Maria Keller'],
    ['La soupe à vapeur lente', 'Emma Fuchs'],
    ['Zuppa per mille', 'Daniel Osei'],
  ],
  [
    'who opened or closed a day with it',
    '# JSTage 2019\n\nMaria Keller opened the day with *Feeding a Hungry Cluster*, which I liked.\n\nDaniel Osei abrió la jornada con *La sopa que no hierve*.\n\nEmma Fuchs eröffnete den Tag mit „Rüben ohne jede Eile“.\n\nNora Feld opened the day with *strong coffee*.\n',
    ['Feeding a Hungry Cluster', 'Maria Keller'],
    ['La sopa que no hierve', 'Daniel Osei'],
    ['Rüben ohne jede Eile', 'Emma Fuchs'],
  ],
  [
    'in parentheses behind who gave it; how somebody is called is no title',
    '# Soup Conf 2018\n\nI liked Maria Keller (“Turnips Are Not Potatoes”) and Daniel Osei («Una sopa per i vicini»).\n\nEmma Fuchs (“The Spoon”) sat next to me.\n',
    ['Turnips Are Not Potatoes', 'Maria Keller'],
    ['Una sopa per i vicini', 'Daniel Osei'],
  ],
  [
    'what sessions are called before italics, and who in French',
    '# Conf Soupe 2019\n\nLa charla _Nabos para gente sin prisa_ de Maria Keller fue buena.\n\nThe talk *Soup behind many walls* by Daniel Osei was fun.\n\nJ’ai vu la conférence « La soupe en production » d’Élodie Martin.\n\nThe book *Cooking for a thousand* lay there.\n',
    ['Nabos para gente sin prisa', 'Maria Keller'],
    ['Soup behind many walls', 'Daniel Osei'],
    ['La soupe en production', 'Élodie Martin'],
  ],
  [
    'whose talk it is, in scripts without capitals',
    '# 순무콘 2022 후기\n\n김민준님의 "순무를 오래 지키는 방법" 발표를 들었다.\n\n대박이었다. "점심은 맛있다" 라고 했다.\n',
    ['순무를 오래 지키는 방법', '김민준'],
  ],
  [
    'an index of files under a text that says they are notes on talks; the folder’s own files are none',
    '# Rüben Days 2020\nNotes on the different talks.\n\n- [Voyage au pays des navets](navets.md)\n- [Becoming Antiturnip](anti.md)\n- [Code of Conduct](CODE_OF_CONDUCT.md)\n\n## Second day\n\n- [Soup as a way to manage winters](soup.md)\n',
    ['Voyage au pays des navets'],
    ['Becoming Antiturnip'],
    ['Soup as a way to manage winters'],
  ],
  [
    'the same without that',
    '# Rüben Wiki 2020\nNotes on cooking.\n\n- [Voyage au pays des navets](navets.md)\n- [Becoming Antiturnip](anti.md)\n',
  ],
  [
    'a title cut short, and who gave it',
    '# KubeCon NA 2019\n\n## Talks\n\n- Feeding a Street of Neighbours Powered b... Maria Keller & Daniel Osei\n- Suppe für tausend Nachbarn ohne eine Kü… Emma Fuchs\n- Why We Waited... And What Came of It\n',
    ['Feeding a Street of Neighbours Powered b...', 'Maria Keller', 'Daniel Osei'],
    ['Suppe für tausend Nachbarn ohne eine Kü…', 'Emma Fuchs'],
    ['Why We Waited... And What Came of It'],
  ],
  [
    'the sessions of a day, titles in bold over addresses that are links',
    '# 순무콘 2022\n\n## 1일차 발표\n\n**순무가 얼지 않는 서버실**\n[https://2022.pycon.kr/program/talks/40](https://2022.pycon.kr/program/talks/40)\n\n좋았다.\n\n**동네를 위한 수프 만들기**\n[https://2022.pycon.kr/program/talks/21](https://2022.pycon.kr/program/talks/21)\n\n재밌다.\n',
    ['순무가 얼지 않는 서버실'],
    ['동네를 위한 수프 만들기'],
  ],
  [
    'a name and what somebody is, in the first item below a title',
    '# PyCon China 2019\n\n## 议题\n\n- 使用 Python 保存萝卜\n    + 王小明, 某公司研发工程师\n    + 讲得很快\n- 萝卜在硬件开发中的应用\n    + 李小红 ~ 独立开发者\n    + 很有趣\n- 汤的经济学和团队合作\n    + 很快, 有趣\n',
    ['使用 Python 保存萝卜', '王小明'],
    ['萝卜在硬件开发中的应用', '李小红'],
    ['汤的经济学和团队合作'],
  ],
  [
    'a name nobody knows, with an account behind it',
    '# phpDay 2015\n\n#### Hello, Frozen Soup\n * Yitzchok Willroth ([@coderabbi](http://www.twitter.com/coderabbi))\n * Day 2, track 2\n\n#### Rüben ohne jede Eile\n * Beau Simensen (@beau)\n * Tag 1\n',
    ['Hello, Frozen Soup', 'Yitzchok Willroth'],
    ['Rüben ohne jede Eile', 'Beau Simensen'],
  ],
]

describe('forms seen once', () => {
  test.each(FORMS.map(([form, text, ...talks]) => ({ form, text, talks })))('$form', async (given) => {
    const { read } = await readNote(
      fileOf(given.text, given.form.includes('called for its talks') ? 'lightning-talks.md' : 'n.md'),
      knowledge,
    )
    expect((read?.talks ?? []).map(({ title, speakers }) => [title ?? null, ...speakers])).toEqual(
      given.talks,
    )
  })
})

test.each([
  [
    'English',
    '| Title | Speaker | My notes | Talk Slides |\n|---|---|---|---|\n| Turnips on Ice | Maria Keller | [Link](notes.md) | [Link](https://github.com/mk/turnips) |',
  ],
  [
    'German',
    '| Vortrag | Wer | Folien | Notiz |\n|---|---|---|---|\n| Turnips on Ice | Maria Keller | [PDF](https://example.org/turnips.pdf) | [Link](https://example.org/cold) |',
  ],
  [
    'Spanish',
    '| Charla | Ponente | Diapositivas |\n|---|---|---|\n| Turnips on Ice | Maria Keller | [aquí](https://example.org/turnips/1) |',
  ],
])('a column says what its links lead to, %s', async (_, table) => {
  const { read } = await readNote(fileOf(`# KubeCon EU 2023\n\n${table}\n`, 'n.md'), knowledge)
  expect(read?.talks.map(({ title, links }) => [title, links.map(({ kind }) => kind)])).toEqual([
    ['Turnips on Ice', ['slides']],
  ])
})

test.each([
  ['##Day 1', '## Day 1'],
  ['####[Turnips](x)', '#### [Turnips](x)'],
  ['##', '##'],
  ['## Day 1', '## Day 1'],
  ['#turnips', '#turnips'],
  ['issue ##12', 'issue ##12'],
])('%j is read as %j', (written, read) => {
  expect(headingWithBlank(written)).toBe(read)
})

test.each([
  ['a title', '#The Mathematics of Soup\n\nText', '# The Mathematics of Soup\n\nText'],
  ['tags', '#kubecon #soup\n\nText', '#kubecon #soup\n\nText'],
  ['code', '# A\n\n```\n##Day\n```', '# A\n\n```\n##Day\n```'],
])('the first line of a file, and what is no heading: %s', (_, written, read) => {
  expect(withBlanksInHeadings(written)).toBe(read)
})
