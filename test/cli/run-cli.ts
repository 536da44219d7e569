// Runs the command line as a process of its own, with the given environment only, over the seed notes
// unless it names others (`NOTES_DIR`, empty for the bundled ones).
import { once } from 'node:events'
import { startProgram } from '../programs/start-program.ts'
import { SEED_NOTES } from '../seed-notes.ts'

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** @param input what stands on standard input; without it, nothing */
export async function runCli(
  args: readonly string[],
  {
    input = '',
    env = {},
    entry = 'src/cli/kubecon.ts',
  }: { input?: string; env?: Record<string, string>; entry?: string } = {},
): Promise<CliRun> {
  const child = startProgram(process.execPath, [entry, ...args], {
    env: { PATH: process.env.PATH ?? '', NOTES_DIR: SEED_NOTES, ...env },
  })
  const read = async (stream: NodeJS.ReadableStream) => {
    let text = ''
    for await (const chunk of stream) text += chunk
    return text
  }
  child.stdin.end(input)
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)])
  const [code] = await closed
  return { code, stdout, stderr }
}
