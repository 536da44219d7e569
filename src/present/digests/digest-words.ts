// The words of digests: what stands on them, and what is said about them.
import type { AtEnd, SlotState } from '../../domain/digests/digest.ts'
import type { Often } from '../../domain/digests/digest-command.ts'
import type { DigestCommands } from './digest-commands.ts'

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** What a digest shows one of. */
const told = (n: number): string => count(n, 'talk or theme', 'talks and themes')

export const AT_END_WORDS: Readonly<Record<AtEnd, string>> = {
  stop: 'nothing more until there are new notes',
  monthly: 'one digest a month, of what was shown longest ago',
  again: 'everything again',
}

/** What became of a slot, for people. */
export const STATE_WORDS: Readonly<Record<SlotState, string>> = {
  claimed: 'being posted now',
  posted: 'posted',
  missed: 'missed, and not posted later',
  unclear: 'unclear whether it was posted; not sent again',
  gone: 'could not be posted',
  resting: 'nothing to post: everything has been shown',
}

export const DIGEST_WORDS = {
  trial: 'This is a test. It does not count as shown.',
  roundEnd: (shown: number) =>
    `That was all: this channel has seen ${shown === 1 ? 'the one thing' : `all ${shown} things`} there ${shown === 1 ? 'is' : 'are'} to show.`,
  next: (atEnd: AtEnd) => `Next: ${AT_END_WORDS[atEnd]}.`,
  choose: ({ end }: DigestCommands) =>
    `Choose with “${end('stop')}”, “${end('monthly')}” or “${end('again')}”.`,
  newFirst: 'New notes always come first.',

  subscribedTitle: 'A digest is ordered for this channel',
  standsAlready: 'This channel has this digest already',
  listTitle: (n: number) => `${count(n, 'digest')} in this channel`,
  none: 'There is no digest in this channel.',
  howToBegin: ({ order }: DigestCommands) => `Order one with “${order}”.`,
  changedTitle: 'The digest is changed',
  insteadOf: (what: string) => `It comes instead of: ${what}.`,
  when: 'When',
  what: 'What',
  nextPost: 'Next',
  forecast: 'New each time',
  undo: 'To undo',
  undoButton: 'Undo',
  everything: (n: number) => `everything in the notes: ${told(n)}, one each time, with a project`,
  about: (topic: string, n: number) =>
    n === 0 ? `only about “${topic}”` : `only about “${topic}”: ${told(n)} ${n === 1 ? 'matches' : 'match'}`,
  nothingMatches: 'nothing matches yet; the digest starts when there are notes about it',
  matching: (topics: string) => `These match now: ${topics}. Press one to have it instead.`,
  itemsAbout: (topic: string, n: number) => `${topic} (${told(n)})`,
  zoneAssumed: (zone: string) =>
    zone === 'UTC'
      ? 'No time zone was given, so UTC is used. To change it, type your city, for example Lisbon.'
      : `No time zone was given, so ${zone} is used, as this channel does already.`,
  lasts: (left: number, until: string | undefined) =>
    until ? `until ${until}, with ${told(left)}` : `for years, with ${told(left)}`,
  afterwards: (atEnd: AtEnd) => `then ${AT_END_WORDS[atEnd]}`,
  undoWith: ({ stop, pause }: DigestCommands, number: number) =>
    `“${stop(number)}”, or “${pause(number)}” for a while`,
  byOperator: 'set up by the operator of the bot',
  suspendedFor: (reason: string, since: string) =>
    `suspended since ${since}: ${reason}. The bot tries again at its next time, and the digest resumes by itself.`,
  pausedSince: ({ resume }: DigestCommands, since: string) =>
    `paused since ${since}; “${resume}” starts it again`,

  ordered: { pause: 'Paused', resume: 'Resumed', stop: 'Stopped' },
  /** What can be done next. */
  orderedHint: {
    pause: ({ resume }: DigestCommands) => [`“${resume}” starts it again.`],
    resume: () => [],
    stop: () => [],
  },
  nothingToDo: {
    pause: 'Nothing to pause: it is not running.',
    resume: 'Nothing to resume: it is running.',
    stop: 'Nothing to stop.',
  },
  notYours: 'The operator of the bot set this one up. It can be paused here; only the operator can stop it.',
  atEndChosen: (atEnd: AtEnd) => `When everything has been shown: ${AT_END_WORDS[atEnd]}.`,
  which: 'There are several digests here. Which one?',
  allOfThem: 'All of them',
  offer: {
    title: 'A digest for this channel?',
    noneToChange: 'No digest comes to this channel yet. This can be ordered:',
    fits: 'Press what you mean. Nothing is ordered yet.',
    fitsKept: 'Press which one you mean. Nothing is changed yet.',
    pauseEnds: 'A pause does not end by itself: it lasts until you resume the digest. Pause one now?',
    often: {
      once: 'A digest comes again and again, on days of the week. “digest now” brings one at once.',
      hourly: 'A digest comes at most once a day.',
      several: 'On which days? Press some, or type for example “tuesdays and thursdays at 9”.',
      weekly: 'On which day? Press one, or type for example “every tuesday at 9”.',
      fortnightly: 'A digest comes on days of the week, so every week at least.',
      monthly: 'A digest comes on days of the week, so every week at least.',
    } satisfies Readonly<Record<Often, string>>,
    monthlyAtEnd: 'Monthly when all has been shown',
    zone: (zone: string) => `${zone} is a time zone. Is it for a digest?`,
    search: (line: string) => `Search for “${line}”`,
    stop: 'Stop a digest of this channel?',
    pause: 'Pause a digest of this channel?',
    resume: 'Resume a digest of this channel?',
  },
  stands: 'The digest is already set like this.',
  zoneStands: 'This digest has that time zone already.',
  orUsual: 'Or press one of these',
  allCommands: ({ help }: DigestCommands) => `“${help}” shows all commands.`,
  noSuchNow: 'There is no such digest here. These are here:',
  noSuch: (number: number) => `There is no digest number ${number} here.`,
  tooMany: (most: number) => `A channel can have at most ${most} digests; stop one first.`,
  managersOnly:
    'Only people who manage this channel may change its digests. Everybody may read the list, the reasons and the log.',
  form: {
    open: 'Order with a form…',
    title: 'Order a digest',
    submit: 'Order',
    close: 'Close',
    channel: 'Channel',
    channelHint: 'The bot must be a member: type “/invite @kubecon” there.',
    here: 'The digest is for the conversation in which you opened this form.',
    days: 'Days',
    time: 'Time',
    zone: 'Time zone',
    zoneHint: 'Left empty: the one this channel uses already, else UTC.',
    zonePlaceholder: 'Type a city, such as Lisbon',
    topic: 'Only about',
    topicHint: 'A subject such as service mesh. Left empty: everything in the notes.',
    dayNames: {
      daily: 'Every day',
      weekdays: 'Monday to Friday',
      'weekly mon': 'Every Monday',
      'weekly tue': 'Every Tuesday',
      'weekly wed': 'Every Wednesday',
      'weekly thu': 'Every Thursday',
      'weekly fri': 'Every Friday',
      'weekly sat': 'Every Saturday',
      'weekly sun': 'Every Sunday',
    },
    noChannel: 'Choose the channel for the digest.',
    tooLate: 'Slack stopped waiting for the form. Please press again.',
    underway: 'The digest is being ordered; this can take a moment. “digest list” shows it in the channel.',
  },
  slack: {
    orderedFromForm: 'You are ordering a digest for this channel. The form says what was ordered.',
    invite: (bot: string) => `type “/invite @${bot}” in the channel`,
    inviteFirst: (bot: string) => `if nobody has invited it, type “/invite @${bot}” there`,
    withTheBotOnly: 'if it is not your conversation with the bot itself, order the digest in that one',
    guest:
      'Guests may not change the digests of a channel. “digest list”, “digest why” and “digest log” are for all.',
    adminsOnly:
      'Only admins of this workspace may change its digests. “digest list”, “digest why” and “digest log” are for all.',
    adminsUnknown:
      'Only admins of this workspace may change its digests, and the bot cannot see who is one. The operator can give it the scope users:read, or set DIGEST_MANAGERS=members.',
  },
  notKept: 'The bot cannot store digests right now. Its operator finds the reason in the log.',
  inChannels: 'Digests are set up in a channel of Slack or Discord: type it there.',
  usage: 'How to order digests',
  misunderstood: 'I did not understand this',
  unchanged: 'Nothing was changed.',

  pausedNow: ({ resume }: DigestCommands) => `It is paused. Start it again with “${resume}”, then test it.`,
  trialPosted: 'A test has been posted here, the same way as every digest.',
  trialUnclear: 'A test was sent, but the platform did not confirm it. It may be here or not.',
  trialGone: (reason: string) => `The test could not be posted: ${reason}.`,
  trialEmpty: 'There is nothing to show: nothing matches.',
  trialOpen: 'The test could not be posted right now; try again in a minute.',

  whyTitle: 'Why, and when',
  standing: 'Now',
  lastSlot: 'Last',
  neverYet: 'nothing was due yet',
  permissions: 'Permissions',
  permissionsFine: 'nothing is missing here',
  permissionsMissing: (names: string) => `missing here: ${names}`,
  missingYet: (names: string) =>
    `The bot may not post here yet: give it ${names}. Until then the digest is kept, and the bot tries at each of its times.`,
  notSeenYet: ({ now }: DigestCommands, letIn: string) =>
    `Whether the bot may post in that channel is not known yet: ${letIn}. Then “${now}”, typed there, posts a test.`,
  notInChannel: (letIn: string) =>
    `The bot is not in that channel, so nothing can be posted there yet: ${letIn}. The digest is kept, and the bot tries at each of its times.`,
  permissionsUnknown: ({ now }: DigestCommands) => `the platform does not say; “${now}” tests it`,
  logTitle: 'The last digests of this channel',
  logEmpty: 'Nothing has been due in this channel yet.',
  test: 'test',
  toldTitle: 'A digest you ordered cannot be posted',
  toldWhat: (what: string, reason: string) =>
    `${what}: ${reason}. It stays in the list, and the bot tries again at its next time. Let the bot in again, and the digest resumes by itself.`,
} as const

/** Why nothing can be posted for a workspace; the reason of a suspension. */
export const absentReason = {
  absent: 'the workspace removed the app; the digest resumes when the app is installed again',
  unreadable: 'the stored data of this workspace cannot be read; the operator’s log says why',
  unknown: 'it is not known to which workspace the channel belongs; order the digest there again',
} as const
