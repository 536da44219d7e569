// A vault as people keep it: three hundred files in nested folders, six languages and four formats, changed while the bot
// runs.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

interface Talk {
  readonly title: string
  readonly speaker: string
}

interface Language {
  readonly name: string
  /** Of a talk's title: one of the first words, one of the second. */
  readonly words: readonly [readonly string[], readonly string[]]
  readonly title: (first: string, second: string) => string
  readonly speaker: string
  /** Where such a vault keeps the note of this number. */
  readonly file: (number: number) => string
  readonly text: (talk: Talk) => string
}

const TEN = 10

const LANGUAGES: readonly Language[] = [
  {
    name: 'English',
    words: [
      ['Quiet', 'Wide', 'Late', 'Salted', 'Rusty', 'Brave', 'Narrow', 'Golden', 'Hollow', 'Frozen'],
      ['Ledgers', 'Lanterns', 'Harbours', 'Orchards', 'Kettles'],
    ],
    title: (first, second) => `${first} ${second} at the Edge`,
    speaker: 'Maria Keller',
    file: (number) => `work/conferences/KubeCon EU 2024/day ${1 + (number % 3)}/session ${number}.md`,
    text: ({ title, speaker }) =>
      `# My notes\n\n## ${title} - ${speaker}, Northlight\n\nTwo hundred shops keep their books offline.\n`,
  },
  {
    name: 'German',
    words: [
      ['Stille', 'Weite', 'Späte', 'Salzige', 'Rostige', 'Mutige', 'Enge', 'Goldene', 'Hohle', 'Kalte'],
      ['Rüben', 'Laternen', 'Häfen', 'Gärten', 'Kessel'],
    ],
    title: (first, second) => `${first} ${second} im Dauerregen`,
    speaker: 'Emma Fuchs',
    file: (number) => `Konferenzen/${2020 + (number % 5)}/Tag ${1 + (number % 2)}/notiz-${number}.md`,
    text: ({ title, speaker }) =>
      `# Notizen von der KubeCon EU 2023\n\n## Vortrag: ${title} (${speaker})\n\nOhne Netz geht es weiter.\n`,
  },
  {
    name: 'French',
    words: [
      [
        'Navets',
        'Jardins',
        'Phares',
        'Moulins',
        'Ponts',
        'Ballons',
        'Bateaux',
        'Tambours',
        'Volets',
        'Sabots',
      ],
      ['endormis', 'salés', 'rouillés', 'gelés', 'dorés'],
    ],
    title: (first, second) => `Des ${first} ${second} en production`,
    speaker: 'Nora Feld',
    file: (number) => `notes/fr/a${number % 7}/b${number % 3}/page-${number}.html`,
    text: ({ title, speaker }) =>
      `<!doctype html><html><body><article><h1>KubeCon EU 2022</h1><h2>${title} - ${speaker}, Northlight</h2><p>On dort mieux la nuit.</p></article></body></html>`,
  },
  {
    name: 'Spanish',
    words: [
      ['Colas', 'Huertas', 'Torres', 'Barcas', 'Campanas', 'Cestas', 'Plazas', 'Puertas', 'Ruedas', 'Velas'],
      ['tranquilas', 'saladas', 'oxidadas', 'heladas', 'doradas'],
    ],
    title: (first, second) => `${first} ${second} sin prisa`,
    speaker: 'Daniel Osei',
    file: (number) => `notas/${number % 4}/charla-${number}.adoc`,
    text: ({ title, speaker }) =>
      `= Notas de la KubeCon EU 2023\n\n== ${title} - ${speaker}, Northlight\n\nNadie espera de noche.\n`,
  },
  {
    name: 'Portuguese',
    words: [
      ['Filas', 'Hortas', 'Pontes', 'Cestos', 'Sinos', 'Portas', 'Rodas', 'Barcos', 'Moinhos', 'Nabos'],
      ['dormentes', 'salgados', 'gelados', 'calados', 'teimosos'],
    ],
    title: (first, second) => `${first} ${second} sem fim`,
    speaker: 'Kim Sandoval',
    file: (number) => `pt/uma/pasta/dentro/de outra/${number % 6}/${number}.md`,
    text: ({ title, speaker }) =>
      `---\nspeaker: ${speaker}\nevent: KubeCon NA 2023\n---\n# ${title}\n\nNinguém acorda de madrugada. %%segredo%%\n`,
  },
  {
    name: 'Japanese',
    words: [
      ['静かな', '広い', '遅い', '塩辛い', '錆びた', '勇敢な', '狭い', '金色の', '空の', '凍った'],
      ['カブ', '灯台', '果樹園', '風車', '帆船'],
    ],
    title: (first, second) => `${first}${second}のスケーリング`,
    speaker: '山田太郎',
    file: (number) => `日本語/${2024 + (number % 2)}/メモ${number}.md`,
    text: ({ title, speaker }) =>
      `# KubeCon Japan 2025 メモ\n\n## ${title}\n\n**登壇者**\n- ${speaker}\n\n夜は静かに眠れる。\n`,
  },
]

