// Notes kept as one goes along: timetables, bold titles with what was told, sentences that lead to headings, titles over
// addresses, sentences with a marked title; each in several languages, and beside each what looks like it and is none.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]

const NOTES: readonly (readonly [form: string, text: string, ...talks: Talk[]])[] = [
  [
    'a timetable below days, as nested lists',
    '# Orchard Conf 2025\n\nPlanning:\n\n* Wednesday\n  * 09h30 - Why Apples Fall Twice\n    * nice\n  * 10h45 - Pears: The Hidden Crop\n  * 11h40 - ~~Plums Without Stones~~\n  * 12h20 - how we dried a thousand plums\n  * 13h00 - Lunch\n  * 17h45 - Lightning talks\n',
    ['Why Apples Fall Twice'],
    ['Pears: The Hidden Crop'],
    ['how we dried a thousand plums'],
  ],
  [
    'a timetable below a heading that is a day, German',
    '# Obstkonferenz 2024\n\n## Freitag\n\n- 9:00 Warum Äpfel rollen: ein Bericht\n- 10:15 Birnen, Bits und Bäume: was bleibt?\n- 11:30 Mittagessen\n- 13:00 Pflaumen im Keller: Lagern ohne Strom\n- 14:00 Kirschen zählen: schnell und falsch\n',
    ['Warum Äpfel rollen: ein Bericht'],
    ['Birnen, Bits und Bäume: was bleibt?'],
    ['Pflaumen im Keller: Lagern ohne Strom'],
    ['Kirschen zählen: schnell und falsch'],
  ],
  [
    'a timetable below a sentence about talks, French',
    '# Journées du Verger 2023\n\nLes conférences du jour :\n\n* 09:30 – La pomme qui roule : retour du champ\n* 10:20 – Faut-il encore tailler ?\n* 11:10 – Le poirier, cet inconnu : dix ans après\n* 14:00 – Greffer sans peur : mode d’emploi\n',
    ['La pomme qui roule : retour du champ'],
    ['Faut-il encore tailler ?'],
    ['Le poirier, cet inconnu : dix ans après'],
    ['Greffer sans peur : mode d’emploi'],
  ],
  [
    'no talks: a diary by times',
    '# Trip to the orchard\n\n## Monday\n\n- 08:00 arrived by train\n- 09:30 walked along the river\n- 12:00 had soup with the others\n- 15:00 the old market\n- 19:00 pizza\n',
  ],
  [
    'no talks: times below no day',
    '# Orchard Conf 2024\n\n## How I pack\n\n- 08:00 Socks and Shirts First\n- 08:10 Then the Heavy Boots\n- 08:20 Soap and Small Things\n- 08:30 The Coat at the End\n',
  ],
  [
    'no talks: what the sessions were about, in bold',
    '# Orchard Conf 2024\n\n### Sessions\n\n- **Apples at the Edge**: three of them were about it.\n- **Pears Without Servers**: nobody keeps the pears any more.\n- **Secure by Season**: half of the second day.\n',
  ],
  [
    'people and title in bold, told behind it at length, Italian',
    '# Meleto 2017\n\n### Che cosa ho seguito\n\n- **Giorgio Natale - Mele senza etica**: la voce di Giorgio è bella, e il suo modo di raccontare le mele anche, lungo tutta la mattina e oltre.\n- **Russ Olsenberg - To The Tree**: troppo bello per una mattina. Ho pianto come un vitello davanti a un melo, e non ero il solo in quella sala.\n- **Nora Feld - Pere universali per mille case diverse**: non l’avevo mai vista sul palco, ed è stata molto brava, con le sue pere e il suo coltello.\n- **Maria Keller - Staying Ripe: What a Pear Knows**: anche questa mi è piaciuta, benché durasse poco; le pere però erano di legno e non si mangiavano.\n',
    ['Mele senza etica', 'Giorgio Natale'],
    ['To The Tree', 'Russ Olsenberg'],
    ['Pere universali per mille case diverse', 'Nora Feld'],
    ['Staying Ripe: What a Pear Knows', 'Maria Keller'],
  ],
  [
    'no talks: what was taken home, in bold',
    '# Orchard Conf 2024\n\n## Takeaways\n\n- **Apples Need Water**: and more of it than one thinks\n- **Pears Need Patience**: they always did\n- **Nobody Likes Plums**: it is what it is\n',
  ],
  [
    'no talks: what a project brings, in bold',
    '# Orchard Conf 2024\n\n### What Is New in Kiln\n\n- **Smaller Images**: half of what they were\n- **Faster Starts**: nobody waits\n- **Better Errors**: one understands them\n',
  ],
  [
    'headings behind a sentence that leads to them',
    '# Orchard Days 2019\n\nI will briefly describe some of the talks.\n\n## Apples in Small Boxes\n\nBoxes matter.\n\n## Pears and Their Enemies\n\nWasps.\n\n## How to Sell a Plum\n\nCheaply.\n\n## Conclusion\n\nNice.\n',
    ['Apples in Small Boxes'],
    ['Pears and Their Enemies'],
    ['How to Sell a Plum'],
  ],
  [
    'headings behind a sentence that leads to them, Spanish',
    '# Días del Huerto 2019\n\nCharlas a las que he asistido:\n\n## Manzanas: Dónde y Cuándo\n\nEn otoño.\n\n## ¿Quién Teme a las Peras?\n\nNadie.\n\n## Ciruelas: Guía Práctica\n\nCon paciencia.\n',
    ['Manzanas: Dónde y Cuándo'],
    ['¿Quién Teme a las Peras?'],
    ['Ciruelas: Guía Práctica'],
  ],
  [
    'headings behind a sentence that leads to them, Japanese',
    '# 果樹園フェス 2018\n\n果樹園フェスに参加してきた。自分が聞いたセッションのメモです。\n\n## りんごを長く保つ方法\n\n- 冷やす\n\n## 梨の育て方と失敗談\n\n- 水\n\n## すももを売る技術\n\n- 安く\n\n## 感想\n\n楽しい。\n',
    ['りんごを長く保つ方法'],
    ['梨の育て方と失敗談'],
    ['すももを売る技術'],
  ],
  [
    'no talks: where all talks can be found',
    '# Orchard Days 2019\n\nAn overview of all the talks can be found on their site.\n\n## The Long Way There\n\nBy train.\n\n## What We Had for Dinner\n\nSoup.\n\n## A Walk Through the Town\n\nRain.\n',
  ],
  [
    'no talks: takeaways from talks',
    '# Orchard Days 2019\n\nMy three takeaways from the talks:\n\n## Apples Are Not Enough\n\nTrue.\n\n## Water Is Everything\n\nAlso true.\n\n## Patience Pays Off\n\nSometimes.\n',
  ],
  [
    'titles in marks over their addresses, within longer texts; one has no recording yet',
    '# RubyOrchard 2023\n\nSome nice things:\n“Apples Don’t Have To Be Round” - Nora Feld\nhttps://www.youtube.com/watch?v=AAAAaaaa111\n\nHere was a great talk on money - “A Farmer’s Guide to\nSelling Pears” - Colleen Larkin (Orchard 2023)\nhttps://www.youtube.com/watch?v=AAAAaaaa112\n\n“Asynchronous Plums” - Samuel Willow\n\n“Plums, all year” - Maria Keller\nhttps://www.youtube.com/watch?v=AAAAaaaa113\n',
    ['Apples Don’t Have To Be Round', 'Nora Feld'],
    ['A Farmer’s Guide to Selling Pears', 'Colleen Larkin'],
    ['Asynchronous Plums', 'Samuel Willow'],
    ['Plums, all year', 'Maria Keller'],
  ],
  [
    'no talks: what somebody said, with a name behind it',
    '# RubyOrchard 2023\n\n“We never restart apples” - Nora Feld\n\n“Pears are a team sport” - Maria Keller\n',
  ],
  [
    'a linked title over who gave it, and what is told',
    '# Post Orchard 2016\n\nHighlights:\n\n[Seriously Strong Apples](https://www.youtube.com/watch?v=AAAAaaaa111)  \nKelsey Gilmore-Ines  \nI have a soft spot for apples.\n\n[Teaching Pears: The Hard Parts](https://www.youtube.com/watch?v=AAAAaaaa112)  \nElana Hashmann  \nI am in love with this one.\n',
    ['Seriously Strong Apples', 'Kelsey Gilmore-Ines'],
    ['Teaching Pears: The Hard Parts', 'Elana Hashmann'],
  ],
  [
    'a label of a link in parentheses is no word of the title',
    '# Obstkonferenz 2011\n\n## Warum Äpfel Rollen (<a href="http://events.ccc.de/congress/2011/Fahrplan/events/4804.en.html">Details</a>)\n\nEin Vortrag.\n\n## Why Pears Do Not ([Abstract](https://fosdem.org/2024/schedule/event/pears/))\n\nGut.\n',
    ['Warum Äpfel Rollen'],
    ['Why Pears Do Not'],
  ],
  [
    'when it was, before a title below a heading of talks',
    '# Orchard Conf 2025\n\n## Tutorials\n\n### Monday morning : Rambo Apples\n\nLoud.\n\n### Jeudi matin - Les poires en hiver\n\nFroid.\n\n### Freitagnachmittag: Pflaumen für alle\n\nSatt.\n',
    ['Rambo Apples'],
    ['Les poires en hiver'],
    ['Pflaumen für alle'],
  ],
  [
    'days by their place, over lists of notes on talks',
    '# Notes for Orchard Days 2017\n\n## Summaries of all presentations\n\n### The First Day\n1. [Am I the Rotten One? Apples and Trust](./Day1/02-rotten.md)\n    - told\n2. [Drive Change in a Small Orchard](./Day1/03-change.md)\n    - told\n\n### The Final Day\n1. [Our Immutable Pears](./Day3/01-pears.md)\n    - told\n',
    ['Am I the Rotten One? Apples and Trust'],
    ['Drive Change in a Small Orchard'],
    ['Our Immutable Pears'],
  ],
  [
    'items that are sentences, each with its title in a mark',
    '# Orchard Conference East 2010 review\n\nA few of the talks I attended included:\n\n- “Apples at myFarm.com” by Gavin M. Royce. I’ve heard earlier versions of it before.\n- Baron Schwartzer spoke about “Query Analysis with mk-apple-digest”. The “mk” is short for something.\n- I attended a talk on “Inside the Apple Infrastructure” by Dave Pagel. A lot of it I already knew.\n- Spencer Christiansen’s talk on “Apple Administration for System Administrators” was very well done but mostly review for me.\n',
    ['Apples at myFarm.com', 'Gavin M. Royce'],
    ['Query Analysis with mk-apple-digest', 'Baron Schwartzer'],
    ['Inside the Apple Infrastructure', 'Dave Pagel'],
    ['Apple Administration for System Administrators', 'Spencer Christiansen'],
  ],
  [
    'no talk: what somebody spoke about on the way',
    '# Orchard Conf 2024\n\nOn the train Nora Feld spoke about “Apples”.\n\nThere was soup.\n',
  ],
  [
    'whose keynote it was, and behind it a remark; a question, and who asked it',
    '# Orchard Conf 2018\n\n## Talks I recommend\n\n- [Maria Keller’s keynote](https://www.youtube.com/watch?v=AAAAaaaa111). I was driving while she gave it.\n- [Who Ate Three Apples? by Nickolas Means](https://www.youtube.com/watch?v=AAAAaaaa112)\n',
    ['Maria Keller’s keynote', 'Maria Keller'],
    ['Who Ate Three Apples?', 'Nickolas Means'],
  ],
  [
    'people first in nearly all headings: one of them has the name of a word',
    '# CSSOrchard 2016\n\n### Sarah Drasnick — Creativity in Farming for Fun\n\nFun.\n\n### Brian Jordanson — No Bugs in Apples\n\nNone.\n\n### Will Boydell — Silky Smooth Pears with CSS\n\nSmooth.\n\n### Keith Grantham — Stop Thinking in Crates\n\nStop.\n',
    ['Creativity in Farming for Fun', 'Sarah Drasnick'],
    ['No Bugs in Apples', 'Brian Jordanson'],
    ['Silky Smooth Pears with CSS', 'Will Boydell'],
    ['Stop Thinking in Crates', 'Keith Grantham'],
  ],
  [
    'no talks: what was announced, who led through the day, a welcome',
    '# Orchard Conf 2020\n\n## Day 1\n\n### Key Events\n\n- soup\n\n### Welcome to Orchard Conf 2020\n\n- hello\n\n## Day 2\n\n### Keynotes & Announcements\n\n- Kiln 2\n\n### Apresentação\n\n- the host\n',
  ],
  [
    'the next talk, below what is told of another',
    '# KubeCon EU 2024\n\n## [Apples for All - Maria Keller, Blue Harbour](https://kccnceu2024.sched.com/event/1aaaX/a)\n\nShared.\n\nDer nächste Vortrag war [Birnen gegen den Rest - Nora Feld, Farm 42](https://kccnceu2024.sched.com/event/1aaaY/b). Lustig.\n',
    ['Apples for All', 'Maria Keller'],
    ['Birnen gegen den Rest', 'Nora Feld'],
  ],
  [
    'no further talk: another entry that is only mentioned',
    '# KubeCon EU 2024\n\n## [Apples for All - Maria Keller, Blue Harbour](https://kccnceu2024.sched.com/event/1aaaX/a)\n\nShared. She had told of it in [Pears - Nora Feld](https://kccnceu2024.sched.com/event/1aaaY/b) too.\n',
    ['Apples for All', 'Maria Keller'],
  ],
]

test.each(NOTES.map(([form, text, ...talks]) => ({ form, text, talks })))(
  '$form',
  async ({ text, talks }) => {
    const { read } = await readNote(fileOf(text, 'a.md'), knowledge)
    expect(read?.talks.map(({ title, speakers }) => [title ?? null, ...speakers])).toEqual(talks)
  },
)
