#!/usr/bin/env node
// The command line's entry: one small file a command beside it.
import { Command } from 'commander'
import dotenv from 'dotenv'
import { readConfig } from '../config.ts'
import { addAsk } from './ask.ts'
import { addLibrary } from './library.ts'
import { addNotes } from './notes.ts'

/** sysexits.h: something is wrong with the configuration. */
const EX_CONFIG = 78

dotenv.config({ quiet: true })
const read = readConfig(process.env)
if (read.ok) {
  const program = new Command('kubecon')
    .description('Answers questions about KubeCon talks from the notes people wrote about them')
    .showHelpAfterError('(kubecon --help lists the commands)')
  addAsk(program, read.config)
  addLibrary(program, read.config)
  addNotes(program, read.config)
  await program.parseAsync()
} else {
  for (const { variable, text } of read.problems) process.stderr.write(`${variable} ${text}\n`)
  process.exitCode = EX_CONFIG
}
