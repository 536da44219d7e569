// kubecon notes …: what people run who keep notes.
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { addCheck } from './notes/check.ts'
import { addImport } from './notes/import.ts'
import { addInspect } from './notes/inspect.ts'

export function addNotes(program: Command, config: Config): void {
  const notes = program.command('notes').description('work on notes')
  addInspect(notes)
  addCheck(notes, config)
  addImport(notes, config)
}
