// Forms of docs/notes.md in other words, languages and layouts than those they were made for.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string, ...speakers: string[]]

/** Each with what its talks are. */
const AGAIN: readonly (readonly [form: string, path: string, text: string, ...talks: Talk[]])[] = [
  [
    'people under a label, German',
    'a.md',
    '# KubeCon EU 2024\n\n## Äpfel im Dauerbetrieb\n\n**Referentinnen**\n- Emma Fuchs (Nordlicht)\n- Nora Feld\n\nLagern kühl.',
    ['Äpfel im Dauerbetrieb', 'Emma Fuchs', 'Nora Feld'],
  ],
  [
    'people under a label, Spanish page',
    'a.html',
    '<h1>KubeCon EU 2023</h1><h2>Manzanas Sin Prisa En Producción</h2><p><b>Ponentes:</b> Daniel Osei, Maria Keller</p><p>Se guardan en frío.</p>',
    ['Manzanas Sin Prisa En Producción', 'Daniel Osei', 'Maria Keller'],
  ],
  [
    'people under a label, nested',
    'a.md',
    '# KubeCon NA 2022\n\n## Pears Without Bruises\n\n* Presenters:\n  * Maria Keller, Northlight\n* Handle with care.',
    ['Pears Without Bruises', 'Maria Keller'],
  ],
  [
    'own talks, English in a list',
    'a.md',
    '# Talks\n\n- **Pears for Beginners in Production**\n  Event: Orchard Days 2022\n  Video: https://youtu.be/AAAAaaaa111\n- **Pears for Experts in Production**\n  Event: KubeCon EU 2023\n  Video: https://youtu.be/BBBBbbbb222',
    ['Pears for Beginners in Production'],
    ['Pears for Experts in Production'],
  ],
  [
    'own talks, Portuguese',
    'a.md',
    '# Minhas palestras\n\n### Peras Para Todos Os Times\nEvento: Dias do Pomar\\\nVídeo: [YouTube](https://youtu.be/AAAAaaaa111)\n\n### Peras Para Ninguém De Novo\nEvento: KubeCon EU 2023\\\nVídeo: nenhum',
    ['Peras Para Todos Os Times'],
    ['Peras Para Ninguém De Novo'],
  ],
  [
    'own talks, AsciiDoc',
    'a.adoc',
    '= Talks\n\n== Pears at Night in Production\nConference: Orchard Days +\nRecording: https://youtu.be/AAAAaaaa111[Video]\n\n== Pears at Noon in Production\nConference: KubeCon EU 2023 +\nRecording: none',
    ['Pears at Night in Production'],
    ['Pears at Noon in Production'],
  ],
  [
    'one talk a file, French keys',
    'a.md',
    '---\ntitle: Des poires en production\nintervenants: [Nora Feld, Emma Fuchs]\n---\nOn les garde au frais à la KubeCon EU 2022.',
    ['Des poires en production', 'Nora Feld', 'Emma Fuchs'],
  ],
  [
    'one talk a file, Japanese',
    'a.md',
    '---\ntitle: 梨のスケーリング入門\n登壇者: 山田太郎\nevent: KubeCon Japan 2025\n---\n冷やして保存する。',
    ['梨のスケーリング入門', '山田太郎'],
  ],
  [
    'one talk a file, TOML',
    'a.md',
    '+++\ntitle = "Pears on the Move"\nspeakers = ["Maria Keller", "Daniel Osei"]\n+++\nCrates on wheels at KubeCon EU 2022.',
    ['Pears on the Move', 'Maria Keller', 'Daniel Osei'],
  ],
  [
    'a table with notes, AsciiDoc',
    'a.adoc',
    '= KubeCon EU 2024\n\n|===\n|Session |Presenter |Thoughts\n\n|Pears in a Box |Maria Keller |bring straw\n|===',
    ['Pears in a Box', 'Maria Keller'],
  ],
  [
    'a table with notes, a page on one line',
    'a.html',
    '<h1>KubeCon EU 2024</h1><table><tr><th>Title</th><th>Who</th><th>Remarks</th></tr><tr><td>Pears in a Crate</td><td>Nora Feld</td><td>too long</td></tr><tr><td>Plums in a Crate</td><td>Daniel Osei</td><td>fine</td></tr></table>',
    ['Pears in a Crate', 'Nora Feld'],
    ['Plums in a Crate', 'Daniel Osei'],
  ],
  [
    'a table with notes, German names',
    'a.md',
    '# KubeCon EU 2024\n\n| Vortrag | Referent | Notizen |\n|---|---|---|\n| Birnen im Karton | Emma Fuchs | Stroh mitbringen |',
    ['Birnen im Karton', 'Emma Fuchs'],
  ],
  [
    'days with titles only, German',
    'a.txt',
    'Freitag:\nBirnen ohne Druckstellen\nEin Korb voll Äpfel\n\nSamstag:\nSuppe für alle\nKürbis zum Schluss',
    ['Birnen ohne Druckstellen'],
    ['Ein Korb voll Äpfel'],
    ['Suppe für alle'],
    ['Kürbis zum Schluss'],
  ],
  [
    'days with titles only, numbered',
    'a.txt',
    'Day 1\nPears Without Bruises\nA Basket of Apples\n\nDay 2\nSoup for Everybody\nPumpkins at Last',
    ['Pears Without Bruises'],
    ['A Basket of Apples'],
    ['Soup for Everybody'],
    ['Pumpkins at Last'],
  ],
  [
    'days with titles only, Spanish',
    'a.txt',
    'Lunes:\nPeras sin golpes\nUna cesta de manzanas\n\nMartes:\nSopa para todos\nCalabazas al fin',
    ['Peras sin golpes'],
    ['Una cesta de manzanas'],
    ['Sopa para todos'],
    ['Calabazas al fin'],
  ],
  [
    'bold over people, French',
    'a.md',
    '# KubeCon EU 2022\n\n**Des Poires Sans Bleus En Production**\n_Nora Feld, Northlight_\nOn les tourne.',
    ['Des Poires Sans Bleus En Production', 'Nora Feld'],
  ],
  [
    'bold over people, AsciiDoc',
    'a.adoc',
    '= KubeCon EU 2022\n\n*Pears Without Bruises in Production*\n_Maria Keller_\nTurn them.',
    ['Pears Without Bruises in Production', 'Maria Keller'],
  ],
  [
    'bold over people, a page',
    'a.html',
    '<h1>KubeCon EU 2022</h1><p><strong>Pears Without Any Bruises</strong><br>\n<em>Daniel Osei &amp; Emma Fuchs</em></p><p>Turn them.</p>',
    ['Pears Without Any Bruises', 'Daniel Osei', 'Emma Fuchs'],
  ],
]

test.each(AGAIN.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
  '$form ($path)',
  async ({ path, text, talks }) => {
    const { read } = await readNote(fileOf(text, path), knowledge)
    expect(read?.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(talks)
  },
)
