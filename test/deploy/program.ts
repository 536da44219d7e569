// Programs that read what is in deploy/: those of this machine, or those that .ci/programs has fetched.
import { spawnSync } from 'node:child_process'

/**
 * @param asked what it is asked to see whether it works
 * @returns its path; undefined where there is none
 */
export const programNamed = (name: string, asked: readonly string[]): string | undefined =>
  [name, `node_modules/.cache/programs/${name}`].find((path) => spawnSync(path, asked).status === 0)

/** Why the tests that need it are skipped. */
export const lacking = (name: string): string => `${name} is not here; .ci/programs fetches it`
