// Reports as people publish them: recordings on other players, several recordings in one item, paragraphs that begin with
// one, headings that are counted through; beside each what looks like it and is none.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string, ...speakers: string[]]

const V = (id: string): string => `https://youtu.be/AAAAaaaa${id}`

const NOTES: readonly (readonly [form: string, text: string, ...talks: Talk[]])[] = [
  [
    'recordings on a front end of YouTube, in sentences',
    '# Orchard Conf 2024\n\n[Apples Play Repeat](https://tube.example/watch?v=AAAAaaaa111) by Maria Keller and [Pears for Now](https://tube.example/watch?v=AAAAaaaa112) by Nora Feld were fine.\n',
    ['Apples Play Repeat', 'Maria Keller'],
    ['Pears for Now', 'Nora Feld'],
  ],
  [
    'the same recording on another player, called for it, German',
    '# Obsttage 2019\n\n## Vorträge\n\n- [Warum Äpfel rollen](https://media.ccc.de/v/aepfel) ([Tube-Link](https://tube.example/watch?v=AAAAaaaa111)): Maria Keller zeigt es.\n- [Was Birnen wissen](https://media.ccc.de/v/birnen) ([Tube-Link](https://tube.example/watch?v=AAAAaaaa112)): Nora Feld zeigt es.\n',
    ['Warum Äpfel rollen', 'Maria Keller'],
    ['Was Birnen wissen', 'Nora Feld'],
  ],
  [
    'no talks: other pages called "watch"',
    '# Orchard Conf 2024\n\nWe bought [a Wooden Watch](https://shop.example/watch?v=12) by Nora Feld.\n',
  ],
  [
    'a second recording in an item, with who gave it',
    `# Orchard Conf 2017\n\n## Talks\n\n* [Modern Apples](${V('111')}) by Nora Feld. A joy. More apples: [Maria Keller - The Orchard Even Mightier](${V('112')})\n`,
    ['Modern Apples', 'Nora Feld'],
    ['The Orchard Even Mightier', 'Maria Keller'],
  ],
  [
    'a second recording in an item, with its owner, Portuguese',
    `# Pomar Conf 2017\n\n## Palestras\n\n* Podas: [Como Podar no Escuro](${V('111')}) e [Maria Keller - Podar sem Medo](${V('112')}), as duas muito boas\n`,
    ['Como Podar no Escuro'],
    ['Podar sem Medo', 'Maria Keller'],
  ],
  [
    'whose recordings they are, in an item that is a sentence',
    `# Orchard Conf 2017\n\n## Talks\n\n* The keynotes were great, from Maria Keller's [Apples, Talk to Me](${V('111')}) to Nora Feld's [Why Are Pears So Soft](${V('112')}).\n`,
    ['Apples, Talk to Me', 'Maria Keller'],
    ['Why Are Pears So Soft', 'Nora Feld'],
  ],
  [
    'a further recording without people is no talk of its own',
    `# Orchard Conf 2017\n\n## Talks\n\n* [Modern Apples](${V('111')}) by Maria Keller, and [Some Music for the Way Home](${V('112')})\n`,
    ['Modern Apples', 'Maria Keller'],
  ],
  [
    'paragraphs that begin with a title leading to its recording, German',
    `# Obsttage 2018\n\n## Meine Liste\n\n[Der Hof und seine Hecken](${V('111')}): sachlich.\n\n[Die dunkle Seite der Birnen](${V('112')}):\nSpannend.\n\n[Best of Obstgarten](${V('113')}):\nLustig.\n\n[Apples, Pears and Plums](${V('114')}):\nLang.\n`,
    ['Der Hof und seine Hecken'],
    ['Die dunkle Seite der Birnen'],
    ['Best of Obstgarten'],
    ['Apples, Pears and Plums'],
  ],
  [
    'paragraphs that begin with a title leading to its recording, French',
    `# Journées du Verger 2018\n\n[La pomme qui roule encore](${V('111')}) : drôle.\n\n[Les Poires du Grand Nord](${V('112')}) : long.\n\n[Greffer : Mode d’Emploi](${V('113')}) : utile.\n`,
    ['La pomme qui roule encore'],
    ['Les Poires du Grand Nord'],
    ['Greffer : Mode d’Emploi'],
  ],
  [
    'paragraphs that begin with a title leading to its recording, Spanish',
    `# Días del Huerto 2018\n\n[El manzano que no quería crecer](${V('111')}): corto.\n\n[¿Quién Teme a las Peras?](${V('112')}): largo.\n\n[Ciruelas: Guía Práctica](${V('113')}): útil.\n`,
    ['El manzano que no quería crecer'],
    ['¿Quién Teme a las Peras?'],
    ['Ciruelas: Guía Práctica'],
  ],
  [
    'no talks: films beside one another, none of them plainly a talk',
    `# My holidays\n\n[The cat on the fridge](${V('111')}): funny.\n\n[Our way to the sea](${V('112')}): wet.\n\n[How to boil an egg](${V('113')}): long.\n`,
  ],
  [
    'headings counted through by letters, one without people',
    '# OrchardConf 2022\n\n## A. How small can I cut that apple?\n\n* speaker: Maria Keller\n* small\n\n## B. Pear stories from the field\n\n* speaker: Nora Feld\n* sad\n\n## C. Plums are the new pears\n\n* no idea\n\n## D. Hack your way to better cherries\n\n* speaker: Bo Sample\n* fast\n\n# Things to look up\n\n* figs\n',
    ['How small can I cut that apple?', 'Maria Keller'],
    ['Pear stories from the field', 'Nora Feld'],
    ['Plums are the new pears'],
    ['Hack your way to better cherries', 'Bo Sample'],
  ],
  [
    'headings counted through by figures, Italian',
    '# Meleto 2022\n\n## 1. Mele al buio – Maria Keller\n\nBuio.\n\n## 2. le pere nuove\n\nNuove.\n\n## 3. Prugne di notte – Nora Feld\n\nNotte.\n\n## 4. Ciliegie per tutti – Bo Sample\n\nTutti.\n\n## Ringraziamenti\n\nGrazie.\n',
    ['Mele al buio', 'Maria Keller'],
    ['le pere nuove'],
    ['Prugne di notte', 'Nora Feld'],
    ['Ciliegie per tutti', 'Bo Sample'],
  ],
  [
    'headings counted through, of which one is left out: what stands between is no talk',
    '# Orchard Conf 2022\n\n## 1. Apples in the Dark – Maria Keller\n\nDark.\n\n## the soup\n\nHot.\n\n## 2. Plums at Night – Nora Feld\n\nNight.\n\n## 3. Cherries for All – Bo Sample\n\nAll.\n',
    ['Apples in the Dark', 'Maria Keller'],
    ['Plums at Night', 'Nora Feld'],
    ['Cherries for All', 'Bo Sample'],
  ],
  [
    'no talks: what somebody learned, counted through',
    '# What I learned at Orchard Conf 2022\n\n## 1. plan ahead\n\nYes.\n\n## 2. bring your own knife\n\nYes.\n\n## 3. talk to people\n\nYes.\n',
  ],
  [
    'what somebody said, within an item, is no talk',
    '# Orchard Conf 2018\n\n## Keynotes\n\n* Apples in the Dark - Maria Keller\n  * why?\n    * Nora Feld - When your growers have the same worries as the people they grow for, watch how fast they are gone\n',
    ['Apples in the Dark', 'Maria Keller'],
  ],
  [
    'a subtitle of nouns is nobody, German',
    '# Apfeltage 2024\n\n## Vorträge\n\n- [Ernte am Abend](https://media.ccc.de/v/ernte) - Politik der Äpfel\n- [Birnen im Winter](https://media.ccc.de/v/birnen) - Menschliche Seiten der Obst-Sicherheit\n- [Pflaumen im Keller](https://media.ccc.de/v/pflaumen) - Maria van der Keller\n',
    ['Ernte am Abend'],
    ['Birnen im Winter'],
    ['Pflaumen im Keller', 'Maria van der Keller'],
  ],
  [
    'whose it was, without an apostrophe, German',
    '# Apfeltage 2024\n\nBei Maria Kellers Vortrag „Profiling bei alten Obstbäumen“ ging es um Zeit. Das Essen war gut.\n',
    ['Profiling bei alten Obstbäumen', 'Maria Keller'],
  ],
  [
    'two talks of one slot, by two people',
    '# KubeCon EU 2024\n\n## Pears in the Light\n\nMaria Keller\n\n[Schedule](https://kccnceu2024.sched.com/event/1abc)\n\nLight.\n\n## Plums at Night\n\nNora Feld\n\n[Schedule](https://kccnceu2024.sched.com/event/1abc)\n\nDark.\n',
    ['Pears in the Light', 'Maria Keller'],
    ['Plums at Night', 'Nora Feld'],
  ],
  [
    'one talk by two names, with its people once',
    '# KubeCon EU 2024\n\n## Talks\n\n- [Pears, in short](https://kccnceu2024.sched.com/event/1abc)\n\n## Pears in the Light - Maria Keller\n\n[Schedule](https://kccnceu2024.sched.com/event/1abc)\n\nLight.\n',
    ['Pears in the Light', 'Maria Keller'],
  ],
]

