// A Dockerfile as its steps, as far as this project's uses the language.
// https://docs.docker.com/reference/dockerfile/

export interface Step {
  readonly instruction: string
  /** What follows the instruction, on one line. */
  readonly text: string
}

export interface Stage {
  /** What stands behind FROM. */
  readonly base: string
  readonly name: string | undefined
  readonly steps: readonly Step[]
}

/** @throws where a step stands before the first FROM */
export function parseDockerfile(text: string): readonly Stage[] {
  const stages: { base: string; name: string | undefined; steps: Step[] }[] = []
  for (const line of text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim())) {
    const [, instruction = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? []
    if (instruction === 'FROM') {
      const [, base = '', name] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest.trim()) ?? []
      stages.push({ base, name, steps: [] })
    } else {
      const stage = stages.at(-1)
      if (!stage) throw new Error(`${instruction} stands before the first FROM`)
      stage.steps.push({ instruction, text: rest.trim().replace(/\s+/g, ' ') })
    }
  }
  return stages
}

/** `A=b C="d e"` → pairs. */
export const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  Array.from(text.matchAll(/([\w.]+)=(?:"([^"]*)"|(\S+))/g), ([, name = '', quoted, plain]) => [
    name,
    quoted ?? plain ?? '',
  ])

/** The words of `CMD ["a", "b"]`, also behind HEALTHCHECK's options. */
export function wordsOf(text: string): readonly string[] {
  const list = /\[.*\]$/.exec(text)?.[0]
  if (list === undefined) throw new Error(`expected a list of words such as ["node", "x"]: ${text}`)
  return JSON.parse(list)
}
