import { describe, expect, test } from 'vitest'
import {
  VAULT_REWRITINGS,
  withEmoji,
  withoutPrivate,
  withoutVaultMarkup,
} from '../../../src/ingest/formats/vault.ts'
import { readNote } from '../../../src/ingest/read-note.ts'
import { fileOf, knowledge } from '../facts.ts'

describe('what a vault writes beyond Markdown', () => {
  test.each(VAULT_REWRITINGS)('is read: $reason', ({ pattern, into, example: [written, read], nearMiss }) => {
    expect(written.replace(pattern, into)).toBe(read)
    expect(nearMiss.replace(pattern, into)).toBe(nearMiss)
  })

  test('is left alone where it is code', () => {
    const code = '```\n[[ -f a ]] ==b== #c\n```\nsee `[[a]] #b` there'
    expect(withoutVaultMarkup(code)).toBe(code)
  })

  test('a comment and an anchor of front matter are no tags, a link to a note is its name', () => {
    expect(withoutVaultMarkup('---\n#draft\nspeaker: "[[people/Maria Keller]]"\n---\nText')).toBe(
      '---\n#draft\nspeaker: "Maria Keller"\n---\nText',
    )
  })
})

describe('what is private', () => {
  test.each([
    ['a %%b%% c', 'a  c'],
    ['a\n%%\nb\n\n```\nc\n```\n%%\nd', 'a\n\n\n\n\n\n\n\nd'],
    ['kept\n%% never closed\nhidden', 'kept\n\n'],
    ['grew by 50%% in a year', 'grew by 50%% in a year'],
    ['50% of 100%', '50% of 100%'],
    ['- a %%b%%\n- %%c%% d', '- a \n-  d'],
  ])('%j is shown as %j', (written, shown) => {
    expect(withoutPrivate(written)).toBe(shown)
  })

  test.each([
    ['note.md', '# KubeCon EU 2024\n\n## A Talk of Turnips - Maria Keller\n\nGood. %%secretword%%\n'],
    ['note.md', '---\ntitle: T %%secretword%%\n---\n# KubeCon EU 2024 %%secretword%%\n\nText.\n'],
    [
      'own.md',
      '---\ntitle: T\nedition: eu-2021\n---\n\n## Talk: Turnips at Rest {#t}\n\nGood. %%secretword%% Yes.\n',
    ],
  ])('nothing of it is anywhere in the reading of %s', async (path, text) => {
    expect(JSON.stringify(await readNote(fileOf(text, path), knowledge))).not.toContain('secretword')
  })
})

test('names of emoji become emoji; times, ports and unknown names stay', () => {
  expect(withEmoji(':bar_chart: a :+1: b:lock: 10:30:45 :nobody_knows: ::lock::')).toBe(
    '📊 a 👍 b:lock: 10:30:45 :nobody_knows: ::lock::',
  )
})
