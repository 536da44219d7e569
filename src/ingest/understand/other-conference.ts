// Names of conferences that are no KubeCon, in any text.

// Two patterns: one whose case counts in a part only (`(?i:…)`) now and then found nothing in Node 24.21.
/** Conferences that are known by name, however it is written. */
const KNOWN_OTHER =
  /\bKCDs?\b|Kubernetes Community Days?|(?:Cloud Native )?Rejekts|re:?\W?Invent|fosdem|\boscon\b|devoxx|voxxed(?: days)?|hashiconf|dockercon|gophercon(?:\w\w)?|srecon|qcon|pycon|jsconf|monitorama|froscon|craft conf|container ?days|devops ?days?|platformcon|sreday|grafanacon|promcon|kubeday|config management camp|strange loop/iu
/** Words that are written and end as names of conferences are. */
const MADE_AS_OTHERS = new RegExp(
  [
    '\\b(?:GOTO|NDC|JAX|SCaLE)\\b',
    // A host and what it holds.
    '\\b(?:AWS|Google Cloud|Azure|Red Hat|Open Source|OpenInfra|Swiss|Nordic|API|SRE|DevOps|Cloud Native|Platform Engineering) (?:Summit|Next|Ignite|Days?)\\b(?! China)',
    // As such names are made: EnvoyCon, SRE[in]con.
    '\\b(?!KubeCon|CloudNativeCon|Icon|Falcon)\\p{Lu}[\\p{L}\\d]{1,15}(?:\\[in\\]c|C)on[fF]?(?:AU|EU|US|UK)?\\b',
    '\\b\\p{Lu}\\p{L}+ (?:Days|Conf|Conference|Summit|Camp)(?=,? 20\\d\\d)',
  ].join('|'),
  'u',
)
/** The place and the year behind a name. */
const PLACE_AND_YEAR =
  /^(?: (?!Day\b|Recap|Notes|Trip|Talks|Report|Review|Summary|Takeaways)\p{Lu}[\p{L}-]+){0,3}(?:,? ['’]?(?:20)?\d\d\b)?/u

/**
 * The first conference but KubeCon that a text names.
 * @returns its name with the place and the year beside it, and where it begins
 * @example otherConferenceIn('Notes from fosdem 2024') // → { name: 'fosdem 2024', index: 11 }
 */
export function otherConferenceIn(
  text: string,
): { readonly name: string; readonly index: number } | undefined {
  const [first] = [KNOWN_OTHER.exec(text), MADE_AS_OTHERS.exec(text)]
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index)
  if (!first) return undefined
  const [behind = ''] = PLACE_AND_YEAR.exec(text.slice(first.index + first[0].length)) ?? []
  return { name: `${first[0]}${behind}`.trim(), index: first.index }
}
