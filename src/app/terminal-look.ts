// How a terminal wants its text.

export interface TerminalLook {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

const DEFAULT_WIDTH = 80
const WIDEST = 100

/** Colour and width of the terminal that reads; neither where the output goes to a file or a program. */
export function terminalLook(stream: NodeJS.WriteStream = process.stdout): TerminalLook {
  return {
    colour: stream.isTTY === true && stream.hasColors?.() === true,
    width: Math.min(stream.columns || DEFAULT_WIDTH, WIDEST),
  }
}
