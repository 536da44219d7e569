// A program that is given up, with all that it has started.

/**
 * git lets go of its locks, in the repository it pushes to as well; nobody waits for that. What does not end, such as a
 * hook of that repository, would stay, and with each further attempt another one.
 * @param leader the process id of the group’s first program
 */
export function endGroup(leader: number): void {
  signalGroup(leader, 'SIGTERM')
  setTimeout(signalGroup, UNTIL_KILLED_MS, leader, 'SIGKILL').unref()
}

const UNTIL_KILLED_MS = 3_000

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {
    // It has ended by itself.
  }
}
