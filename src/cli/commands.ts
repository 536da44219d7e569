// The commands of the command line: one small file a command beside it.
import { Command } from 'commander'
import dotenv from 'dotenv'
import { VERSION } from '../app/version.ts'
import { type Config, readConfig } from '../config.ts'
import { endWithReader } from './output.ts'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

type Adding = (program: Command, config: Config) => void

/** Loaded when they are asked for: most bring a library of notes, or a platform's. */
const CONFIGURED: Readonly<Record<string, () => Promise<Adding>>> = {
  ask: async () => (await import('./ask.ts')).addAsk,
  browse: async () => (await import('./browse.ts')).addBrowse,
  chat: async () => (await import('./chat.ts')).addChat,
  digest: async () => (await import('./digest.ts')).addDigest,
  library: async () => (await import('./library.ts')).addLibrary,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  notes: async () => (await import('./notes.ts')).addNotes,
  preview: async () => (await import('./preview.ts')).addPreview,
}

/** They work whatever the configuration says. */
const UNCONFIGURED: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  // What is wrong with the configuration is what the doctor looks for.
  doctor: async () => {
    const { addDoctor } = await import('./doctor.ts')
    return (program) => addDoctor(program, process.env)
  },
  // Comes before there are any tokens.
  slack: async () => (await import('./slack.ts')).addSlack,
  // Asks nothing of the environment.
  catalogue: async () => (await import('./catalogue.ts')).addCatalogue,
}

/** @returns the one that was asked for; all where it is none of these: a verb, a word misspelt, a call for help */
const wanted = <Load>(commands: Readonly<Record<string, Load>>, name: string): readonly Load[] =>
  name in CONFIGURED || name in UNCONFIGURED
    ? Object.keys(commands)
        .filter((command) => command === name)
        .flatMap((command) => commands[command] ?? [])
    : Object.values(commands)

/**
 * Runs the command that the arguments name.
 * @param argv as `process.argv` has it
 */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const name = argv[2] ?? ''
  endWithReader()
  dotenv.config({ quiet: true })
  const program = new Command('kubecon')
    .description('Answers questions about KubeCon talks from the notes people wrote about them')
    .version(VERSION, '-V, --version', 'print the version')
    .showHelpAfterError('(kubecon --help lists the commands)')
  for (const load of wanted(UNCONFIGURED, name)) (await load())(program)
  const read = readConfig(process.env)
  if (read.ok) for (const load of wanted(CONFIGURED, name)) (await load())(program, read.config)
  else if (!(name in UNCONFIGURED)) {
    for (const { variable, text } of read.problems) process.stderr.write(`${variable} ${text}\n`)
    process.exitCode = EX_CONFIG
    return
  }
  await program.parseAsync(argv)
}
