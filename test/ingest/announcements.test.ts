// Ways in which strangers announce talks without saying so in the line itself: each in words, languages and layouts of
// its own, and what looks like it and is none.
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string, ...speakers: string[]]

type Way = readonly [way: string, path: string, text: string, ...talks: Talk[]]

const WAYS: readonly Way[] = [
  [
    'headings told as sessions, French',
    'n.md',
    '# Retour sur la conférence\n\n## Des navets sans stress\n\nDans ce talk, [Nora Feld](https://twitter.com/nfeld) nous raconte ses nuits.\n\n## Une soupe pour tous\n\nCette présentation revient sur dix ans de cuisine.\n\n## Le froid, une option ?\n\n[Emma Fuchs](https://twitter.com/efuchs) explique le gel.\n\n## Bilan\n\nDeux jours riches.',
    ['Des navets sans stress', 'Nora Feld'],
    ['Une soupe pour tous'],
    ['Le froid, une option ?', 'Emma Fuchs'],
  ],
  [
    'headings told as sessions, German page',
    'n.html',
    '<h1>Drei Tage Konferenz</h1>\n<h2>Rüben im Keller</h2><p>In diesem Vortrag ging es um Kälte.</p>\n<h2>Suppe am Rand</h2><p>Der Referent war heiser, aber gut.</p>\n<h2>Kein Frost im August</h2><p>Dieser kurze Talk blieb mir im Kopf.</p>\n<h2>Anreise</h2><p>Mit der Bahn.</p>',
    ['Rüben im Keller'],
    ['Suppe am Rand'],
    ['Kein Frost im August'],
  ],
  [
    'headings told as sessions, Korean lists',
    'n.md',
    '# 2024 컨퍼런스 메모\n\n## 소개\n여러 발표를 듣고 적었다.\n\n## 순무를 차갑게 유지하기\n* 발표자는 냉장고를 두 대 쓴다.\n* 온도는 4도.\n\n## 수프 배포 자동화\n* 도구를 바꿨다.\n* **느낀점**: 이번 발표를 듣고 따라 해 보고 싶다.\n\n## 텃밭 모니터링 이야기\n* 이 발표에 대해 더 찾아보자.',
    ['순무를 차갑게 유지하기'],
    ['수프 배포 자동화'],
    ['텃밭 모니터링 이야기'],
  ],
  [
    'headings told as sessions; parts of one stay parts',
    'n.md',
    '# A week away\n\n## Turnips without tears\n\nIn this talk we cried.\n\n### Before\n\nThe speaker peeled.\n\n### After\n\nThe speaker cooked.\n\n### Later\n\nThe speaker ate.\n\n## Soup for the many\n\nThe session was full.\n\n## Frost for the few\n\nHer talk was short.',
    ['Turnips without tears'],
    ['Soup for the many'],
    ['Frost for the few'],
  ],
  [
    'themes that speak of sessions are none where the talks are announced otherwise',
    'n.md',
    '# KubeCon EU 2023\n\n## Turnips on Ice - Maria Keller\n\nCold.\n\n## Soup on Fire - Daniel Osei\n\nHot.\n\n## Frost for Free - Emma Fuchs\n\nCheap.\n\n## A short walk\n\nAfter this session I met [Nora Feld](https://twitter.com/nfeld).',
    ['Turnips on Ice', 'Maria Keller'],
    ['Soup on Fire', 'Daniel Osei'],
    ['Frost for Free', 'Emma Fuchs'],
  ],
  [
    'two headings that speak of a session are no series',
    'n.md',
    '# Thoughts on speaking\n\n## Write it down\n\nThe speaker should rest.\n\n## Say it slowly\n\nIn this talk of mine I ran.\n\n## Sleep\n\nA lot.\n\n## Eat\n\nSoup.',
  ],
  [
    'people in the heading below',
    'n.md',
    '# Keeping Turnips Cold\n## Maria Keller (Northlight)\n\n- two freezers\n\n# Soup at the Edge\n## Daniel Osei (Blue Harbour)\n\n- one spoon',
    ['Keeping Turnips Cold', 'Maria Keller'],
    ['Soup at the Edge', 'Daniel Osei'],
  ],
  [
    'people in the heading below, with account and day',
    'n.md',
    '# Turnips and Testers, Friends at Last\n\n## Maria Keller - @mkeller - 6 May 2015\n\nTest early.',
    ['Turnips and Testers, Friends at Last', 'Maria Keller'],
  ],
  [
    'people below the abstract, French',
    'n.md',
    '# Sauver les navets : un plan pour demain\n\nConférence\n\n## Abstract\n\n- Nora Feld\n\nLe froid manque.\n\n## Notes\n\nTrès bien.',
    ['Sauver les navets : un plan pour demain', 'Nora Feld'],
  ],
  [
    'an address for mail beside the person, underlined heading',
    'n.txt',
    'Deploying Turnips With Straw and Twine\n======================================\n\nMaria Keller <mk@example.org> @mk\n\nStraw\n-----\n\n- is dry\n',
    ['Deploying Turnips With Straw and Twine', 'Maria Keller'],
  ],
  [
    'a heading of two capitals below a note’s own title is nobody',
    'n.md',
    '# KubeCon EU 2023\n\n## Manzanas Sin Prisa\n\nSe guardan en frío.',
  ],
  [
    'the order of a list, where hardly anybody is known',
    'n.md',
    '# Dias da Horta 2019\n\nPalestras que vi:\n\n* Heinz Niederbaum - Nabos no inverno: um balanço\n* Tiago Diaz Franco - Sopa no fogão, muito além do básico\n* Mathias Pradella - Engenheiros: por que é tão difícil plantar?',
    ['Nabos no inverno: um balanço', 'Heinz Niederbaum'],
    ['Sopa no fogão, muito além do básico', 'Tiago Diaz Franco'],
    ['Engenheiros: por que é tão difícil plantar?', 'Mathias Pradella'],
  ],
  [
    'the order of a list, behind the hour',
    'n.md',
    '# Turnip Rally 2017\n\n* Thursday\n  * [9:00am - Maria Keller - Turnip Fiber](a.md)\n  * [10:30am - Daniel Osei - Soup Networks](b.md)\n  * [2:00pm - Emma Fuchs - Frost Lite](c.md)',
    ['Turnip Fiber', 'Maria Keller'],
    ['Soup Networks', 'Daniel Osei'],
    ['Frost Lite', 'Emma Fuchs'],
  ],
  [
    'the order of headings, one name each',
    'n.md',
    '# Maria - Turnips for Beginners\n\n# Daniel Osei - Soup for Experts\n\n# Emma Fuchs - Frost: a group effort',
    ['Turnips for Beginners', 'Maria'],
    ['Soup for Experts', 'Daniel Osei'],
    ['Frost: a group effort', 'Emma Fuchs'],
  ],
  [
    'people with what they are make no order',
    'n.md',
    '# Turnip Days\n\n## Team\n\n- Maria Keller - Organizer\n- Daniel Osei - Volunteer\n- Emma Fuchs - Cook',
  ],
  [
    'a remark behind a dash',
    'n.md',
    '# Conference\n\nLectures that deserve to be mentioned are:\n\n* Audio Turnips at Scale — a view from ten thousand feet on their kitchen\n* Turnip Jigsaw ([slides](https://example.org/jigsaw.pdf)) — in-depth talk about what awaits us next year\n* Dagger and Soup ([slides](https://speakerdeck.com/mk/dagger-soup)) — probably the best slides of all',
    ['Audio Turnips at Scale'],
    ['Turnip Jigsaw'],
    ['Dagger and Soup'],
  ],
  [
    'a label between title and person, German',
    'n.md',
    '# Drei Tage\n\n## Vorträge\n\n * [Wir ernten uns aktiv durch](https://media.ccc.de/v/x-1-ernten) [(Link im Fahrplan)](https://events.ccc.de/congress/2014/Fahrplan/events/6264.html) von Maria Keller, die den Acker aus Sicht der Rübe zeigt: viel Erde.\n * [Vor Frost wird gewarnt](https://media.ccc.de/v/x-2-frost) [(Fahrplan)](https://events.ccc.de/congress/2014/Fahrplan/events/6294.html) von Daniel Osei: kurzweilig.',
    ['Wir ernten uns aktiv durch', 'Maria Keller'],
    ['Vor Frost wird gewarnt', 'Daniel Osei'],
  ],
  [
    'marks around a Chinese title',
    'n.md',
    '# 2018 大会\n\n## 上午\n\n### 《把萝卜种好这件事》-郭小明\n\n推荐书单：《与运气竞争》-克里斯坦森\n\n### 《萝卜在多云环境的应用》-刘大力，某公司 专家\n\n很好。',
    ['把萝卜种好这件事', '郭小明'],
    ['萝卜在多云环境的应用', '刘大力'],
  ],
  [
    'letters as ordinals, the speaker in the first bullet',
    'n.md',
    '# Turnip Conf 2022\n\n## A. How small can a turnip get?\n\n* speaker: Maria Keller\n* small\n\n## B. Soup stories from the field\n\n* speaker: Daniel Osei\n* hot\n\n## C. Life after the harvest\n\n* speaker: Emma Fuchs\n* calm',
    ['How small can a turnip get?', 'Maria Keller'],
    ['Soup stories from the field', 'Daniel Osei'],
    ['Life after the harvest', 'Emma Fuchs'],
  ],
  [
    'the address as the next item',
    'n.md',
    '## 볼 것들\n\nDEVIEW 2023\n- 순무 스케일로 수프 끓이기\n- https://deview.kr/2023/sessions/577\n- 수프 잘 끓이고 계신가요?\n- https://deview.kr/2023/sessions/545\n',
    ['순무 스케일로 수프 끓이기'],
    ['수프 잘 끓이고 계신가요?'],
  ],
  [
    'titles grouped below “Breakout Sessions”',
    'n.md',
    '# Turnip Summit 2018\n\n## Breakout Sessions\n\n### Roots\n  1. [Breaking Roots: Chaos in the Garden](./a.md)\n  2. [Another Day in the Life of a Turnip](./b.md)\n\n### Leaves\n  1. [What Is New with Leaves](./c.md)\n\n## Shopping\n\n  1. [Knives for the Kitchen](./d.md)',
    ['Breaking Roots: Chaos in the Garden'],
    ['Another Day in the Life of a Turnip'],
    ['What Is New with Leaves'],
  ],
  [
    'bullets in a file called for lightning talks',
    'turnipconf-2025/Lightning Talks.md',
    '- Handle Frost with Straw\n  - it is dry\n- Design Driven Soup\n  - taste first\n- Gardening at Night: Where We Excel\n  - the moon\n',
    ['Handle Frost with Straw'],
    ['Design Driven Soup'],
    ['Gardening at Night: Where We Excel'],
  ],
  [
    'a file for each talk, in the folder of a conference',
    '2016/turnipcon-us/frost.md',
    '# Democratic Frost at Northlight\n\n## Why\n\n* everybody freezes\n* nobody asks\n\n## How\n\n* slowly\n* together\n',
    ['Democratic Frost at Northlight'],
  ],
  [
    'a file called for its talk and its speaker',
    'turnipconf-2026/Frost Reviewers by Maria Keller.md',
    '- too many turnips\n- not enough straw\n- ask back\n',
    ['Frost Reviewers', 'Maria Keller'],
  ],
  [
    'a tool’s page under one title is no talk',
    'tools/README.md',
    '# Turnip Notes Tool\n\nA small app.\n\n## How It Works\n\n1. Open it\n2. Press the button\n3. Wait\n',
  ],
  [
    'an essay in a folder of a year is no talk',
    '2024/why.md',
    '# Why I Grow Turnips at Home\n\nThere is nothing like a turnip that one has grown oneself, whatever the neighbours say about it.\n\nThe soil matters more than the seed, and the patience matters more than both of them together.\n\nI will write about the winter next time, when there is something to tell.',
  ],
  [
    'nothing but front matter',
    'n.md',
    '---\ntitle: Turnips at Rest\nspeaker: Maria Keller\n---\n',
    ['Turnips at Rest', 'Maria Keller'],
  ],
  [
    'a talk by somebody was …',
    'n.md',
    '# Conference 2014\n\nI learned much during **Frost, from the Dark Age to the Kitchen** conducted by one of the cooks. Another great talk by Maria Keller was **Using Straw and Twine in Winter**. We also saw **that nobody ever waters the plants at home** in passing.',
    ['Frost, from the Dark Age to the Kitchen'],
    ['Using Straw and Twine in Winter', 'Maria Keller'],
  ],
  [
    'what is quoted of a repository is no talk',
    'n.md',
    '# KubeCon EU 2023\n\nInspiré par ["Turnips, the hard way" de Maria Keller](https://github.com/mk/turnips-the-hard-way), nous avons planté.',
  ],
]

test.each(WAYS.map(([way, path, text, ...talks]) => ({ way, path, text, talks })))(
  '$way',
  async ({ path, text, talks }) => {
    const { read } = await readNote(fileOf(text, path), knowledge)
    expect(read?.talks.map(({ title, speakers }) => [title, ...speakers])).toEqual(talks)
  },
)
