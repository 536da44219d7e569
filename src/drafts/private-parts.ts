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
    what: 'a private passage behind a %% that is not closed',
    pattern: /(?<![\p{L}\p{N}])(?!(?<=\p{N}\s)%%\s)%%(?:(?!\n[^\S\n]{0,20}\n)[\s\S]){1,5000}/gu,
    by: ' ',
    why: 'who forgot the second sign meant something private all the same: it goes up to the end of its paragraph',
    example: ['It was 2024 %%my boss\nhated it\n\nGo and see it.', 'It was 2024 \n\nGo and see it.'],
    nearMiss: 'CPU fell by 50%% or so.',
  },
  {
    what: 'an e-mail address',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/gi,
    by: '…',
    why: 'it reaches a person',
    example: ['Ask ada@example.org for slides.', 'Ask … for slides.'],
    nearMiss: 'Pinned to alpine@sha256 and @kubernetes/client-node@0.20.0 as they said.',
  },
  {
    what: 'a mention of somebody',
    pattern:
      /<(?:@[!&]?[UW]?[A-Z0-9]{5,24}|!(?:here|channel|everyone|subteam\^[A-Z0-9]{5,24}))(?:\|[^<>]{0,80})?>|(?<![\w@/.])@(?:here|channel|everyone)\b/g,
    by: '…',
    why: 'it calls somebody who is here, or all of them, by an id that means nothing elsewhere',
    example: [
      'Thanks <@U012ABCDEF>, <!subteam^S012ABC|@platform> and <@&123456789>, it was good.',
      'Thanks …, … and …, it was good.',
    ],
    nearMiss: 'The annotation @Inject was explained in <!DOCTYPE html>.',
  },
  {
    what: 'a mention of somebody',
    pattern:
      /(?<![\w@/.+(-]|\b(?:by|from)\s{1,2}|\bby\s{1,2}@[\w.-]{1,40}\s{1,2}(?:and|&)\s{1,2})@(?!scale\b|home\b|latest\b|sha\d)[a-z][\w.-]{0,30}(?<![.-])(?![\w/@-])/g,
    by: '…',
    why: 'a chat calls somebody so; a talk by an account, and what packages and annotations are called, is the field’s',
    example: ['Thanks @carol, it was good.', 'Thanks …, it was good.'],
    nearMiss: 'A talk by @kelseyhightower and @ada: turnips @scale with @slack/bolt and @Inject.',
  },
  {
    what: 'a mention of a channel',
    pattern:
      /<#(?:[CGD][A-Z0-9]{1,24}|\d{15,24})(?:\|[^<>]{0,80})?>|(?<![\w/&#.])#[a-z][a-z\d_]{0,40}-[a-z\d_-]{1,60}/g,
    by: '…',
    why: 'it tells where people talk; a tag of the web has no hyphen',
    example: ['As said in <#C012|secret-plans> and #platform-team today.', 'As said in … and … today.'],
    nearMiss: 'Issue <#4> and #kubecon, kubernetes.io/docs#set-up.',
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
    what: 'an address inside a network',
    pattern:
      /(?<![\w.@/-])(?!(?:[\w-]{1,63}\.){0,6}cluster\.local|metadata\.google\.|(?:host|kubernetes|gateway)\.docker\.)(?:[a-z\d][a-z\d-]{0,62}\.){1,6}(?:internal|local|corp|lan|intranet)(?::\d{1,5})?(?![\w-]|\.\w)/g,
    by: '…',
    why: 'it tells how a house is built; names that every cluster has tell nothing',
    example: ['It ran on db1.prod.internal:5432 then.', 'It ran on … then.'],
    nearMiss: 'web.default.svc.cluster.local asks metadata.google.internal, see pkg/cache.internal.',
  },
  {
    what: 'an address inside a network',
    pattern:
      /(?<![\w.:/]|\bversion\s)(?:(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?::\d{1,5})?|(?:f[cd][\da-f]{2}|fe80):(?:[\da-f]{0,4}:){1,6}[\da-f]{0,4})(?![\w:/]|\.\d)/g,
    by: '…',
    why: 'a machine of somebody’s; a whole range is what books are written about',
    example: ['It ran on 10.1.2.3, 192.168.0.1:80 and fd12:3456::1 then.', 'It ran on …, … and … then.'],
    nearMiss: 'From 10.0.0.0/8, fe80::/10 and 127.0.0.1 to 8.8.8.8; version 10.1.2.3, v1.10.1.2.',
  },
  {
    what: 'the number of an account',
    pattern: /(?<!\w)[A-Z]{2}\d{2} ?[A-Z\d]{4}(?: ?\d{4}){2,5}(?: ?[A-Z\d]{1,4}){0,2}(?!\w)/g,
    by: '…',
    why: 'money is paid to it',
    example: ['Pay GB29NWBK60161331926819 or DE89 3704 0044 0532 0130 00, please.', 'Pay … or …, please.'],
    nearMiss: 'CVE-2021-44228 and KB20 2021 0506 were patched.',
  },
  {
    what: 'the number of an account',
    pattern:
      /(?<![\w.,/:-])(?!(?:\d{2}00[ -]?){4})(?:4\d|5[1-5]|6[05])\d{2}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\w-]|[.,]\d)/g,
    by: '…',
    why: 'it is paid with: a card has sixteen digits (ISO/IEC 7812)',
    example: ['Pay by 4111 1111 1111 1111 or 5500000000000004, please.', 'Pay by … or …, please.'],
    nearMiss: 'With 4000 5000 6000 7000 nodes, id 41111111111111111 and 4111.1111 since 2016 2017 2018 2019.',
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
    what: 'a telephone number',
    pattern:
      /(?<![\w.,/:(-])(?:\(\d{2,5}\)[ .-]?\d{3,4}[ .-]\d{4}|\d{3}([.-])\d{3}\1\d{4})(?![\w/-]|[.,]\d)/g,
    by: '…',
    why: 'it reaches a person, with the area in front as North America writes it',
    example: ['Call (555) 123-4567 or 555-123-4567 today.', 'Call … or … today.'],
    nearMiss: 'In the year (2019) 100 to 2000 nodes, 123-456-789 and v1.27.3-1234.',
  },
  {
    what: 'a telephone number',
    pattern:
      /(?<![\w.,/:-])(?=0(?:[ /-]?\d){8})(?!(?:\d[ /-]?){13}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})0[1-9]\d{0,4}(?:[ /-]\d{2,8}){1,4}(?![\w/:-]|[.,]\d)/g,
    by: '…',
    why: 'it reaches a person, with a nought in front as most of Europe writes it',
    example: ['Call 020 7946 0958 or 030/1234567 today.', 'Call … or … today.'],
    nearMiss: 'From 05-06-2021 100 of them, 0.5 of 100 000 000, 09:30 2021.',
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
  {
    what: 'a token or a password',
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,5000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
    by: '…',
    why: 'a key, as files hold it (RFC 7468)',
    example: ['Use -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY----- there.', 'Use … there.'],
    nearMiss: 'It begins with -----BEGIN CERTIFICATE----- and a line.',
  },
  {
    what: 'a token or a password',
    pattern:
      /<?https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks)\/[^\s<>|]{1,300}>?/g,
    by: '…',
    why: 'whoever has the address of a webhook may write there',
    example: ['Post to https://hooks.slack.com/services/T000/B000/XXXX today.', 'Post to … today.'],
    nearMiss: 'See https://docs.slack.dev/messaging/hooks and https://discord.com/api.',
  },
  {
    what: 'a token or a password',
    pattern:
      /<?https?:\/\/[^\s<>|?]{1,300}\?[^\s<>|]{0,300}?\b(?:pwd|passcode|token|sig|signature|key)=[^\s<>|]{1,300}>?/gi,
    by: '…',
    why: 'the address opens what it leads to by itself: a meeting, a file',
    example: ['Join https://acme.zoom.us/j/99?pwd=Zm9v at nine.', 'Join … at nine.'],
    nearMiss: 'See https://example.org/search?q=token and https://example.org/?key.',
  },
  {
    what: 'a token or a password',
    pattern:
      /(?<![\w.])[A-Z][A-Z\d_]{0,60}(?:SECRET|TOKEN|PASSWORD|PASSWD|API_KEY|ACCESS_KEY)[A-Z\d_]{0,30}\s{0,2}[=:]\s{0,2}(?=\S{0,200}[\d/+])\S{8,300}/g,
    by: '…',
    why: 'a variable of the environment with what it holds',
    example: ['Set AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG there.', 'Set … there.'],
    nearMiss: 'Set AWS_SECRET_ACCESS_KEY and API_TOKEN=… yourself.',
  },
  {
    what: 'a token or a password',
    pattern: /\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{8,1000}/g,
    by: '…',
    why: 'a signed token, as web services hand it out (RFC 7519)',
    example: ['Use eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N there.', 'Use … there.'],
    nearMiss: 'A token begins with eyJhbGciOiJIUzI1NiJ9 and a dot.',
  },
]

/**
 * The text without its private parts.
 * @param where blanks at the ends of a whole text go; those of a part `within` one part its lines
 * @returns with the kinds of parts that were taken, as the form names them
 */
export function withoutPrivateParts(
  text: string,
  where: 'whole' | 'within' = 'whole',
): {
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
  const single = left.replace(/ {2,}/g, ' ')
  return { text: where === 'whole' ? single.trim() : single, taken }
}
