// Forms in which programmes are linked, listed and embedded: in other words, languages and layouts, and what comes near.
import { describe, expect, test } from 'vitest'
import { withHeadClosed } from '../../src/ingest/formats/open-head.ts'
import { withoutShortcodes } from '../../src/ingest/formats/shortcodes.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

type Talk = readonly [title: string | null, ...speakers: string[]]
type Form = readonly [form: string, text: string, ...talks: Talk[]]

const FORMS: readonly Form[] = [
  [
    'titles that lead to one folder of a conference’s site, in a list',
    '# Rübenkonf 2019\n\nDanach gab es interessante Vorträge:\n\n* [Rüben ohne jede Eile im Keller](https://ruebenkonf.example/2019/keller.html): hier ging es um Lager.\n* [Advanced turnips in\n  industry](https://ruebenkonf.example/2019/fuchs.html): ein Bericht aus der Fabrik.\n* [The purely winter soup](https://ruebenkonf.example/2019/suppe.html) war kalt.\n',
    ['Rüben ohne jede Eile im Keller'],
    ['Advanced turnips in industry'],
    ['The purely winter soup'],
  ],
  [
    'titles that lead to one folder of a conference’s site, as headings, French',
    '# Mon Potager Tour\n\n## [La revue de navets, c’est utile, c’est indispensable !](http://www.potagertour.example/fr/node/757)\n\nNora Feld\n\nTrès orienté pratique.\n\n## [La soupe m’a tuer](http://www.potagertour.example/fr/node/767)\n\nEmma Fuchs\n\nAvec humour.\n',
    ['La revue de navets, c’est utile, c’est indispensable !', 'Nora Feld'],
    ['La soupe m’a tuer', 'Emma Fuchs'],
  ],
  [
    'titles that lead to one folder of a conference’s site, in sentences, Spanish',
    '# Nabosconf 2018\n\nEmpezó con ["Cómo guardar los nabos en invierno"](https://nabosconf.example/2018/keller.html) de Maria Keller.\n\nLuego vi ["Una sopa para mil vecinos"](https://nabosconf.example/2018/osei.html) de Daniel Osei.\n\nAl final ["La sal que nunca tuvimos"](https://nabosconf.example/2018/fuchs.html) de Emma Fuchs.\n',
    ['Cómo guardar los nabos en invierno', 'Maria Keller'],
    ['Una sopa para mil vecinos', 'Daniel Osei'],
    ['La sal que nunca tuvimos', 'Emma Fuchs'],
  ],
  [
    'no programme: posts, sponsors and people of a conference’s site',
    '# Turnipconf 2019\n\nWorth a look:\n\n- [How we chose the venue this year](https://turnipconf.example/blog/venue.html)\n- [How we chose the food this year](https://turnipconf.example/blog/food.html)\n- [How we chose the date this year](https://turnipconf.example/blog/date.html)\n\nThanks to [Blue Harbour Seeds and Tools](https://turnipconf.example/sponsors/harbour.html), [Northlight Greenhouses of Oslo](https://turnipconf.example/sponsors/north.html) and [Acme Shovels and Spades](https://turnipconf.example/sponsors/acme.html).\n',
  ],
  [
    'no programme: pages of people beside one title',
    '# Turnipconf 2019\n\nI met [Maria Keller](https://turnipconf.example/2019/keller.html), [Daniel Osei](https://turnipconf.example/2019/osei.html), [Emma Fuchs](https://turnipconf.example/2019/fuchs.html) and [the hosts](https://turnipconf.example/2019/about.html).\n',
  ],
  [
    'no programme: articles of some other site',
    '# KubeCon EU 2023\n\nI also read:\n\n- [How turnips are kept in winter](https://garden.example/2019/keeping.html)\n- [Why soup is never cold enough](https://garden.example/2019/soup.html)\n- [When frost is free for all](https://garden.example/2019/frost.html)\n',
  ],
  [
    'proposals that were given, and what Zenn embeds',
    '---\ntitle: "カブカンファレンス2025に参加しました"\n---\n\n## 前夜祭\n\n* [だから僕はカブを辞めた](https://fortee.jp/turnips-2025/proposal/59bfacd6-ec67-4758-9148-8f4403cfcb12)\n  @[docswell](https://www.docswell.com/s/ada/KP2318-turnips)\nおもしろい内容でした。\n\n* [土と旅する七つの階層](https://fortee.jp/turnips-2025/proposal/db76a0c7-a721-4e3b-9245-72d432105b19)\n深いです。\n    @[speakerdeck](b46b947b6c85432380248716c5df9c61)\n',
    ['だから僕はカブを辞めた'],
    ['土と旅する七つの階層'],
  ],
  [
    'proposals, in English',
    '# Turnip Fest 2022\n\n- [Turnips at Rest](https://confengine.example/conferences/turnip-fest-2022/proposal/17510/turnips-at-rest) was slow\n- [Soup for a Thousand](https://confengine.example/conferences/turnip-fest-2022/proposal/17511)\n',
    ['Turnips at Rest'],
    ['Soup for a Thousand'],
  ],
  [
    'titles with their people within a link to the recording, Spanish',
    '# PyNabo 2013\n\n[Server log analysis with turnips](http://www.pyvideo.org/video/1745/server-log) (Maria Keller): ejemplos de uso.\n\n[Crypto Turnips 101 (Daniel Osei)](http://www.pyvideo.org/video/1778/crypto): introducción.\n\n[Visualizing Soup (Emma Fuchs y Nora Feld)](http://www.pyvideo.org/video/1759/visualizing): la segunda parte es mejor.\n',
    ['Server log analysis with turnips', 'Maria Keller'],
    ['Crypto Turnips 101', 'Daniel Osei'],
    ['Visualizing Soup', 'Emma Fuchs', 'Nora Feld'],
  ],
  [
    'a capital before who gave it, French',
    '# Retour sur les keynotes de Potager 2022\n\n## Où sont passés nos navets, et où vont-ils ? Par Ludovic Cinquin\n\nTrois scénarios.\n\n## La quête d’une soupe collaborative Par Lê Nguyên Hoang\n\nUne autre voie.\n',
    ['Où sont passés nos navets, et où vont-ils ?', 'Ludovic Cinquin'],
    ['La quête d’une soupe collaborative', 'Lê Nguyên Hoang'],
  ],
  [
    'a title that ends in a sign before who gave it, Spanish and Portuguese',
    '# Jornadas del Nabo 2022\n\n## ¿Quién cuida la sopa? Por Lucía Ferrer\n\nNadie.\n\n## Nabos para todos! por Tiago Moura Franco\n\nMuitos.\n',
    ['¿Quién cuida la sopa?', 'Lucía Ferrer'],
    ['Nabos para todos!', 'Tiago Moura Franco'],
  ],
  [
    'no person behind the capital',
    '# KubeCon EU 2023\n\n## Learning Turnips Step By Step Guide\n\nSlow.\n\n## Soup Par Excellence\n\nGood.\n',
  ],
  [
    'columns, the last in marks',
    '# Notes of Deconstruct Turnips 2018\n\n## Julia Evansmith | @bork | Acme | "Impossible Soup"\n\n- Start small.\n\n## Vicky Nguyenova | vickyn | "Show me your turnips"\n\nProbes.\n\n## Ryan Herrmann · Blue Harbour · “Banjo Grammar”\n\n- Rules.\n',
    ['Impossible Soup', 'Julia Evansmith'],
    ['Show me your turnips', 'Vicky Nguyenova'],
    ['Banjo Grammar', 'Ryan Herrmann'],
  ],
  [
    'no columns: a house and what it says',
    '# KubeCon EU 2023\n\n## Acme | "We keep turnips"\n\nA booth.\n\n## Blue Harbour | Hall 3 | "free soup"\n\nA booth.\n',
  ],
  [
    'who spoke, and the title in marks right behind, Japanese',
    '# カブカンファレンス2008\n\n#### むらやまさん (鳥羽商船)「できる農家になる10の方法」\n\n面白い。\n\n#### soheiさん（苫小牧）「カブの将来を考える」\n\nためになる。\n\n#### 山田太郎さんによる「土を一から作る」\n\n深い。\n',
    ['できる農家になる10の方法', 'むらやま'],
    ['カブの将来を考える', 'sohei'],
    ['土を一から作る', '山田太郎'],
  ],
  [
    'two long dashes, what somebody is and the name, Chinese',
    '# 萝卜大会2014\n\n36场精品演讲：\n\n * 高可用萝卜架构——某公司CTO 李志威\n * 交易平台的演变及实践——某某公司架构师 王海亚\n * 复合创新-数据中心发展——某公司运营中心副总监朱华\n',
    ['高可用萝卜架构', '李志威'],
    ['交易平台的演变及实践', '王海亚'],
    ['复合创新-数据中心发展', '朱华'],
  ],
  [
    'two long dashes before what is said of it',
    '# 萝卜大会2014\n\n## 专题\n\n * 萝卜风云——我们试图了解最热门的两类萝卜\n * 坐看云起时——公共萝卜的元年\n',
  ],
  [
    'a person below a title, with a house behind the sign',
    '# KubeCon NA 2018\n\n## Full Stack Turnips\n* Aparna Sinhara @ Blue Harbour\n* open cellar\n\n## Phippy Goes to the Garden\n* Karen Chumley and Matt Butchers @ Acme\n* a book for children\n\n## Turnips To 100,000 Kitchens\n* Wendy Carteen @Northlight\n* easy on-ramp\n',
    ['Full Stack Turnips', 'Aparna Sinhara'],
    ['Phippy Goes to the Garden', 'Karen Chumley', 'Matt Butchers'],
    ['Turnips To 100,000 Kitchens', 'Wendy Carteen'],
  ],
  [
    'abbreviations below a title are nobody',
    '# KubeCon NA 2018\n\n## Continuous Integration for Turnips - Maria Keller\n- **Travis CI**\n- watches the cellar\n\n## What was learned\n- Limit PR Scope\n- BOSH CPI\n- CAP Theorem\n',
    ['Continuous Integration for Turnips', 'Maria Keller'],
  ],
  [
    'a person with an account below a title, and an address',
    '# A Muggles Guide to Turnip Optimization\nDanny Guinthers @dannyguinthers\nhttps://blog.example.org\n11/16/2015\n\non the divide between gardeners\n\n- slow\n- steady\n',
    ['A Muggles Guide to Turnip Optimization', 'Danny Guinthers'],
  ],
  [
    'the kind of session as a sentence before the title',
    '# Midwest Turnips 2017\n\n## Talks\n\n- Opening keynote was [Lessons & Opinions from 38 Years of Turnips], by [Mark Volkmanns]\n- [Getting Started with Soup] ([Ryan Glovers], [Clever Beagle])\n- The closing keynote was “Soup for Everyone” by Maria Keller\n\n[Lessons & Opinions from 38 Years of Turnips]: https://example.org/lessons\n[Mark Volkmanns]: https://example.org/mark\n[Getting Started with Soup]: https://example.org/soup\n[Ryan Glovers]: https://example.org/ryan\n[Clever Beagle]: https://example.org/beagle\n',
    ['Lessons & Opinions from 38 Years of Turnips', 'Mark Volkmanns'],
    ['Getting Started with Soup', 'Ryan Glovers'],
    ['Soup for Everyone', 'Maria Keller'],
  ],
  [
    'labelled lines in a plain text, and what was said in a list below',
    '순무 데브그라운드 2025\n\n1. 2030년에는 우리는 어떻게 심고 있을까?\n발표자: 박태웅 | 녹서포럼 의장\n시간: 09:20 ~ 09:40\n강의 내용:\n- 기술과 순무 발전이 미칠 장기적 변화 전망\n- 농부의 역할은 통합 역량이 핵심\n\n2. 쉽게 시작해 보는 순무 구현\n발표자: 박찬성 | ETRI 연구원\n시간: 11:10 ~ 11:50\n강의 내용:\n- 요구 사항 정리와 도구 호출 결과 활용\n',
    ['2030년에는 우리는 어떻게 심고 있을까?', '박태웅'],
    ['쉽게 시작해 보는 순무 구현', '박찬성'],
  ],
]

