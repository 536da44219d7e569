// kubecon gateway api: words that begin with no command are a question.
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { atOnce } from '../domain/slices.ts'
import { Spelling } from '../search/spelling.ts'
import {
  answerLine,
  isNothing,
  type LineOptions,
  nothingAsked,
  openForLines,
  withLineOptions,
} from './line.ts'
import { remark } from './output.ts'
import { visible } from './visible.ts'

/** Never typed. */
const QUESTION = 'question'

/** @param names of all commands, of which one may be meant */
export function addQuestion(program: Command, config: Config, names: readonly string[]): void {
  const question = program.command(QUESTION, { hidden: true, isDefault: true }).argument('[words...]')
  withLineOptions(question).action(async (words: readonly string[], options: LineOptions) => {
    if (isNothing(words)) question.error(nothingAsked('kubecon', question))
    const asking = await openForLines(config)
    offerMeant(question, words, names, asking.knows)
    await answerLine(asking, words.join(' '), options)
  })
}

/**
 * Says which command may be meant by the first word. A word that no note knows is no question: then nothing is answered.
 * @param command whose own commands `names` are, or the question's
 * @throws commander's error, which ends the program with 1, where the word can only be a command misspelt or cut short
 */
export function offerMeant(
  command: Command,
  words: readonly string[],
  names: readonly string[],
  knows: (word: string) => boolean,
): void {
  const [typed = ''] = words
  const meant = lineMeant(words, names)
  if (meant === undefined) return
  const offer = `Did you mean: ${command.name() === QUESTION ? 'kubecon' : `kubecon ${command.name()}`} ${meant}`
  if (knows(typed)) remark([`(${offer})`])
  else
    command.error(
      `error: no command is called "${visible(typed)}". ${offer}\n(To ask about it: kubecon ask ${words.map(asTyped).join(' ')})`,
    )
}

/**
 * The line with the command that is nearest to its first word, the rest as it was typed.
 * @example lineMeant(['timelin', 'service', 'mesh'], ['timeline', 'talk']) // → 'timeline service mesh'
 */
export function lineMeant(
  [typed = '', ...rest]: readonly string[],
  names: readonly string[],
): string | undefined {
  if (names.includes(typed.toLowerCase())) return undefined
  const spelling = atOnce(Spelling.building(new Map(names.map((name) => [name, 1])), new Set(names)))
  const meant = spelling.correct(typed.toLowerCase()) ?? cutShort(typed.toLowerCase(), names)
  return meant && [meant, ...rest.map(asTyped)].join(' ')
}

/** Shorter beginnings are words of their own. */
const SHORTEST_CUT = 4

/** "time" for `timeline`, where it begins one command only. */
function cutShort(typed: string, names: readonly string[]): string | undefined {
  const [name, another] = names.filter((one) => one !== typed && one.startsWith(typed))
  return typed.length >= SHORTEST_CUT && another === undefined ? name : undefined
}

/** A word as a shell reads it back. */
const asTyped = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`
