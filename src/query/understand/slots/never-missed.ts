// What no person would call missing from an answer, though it is asked for: words of grammar, numerals, what machines print.
// Every row with a line whose word it takes and one that comes near (test/query/never-missed.test.ts).
import { fold } from '../../../domain/library/ids.ts'
import type { FieldWords } from '../../../search/field-words.ts'
import { analyse, isQuestionWord } from '../../../search/words.ts'
import { isNumeral } from '../typed/numbers.ts'

interface NeverMissed {
  readonly is: (typed: string, line: string, field: FieldWords) => boolean
  /** The word, and the line in which it is taken. */
  readonly example: readonly [typed: string, line: string]
  readonly unlike: readonly [typed: string, line: string]
}

const ACCENT = /\p{M}/u
/** “2m”, “512Mi”, “30s”: how much or how long. */
const MEASURE = /^\d+(?:[.,]\d+)?[a-z]{1,2}$/i
/** Whoever asks for these asks for people: who they are no word of a text says. */
const PEOPLE_ASKED_FOR = /^(?:maintainers?|contributors?|owners?|creators?|founders?|inventors?|leads?)$/i

/** How a subject is told, or whether it is still so: what is asked about it, and no subject. */
const ASKED_OF_IT =
  /^(?:intros?|introductions?|introductory|101|beginners?|newbies|newcomers?|starters?|juniors?|basics|stor(?:y|ies)|experiences?|minutes?|hours?|maintained|supported|unsupported|deprecated|obsolete|alternatives?|comparisons?|differences?)$/i

/** What a program printed: nobody asks for its single words. */
const PRINTED: readonly RegExp[] = [
  // “Error from server (Forbidden): …”, “panic: runtime error”, “Warning FailedScheduling 2m …”
  /^(?:error|warning|panic|fatal|exception|traceback|failed|unable)\b[^?]*[:(/]/i,
  // “0/3 nodes are available”
  /(?:^|\s)\d+\/\d+ /,
  // “etcdserver: mvcc: database space exceeded”
  /^[\w.-]+: [^?]*[\w)]: /,
  // “x509: certificate is not valid”
  /^[a-z]+\d+: /,
  // “Warning  BackOff  kubelet  Back-off restarting failed container”
  /^(?:Warning|Normal) +[A-Z][A-Za-z]+ /,
  // “goroutine 1 [running]:”, “main.go:42”
  /^goroutine \d+|\b[\w/-]+\.(?:go|py|java|js|rs|c):\d+/,
]

/** @returns whether one of the line's words is said by another language alone */
const isForeign = (line: string, field: FieldWords): boolean =>
  analyse(line).some(({ folded, stem }) => field.general.isElsewhere(folded) && !field.isSaid(stem))

export const NEVER_MISSED: readonly NeverMissed[] = [
  {
    is: (typed, _, field) =>
      field.general.isElsewhere(fold(typed)) &&
      (ACCENT.test(typed.normalize('NFKD')) || analyse(typed).every(({ stem }) => !field.isOfField(stem))),
    example: ['über', 'Vorträge über Backstage'],
    unlike: ['flux', 'talks about flux'],
  },
  {
    is: (typed, line, field) =>
      analyse(typed).every(({ stem }) => field.isStrange(stem)) && isForeign(line, field),
    example: ['skaliert', 'Wie skaliert man Prometheus?'],
    unlike: ['flurbcd', 'who moved from flurbcd to prometheus'],
  },
  {
    is: (typed) => isNumeral(typed),
    example: ['three', 'three clusters with argo cd'],
    unlike: ['threescale', 'threescale with istio'],
  },
  {
    is: (typed, _, field) => MEASURE.test(typed) && analyse(typed).every(({ stem }) => !field.isSaid(stem)),
    example: ['2m', 'pods pending for 2m'],
    unlike: ['k8s', 'k8s in production'],
  },
  {
    is: (typed) => PEOPLE_ASKED_FOR.test(typed),
    example: ['maintainers', 'who are the maintainers of flux'],
    unlike: ['leader election', 'leader election in controllers'],
  },
  {
    is: (typed) => ASKED_OF_IT.test(typed),
    example: ['supported', 'is flux 1 still supported'],
    unlike: ['support rotations', 'how do you staff support rotations'],
  },
  {
    is: (typed) => analyse(typed).every(isQuestionWord),
    example: ['talk that explains', 'is there a talk that explains cgroups'],
    unlike: ['noisy neighbours', 'a talk on noisy neighbours'],
  },
  {
    is: (_, line) => !line.includes('?') && PRINTED.some((printed) => printed.test(line)),
    example: [
      'Forbidden',
      'Error from server (Forbidden): pods is forbidden: User "dev" cannot list resource',
    ],
    unlike: ['latency', 'error budgets and latency: how do you choose them?'],
  },
]

/**
 * Whether a word of a question is nothing that an answer could lack.
 * @param typed a word, or the words of a saying
 * @param line the whole question
 */
export const isNeverMissed = (typed: string, line: string, field: FieldWords): boolean =>
  NEVER_MISSED.some(({ is }) => is(typed, line, field))
