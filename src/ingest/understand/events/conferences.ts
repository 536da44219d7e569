// Names of conferences, in one table: for a text, a folder and an address.

/** How surely a word is the name of a conference. */
type ConferenceKind =
  /** KubeCon, by any of its names. */
  | 'ours'
  /** Another that is known by name, however it is written. */
  | 'known'
  /** Made as names of conferences are; its capitals count. */
  | 'made'
  /** What conferences are called beside their name, or where their name ends. */
  | 'ending'
  /** What folders of notes about them are called. */
  | 'folder'

export interface ConferenceRow {
  readonly is: ConferenceKind
  readonly reason: string
  /** The inside of a pattern. */
  readonly words: string
  readonly example: string
  readonly nearMiss: string
}

export const CONFERENCES: readonly ConferenceRow[] = [
  {
    is: 'ours',
    reason: 'by its first name, or by its second alone',
    words: 'kube\\W?con|cloud\\W?native\\W?con',
    example: 'Kube Con',
    nearMiss: 'kubectl',
  },
  {
    is: 'ours',
    reason: 'as its tag and its schedule are called',
    words: '\\bkccn',
    example: 'kccnceu2024',
    nearMiss: 'Rkccn',
  },
  {
    is: 'known',
    reason: 'of the cloud native community beside ours',
    words:
      '\\bKCDs?\\b|Kubernetes Community Days?|(?:Cloud Native )?Rejekts|kubeday|promcon|config management camp|platformcon',
    example: 'KCD Harbour 2024',
    nearMiss: 'KCDB',
  },
  {
    is: 'known',
    reason: 'of vendors',
    words:
      '\\bre:\\W?Invent\\b|\\bAWS re\\W?Invent\\b|\\bre\\W?Invent(?=\\W{0,2}(?:20)?\\d\\d\\b)|hashiconf|dockercon|grafanacon',
    example: 're:Invent',
    nearMiss: 'How to Reinvent Backups',
  },
  {
    is: 'known',
    reason: 'of free software, of languages, of operators',
    words:
      'fosdem|froscon|\\boscon\\b|devoxx|voxxed(?: days)?|gophercon(?:\\w\\w)?|pycon|jsconf|qcon|srecon|sreday|monitorama|craft conf|container ?days|devops ?days?|strange loop',
    example: 'notes from fosdem 2024',
    nearMiss: 'a strange look',
  },
  {
    is: 'made',
    reason: 'written in capitals',
    words: '\\b(?:GOTO|NDC|JAX|SCaLE|reInvent)\\b',
    example: 'NDC 2024',
    nearMiss: 'a scale of ten',
  },
  {
    is: 'made',
    reason: 'a host and what it holds',
    words:
      '\\b(?:AWS|Google Cloud|Azure|Red Hat|Open Source|OpenInfra|Swiss|Nordic|API|SRE|DevOps|Cloud Native|Platform Engineering) (?:Summit|Next|Ignite|Days?)\\b(?! China)',
    example: 'Platform Engineering Day',
    nearMiss: 'Open Source Software',
  },
  {
    is: 'made',
    reason: 'ends as such names do: EnvoyCon, SRE[in]con',
    words:
      '\\b(?!KubeCon|CloudNativeCon|Icon|Falcon)\\p{Lu}[\\p{L}\\d]{1,15}(?:\\[in\\]c|C)on[fF]?(?:AU|EU|US|UK)?\\b',
    example: 'TurnipCon 2024',
    nearMiss: 'KubeCon 2024',
  },
  {
    is: 'made',
    reason: 'what it is called for, with its year',
    words: '\\b\\p{Lu}\\p{L}+ (?:Days|Conf|Conference|Summit|Camp)(?=,? 20\\d\\d)',
    example: 'Harbour Days 2024',
    nearMiss: 'Harbour Days',
  },
  {
    is: 'ending',
    reason: 'in Latin script',
    words: 'con|conf|conference|konferenz|summit|days',
    example: 'a turnip summit',
    nearMiss: 'a turnip sum',
  },
  {
    is: 'ending',
    reason: 'a festival, a camp, and in Japanese, Korean and Chinese',
    words: 'fest|camp|kaigi|カンファレンス|コンファレンス|会議|컨퍼런스|콘|대회|大会|峰会',
    example: 'かぶカンファレンス',
    nearMiss: 'かぶの話',
  },
  {
    is: 'folder',
    reason: 'what is kept in it',
    words:
      '(?<!\\p{L})(?:conferences?|konferenz(?:en)?|conf[ée]rences?|conferencias?|confer[êe]ncias?|conferenze|talks|vorträge|charlas|palestras)(?!\\p{L})|컨퍼런스|カンファレンス|大会',
    example: 'notes/conférences',
    nearMiss: 'notes/reference',
  },
  {
    is: 'folder',
    reason: 'ends as names of conferences do, and is no other word',
    words: '(?<!\\p{L})conf(?=[-_. \\d]|$)|(?<!sili|lexi|fal|bea|ba|ra|de)(?<=\\p{L}{2})conf?(?=[-_. \\d]|$)',
    example: 'turnipcon-2024',
    nearMiss: 'silicon-2024',
  },
]

/** All names of some kinds, as a pattern's inside: `(?:a|b|…)`. */
export function conferencesFor(...kinds: readonly ConferenceKind[]): string {
  const words = CONFERENCES.filter((row) => kinds.includes(row.is)).map((row) => row.words)
  return `(?:${words.join('|')})`
}
