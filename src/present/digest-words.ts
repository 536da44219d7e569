// The words of digests: what stands on them, and what is said about them.
import type { AtEnd, SlotState } from '../domain/digest.ts'

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const AT_END_WORDS: Readonly<Record<AtEnd, string>> = {
  stop: 'nothing more until there are new notes',
  monthly: 'one digest a month, of what was shown longest ago',
  again: 'everything once more',
}

/** What became of a slot, for people. */
export const STATE_WORDS: Readonly<Record<SlotState, string>> = {
  claimed: 'being posted just now',
  posted: 'posted',
  missed: 'missed, and not posted later',
  unclear: 'unclear whether it stands here, and not sent again',
  gone: 'could not be posted',
  resting: 'nothing was due: all has been shown',
}

/** Usage of every command, for help and for mistakes. */
export const DIGEST_USAGE: readonly (readonly [usage: string, does: string])[] = [
  ['digest weekdays 09:00 Europe/Lisbon', 'a digest on every weekday; also daily, or weekly mon'],
  ['digest daily 09:00 UTC about service mesh', 'only what the notes hold about a topic'],
  ['digest list', 'the digests of this channel'],
  ['digest why', 'when the next one comes, and what stands in its way'],
  ['digest log', 'what was posted, missed or unclear'],
  ['digest now', 'post one at once, as a test'],
  ['digest pause', 'pause until digest resume'],
  ['digest stop', 'end it; digest stop 2 where there are several'],
  ['digest end monthly', 'what comes when all has been shown: stop, monthly or again'],
]

export const DIGEST_WORDS = {
  trial: 'This is a test: nothing counts as shown by it.',
  roundEnd: (shown: number) =>
    `That was all: this channel has seen ${shown === 1 ? 'the one thing' : `all ${shown} things`} there ${shown === 1 ? 'is' : 'are'} to show.`,
  next: (atEnd: AtEnd) => `What comes now: ${AT_END_WORDS[atEnd]}.`,
  choose: 'Choose with digest end stop, digest end monthly or digest end again.',
  newFirst: 'New notes always come first.',

  subscribedTitle: 'A digest is ordered for this channel',
  standsAlready: 'This channel has this digest already',
  listTitle: (n: number) => `${count(n, 'digest')} in this channel`,
  none: 'There is no digest in this channel.',
  howToBegin: 'Order one with digest weekdays 09:00 Europe/Lisbon',
  when: 'When',
  what: 'What',
  nextPost: 'Next',
  runway: 'Lasts for',
  undo: 'To undo',
  everything: (n: number) => `everything in the notes: ${count(n, 'item')}, each with a project`,
  about: (topic: string, n: number) => `only about “${topic}”: ${count(n, 'item')} match`,
  nothingMatches: 'Nothing matches yet: nothing is posted until notes about it come.',
  zoneAssumed: (zone: string) => `No time zone was given: ${zone} is taken. Name another to change it.`,
  lasts: (left: number, until: string | undefined) =>
    until ? `${count(left, 'item')}, until ${until}` : `${count(left, 'item')}, for years`,
  afterwards: (atEnd: AtEnd) => `then ${AT_END_WORDS[atEnd]}`,
  undoWith: (number: number) => `digest stop ${number}; digest pause ${number} for a while`,
  byOperator: 'declared by whoever runs the bot',
  suspendedFor: (reason: string, since: string) =>
    `suspended since ${since}: ${reason}. It is tried again at its next time, and goes on by itself.`,
  pausedSince: (since: string) => `paused since ${since}; digest resume goes on`,

  ordered: { pause: 'Paused', resume: 'Goes on', stop: 'Stopped' },
  /** What can be done next. */
  orderedHint: { pause: ['It goes on with digest resume.'], resume: [], stop: [] },
  nothingToDo: {
    pause: 'Nothing to pause: it does not run.',
    resume: 'Nothing to resume: it runs.',
    stop: 'Nothing to stop.',
  },
  notYours: 'This one is declared by whoever runs the bot: it can be paused here, and stopped there.',
  atEndChosen: (atEnd: AtEnd) => `When all has been shown: ${AT_END_WORDS[atEnd]}.`,
  which: 'There are several digests here. Which one?',
  noSuch: (number: number) => `There is no digest number ${number} here.`,
  tooMany: (most: number) => `A channel may have ${most} digests; stop one first.`,
  managersOnly:
    'Only people who manage this channel may change its digests. digest list, why and log are for all.',
  form: {
    open: 'Order with a form…',
    title: 'Order a digest',
    submit: 'Order',
    close: 'Close',
    channel: 'Channel',
    channelHint: 'The bot must be a member: type /invite @kubecon there.',
    here: 'It is ordered for the conversation in which you opened this form.',
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
    noChannel: 'Choose the channel in which the digest is to be posted.',
    tooLate: 'Slack had given up waiting for the form. Please press again.',
    underway: 'The digest is being ordered; this can take a moment. digest list shows it in the channel.',
  },
  slack: {
    guest: 'Guests may not change the digests of a channel. digest list, why and log are for all.',
    adminsOnly: 'Only admins of this workspace may change its digests. digest list, why and log are for all.',
    adminsUnknown:
      'Only admins of this workspace may change its digests, and the bot cannot see who is one. Whoever runs it gives it the scope users:read, or sets DIGEST_MANAGERS=members.',
  },
  notKept: 'The bot has no place to remember digests; whoever runs it finds the reason in its log.',
  inChannels: 'Digests are set up in a channel of Slack or Discord: type it there.',
  usage: 'How to order digests',
  misunderstood: 'This was not understood, and nothing has been changed',

  pausedNow: 'It is paused; digest resume goes on, and then it can be tried.',
  trialPosted: 'A test has been posted here, the same way as every digest.',
  trialUnclear: 'A test was sent, but no answer came: it may stand here or not.',
  trialGone: (reason: string) => `The test could not be posted: ${reason}.`,
  trialEmpty: 'There is nothing to show: nothing matches.',
  trialOpen: 'The test could not be posted just now; try again in a minute.',

  whyTitle: 'Why, and when',
  standing: 'Now',
  lastSlot: 'Last',
  neverYet: 'nothing was due yet',
  permissions: 'Permissions',
  permissionsFine: 'nothing is missing here',
  permissionsMissing: (names: string) => `missing here: ${names}`,
  missingYet: (names: string) =>
    `The bot may not post here yet: give it ${names}. Until then the digest is kept and tried at its times.`,
  permissionsUnknown: 'not told by the platform; digest now tries',
  logTitle: 'The last digests of this channel',
  logEmpty: 'Nothing has been due in this channel yet.',
  test: 'test',
  toldTitle: 'A digest you ordered cannot be posted',
  toldWhat: (what: string, reason: string) =>
    `${what}: ${reason}. It stays in the list and is tried again at its next time; let the bot in again, and it goes on by itself.`,
} as const

/** Why nothing can be posted for a workspace; the reason of a suspension. */
export const absentReason = {
  absent: 'the workspace has removed the app; the digest goes on when it installs it again',
  unreadable: 'what is kept of the workspace cannot be read; the operator’s log says why',
  unknown: 'it is not known to which workspace the channel belongs; order the digest there again',
} as const
