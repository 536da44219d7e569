// The commands of the command line: one small file a command beside it.
import { Command } from 'commander'
import { readEnvFile } from '../app/env-file.ts'
import { terminalLook } from '../app/terminal-look.ts'
import { VERSION } from '../app/version.ts'
import { type Config, readConfig } from '../config.ts'
import { endWithReader, followColumns, followForcedColour, wrapped } from './output.ts'
import { visible } from './visible.ts'

const DESCRIPTION = 'Answers questions about KubeCon talks from the notes people wrote about them'

const EXAMPLES = `
Examples:
  kubecon gateway api            a question needs no command before it
  kubecon timeline service mesh
  kubecon talk --json stockx | jq .results
`

/** Two columns do not fit into less. */
const NARROWEST_HELP = 50

const ENDS =
  'It ends with 0 where something was found, with 3 where nothing was, with 1 after a mistake, and with 78 where a variable is wrong.'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

type Adding = (program: Command, config: Config) => void

/** Each is loaded when it is asked for: most bring a library of notes, or a platform's. */
const CONFIGURED: Readonly<Record<string, () => Promise<Adding>>> = {
  ask: async () => (await import('./ask.ts')).addAsk,
  chat: async () => (await import('./chat.ts')).addChat,
  digest: async () => (await import('./digest.ts')).addDigest,
  library: async () => (await import('./library.ts')).addLibrary,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  notes: async () => (await import('./notes.ts')).addNotes,
  preview: async () => (await import('./preview.ts')).addPreview,
}

/** They work whatever the configuration says. */
const UNCONFIGURED: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  // It says itself what is wrong, as `npm start` does.
  start: async () => (await import('./start.ts')).addStart,
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

/** What is not among these tables: the verbs of the chat, and lines that are questions. */
const LINES = async (): Promise<Adding> => {
  const [{ addBrowse, LINE_VERBS }, { addQuestion }] = await Promise.all([
    import('./browse.ts'),
    import('./question.ts'),
  ])
  const names = [
    // Commander's own.
    'help',
    ...Object.keys(UNCONFIGURED),
    ...Object.keys(CONFIGURED),
    ...LINE_VERBS.map(({ word }) => word),
  ]
  return (program, config) => {
    addBrowse(program, config)
    addQuestion(program, config, names)
  }
}

const VERSION_OPTIONS = ['-V', '--version']

/** What is loaded for the first word: its own command, all for a call for help or an option, else what reads lines. */
function wanted(name: string) {
  if (VERSION_OPTIONS.includes(name)) return { unconfigured: [], configured: [] }
  if (Object.hasOwn(UNCONFIGURED, name)) return { unconfigured: [UNCONFIGURED[name]], configured: [] }
  if (Object.hasOwn(CONFIGURED, name)) return { unconfigured: [], configured: [CONFIGURED[name]] }
  if (name === '' || name === 'help' || name.startsWith('-'))
    return { unconfigured: Object.values(UNCONFIGURED), configured: [...Object.values(CONFIGURED), LINES] }
  return { unconfigured: [], configured: [LINES] }
}

/**
 * Runs the command that the arguments name.
 * @param argv as `process.argv` has it
 */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const name = argv[2] ?? ''
  const { unconfigured, configured } = wanted(name)
  endWithReader()
  followColumns(process.env.COLUMNS)
  followForcedColour(process.env.FORCE_COLOR)
  const unread = readEnvFile(process.env)
  if (unread) {
    process.stderr.write(`kubecon: ${unread}\n`)
    process.exitCode = EX_CONFIG
    return
  }
  const { width } = terminalLook()
  const helpWidth = Math.max(width, NARROWEST_HELP)
  const program = new Command('kubecon')
    .description(DESCRIPTION)
    .usage('[options] [command or question]')
    // Options of a command stand behind it: `notes` has some of those that its own commands have.
    .enablePositionalOptions()
    .version(VERSION, VERSION_OPTIONS.join(', '), 'print the version')
    .showHelpAfterError(
      '(kubecon --help lists the commands; kubecon ask … asks what begins with the word of one)',
    )
    .configureOutput({ getOutHelpWidth: () => helpWidth, getErrHelpWidth: () => helpWidth })
    // Narrower than commander thinks is worth it: else such lines are not wrapped at all.
    .configureHelp({ minWidthToWrap: 12 })
    .addHelpText('after', `${EXAMPLES}\n${wrapped(ENDS, width)}`)
  for (const load of unconfigured) (await load?.())?.(program)
  const read = readConfig(process.env)
  if (read.ok) for (const load of configured) (await load?.())?.(program, read.config)
  else if (configured.length > 0 && unconfigured.length === 0) {
    for (const { variable, text } of read.problems) process.stderr.write(`${variable} ${text}\n`)
    process.exitCode = EX_CONFIG
    return
  }
  // Words that are empty are a question that asks nothing, and a mistake.
  if (argv.length < 3) program.outputHelp()
  else if (name === 'help' && argv[3] && !program.commands.some((one) => one.name() === argv[3]))
    program.error(`error: no command is called "${visible(argv[3])}"`)
  else await program.parseAsync(argv)
}
