// French and Italian write a short word and the next one as one: "l'autoscaling", "dell'edge", "qu'est-ce".

/** What is written so before a vowel: articles, pronouns, prepositions. */
const ELIDED =
  'l d j m t s n c qu jusqu lorsqu puisqu quelqu un dell all nell dall sull coll quell quest dov com cos'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')

/** At the beginning of a word, and no name: "D'Souza" and "N'Golo" have two capitals. */
const ELISION = new RegExp(
  `(?<![\\p{L}\\p{N}'’])(?!\\p{Lu}['’]\\p{Lu}\\p{Ll})(?:${ELIDED})['’](?=\\p{L})`,
  'gu',
)

/**
 * The text without its elided words: they carry no subject.
 * @example withoutElisions("l'autoscaling dell'edge") // → 'autoscaling edge'
 * @example withoutElisions("D'Souza doesn't know O'Reilly") // → "D'Souza doesn't know O'Reilly"
 */
export const withoutElisions = (text: string): string => text.replace(ELISION, '')
