// Kinds of layouts met in posts of strangers, each in a small note made up for it: other words, languages and formats
// than the forms were built on.
import { expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { inspect } from '../../src/ingest/inspect.ts'
import { indexingProgramme } from '../../src/ingest/programme.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { facts, fileOf, knowledge } from './facts.ts'

interface Kind {
  readonly kind: string
  readonly path: string
  readonly text: string
  /** Title, or null where none is named, and speakers. */
  readonly talks: readonly (readonly (string | null)[])[]
  /** title → words that its sentences hold */
  readonly told?: Readonly<Record<string, string>>
  /** title → part of its recording's address, or null where it has none */
  readonly videos?: Readonly<Record<string, string | null>>
  /** null where the note is of no KubeCon */
  readonly edition?: string | null
}

const KINDS: readonly Kind[] = [
  {
    kind: 'a table of Notion, whose first column is called Name',
    path: 'n.md',
    text: '# KubeCon EU 2024\n\n| Name | Speaker | My notes |\n|---|---|---|\n| Turnips at Scale | Maria Keller | loved the cost slide |',
    talks: [['Turnips at Scale', 'Maria Keller']],
    told: { 'Turnips at Scale': 'loved the cost slide' },
  },
  {
    kind: 'every word has a place',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Vorträge\n\n- **Rüben im Winter** von Maria Keller: unbedingt mit Frostschutz anfangen.\n- **Suppe als Code** von Daniel Osei – zu lang für mich\n',
    talks: [
      ['Rüben im Winter', 'Maria Keller'],
      ['Suppe als Code', 'Daniel Osei'],
    ],
    told: { 'Rüben im Winter': 'unbedingt mit Frostschutz anfangen', 'Suppe als Code': 'zu lang für mich' },
  },
  {
    kind: 'every word has a place',
    path: 'n.md',
    text: '# KubeCon EU 2022\n\n| Charla | Ponente | Notas |\n|---|---|---|\n| Nabos en la nube | Nora Feld | empezar por los límites de memoria |\n| Sopa sin prisa | Emma Fuchs | |\n',
    talks: [
      ['Nabos en la nube', 'Nora Feld'],
      ['Sopa sin prisa', 'Emma Fuchs'],
    ],
    told: { 'Nabos en la nube': 'empezar por los límites de memoria' },
  },
  {
    kind: 'every word has a place',
    path: 'n.txt',
    text: 'KubeCon NA 2023 notes\n\nTalk: Keeping Turnips Cold, by Maria Keller\nthey use two freezers and a spreadsheet\n\nTalk: Soup at the Edge, by Daniel Osei\nlatency went from 90 to 12 ms\n',
    talks: [
      ['Keeping Turnips Cold', 'Maria Keller'],
      ['Soup at the Edge', 'Daniel Osei'],
    ],
    told: { 'Keeping Turnips Cold': 'two freezers', 'Soup at the Edge': '12 ms' },
  },
  {
    kind: 'every word has a place',
    path: 'n.md',
    text: '# KubeCon Japan 2025\n\n## 参加したセッション\n\n- [カブの監視入門](https://www.youtube.com/watch?v=AAAAAAAAAAA) by 山田太郎：まずは audit モードから始める\n- 「スープのスケーリング」鈴木花子さん → キャッシュが鍵\n',
    talks: [
      ['カブの監視入門', '山田太郎'],
      ['スープのスケーリング', '鈴木花子'],
    ],
    told: { カブの監視入門: 'audit モード', スープのスケーリング: 'キャッシュが鍵' },
  },
  {
    kind: 'every word has a place, hostile',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Talks\n\n- **Turnips: the good, the bad, and the frozen** (Maria Keller, Northlight) — but: I left after ten minutes (fire alarm), see [ticket](https://example.org/42)\n',
    talks: [['Turnips: the good, the bad, and the frozen', 'Maria Keller']],
    told: { 'Turnips: the good, the bad, and the frozen': 'fire alarm' },
  },
  {
    kind: 'every word has a place, hostile',
    path: 'n.html',
    text: '<html><body><article><h1>KubeCon EU 2022</h1><table><tr><th>Talk</th><th>Who</th><th>What I think</th></tr><tr><td><b>Turnip Wars</b></td><td>Nora Feld</td><td>never again &amp; never late</td></tr></table></article></body></html>',
    talks: [['Turnip Wars', 'Nora Feld']],
    told: { 'Turnip Wars': 'never again' },
  },
  {
    kind: 'people',
    path: 'n.md',
    text: '# KubeCon EU 2024\n\n## Des navets sans peur en production\n\n**Intervenantes :**\n\n- Nora Feld, SRE chez Northlight\n- Emma Fuchs\n\nOn les garde au frais.\n',
    talks: [['Des navets sans peur en production', 'Nora Feld', 'Emma Fuchs']],
  },
  {
    kind: 'people',
    path: 'n.md',
    text: '---\ntitle: Rape senza paura\nrelatori:\n  - Maria Keller\n  - Daniel Osei\nevento: KubeCon EU 2024\n---\nSi tengono al fresco.\n',
    talks: [['Rape senza paura', 'Maria Keller', 'Daniel Osei']],
  },
  {
    kind: 'people',
    path: 'n.md',
    text: '# KubeCon NA 2022\n\n### Anna & Tom: How We Lost Every Turnip Twice\n\nBackups.\n\n### A Soup for One Cluster by Andrew\n\nSmall.\n',
    talks: [
      ['How We Lost Every Turnip Twice', 'Anna', 'Tom'],
      ['A Soup for One Cluster', 'Andrew'],
    ],
  },
  {
    kind: 'people',
    path: 'n.md',
    text: '# KubeCon Korea 후기 2024\n\n## 들었던 세션\n\n- 순무를 차갑게 유지하기 (김민준 님)\n- 수프 스케일링 - 이서연 님\n',
    talks: [
      ['순무를 차갑게 유지하기', '김민준'],
      ['수프 스케일링', '이서연'],
    ],
  },
  {
    kind: 'people, hostile',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Talks\n\n- Turnips by Design by Maria Keller\n- Standing by Your Soup: On-Call by Numbers by Daniel Osei (Northlight)\n',
    talks: [
      ['Turnips by Design', 'Maria Keller'],
      ['Standing by Your Soup: On-Call by Numbers', 'Daniel Osei'],
    ],
  },
  {
    kind: 'talks, and what is none',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Danke\n\n- Maria Keller: für die Organisation\n- Daniel Osei, weil er den Kaffee gebracht hat\n- Emma Fuchs – für das Sofa\n',
    talks: [],
  },
  {
    kind: 'talks, and what is none',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Obrigado\n\n* **Maria Keller**, que organizou o jantar\n* **Daniel Osei**: pela carona\n\n> "Nabos não têm pressa" — Nora Feld\n',
    talks: [],
  },
  {
    kind: 'talks, and what is none',
    path: 'n.md',
    text: '# Mes conférences\n\n### Des navets en vacances\nConférence : [Jours du Potager](https://potager.example.org/2022)\\\nVidéo : [YouTube](https://www.youtube.com/watch?v=BBBBBBBBBBB)\n\n### Une soupe pour douze équipes\nConférence : KubeCon EU 2023\\\nVidéo : aucune\n',
    talks: [['Des navets en vacances'], ['Une soupe pour douze équipes']],
  },
  {
    kind: 'talks, and what is none',
    path: 'n.md',
    text: '# Crossplane for Gardeners\n\nCompositions all the way.\n\n# Pods That Dream of Soup\n\nThey sleep.\n\n# Kyverno Against the Weeds\n\nPolicies.\n',
    talks: [['Crossplane for Gardeners'], ['Pods That Dream of Soup'], ['Kyverno Against the Weeds']],
  },
  {
    kind: 'talks, and what is none, hostile',
    path: 'n.md',
    text: '# KubeCon NA 2023\n\nA few links: [Speaker Deck](https://speakerdeck.com/nfeld), [원본 영상](https://www.youtube.com/@cncf), [Folien](https://example.org/f).\n\n**Engineering Manager**\n**Platform Team**\n\nI had dinner with Maria Keller and we watched the sunset.\n',
    talks: [],
  },
  {
    kind: 'talks, and what is none, hostile',
    path: 'n.md',
    text: '# KubeCon EU 2024\n\n"We never tested the backup," said Maria Keller, and everybody laughed.\n\n*Daniel Osei, CTO of Northlight* was at the booth. **Turnip Cloud** is a nice product by Northlight.\n',
    talks: [],
  },
  {
    kind: 'the right link',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Keynote: Rüben für alle - Maria Keller\n\nWie schon [letztes Jahr](https://www.youtube.com/watch?v=CCCCCCCCCCC) ging es um Rüben.\n\n<iframe src="https://www.youtube.com/embed/DDDDDDDDDDD"></iframe>\n',
    talks: [['Keynote: Rüben für alle', 'Maria Keller']],
    videos: { 'Keynote: Rüben für alle': 'DDDD' },
  },
  {
    kind: 'the right link',
    path: 'n.md',
    text: '# KubeCon EU 2023\n\n## Sopa sin límites - Nora Feld\n\nMuy buena. [▶️](https://www.youtube.com/watch?v=EEEEEEEEEEE)\n\nAntes vi [otra charla](https://www.youtube.com/watch?v=FFFFFFFFFFF).\n\n## Nabos al sol - Emma Fuchs\n\nCalor. [📺](https://www.youtube.com/watch?v=GGGGGGGGGGG)\n',
    talks: [
      ['Sopa sin límites', 'Nora Feld'],
      ['Nabos al sol', 'Emma Fuchs'],
    ],
    videos: { 'Sopa sin límites': 'EEEE', 'Nabos al sol': 'GGGG' },
  },
  {
    kind: 'the right link',
    path: 'n.md',
    text: '# KubeCon NA 2022\n\n## A Turnip in Every Pod - Daniel Osei\n\nThe talk continues [the one from 2019](https://www.youtube.com/watch?v=HHHHHHHHHHH), which I liked.\n\nRecording: https://www.youtube.com/watch?v=IIIIIIIIIII\nSlides: https://static.sched.com/hosted_files/kccncna2022/aa/turnip.pdf\n',
    talks: [['A Turnip in Every Pod', 'Daniel Osei']],
    videos: { 'A Turnip in Every Pod': 'IIII' },
  },
  {
    kind: 'the right link, hostile',
    path: 'n.md',
    text: '# KubeCon NA 2022\n\n## Soup Without Borders - Emma Fuchs\n\nNothing recorded yet, but her talk at [KubeCon EU 2021](https://www.youtube.com/watch?v=JJJJJJJJJJJ) last year was great.\n\n## Turnips on Ice - Nora Feld\n\n[Video](https://www.youtube.com/watch?v=KKKKKKKKKKK)\n',
    talks: [
      ['Soup Without Borders', 'Emma Fuchs'],
      ['Turnips on Ice', 'Nora Feld'],
    ],
    videos: { 'Soup Without Borders': null, 'Turnips on Ice': 'KKKK' },
  },
  {
    kind: 'the right conference',
    path: 'n.md',
    text: '---\ndate: 2024-10-11\n---\n# KCD Wien 2024 – ein Rückblick\n\nSchön war es am 10.10.2024. Anders als bei der KubeCon war alles klein.\n\n## Rüben mit Gefühl - Maria Keller\n\nGut.\n',
    talks: [['Rüben mit Gefühl', 'Maria Keller']],
    edition: null,
  },
  {
    kind: 'the right conference',
    path: 'n.md',
    text: '---\ndate: 2019-05-25\n---\n# KubeCon Barcelone\n\nTrois jours en mai 2019.\n\n## Des navets partout - Nora Feld\n\nBien.\n',
    talks: [['Des navets partout', 'Nora Feld']],
    edition: 'eu-2019',
  },
  {
    kind: 'the right conference',
    path: 'n.md',
    text: '# CloudNative Days 福岡 2023 参加記\n\n2023年8月3日。KubeCon とは別のイベント。\n\n## カブの未来 by 山田太郎\n\n良かった。\n',
    talks: [['カブの未来', '山田太郎']],
    edition: null,
  },
  {
    kind: 'the right conference, hostile',
    path: 'n.md',
    text: '# DevOpsDays Recife 2022\n\nNa KubeCon NA 2021 também falaram disso.\n\n## Nabos no Recife - Daniel Osei\n\nBom.\n',
    talks: [['Nabos no Recife', 'Daniel Osei']],
    edition: null,
  },
  {
    kind: 'clean text',
    path: 'n.md',
    text: '---\ntags: [kubecon]\n---\n# KubeCon EU 2024\n\n## :rocket: Turnips to the Moon - [[Maria Keller|Maria Keller]] #talk ^t1\n\n%%my boss must not see this%%\n> [!tip] Remember\n> ==Never== freeze twice. ![[moon.png]]\n',
    talks: [['Turnips to the Moon', 'Maria Keller']],
  },
  {
    kind: 'labels of links behind a name',
    path: 'n.md',
    text: '# KubeCon EU 2022\n\n## Talks\n\n- Turnips in Depth by Maria Keller [Video](https://youtu.be/AAAAaaaa111) | [Slides](https://speakerdeck.com/mk/turnips)',
    talks: [['Turnips in Depth', 'Maria Keller']],
  },
  {
    kind: 'a list in which people stand first, known or not',
    path: 'n.md',
    text: '# KubeCon EU 2022\n\n## Talks\n\n- Maria Keller (Northlight) - Turnips That Last\n- Daniel Osei - Soup Without End in Sight\n- Xanthe Quillby - Kale at the Far Edge',
    talks: [
      ['Turnips That Last', 'Maria Keller'],
      ['Soup Without End in Sight', 'Daniel Osei'],
      ['Kale at the Far Edge', 'Xanthe Quillby'],
    ],
  },
  {
    kind: 'own talks in sentence case, each with its slides',
    path: 'n.md',
    text: '# Charlas\n\n## Con nabos todo es más sencillo\n12 oct 2024\n[Slides](https://docs.google.com/presentation/d/a1/edit)\n\n## ¿Para cuándo la sopa?\n3 mar 2024\n[Slides](https://docs.google.com/presentation/d/a2/edit)\n\n## Ahora quiero que el nabo salte\n1 ene 2024\n[Slides](https://docs.google.com/presentation/d/a3/edit)',
    talks: [
      ['Con nabos todo es más sencillo'],
      ['¿Para cuándo la sopa?'],
      ['Ahora quiero que el nabo salte'],
    ],
  },
  {
    kind: 'entries copied from a programme, indented',
    path: 'n.md',
    text: '# Orchard Days 2025\n\n## Day 1\n\n    Preventing Turnip Wars with Design\n    Portrait photo of Maria Keller\n    Maria Keller\n    Session (60 min)\n    Room 5\n\n    Secure Your Soup by Pretending\n    Portrait photo of Daniel Osei\n    Daniel Osei\n    Session (60 min)\n    Room 2',
    talks: [
      ['Preventing Turnip Wars with Design', 'Maria Keller'],
      ['Secure Your Soup by Pretending', 'Daniel Osei'],
    ],
  },
  {
    kind: 'recordings and slides under labels below what is told',
    path: 'n.md',
    text: '# KubeCon NA 2019\n\n## Updates\n\nNorthlight presented how they move turnips.\n\n[Video](https://youtu.be/AAAAaaaa111)\n\n[Presentation](https://static.sched.com/hosted_files/kccncna19/aa/t.pdf)\n\nBlue Harbour presented soup on demand.\n\n[Video](https://youtu.be/BBBBbbbb222)',
    talks: [[null], [null]],
  },
  {
    kind: 'somebody alone under keynotes',
    path: 'n.md',
    text: '# KubeCon EU 2016\n\n## Keynotes\n\n### Maria Keller\n\nOpen fields.\n\n### Daniel Osei\n\nOpen soup.',
    talks: [
      [null, 'Maria Keller'],
      [null, 'Daniel Osei'],
    ],
  },
  {
    kind: 'a person over the title, within one link',
    path: 'n.md',
    text: '# DevOpsDays Amsterdam 2016\n\n## Talks\n\n[Maria Keller (Northlight)\nHow Do I Run My Turnips at Night](talks/turnips.md)',
    talks: [['How Do I Run My Turnips at Night', 'Maria Keller']],
  },
  {
    kind: 'a title over its people, and a long telling in the same paragraph',
    path: 'n.md',
    text: '# KubeCon EU 2017\n\n**Counting Turnips Twice**\n*Maria Keller, Robust Fields*\nCounting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. Counting is harder than it looks, and everybody does it wrong at first. ',
    talks: [['Counting Turnips Twice', 'Maria Keller']],
  },
  {
    kind: 'a page with title and person on one line of the file',
    path: 'n.html',
    text: '<h1>KubeCon EU 2022</h1><p><b>Turnips Without Tears</b><br><em>Daniel Osei</em><br>Peel them cold.</p>',
    talks: [['Turnips Without Tears', 'Daniel Osei']],
  },
  {
    kind: 'a theme over a linked title',
    path: 'n.md',
    text: '# KubeCon EU 2024\n\n### Turnip mesh\n\n[Simplifying Turnip Deployments - Maria Keller, Northlight](https://youtu.be/AAAAaaaa111)\n\nOne caught our attention.\n\n### Soup policy\n\n[Soup Rules for Everyone - Daniel Osei, Blue Harbour](https://youtu.be/BBBBbbbb222)\n\nSo did this.',
    talks: [
      ['Simplifying Turnip Deployments', 'Maria Keller'],
      ['Soup Rules for Everyone', 'Daniel Osei'],
    ],
  },
  {
    kind: 'who gave it within the bold',
    path: 'n.md',
    text: '# KubeCon NA 2020\n\nThe first talk I attended was **A Flight Over the Turnip Fields by Maria Keller, Northlight**. It was great.',
    talks: [['A Flight Over the Turnip Fields', 'Maria Keller']],
  },
  {
    kind: 'the room before the title',
    path: 'n.md',
    text: '# CloudNative Days Fukuoka 2019\n\n## [Room A] カブを目指して by Maria Keller / Northlight\n\nよかった。',
    talks: [['カブを目指して', 'Maria Keller']],
  },
  {
    kind: 'the first bullet names who spoke',
    path: 'n.md',
    text: '# Turnips on Ice\n* Maria Keller\n* keep them cold\n\n# Soup in the Cloud\n* Daniel Osei\n* keep it warm',
    talks: [
      ['Turnips on Ice', 'Maria Keller'],
      ['Soup in the Cloud', 'Daniel Osei'],
    ],
  },
  {
    kind: 'places and subjects are no people',
    path: 'n.md',
    text: '# KubeCon EU 2024\n\n## Turnip Meetups - Paris Edition\n\n__On Turnip Intelligence, Machine Learning and soup__\n\nNothing was said.',
    talks: [],
  },
  {
    kind: 'bare addresses of days are no talks',
    path: 'n.md',
    text: '# Orchard Days 2025\n\n### Room 1\n\nhttps://example.org/talks/orchard-days-2025/',
    talks: [],
  },
]

const programme = atOnce(indexingProgramme(facts.sessions))

test.each(KINDS)('$kind: $path, $talks', async ({ path, text, talks, told, videos, edition }) => {
  const reading = await readNote(fileOf(text, path), knowledge)
  const found = inspect(path, reading, facts.catalogue.projects, programme)
  const talkOf = (title: string) => found.talks.find((talk) => talk.title === title)
  expect(found.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(talks)
  for (const [title, words] of Object.entries(told ?? {}))
    expect(talkOf(title)?.sentences.join(' ')).toContain(words)
  for (const [title, part] of Object.entries(videos ?? {})) {
    const video = talkOf(title)?.links.find(({ kind }) => kind === 'video')?.url
    if (part === null) expect(video).toBeUndefined()
    else expect(video).toContain(part)
  }
  if (edition !== undefined) expect(found.note.edition).toBe(edition)
})
