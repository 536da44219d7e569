// How a terminal wants its text.

export interface TerminalLook {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

const DEFAULT_WIDTH = 80
const WIDEST = 100
/** In less, words are broken into letters: then the terminal itself breaks the lines. */
const NARROWEST = 20

/** Colour and width of the terminal that reads; neither where the output goes to a file or a program that asks for none. */
export function terminalLook(stream: NodeJS.WriteStream = process.stdout): TerminalLook {
  return {
    colour: stream.hasColors?.() === true,
    width: Math.max(NARROWEST, Math.min(stream.columns || DEFAULT_WIDTH, WIDEST)),
  }
}
