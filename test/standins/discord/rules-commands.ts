// Rules for commands and autocomplete: discord.com/developers/docs/interactions/application-commands.
import { lengthOf, type Part, type Rule, recordsOf, repeated, when } from './rules-kinds.ts'

const TYPE = { chatInput: 1, subcommand: 1, group: 2 } as const

/** Commands of each type in one scope; 15 since 2026-03-03. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 }

const WHOLE_COMMAND = 8_000

/** "1-32 character name matching"; the scripts beside \p{L} and \p{N} are left out. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

const isChatInput = (command: Part): boolean => (command.type ?? TYPE.chatInput) === TYPE.chatInput

/** A command and all its options, outermost first: whatever has a name and a description. */
const withOptions = (command: Part): readonly Part[] => [
  command,
  ...recordsOf(command.options).flatMap(withOptions),
]

const named = (commands: readonly Part[]): readonly Part[] =>
  commands.filter(isChatInput).flatMap(withOptions)

export const COMMAND_RULES: readonly Rule<readonly Part[]>[] = [
  {
    name: 'a name is lower case, 1 to 32 letters, digits, - or _',
    check: (commands) =>
      named(commands)
        .map(({ name }) => String(name))
        .filter((name) => !NAME.test(name) || name !== name.toLowerCase()),
  },
  {
    name: 'a command and each of its options has a description',
    check: (commands) =>
      named(commands)
        .filter(({ description }) => lengthOf(description) === 0)
        .map(({ name }) => String(name)),
  },
  {
    name: 'required options stand before the others',
    check: (commands) =>
      named(commands).flatMap(({ name, options }) => {
        const required = recordsOf(options).map((option) => option.required === true)
        return when(
          required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
          String(name),
        )
      }),
  },
  {
    name: 'the names of a command’s options differ',
    check: (commands) =>
      named(commands).flatMap(({ options }) => repeated(recordsOf(options).map(({ name }) => name))),
  },
  {
    name: 'an option has autocomplete or choices, not both',
    check: (commands) =>
      named(commands)
        .filter((option) => option.autocomplete === true && recordsOf(option.choices).length > 0)
        .map(({ name }) => String(name)),
  },
  {
    name: 'a whole command is at most 8,000 long',
    check: (commands) =>
      commands.flatMap((command) => {
        const length = lengthOfCommand(command)
        return when(length > WHOLE_COMMAND, `${command.name} has ${length}`)
      }),
  },
  {
    name: 'at most 100 commands, and 15 in each menu',
    check: (commands) =>
      Object.entries(MOST).flatMap(([type, most]) => {
        const count = commands.filter((command) => String(command.type ?? TYPE.chatInput) === type).length
        return when(count > most, `type ${type} has ${count}`)
      }),
  },
]

export const AUTOCOMPLETE_RULES: readonly Rule<Part>[] = [
  {
    // The spec says 6,000.
    name: 'the value of a choice is at most 100 long',
    check: (data) =>
      recordsOf(data.choices)
        .filter(({ value }) => lengthOf(value) > 100)
        .map(({ name }) => String(name)),
  },
  {
    // Unchecked against the live service.
    name: 'the values of choices differ',
    check: (data) => repeated(recordsOf(data.choices).map(({ value }) => value)),
  },
]

/** "Combined properties name, description, and value … across options, subcommands and choices." */
function lengthOfCommand(command: Part): number {
  const choices = recordsOf(command.choices).map(({ name, value }) => lengthOf(name) + lengthOf(value))
  const options = recordsOf(command.options).map(lengthOfCommand)
  return [...choices, ...options].reduce(
    (sum, length) => sum + length,
    lengthOf(command.name) + lengthOf(command.description),
  )
}
