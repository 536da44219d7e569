// What people write to friends and not into a note: taken out before anybody else reads it. Whoever wrote it sees what is left.

interface PrivatePart {
  /** As the form names it. */
  readonly what: string
  readonly pattern: RegExp
  readonly by: string
  readonly why: string
  readonly example: readonly [text: string, left: string]
  readonly nearMiss: string
}

export const PRIVATE_PARTS: readonly PrivatePart[] = [
  {
    what: 'a private passage between %% and %%',
    pattern: /%%[\s\S]{0,5000}?%%/g,
    by: ' ',
    why: 'the notes’ own sign for what nobody is to read',
    example: ['Great. %%my boss hated it%% Go and see it.', 'Great. Go and see it.'],
    nearMiss: 'CPU fell by 50 %% or so',
  },
  {
    what: 'an e-mail address',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
    by: '…',
    why: 'it reaches a person',
    example: ['Ask ada@example.org for slides.', 'Ask … for slides.'],
    nearMiss: 'Pinned to alpine@sha256 as they said.',
  },
  {
    what: 'a mention of somebody',
    pattern: /<@!?[UW]?[A-Z0-9]{5,24}(?:\|[^<>]{0,80})?>|(?<![\w@/.])@(?:here|channel|everyone)\b/g,
    by: '…',
    why: 'it calls somebody who is here, by an id that means nothing elsewhere',
    example: ['Thanks <@U012ABCDEF>, it was good.', 'Thanks …, it was good.'],
    nearMiss: 'The annotation @Inject was explained.',
  },
  {
    what: 'an address of this chat',
    pattern:
      /<?https?:\/\/(?:[\w-]{1,63}\.slack\.com\/(?:archives|team|files)|(?:\w{1,10}\.)?discord(?:app)?\.com\/channels)\/[^\s<>|]{1,300}(?:\|[^<>]{0,200})?>?/g,
    by: '…',
    why: 'only members can open it, and it tells where they talk',
    example: ['See https://acme.slack.com/archives/C012/p1700 for more.', 'See … for more.'],
    nearMiss: 'See https://slack.com/blog/kubecon for more.',
  },
  {
    what: 'an address inside a network',
    pattern:
      /<?https?:\/\/(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[\w.-]{1,200}\.(?:internal|local|corp|lan|intranet))(?::\d{1,5})?(?:\/[^\s<>|]{0,300})?(?:\|[^<>]{0,200})?>?/gi,
    by: '…',
    why: 'nobody outside can open it',
    example: ['Our copy is at http://wiki.acme.internal/kubecon now.', 'Our copy is at … now.'],
    nearMiss: 'See https://local.example.org/kubecon now.',
  },
  {
    what: 'a telephone number',
    pattern: /(?<![\w.,/:-])\+\d{1,3}[\s./()-]{0,2}(?:\d[\s./()-]{0,2}){6,12}\d(?!\w)/g,
    by: '…',
    why: 'it reaches a person',
    example: ['Call +44 20 7946 0018 today.', 'Call … today.'],
    nearMiss: 'From 10,000 to +2000000 requests, 2016 to 2021.',
  },
  {
    what: 'a token or a password',
    pattern:
      /\b(?:xox[abeprs]|xapp|gh[pousr]|glpat|sk|AKIA)[-_]?[A-Za-z0-9_-]{16,200}\b|\b(?:password|passwd|token)\s{0,3}[:=]\s{0,3}(?=\S{0,200}\d)\S{6,200}/gi,
    by: '…',
    why: 'whoever has it may do what it lets do',
    example: ['Use password: hunter2hunter2 there.', 'Use … there.'],
    nearMiss: 'A token is rotated each hour; the password: never.',
  },
]

/**
 * The text without its private parts.
 * @returns with the kinds of parts that were taken, as the form names them
 */
export function withoutPrivateParts(text: string): {
  readonly text: string
  readonly taken: readonly string[]
} {
  const taken: string[] = []
  const left = PRIVATE_PARTS.reduce(
    (done, { what, pattern, by }) =>
      done.replace(pattern, () => {
        if (!taken.includes(what)) taken.push(what)
        return by
      }),
    text,
  )
  return { text: left.replace(/ {2,}/g, ' ').trim(), taken }
}