const read = async (text: string) => {
  const { read } = await readNote(fileOf(text, text.startsWith('순무') ? 'note.txt' : 'note.md'), knowledge)
  return read?.talks ?? []
}

describe('forms of programmes', () => {
  test.each(FORMS.map(([form, text, ...talks]) => ({ form, text, talks })))('$form', async (given) => {
    const found = await read(given.text)
    expect(found.map(({ title, untitled, speakers }) => [untitled ? null : title, ...speakers])).toEqual(
      given.talks,
    )
  })
})

test('an entry of one site’s programme is a link of its talk', async () => {
  const [, text] = FORMS.find(([form]) => form.endsWith('in sentences, Spanish')) ?? ['', '']
  const talks = await read(text)
  expect(talks.map(({ links }) => links)).toEqual([
    [{ kind: 'schedule', url: 'https://nabosconf.example/2018/keller.html' }],
    [{ kind: 'schedule', url: 'https://nabosconf.example/2018/osei.html' }],
    [{ kind: 'schedule', url: 'https://nabosconf.example/2018/fuchs.html' }],
  ])
})

test('slides that a sentence puts on the net are those of the talk it names', async () => {
  const talks = await read(
    '# Rübentag 2012\n\nEmma Fuchs hat die Folien ihres Vortrags _Soziale Rüben im Vertrieb_ [ins Netz gestellt](http://de.slideshare.net/emma/soziale-rueben) und alles gesagt.\n',
  )
  expect(talks).toMatchObject([{ title: 'Soziale Rüben im Vertrieb', links: [{ kind: 'slides' }] }])
})

