#!/usr/bin/env node
// The command line's entry: one small file a command beside it.
import { Command } from 'commander'
import dotenv from 'dotenv'
import { VERSION } from '../app/version.ts'
import { readConfig } from '../config.ts'
import { addAsk } from './ask.ts'
import { addBrowse } from './browse.ts'
import { addCatalogue } from './catalogue.ts'
import { addChat } from './chat.ts'
import { addDigest } from './digest.ts'
import { addDoctor } from './doctor.ts'
import { addLibrary } from './library.ts'
import { addNotes } from './notes.ts'
import { endWithReader } from './output.ts'
import { addPreview } from './preview.ts'
import { addSlack } from './slack.ts'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

endWithReader()
dotenv.config({ quiet: true })
const read = readConfig(process.env)
const program = new Command('kubecon')
  .description('Answers questions about KubeCon talks from the notes people wrote about them')
  .version(VERSION, '-V, --version', 'print the version')
  .showHelpAfterError('(kubecon --help lists the commands)')
// What is wrong with the configuration is what the doctor looks for.
addDoctor(program, process.env)
// Comes before there are any tokens.
addSlack(program)
// Asks nothing of the environment.
addCatalogue(program)
if (read.ok) {
  addAsk(program, read.config)
  addBrowse(program, read.config)
  addChat(program, read.config)
  addDigest(program, read.config)
  addLibrary(program, read.config)
  addNotes(program, read.config)
  addPreview(program, read.config)
}
if (read.ok || ['doctor', 'slack', 'catalogue'].includes(process.argv[2] ?? '')) await program.parseAsync()
else {
  for (const { variable, text } of read.problems) process.stderr.write(`${variable} ${text}\n`)
  process.exitCode = EX_CONFIG
}
