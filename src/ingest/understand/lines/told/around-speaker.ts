// What stands around the names of those who spoke, and around nobody else's.
import { wordsFor } from '../words/wordings.ts'

/** What speakers do. A person who merely says, asks or wrote something is not the speaker for that. */
export const PRESENTED =
  '(?:(?:will|is going to|are going to) (?:present|show|deliver|host|lead|give|tell|dive|run|walk|explain|share|demonstrate|demo|talk|speak|introduce|discuss|cover|describe|argue|teach|announce)|present(?:s|ed)|show(?:s|ed|cased|cases)|deliver(?:s|ed)|host(?:s|ed)|led|leads|gave|gives|told|tells|dives?|dove|runs?|ran|walk(?:s|ed)|explain(?:s|ed)|shar(?:es|ed)|demonstrat(?:es|ed)|demoe?(?:s|d)|talk(?:s|ed)|spoke|speaks|introduc(?:es|ed)|discuss(?:es|ed)|cover(?:s|ed)|describ(?:es|ed)|outlin(?:es|ed)|went|goes|took|takes|argu(?:es|ed)|opened|kicked|offered|provid(?:es|ed)|highlight(?:s|ed)|nicely|taught|announc(?:es|ed))'

interface AroundSpeaker {
  readonly what: string
  readonly pattern: RegExp
  readonly example: string
  readonly nearMiss: string
}