test.each([
  [
    'opened, and an empty line',
    '---\ntitle: A\ndate: 2024\n\nText\n',
    '---\ntitle: A\ndate: 2024\n---\nText\n',
  ],
  ['closed, and not opened', 'Title: A\nDate: 2024\n---\nText\n', 'Title: A\nDate: 2024\n\nText\n'],
])('front matter that is %s', (_what, text, closed) => expect(withHeadClosed(text)).toBe(closed))

test.each([
  ['whole', '---\ntitle: A\ndate: 2024\n---\n\nText\n'],
  ['with an empty line in it', '---\ntitle: A\ndate: 2024\n\ntags: b\n---\nText\n'],
  ['a line between texts', '---\n\nText: this one\n\nMore\n'],
  ['a heading by its line', 'A Title\n---\nText\n'],
  ['one label', 'Title: A\n---\nText\n'],
])('front matter that is %s stays', (_what, text) => expect(withHeadClosed(text)).toBe(text))

test.each([
  [
    '@[speakerdeck](b46b947b6c85432380248716c5df9c61)',
    '<https://speakerdeck.com/player/b46b947b6c85432380248716c5df9c61>',
  ],
  ['    @[youtube](AAAAaaaa111)', '    <https://www.youtube.com/watch?v=AAAAaaaa111>'],
  ['@[docswell](https://www.docswell.com/s/ada/A1-turnips)', '<https://www.docswell.com/s/ada/A1-turnips>'],
  ['@[tweet](1234567890)', '@[tweet](1234567890)'],
  ['mail me @[ada](somewhere)', 'mail me @[ada](somewhere)'],
  ['@Metadata {\n    @TitleHeading("Talk")\n}', '\n\n'],
])('%s is read as %s', (written, plain) => expect(withoutShortcodes(written)).toBe(plain))
