// How people keep notes talk by talk: a file for each, headings below a conference, labels; in other words and languages.
import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]
type Form = readonly [form: string, path: string, text: string, ...talks: Talk[]]

const PROSE =
  'Cold is a friend, they said. It keeps what is dear. Nobody was surprised.\n\nIt went on for an hour.\n'

const FORMS: readonly Form[] = [
  [
    'a file called by its heading, in the folder of a conference',
    'turnipcon-notes/Wednesday/myth-of-the-turnip.md',
    `### Myth of the turnip\n\n${PROSE}`,
    ['Myth of the turnip'],
  ],
  [
    'a file called by its heading, Korean, without blanks',
    'Study/컨퍼런스/나도내순무의문제를찾고싶다고요.md',
    '## 나도 내 순무의 문제를 찾고 싶다고요?!\n\n- 2022 순무콘\n\n### 목차\n\n- 세 가지\n\n## 기본적인 세 가지\n\n- 동일 조건\n',
    ['나도 내 순무의 문제를 찾고 싶다고요?!'],
  ],
  [
    'a file called by its heading, Spanish, with who spoke in the name',
    'charlas-2019/conferencias/una-sopa-para-todos-maria-keller.md',
    `# Una sopa para todos\n\n${PROSE}`,
    ['Una sopa para todos'],
  ],
  [
    'a file called by its heading, that is of several talks',
    'turnipcon-notes/notes/recap-of-a-cold-day.md',
    `# Recap of a cold day\n\n${PROSE}`,
  ],
  [
    'a file called by its heading, in any folder',
    'garden/how-turnips-are-kept.md',
    `# How turnips are kept\n\n${PROSE}`,
  ],
  [
    'a file of a conference’s folder that is called otherwise',
    'turnipcon-notes/Wednesday/thoughts.md',
    `# What I take home from all this\n\n${PROSE}`,
  ],
  [
    'a file for each talk in a folder of talks',
    'devopsdays-rotterdam/talks/ossc.md',
    `# Working in and with Turnip Communities\n\n${PROSE}`,
    ['Working in and with Turnip Communities'],
  ],
  [
    'what is said of a folder of talks',
    'notes/talks/README.md',
    `# Turnip Notes and How They Are Kept\n\n${PROSE}`,
  ],
  [
    'a name of a file in words, with its place in the programme',
    'Turnip-Conference-2025/Day 2/Day 2 - 02 - SoupDefaults, a wolf in sheep’s clothing.md',
    'Based on a true story\n- a pet app\n- the data is gone\n- rebooted\n',
    ['SoupDefaults, a wolf in sheep’s clothing'],
  ],
  [
    'a name of a file in words, in any folder',
    'garden/Day 2/03 - what I bought for the cellar.md',
    'Based on a true story\n- salt\n- jars\n- more salt\n',
  ],
  [
    'the title and, as the next heading, who gave it',
    'notes/openvis_conf_2015/a_bit_about_turnips.md',
    '## A bit about turnips\n\n### Ramik Sadanand\n\n__Summary:__\nTurnips have enriched our lives.\n\n- small\n',
    ['A bit about turnips', 'Ramik Sadanand'],
  ],
  [
    'the title and, as the next heading, people with their houses',
    'fluent-2014/keynotes/goodness.md',
    '# The Goodness of Turnips\n## Aaron Frostman (Domo), Dave Geddesen (Domo)\n\n## 50 shades of soup\n- terse\n',
    ['The Goodness of Turnips', 'Aaron Frostman', 'Dave Geddesen'],
  ],
  [
    'the title, and a part of it as the next heading',
    'notes/openvis_conf_2015/a_bit_about_soups.md',
    '## A bit about soups\n\n### Cellar Storage\n\n- cold\n\n### Winter Storage\n\n- colder\n',
    ['A bit about soups'],
  ],
  [
    'the page of who spoke, right below the title',
    'conference-notes/pycon-sk-2018/focus.md',
    '# When your cellar has too many turnips\n\nhttps://2018.turnips.example/en/speakers/Bassett.html\n\n- work = time\n',
    ['When your cellar has too many turnips'],
  ],
  [
    'headings below a conference, told in bullets, Japanese',
    'conference/2019/0629/README.md',
    '# カブカンファレンス福岡2019\n\n2019/06/29 Sat\n\n## 開会式\n\n## カブの型検査・夢と現実\n\n[うさみけんた(@usami)さん | Twitter](https://twitter.com/usami)\n\n- ハードルは低い\n- 静的解析\n\n## Monitoring カブ\n\n- メトリクス\n- 監視\n\n## 畑を止めずに植え替える技術\n\n- テストを書く\n- 植え替える\n',
    ['カブの型検査・夢と現実', 'うさみけんた'],
    ['Monitoring カブ'],
    ['畑を止めずに植え替える技術'],
  ],
  [
    'headings below a conference, told in bullets',
    'notes/turnips.md',
    '# Turnip Summit 2021\n\n## Keeping Turnips Cold in Summer\n\n- ice\n- straw\n\n## Soup for a Thousand Neighbours\n\n- pots\n\n## Why Our Salt Went Missing\n\n- mice\n',
    ['Keeping Turnips Cold in Summer'],
    ['Soup for a Thousand Neighbours'],
    ['Why Our Salt Went Missing'],
  ],
  [
    'a report of a conference with parts of its own',
    'notes/turnips.md',
    '# Turnip Summit 2021\n\n## Keeping Everything Cold Is Back\n\n- ice\n\n## Soup Is The New Bread\n\n- pots\n\n## Salt Is Not Enough\n\n- mice\n\n## Takeaways\n\n- go\n',
  ],
  [
    'labels that mean everybody, French and German',
    'note.md',
    '# Potager 2023\n\n# Il était une fois la soupe\n\nIntervenant·e·s :\n- Ninon Broyellet\n- Marc-Alexandre Blanchard [@marc](https://twitter.com/marc)\n\n![Croquis](a.jpg)\n\n# Les navets au secours du froid\n\nReferent*innen: Maria Keller, Daniel Osei\n\nKalt.\n',
    ['Il était une fois la soupe', 'Ninon Broyellet', 'Marc-Alexandre Blanchard'],
    ['Les navets au secours du froid', 'Maria Keller', 'Daniel Osei'],
  ],
  [
    'bold over two lines, and below them in the same mark who gave it',
    'note.md',
    '# Turnip Summit 2019\n\n**Using soup to combat cold in \nwinter systems\nSpeaker: Megan O’Donnell (Iowa State)**\n\nIt is warm.\n\n**Thinking outside the cellar\nSpeaker: Greg Janée (University of Turnips)**\n\nIt is cold.\n',
    ['Using soup to combat cold in winter systems', 'Megan O’Donnell'],
    ['Thinking outside the cellar', 'Greg Janée'],
  ],
  [
    'letters before titles, as long as somebody kept them up',
    'note.md',
    '# turnipConf 2022\n\n## A. How small can I get that soup?\n\n* speaker: Matthijs Brouns\n\n## B. Spark stories from the field\n\n* speaker: Emma Fuchs\n\n## C. Geriatric turnip science\n\n* speaker: Daniel Osei\n\n## To buy\n\n* salt\n',
    ['How small can I get that soup?', 'Matthijs Brouns'],
    ['Spark stories from the field', 'Emma Fuchs'],
    ['Geriatric turnip science', 'Daniel Osei'],
  ],
  [
    'a letter that is the title’s own',
    'note.md',
    '# Turnip Summit 2022\n\n## A. Turnip and the Cellar of Fire - Maria Keller\n\nGood.\n\n## Soup for Everyone - Daniel Osei\n\nGood.\n',
    ['A. Turnip and the Cellar of Fire', 'Maria Keller'],
    ['Soup for Everyone', 'Daniel Osei'],
  ],
  [
    'whose keynote it was',
    'note.md',
    '# Turnip Summit 2022\n\n## Closing keynote by Maria Keller\n\nShe told of winters.\n\n## Keynote with Daniel Osei and Emma Fuchs\n\nThey told of summers.\n',
    [null, 'Maria Keller'],
    [null, 'Daniel Osei', 'Emma Fuchs'],
  ],
  [
    'kinds of sessions and evenings are no talks, French',
    'note.md',
    '# Potager 2012\n\n## Les keynotes\n\nDans cette conférence Nora Feld a présenté ses navets.\n\n## Les quickies du midi\n\nDans ce talk, on mange.\n\n## Pause gourmande\n\nCe talk du midi était bon.\n\n## Soirée speakers\n\nUne conférence de rires.\n',
  ],
  [
    'what a list says of somebody in small letters is no talk of hers',
    'note.md',
    '# Turnip Summit 2014\n\n## Soup - Maria Keller\n\n- unclear which pots can talk to each other\n- the turnips session was long\n',
    ['Soup', 'Maria Keller'],
  ],
  [
    'whose things stand below the people',
    'note.md',
    '# Taming Soup and Time\n\nSpeaker\n- [Jeff Barczewski](https://github.com/jb)\n- [His Midwest Turnip Talks](https://example.org/talks)\n- [Slides for this talk](https://example.org/soup.pdf)\n\nPots.\n',
    ['Taming Soup and Time', 'Jeff Barczewski'],
  ],
  [
    'a talk of one’s own by its title, in scripts without capitals',
    'note.md',
    '# カブカンファレンス2025\n\n## 登壇\n\n"「箱庭」をハックするカブの育て方"というタイトルでトークしてきました。\n\n前日に引き続き神崎さんによる「カブを使った要件定義」を体験してきました。\n\n김민준 님이 진행한 "순무를 지키는 방법"이 좋았다.\n',
    ['「箱庭」をハックするカブの育て方'],
    ['カブを使った要件定義', '神崎'],
    ['순무를 지키는 방법', '김민준'],
  ],
  [
    'books by their titles, in scripts without capitals',
    'note.md',
    '# カブカンファレンス2025\n\n## 帰り道\n\n"カブの育て方"という本を買いました。神崎さんの「庭」も読みたい。\n',
  ],
  [
    'who was next, and whose the talk after lunch was',
    'note.md',
    '# Djangoturnip 2010\n\n## Talks\n\n### Turnip CMS and Its Plans\n\n[Patrick Laubert](https://ch.example/patrick) was next with a presentation of Turnip CMS.\n\n### MongoSoup in Practice\n\nThe first talk after lunch was by Peter Bengtsson and about soup.\n\n### Gunicorn, Turnips and Pots\n\nSo Benoît Chesneau gave a talk on pots.\n',
    ['Turnip CMS and Its Plans', 'Patrick Laubert'],
    ['MongoSoup in Practice', 'Peter Bengtsson'],
    ['Gunicorn, Turnips and Pots', 'Benoît Chesneau'],
  ],
  [
    'a title, and in parentheses who gave it, before what is said of it',
    'note.md',
    '# PyNabo 2013\n\nPython’s class development toolkit (Raymond Hettinger): una charla imprescindible.\n\nSoup for everyone else (Daniel Osei y Emma Fuchs): otra.\n\nIn the end we met (Maria): no talk.\n',
    ['Python’s class development toolkit', 'Raymond Hettinger'],
    ['Soup for everyone else', 'Daniel Osei', 'Emma Fuchs'],
  ],
  [
    'bullets of one keynote',
    'note.md',
    '# Turnip Summit 2019\n\n### Keynote\n\n* Turnips: From Cellar... via Soup... to Table\n* 57% of Soups are Cold – Salt = 30%\n\n### Keynote 2\n\n- Three Patterns of Soup: Hot, Cold, Continuous\n',
  ],
  [
    'a list of keynotes',
    'note.md',
    '# Turnip Summit 2019\n\n### Keynotes\n\n* Turnips: From Cellar to Table\n* Fifty Soups and What They Cost\n',
    ['Turnips: From Cellar to Table'],
    ['Fifty Soups and What They Cost'],
  ],
  [
    'a heading that is who spoke, and the same below it',
    'note.md',
    '# Potager 2025\n\n## Keynotes\n\n### Matthieu VINCENTIN\n\n**Matthieu VINCENTIN**\n\nUne belle soupe.\n\n### Jade Crottolini\n\n**Jade Crottolini**\n\nUn beau navet.\n',
    [null, 'Matthieu VINCENTIN'],
    [null, 'Jade Crottolini'],
  ],
  [
    'books below the last talk',
    'note.md',
    '# The Power of Face to Turnip\n\nGabe Cooperman, BrushSoup\n\nGood.\n\n## Book List\n\n- Creation Regained, Al Wolters\n- Culture Making, Andy Crouch\n',
    ['The Power of Face to Turnip', 'Gabe Cooperman'],
  ],
  [
    'a heading of two sentences',
    'note.md',
    '# Potager 2025\n\n## Talks\n\n## T’as vu mes navets ? Je les fais en soupe !\n\nDans ce talk, Nora Feld a présenté ses pots.\n\n## Where Are My Turnips? In the Cellar\n\nIn this talk Emma Fuchs showed her cellar.\n\n## Who Needs Salt? - Daniel Osei\n\nNobody.\n',
    ['T’as vu mes navets ? Je les fais en soupe !', 'Nora Feld'],
    ['Where Are My Turnips? In the Cellar', 'Emma Fuchs'],
    ['Who Needs Salt?', 'Daniel Osei'],
  ],
  [
    'a kind of session behind a dash without a blank, and houses that are no people',
    'note.md',
    '# Turnip Summit 2023\n\n## Soup on a Reluctant Fire -Keynote\n\nChris Krychoff\nSoutheastern Baptist Seminary\n\nHot.\n\n## Salt for the Featured Few (Featured Speaker)\n\nDaniel Osei\n\nGood.\n',
    ['Soup on a Reluctant Fire', 'Chris Krychoff'],
    ['Salt for the Featured Few (Featured Speaker)', 'Daniel Osei'],
  ],
  [
    'given names behind a comma',
    'note.md',
    '# CF Turnip Summit 2016\n\n## Talks\n\n## Multi-cellar turnips, Colin & Daniel\n\n- CAP\n\n## Fruit\n\n- apples, pears & soup\n',
    ['Multi-cellar turnips', 'Colin', 'Daniel'],
  ],
]

describe('notes kept talk by talk', () => {
  test.each(FORMS.map(([form, path, text, ...talks]) => ({ form, path, text, talks })))(
    '$form',
    async (given) => {
      const { read } = await readNote(fileOf(given.text, given.path), knowledge)
      const found = read?.talks ?? []
      expect(found.map(({ title, untitled, speakers }) => [untitled ? null : title, ...speakers])).toEqual(
        given.talks,
      )
    },
  )
})

test('a conference that is counted has no year', async () => {
  const { understanding } = await readNote(fileOf('# DEF CON 29\n\n- loud\n', 'Defcon29.md'), knowledge)
  expect(understanding?.event.year).toBeUndefined()
})