/** What may stand right behind the names of speakers. */
export const BEHIND_SPEAKER: readonly AroundSpeaker[] = [
  {
    what: 'what they did, with a house or a role between',
    pattern: new RegExp(
      `^(?:,? (?:from|of|at|de|von|da|do|van|bei)\\s+[^.;:]{1,40}?| d['’]\\p{Lu}[^.;:]{1,30}?|, [^.;:]{1,70}?,|\\s*\\([^)]{1,80}\\))?,?\\s+(?:(?:who|then|also|both|have|has)\\s+){0,2}(?:${PRESENTED}|${wordsFor('gave')})(?!\\p{L})`,
      'u',
    ),
    example: ' from Acme then walked us through it',
    nearMiss: ' from Acme then asked about it',
  },
  {
    what: 'what they did, behind who',
    pattern: new RegExp(`^,? who (?:then |also )?${PRESENTED}\\b`, 'u'),
    example: ', who then shows it',
    nearMiss: ', who then asks for it',
  },
  {
    what: 'the same in other languages',
    pattern: new RegExp(`^,? (?:qui|che|que|quien|die|der)\\s+${wordsFor('gave')}(?!\\p{L})`, 'u'),
    example: ' que contó',
    nearMiss: ' que preguntó',
  },
  {
    what: 'their talk, in German behind the verb',
    pattern: /^ (?:unseren|ihren|seinen|einen|den) (?:\p{L}+ ){0,2}(?:Vortrag|Talk|Workshop)(?!\p{L})/u,
    example: ' ihren Vortrag',
    nearMiss: ' ihren Hund',
  },
  {
    what: 'what they are, and what they did',
    pattern: new RegExp(
      `^ (?:works?|worked|leads?|led|runs?|ran) (?:\\p{L}+ )?(?:for|at|on|in|as|with) [^.;:]{1,60}?,? and (?:then )?${PRESENTED}\\b`,
      'u',
    ),
    example: ' works on a ferry and told us',
    nearMiss: ' works on a ferry and asked us',
  },
  {
    what: 'what else they are, and what they did',
    pattern: new RegExp(`^,? who (?:is|are|was|were|works?|leads?) [^.;:]{1,70}?,? ${PRESENTED}\\b`, 'u'),
    example: ', who is also a gardener, spoke',
    nearMiss: ', who is also a gardener, asked',
  },
  {
    what: 'their talk',
    pattern: /^['’]s?\s+(?:[\p{L}-]+\s+){0,3}(?:talk|session|keynote|presentation|workshop|panel)\b/u,
    example: '’s opening keynote',
    nearMiss: '’s opening remark',
  },
  {
    what: 'for their talk',
    pattern: /^ for (?:her|his|their|the) (?:talk|session|keynote|presentation)\b/u,
    example: ' for her session',
    nearMiss: ' for her patience',
  },
  {
    what: 'for giving it',
    pattern: /^ on (?:delivering|giving|presenting)\b/u,
    example: ' on giving',
    nearMiss: ' on leaving',
  },
  {
    what: 'whose turn it was',
    pattern: new RegExp(
      `^(?:,[^,.;]{1,40},)? (?:(?:was|were|came) (?:next|first|last|up)(?: up)? with|(?:fue|era) (?:el|la) siguiente con|war(?:en)? als nächste[rs]? mit|suivait avec) (?:\\p{L}+ ){0,3}(?:${wordsFor('session')})(?!\\p{L})`,
      'u',
    ),
    example: ' was next with a short talk',
    nearMiss: ' was next with a short question',
  },
  {
    what: 'what they are, where “first up was” stands before',
    pattern:
      /^, (?:Senior |Staff |Principal |Lead |Chief )?(?:Software |Developer |Product |Solutions |Site |Open )?(?:Engineer|Advocate|Manager|Architect|Founder|CEO|CTO|Director|Evangelist|Maintainer)\b/u,
    example: ', Senior Software Engineer at Acme',
    nearMiss: ', Senior Citizen',
  },
]

const ending = (words: string): RegExp => new RegExp(`(?:${words})\\s+$`, 'iu')

/** What stands right before them. */
export const BEFORE_SPEAKER: readonly AroundSpeaker[] = [
  {
    what: 'a session, by whom it was',
    pattern: ending(
      '(?:talk|session|keynote|presentation|workshop|panel|demo|introduction|deep dive)\\s+(?:(?:after|before|of|in|on)\\s+(?:the\\s+)?\\p{L}+\\s+)?(?:was\\s+)?(?:given\\s+)?(?:by|from|with)',
    ),
    example: 'the talk after lunch was given by ',
    nearMiss: 'the soup after lunch was made by ',
  },
  {
    what: 'what was done by them',
    pattern: ending('(?:given|presented|delivered|hosted|led|held|shared|moderated)\\s+by'),
    example: 'moderated by ',
    nearMiss: 'inspired by ',
  },
  {
    what: 'a session, in other languages',
    pattern: ending(
      `(?:${wordsFor('session')})(?:\\s+\\p{L}+)?,?\\s+(?:de|von|do|da|di|par|por|door|av|van)`,
    ),
    example: 'la charla magistral de ',
    nearMiss: 'la comida de ',
  },
  {
    what: 'that they are the speakers',
    pattern: ending(
      '(?:speakers?|presenters?|referentin|referent|ponente|palestrante|conférencière|conférencier)(?:\\s+(?:was|were|is|are|war|waren|fue|foi|était)|,)',
    ),
    example: 'Referentin war ',
    nearMiss: 'Gärtnerin war ',
  },
  {
    what: 'what they did, in German and Dutch before the name',
    pattern: ending(
      '(?:zeigten?|präsentierten?|erklärten?|stellten?|gab(?:en)?|nahm(?:en)?|berichteten?|demonstrierten?|erzählten?|hielt(?:en)?|führten?|erläuterten?|beleuchteten?|sprach(?:en)?|leiteten?|liet(?:en)?|toonden?|vertelden?)(?:\\s+\\p{L}{2,10}){0,3}',
    ),
    example: 'zeigte uns ',
    nearMiss: 'fragte uns ',
  },
  {
    what: 'whose turn it was, or whose it was, in Romance languages',
    pattern: ending('au tour de|a do|a da|o do|o da'),
    example: 'au tour de ',
    nearMiss: 'autour de ',
  },
]
