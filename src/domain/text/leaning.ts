// Whether a sentence begins in the middle: read alone it says of what it speaks only in the sentence before.

/** How such sentences begin, each with an example and a near miss (test/domain/leaning.test.ts). */
export const LEANINGS: readonly {
  readonly begins: RegExp
  readonly leans: string
  readonly stands: string
}[] = [
  {
    // “It is hard to test an operator” speaks of what comes behind it.
    begins: /^It (?!(?:is|was|takes|took)\b[^.]{0,40}\b(?:to|that)\b)\p{Ll}/u,
    leans: 'It wants to deploy complex apps easily.',
    stands: 'It is hard to test an operator.',
  },
  {
    begins: /^(?:They|Them|Its|Their|He|She|His|Her)\b/,
    leans: 'They grow with the number of nodes.',
    stands: 'Theirs was the first cluster on Mars.',
  },
  {
    begins:
      /^(?:This|That|These|Those) (?:is|was|are|were|has|had|makes?|made|means?|meant|can|could|needs?|allows?|allowed|works?|worked)\b/,
    leans: 'This makes a rollback quick.',
    stands: 'This talk showed how a rollback is made quick.',
  },
  {
    begins:
      /^(?:All|Both|Some|Most|Many|None|Neither|Each|One|Two|Three|Few|Several|Half) of (?:them|these|those|which)\b/,
    leans: 'All of them need the kernel.',
    stands: 'All of the probes need the kernel.',
  },
  {
    begins:
      /^(?:But|So|However|Instead|Therefore|Thus|Then|Hence|Otherwise|Moreover|Furthermore)\b(?! (?:that|far)\b)/,
    leans: 'So a proxy stands before it.',
    stands: 'So far 30 clusters have moved.',
  },
  {
    begins: /^The (?:former|latter|same|other|others|two|three|rest)\b(?! \p{L}+ (?:of|that|who)\b)/u,
    leans: 'The latter keeps its state in etcd.',
    stands: 'The two maintainers of Flux keep its state in Git.',
  },
]

/** @param sentence as plain text */
export const leansBack = (sentence: string): boolean => LEANINGS.some(({ begins }) => begins.test(sentence))
