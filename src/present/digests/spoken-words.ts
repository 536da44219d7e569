// The words of what is said about digests that stand: what comes next, who ordered them, what was taken back.
import type { AskedBack, ToldOfDigests } from '../../domain/digests/digest-command.ts'
import type { DigestCommands } from './digest-commands.ts'

/** `03:00` → `3:00` */
const hourOf = (time: string): string => time.replace(/^0(?=\d)/, '')

const WHICH_ZONE =
  'In which time zone? Type a city, or its name: for example “Lisbon time” or “time zone Europe/Berlin”. A number of hours, such as +2, knows no summer time.'

export const SPOKEN_WORDS = {
  orderAgain: 'Order it again',
  resumeButton: 'Resume',
  again: 'Ordered again',
  staysPaused: ({ resume }: DigestCommands) => `It stays paused. “${resume}” starts it again.`,
  noneAbout: (topic: string) => `No digest here is about “${topic}”. Order one?`,
  whichTopic:
    'About what? Type the order with its topic, for example “daily at 9 about gitops”. Or press one of these, about everything.',
  beyond: {
    holidays: 'A digest knows no holidays: it comes on them too. This can be ordered:',
    without: 'A digest cannot leave a topic out; it can only be about one. This can be ordered:',
    from: 'A digest begins when it is ordered. Order it then, or now:',
    elsewhere: 'Each channel has its own digests: type it in that channel. Nothing is changed here.',
    channel: 'A digest comes to the channel in which it is ordered: order it there. For this channel, press:',
  },
  otherChannel:
    'A digest comes to the channel in which it is ordered: order it there. Then stop the one here:',
  nothingPaused: 'Nothing to resume: no digest here is paused.',
  nothingRuns: 'Nothing to pause: no digest here is running.',
  nothingToUndo: 'Nothing was ordered, changed or stopped here in the last quarter of an hour.',
  previewTitle: (moment: string) => `Next in this channel: ${moment}`,
  previewSeen: 'This is a preview. It comes so if there are no new notes until then.',
  postNow: 'Post one now, as a test',
  restsNext:
    'Nothing: everything has been shown, and this channel wants nothing more until there are new notes.',
  orderedByYou: (since: string) => `ordered by you on ${since}`,
  orderedByOther: (since: string) => `ordered by somebody else here on ${since}`,
  changedByYou: (since: string) => `changed by you on ${since}`,
  changedByOther: (since: string) => `changed by somebody else here on ${since}`,
  /** Beside a change: another digest, and not that one. */
  another: (digest: string) => `New: ${digest}`,
  instead: (digest: string) => `Instead: ${digest}`,
  soAlready: (digest: string) => `It is set like this already: ${digest}. Order another?`,
  titleKept: 'Change the digest of this channel, or order another?',
  titleChange: 'Change the digest of this channel?',
  whichZone: WHICH_ZONE,
  /** What is asked where somebody wants another, of one digest. */
  askedBack: {
    zone: WHICH_ZONE,
    topic: 'About what? Type it with “about”: for example “about gitops”. Or press one of these.',
    time: 'At what time? Type it: for example “at 10” or “half past 8”. Or press one of these.',
    days: 'On which days? Type them: for example “on tuesdays” or “weekdays”. Or press one of these.',
    change:
      'Type what is to be another: for example “at 10”, “on tuesdays”, “about gitops” or “Lisbon time”.',
  } satisfies Readonly<Record<AskedBack, string>>,
  /** And where there are several. */
  askedOfOne: {
    zone: 'Which one, and in which time zone? Type it: for example “zone Lisbon for the first”.',
    topic: 'Which one, and about what? Type it: for example “digest 1 about gitops”.',
    time: 'Which one, and at what time? Type it: for example “digest 1 at 10”.',
    days: 'Which one, and on which days? Type it: for example “number 1: tuesdays”.',
    change: 'Which one, and what is to be another? Type it: for example “digest 1 at 10”.',
  } satisfies Readonly<Record<AskedBack, string>>,
  moreOften: 'More often? Press what you mean.',
  atWhatTime: 'At what time? Type it: for example “at 10”. Or press one of these.',
  /** What people ask about digests. */
  told: {
    where: 'A digest is posted in the channel in which it was ordered: what you order here comes here.',
    cost: 'A digest costs nothing, and the bot asks nobody for money.',
    readers: 'A digest is a message in this channel: whoever reads the channel reads it.',
    private:
      'A digest comes by no other way than as a message in the channel in which it was ordered: whoever reads the channel reads it. For you alone, order one in your direct messages with the bot.',
    holidays:
      'A digest knows no holidays: it comes on them too. You can pause it before, and resume it after.',
    name: 'A digest has no name: it is called by its days, time and topic, or by its number in the list.',
    ended:
      'Then nothing comes any more; what was posted stays. For a quarter of an hour “undo” brings it back, and it can be ordered again at any time.',
    stays: 'It stays as it is.',
  } satisfies Readonly<Record<ToldOfDigests, string>>,
  lettersRead: (letters: string, zone: string) =>
    `“${letters}” was read as the time of ${zone}, with its summer time.`,
  formBelow: 'A digest can be ordered with the form: days, time, zone and topic.',
  onceADay: 'A digest has one time of day. Press one; for the other, another digest can be ordered.',
  equalStands: (digest: string) =>
    `This channel has that digest already: ${digest}. Nothing was changed. Stop the other one?`,
  stopEnds: 'No date can be set on which a digest ends: it ends when it is stopped. Stop one now?',
  skips: 'No single day can be left out. A pause lasts until you resume the digest. Pause one now?',
  tooMuch: 'Fewer digests? Press what you mean.',
  notUnderstood: (words: readonly string[]) =>
    `Not understood: ${words.map((one) => `“${one}”`).join(', ')}.`,
  readAsAfternoon: (at: string, atNight: string) =>
    `${hourOf(atNight)} was read as ${at}. For the night, say ${atNight}.`,
  further: 'You also asked for this. Press to do it:',
  atNightButton: (atNight: string) => `At ${atNight}`,
  stopButton: (digest: string) => `Stop: ${digest}`,
  notThen: (digest: string) => `It does not come then: ${digest}.`,
  noDayLeft: 'Then it would come on no day at all. Stop it?',
} as const
