// .env, read as the other readers of the same file read it.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import dotenv from 'dotenv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { envIn, readEnvFile } from '../../src/app/env-file.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

describe('.env', () => {
  it.each([
    ['A=https://git.example.org/notes.git#main:notes', 'https://git.example.org/notes.git#main:notes'],
    ['A=https://git.example.org/notes.git#main:notes # ours', 'https://git.example.org/notes.git#main:notes'],
    ['A=postgres://me:p#ss@db/kubecon', 'postgres://me:p#ss@db/kubecon'],
    ["A=it's#here", "it's#here"],
    ['export A = b#c', 'b#c'],
    ['A=b#c\r', 'b#c'],
    ['A="b#c"', 'b#c'],
    ["A='b #c' # comment", 'b #c'],
    ['A=b # comment', 'b'],
    ['A= # comment', ''],
    ['A=#comment', ''],
    ['A=', ''],
    ['# A=b#c', undefined],
  ])('keeps a # within a value, and leaves out a comment behind a blank: %s', (line, value) => {
    expect(envIn(`Z=1\n${line}\nB=2`)).toEqual({ Z: '1', B: '2', ...(value !== undefined && { A: value }) })
  })

  it('that is none is named, and nothing of it is read', () => {
    const path = join(temporaryFolder(), '.env')
    writeFileSync(path, `A=b\n${'# far too much\n'.repeat(10_000)}`)
    const environment = {}
    expect(readEnvFile(environment, path)).toMatch(/has more than 32768 bytes; expected a variable a line/)
    expect(environment).toEqual({})
    expect(readEnvFile(environment, `${path}.missing`)).toBeUndefined()
  })

  it('that never ends is named as one that is too long', () => {
    const path = join(temporaryFolder(), '.env')
    symlinkSync('/dev/zero', path)
    expect(readEnvFile({}, path)).toMatch(/has more than 32768 bytes/)
  })

  it('that is there and cannot be read is named; a folder of that name is none', () => {
    const folder = temporaryFolder()
    symlinkSync('loop', join(folder, 'loop'))
    expect(readEnvFile({}, join(folder, 'loop'))).toMatch(/is there and cannot be read \(ELOOP\)/)
    mkdirSync(join(folder, '.env'))
    expect(readEnvFile({}, join(folder, '.env'))).toBeUndefined()
  })

  it('reads what has no # as dotenv does', () => {
    const name = fc.stringMatching(/^[A-Z][A-Z_]{0,8}$/)
    const value = fc.stringMatching(/^[a-z0-9:/@.,;= -]{0,20}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (rows) => {
        const text = rows.map(([key, said]) => `${key}=${said}`).join('\n')
        expect(envIn(text)).toEqual(dotenv.parse(text))
      }),
    )
  })
})
