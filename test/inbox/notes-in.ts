// The notes of a folder: what stands beside them begins with a dot.
import { readdirSync } from 'node:fs'

export const notesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.'))
