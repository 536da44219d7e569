// Words that only Discord shows: its commands, and what may go wrong in its channels.

export const DISCORD_WORDS = {
  kubecon: 'Ask what people noted about talks at KubeCon',
  findTalks: 'Find talks about this',
  saveNote: 'Save as a note',
  unreadable: 'The bot could not read this. Please try again, or ask in your own words with /kubecon.',
  options: {
    query: 'A question, a topic, a project or a speaker; "help" shows examples',
    edition: 'Only this KubeCon: "eu 2021", a year, a city',
    kind: 'What the query is the name of; left out, it is a question',
    private: 'Shows the answer to you alone',
  },
  kinds: { talk: 'talk', project: 'project', speaker: 'speaker', author: 'author of a note' },
  digest: {
    description: 'Digests for this channel',
    subcommands: {
      subscribe: 'Order a digest for this channel',
      form: 'Order a digest with a form',
      list: 'The digests of this channel',
      why: 'When the next one comes, and what blocks it',
      now: 'Post one at once, as a test',
      pause: 'Pause a digest until it is resumed',
      resume: 'Start a paused digest again',
      stop: 'End a digest',
      end: 'What to post when everything has been shown',
      log: 'What was posted, missed or unclear',
      help: 'All commands, with examples',
    },
    options: {
      days: 'On which days; left out: weekdays',
      time: 'At what time, for example 09:00',
      zone: 'In which time zone, for example Europe/Lisbon',
      topic: 'Only what the notes say about this',
      which: 'Its number in the list, or all; left out: the only one',
      choice: 'Nothing more, one digest a month, or everything again',
    },
    addFirst:
      'only its commands were added to this server, so somebody who manages the server has to add the bot itself, with its invite link',
    notAdded: 'The bot was not added here: it answers, but it cannot post digests.',
  },
  channel: 'Channel:',
  previousResults: 'Previous results',
  sharedBefore: 'This has been shared already.',
  event: {
    make: 'Add as an event here',
    made: 'It is an event of this server now.',
    stands: 'This server has that event already.',
    open: 'Open the event',
    over: 'This KubeCon is no longer the next one, or it has begun. Ask for “next” again.',
    mayNot: 'Events of this server are created by people and apps with the permission “Create Events”.',
    somewhere: 'see the KubeCon website',
    description: 'Dates as of the catalogue of kubecon; from the first day to the last, by UTC.',
  },
  cannotAnswerHere: (reason: string) => `I cannot answer here: ${reason}.`,
  cannotAnswer: (channel: string, reason: string) =>
    `I cannot answer you in #${channel}: ${reason}. Someone who manages the server can fix that.`,
} as const
