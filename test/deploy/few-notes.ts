import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Those of one author, among them what “gateway api” is answered from. */
const FEW = /^kubecon-eu-2021-martins-/

/** Leaves a few of the notes that an image or a package brings along: to read all of them anew takes longer than all else there. */
export function keepFewNotes(folder: string): void {
  const others = readdirSync(folder).filter((name) => !FEW.test(name))
  for (const name of others) rmSync(join(folder, name), { recursive: true })
}
