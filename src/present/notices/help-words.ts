// The words of the help.

export const HELP_WORDS = {
  title: 'Ask about KubeCon talks',
  intro: 'Answers come from what people wrote about KubeCon talks, and lead to it.',
  examples: 'Try',
  filters: 'Narrow it down: ',
  goingOn: 'After an answer: “any slides?”, “the second one”, “more”, “only 2021”, “without istio”.',
  verbs: 'Look things up',
  more: '“help” shows what else can be typed.',
  elsewhere: 'In threads, mention the bot instead of the command.',
} as const

/** Example questions of the help: a project, one's own words, a year with a subject, a speaker. */
export const EXAMPLES: readonly string[] = [
  'gateway api',
  'how do people scale prometheus?',
  '2026 gpu sharing',
  'talks by eduardo silva',
]

/** The filters that are typed most; all of them: docs/answers.md. */
export const FILTER_EXAMPLES: readonly string[] = [
  'year:2025',
  'edition:eu-2020',
  'day:2',
  'speaker:"Rob Scott"',
  'author:martins',
  'project:thanos',
]