function talksOf({ words: [firsts, seconds], title, speaker }: Language): readonly Talk[] {
  return seconds.flatMap((second) => firsts.map((first) => ({ title: title(first, second), speaker })))
}

const vault = mkdtempSync(join(tmpdir(), 'kubecon-vault-'))

function write(within: string, text: string): void {
  mkdirSync(dirname(join(vault, within)), { recursive: true })
  writeFileSync(join(vault, within), text)
}

for (const language of LANGUAGES)
  for (const [number, talk] of talksOf(language).entries()) write(language.file(number), language.text(talk))
write('.obsidian/workspace.md', '# KubeCon EU 2024\n\n## Hidden Settings Nobody Reads - Ada Keller\n')
write('node_modules/x/README.md', '# KubeCon EU 2024\n\n## Packages Nobody Reads - Ada Keller\n')

const slack = await startSlack({})
let bot: Bot

beforeAll(async () => {
  bot = startBot({ env: { ...slack.env, NOTES_DIR: vault } })
  await slack.waitConnected()
  await bot.waitLine('The library is complete')
})

afterAll(async () => {
  await bot.stop()
  await slack.stop()
  rmSync(vault, { recursive: true })
})

async function ask(question: string): Promise<string> {
  const { responseId } = slack.command(question)
  const { args } = await slack.waitResponse(responseId)
  return visibleText({ blocks: args.blocks })
}

/** The bot says how many notes it holds after each change; no two changes here end in the same number. */
const changedTo = (notes: number) =>
  bot.waitLine(
    new RegExp(`"notes":${notes}\\b.*The notes have changed|The notes have changed.*"notes":${notes}\\b`),
  )

describe.each(LANGUAGES)('$name', (language) => {
  const talks = talksOf(language)

  test.each([0, TEN + 3, 4 * TEN + 9])('note %i is answered from, with who spoke', async (number) => {
    const { title = '', speaker = '' } = talks[number] ?? {}
    const answer = await ask(title)
    expect(answer).toContain(title)
    expect(answer).toContain(speaker)
  })
})

test('all three hundred are read, and neither a program’s folder nor what is private', async () => {
  expect(await bot.waitLine('The library is complete')).toMatch(/"notes":300\b/)
  expect(await ask('hidden settings nobody reads')).not.toContain('Hidden Settings')
  expect(await ask('segredo')).not.toContain('segredo%%')
})

test('what changes in folders is in the answers: added, moved, changed, removed', async () => {
  write(
    'work/trips/2025/new folder/deeper/late.md',
    '# KubeCon EU 2025\n\n## Copper Windmills in Production - Emma Fuchs, Northlight\n\nThey turn.\n',
  )
  await changedTo(301)
  expect(await ask('copper windmills in production')).toContain('Emma Fuchs')

  // A whole folder of the vault is moved, and one note in it written anew, beside another one.
  renameSync(join(vault, 'work/trips'), join(vault, 'work/travels'))
  write(
    'work/travels/2025/new folder/deeper/late.md',
    '# KubeCon EU 2025\n\n## Copper Windmills in Production - Nora Feld, Northlight\n\nThey turn slowly.\n',
  )
  write(
    'work/travels/2025/more.md',
    '# KubeCon EU 2025\n\n## Tin Whistles at Night - Daniel Osei, Northlight\n',
  )
  await changedTo(302)
  expect(await ask('copper windmills in production')).toContain('Nora Feld')

  rmSync(join(vault, 'work/travels'), { recursive: true })
  // So many there may have been before, too: between the removal of the old folder and the reading of the new one.
  await expect
    .poll(() => ask('copper windmills in production'), { timeout: PATIENCE_MS })
    .not.toContain('Nora Feld')
})
