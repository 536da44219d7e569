// What was said beside a talk and not in it: on such words no talk is chosen beforehand, whoever is named.

interface Outside {
  readonly why: string
  readonly pattern: RegExp
  readonly example: string
  /** Of a talk all the same. */
  readonly nearMiss: string
}

export const SAID_OUTSIDE: readonly Outside[] = [
  {
    why: 'whoever wrote it spoke with them',
    pattern:
      /\b(?:(?:had|having)\s+(?:a\s+)?(?:\p{L}+\s+)?(?:chat|talk|word|conversation)s?\s+with|(?:chatted|chatting|spoke|talked|talking)\s+(?:to|with)|told\s+(?:me|us)|asked\s+(?:me|him|her|them))\b/iu,
    example: 'Had a chat with Kelsey about serverless',
    nearMiss: 'Kelsey had a chat room built in serverless',
  },
  {
    // A name has a capital: people run into problems too.
    why: 'whoever wrote it met them',
    pattern: /\b(?:[Mm]et|(?:[Rr]an|[Bb]umped)\s+into)\s+(?:him|her|them|\p{Lu}\p{Ll}+)\b/u,
    example: 'Ran into Kelsey and heard about serverless',
    nearMiss: 'They ran into problems with serverless',
  },
  {
    why: 'it was said where no talks are given',
    pattern:
      /\b(?:at|from|near|by)\s+(?:the|their|our|a)\s+(?:[\p{L}-]+\s+){0,2}(?:booths?|stand)\b|\b(?:in|at|from)\s+the\s+(?:hall(?:way)?|corridor|queue|lobby|bar|pub)\b|\bhallway\s+track\b|\bover\s+(?:a\s+)?(?:coffee|lunch|beers?|dinner|drinks)\b/iu,
    example: 'at the Isovalent booth they showed Cilium',
    nearMiss: 'They boot the stand-by cluster by Cilium',
  },
  {
    why: 'the same in other languages',
    pattern:
      /\b(?:in\s+der\s+(?:halle|schlange)|am\s+stand\s+von|unterhalten\s+mit|gesprochen\s+mit|m['’]a\s+dit|discut[ée]+\s+avec|au\s+stand|en\s+el\s+stand|habl[ée]\s+con|en\s+el\s+pasillo)\b/iu,
    example: 'am Stand von Isovalent wurde Cilium gezeigt',
    nearMiss: 'der Stand von Cilium im Jahr 2023',
  },
]

/** @example isSaidOutside('Somebody told me that meshes are over') // → true */
export const isSaidOutside = (text: string): boolean => SAID_OUTSIDE.some(({ pattern }) => pattern.test(text))
