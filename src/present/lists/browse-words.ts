// The words of look-ups and lists.

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const BROWSE_WORDS = {
  byChance: 'Picked at random:',
  alsoCalled: (names: readonly string[]) => `Others of that name: ${names.join(' · ')}`,
  notedIn: (cards: number) => `Named in ${count(cards, 'place')} of these notes`,
  notedBy: (cards: number) => `${count(cards, 'talk or passage', 'talks and passages')} noted`,
  notesAbout: (notes: number, talks: number) => `${count(notes, 'note')} with ${count(talks, 'talk')}`,
  noNoteNames: (name: string) => `No note names ${name} yet.`,
  noNoteAbout: 'No note about this KubeCon yet.',
  notesOf: (edition: string) => `Notes of ${edition}`,
  onProgramme: (sessions: number) =>
    sessions > 0 ? `${count(sessions, 'session')} on the programme.` : 'Its programme is not known here.',
  timeline: (topic: string) => (topic === '' ? 'A timeline' : `${topic}: a timeline`),
  timelineOf: (notes: number, authors: number) =>
    `Mentions in ${count(notes, 'note')}${authors > 0 ? ` by ${count(authors, 'author')}` : ''}: what these notes say, not how popular it was.`,
  mentionedIn: (notes: number, of: number) => `${notes.toLocaleString('en')} of ${count(of, 'note')}`,
  before: (editions: readonly string[]) => `Before: ${editions.join(', ')}.`,
  notMentioned: (editions: readonly string[]) => `No note mentions it: ${editions.join(', ')}.`,
  inShort: (edition: string, notes: number, of: number) => `${edition} ${notes}/${of}`,
  since: 'What became of it since',
  projects: (projects: number) => `${count(projects, 'project')} named in the notes`,
  projectsOfLevel: (projects: number, level: string, about: string | undefined) =>
    `${count(projects, `${level} project`)} of the CNCF${about ? ` for “${about}”` : ''}`,
  mentions: (times: number) => count(times, 'mention'),
  editions: 'Every KubeCon',
  someEditions: (editions: number) => count(editions, 'KubeCon'),
  editionHolds: (notes: number, sessions: number) =>
    [notes > 0 ? count(notes, 'note') : '', sessions > 0 ? count(sessions, 'session') : '']
      .filter(Boolean)
      .join(', '),
  mostEditions: {
    notes: 'Every KubeCon, most notes first',
    sessions: 'Every KubeCon, most sessions first',
  },
  speakers: (speakers: number) => `${count(speakers, 'speaker')} in the notes, most talks first`,
  speakersOf: (speakers: number, edition: string) => `${count(speakers, 'speaker')} of ${edition}`,
  speakerHolds: (talks: number, sessions: number) =>
    [
      talks > 0 ? `${count(talks, 'talk')} noted` : '',
      sessions > 0 ? `${count(sessions, 'session')} on the programme` : '',
    ]
      .filter(Boolean)
      .join(', '),
  findSpeakers: '“speaker” and a name finds each.',
  authors: (authors: number) => `${count(authors, 'author')} of the notes, most notes first`,
  authorHolds: (notes: number, talks: number) =>
    [count(notes, 'note'), talks > 0 ? count(talks, 'talk') : ''].filter(Boolean).join(', '),
  findAuthors: '“author” and a name finds each.',
  topics: (topics: number) => `${count(topics, 'topic')} of the notes, most talks first`,
  topicHolds: (talks: number, passages: number) =>
    [talks > 0 ? `${count(talks, 'talk')} noted` : '', passages > 0 ? count(passages, 'passage') : '']
      .filter(Boolean)
      .join(', '),
  findTopics: 'Type one to read about it.',
  mostTalks: 'Talks, most notes first (viewers are not counted)',
  columns: {
    speakers: ['Speaker', 'Talks noted', 'Sessions'],
    authors: ['Author', 'Notes', 'Talks'],
    topics: ['Topic', 'Talks noted', 'Passages'],
    projects: ['Project', 'Mentions'],
    editions: ['KubeCon', 'Where', 'When', 'Notes', 'Sessions'],
    stats: ['What', 'How many'],
  },
  findProjects: '“project” and a name finds each.',
  findEditions: '“edition” and a year finds each.',
  notes: (notes: number) => count(notes, 'note'),
  talks: (talks: number) => count(talks, 'talk'),
  next: 'The next KubeCon',
  noNext: 'No upcoming KubeCon is known here.',
  stats: 'What the library holds',
  statsLines: {
    notes: ['note', 'notes'],
    authors: ['author', 'authors'],
    talks: ['talk', 'talks'],
    passages: ['passage', 'passages'],
    projects: ['project named', 'projects named'],
    editions: ['edition with notes', 'editions with notes'],
    sessions: ['session of the programme', 'sessions of the programme'],
  },
  statsLine: (n: number, [one, many]: readonly [string, string]) => count(n, one, many),
  unanswered: 'Asked for, but not in the notes',
  unansweredTimes: (times: number) => (times === 1 ? 'once' : `${times} times`),
  unansweredNone: 'No unanswered topics so far.',
  unansweredHint: 'Do you know a talk about one of these? Type “note” and what you want to tell.',
  unansweredOff:
    'No unanswered topics are known here. The operator of a bot can have them kept (COUNT_UNANSWERED).',
} as const
