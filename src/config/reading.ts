// How one variable is read, and what is said where it holds something else: `is "loud"; expected debug, info, …`.
import { accessSync, constants } from 'node:fs'
import * as v from 'valibot'

/** What a text means; undefined where it is not what was expected. */
export type Read<T> = (text: string) => T | undefined

/** So much of a wrong value is told. */
const TOLD_LENGTH = 40

/** As JSON, so that no control character reaches a terminal, and cut. */
const quoted = (text: string): string =>
  JSON.stringify(text.length > TOLD_LENGTH ? `${text.slice(0, TOLD_LENGTH)}…` : text)

const reading = <T>(read: Read<T>, wrong: (text: string) => string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
        const value = read(dataset.value)
        if (value !== undefined) return value
        addIssue({ message: wrong(dataset.value) })
        return NEVER
      }),
    ),
  )

/** A variable whose value may be told. @param expected follows "expected", such as `true or false` */
export const variable = <T>(read: Read<T>, expected: string) =>
  reading(read, (text) => `is ${quoted(text)}; expected ${expected}`)

/** A variable whose value may never be told. @param wrong what is wrong with it, a semicolon, and what to do */
export const secret = <T>(read: Read<T>, wrong: string | ((text: string) => string)) =>
  reading(read, typeof wrong === 'string' ? () => wrong : wrong)

/** One of these words, as it is written here. */
export const oneOf =
  <const Word extends string>(...words: readonly Word[]): Read<Word> =>
  (text) =>
    words.find((word) => word === text)

export const matching =
  (pattern: RegExp): Read<string> =>
  (text) =>
    pattern.test(text) ? text : undefined

/** A whole number in digits alone, within these bounds. */
export const wholeNumber =
  (least: number, most: number): Read<number> =>
  (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined

/** An address of one of these protocols, `https:` as URL writes it. */
export const address =
  (...protocols: readonly string[]): Read<string> =>
  (text) =>
    !/\s/.test(text) && URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined

/** The first of several ways to read it that fits. */
export const either =
  <A, B>(one: Read<A>, other: Read<B>): Read<A | B> =>
  (text) =>
    one(text) ?? other(text)

/** A file that is there, and may be read. */
export const readable: Read<string> = (text) => {
  try {
    accessSync(text, constants.R_OK)
    return text
  } catch {
    return undefined
  }
}

/** Any text in one line; dotenv takes values of several. */
export const line: Read<string> = matching(/^[^\p{Cc}]+$/u)