test.each(NOTES.map(([form, text, ...talks]) => ({ form, text, talks })))(
  '$form',
  async ({ text, talks }) => {
    const { read } = await readNote(fileOf(text, 'a.md'), knowledge)
    expect(read?.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(talks)
  },
)

const NAMELESS: readonly (readonly [form: string, text: string, ...titles: string[]])[] = [
  [
    'below a month, with who gave it',
    `# Notes\n\n## March 2024\n\nMaria Keller gave a [great talk](${V('111')}) about apples.\n`,
    'Maria Keller',
  ],
  [
    'below a section, with who gave it',
    `# Notes\n\n## Gardening\n\nMaria Keller gave a [great talk](${V('111')}) about apples.\n`,
    'Maria Keller',
  ],
  [
    'below a day, told by what it is about',
    `# Notes\n\n## Monday, 3 June\n\nWe saw the [talk on encoding](${V('111')}).\n`,
    'talk on encoding',
  ],
  [
    'below a month, German',
    `# Notizen\n\n## März\n\nMaria Keller hielt einen [Vortrag über Birnen](${V('111')}).\n`,
    'Vortrag über Birnen',
  ],
  [
    'a heading that is written as a title is the talk’s',
    `# Notes\n\n## Pears and Their Many Enemies\n\nMaria Keller told of them in [this session](${V('111')}).\n`,
    'Pears and Their Many Enemies',
  ],
]

test.each(NAMELESS.map(([form, text, ...titles]) => ({ form, text, titles })))(
  'a talk without a title: $form',
  async ({ text, titles }) => {
    const { read } = await readNote(fileOf(text, 'a.md'), knowledge)
    expect(read?.talks.map(({ title }) => title)).toEqual(titles)
  },
)
