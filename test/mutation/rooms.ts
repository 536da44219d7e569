// The rooms whose rules are changed one by one, with the tests that should notice.

export interface MutatedRoom {
  readonly name: string
  /** Paths from the root, as globs; what begins with ! is left out. */
  readonly sources: readonly string[]
  readonly tests: readonly string[]
}

/** All that reads notes; what fetches, watches and scores them starts programs or waits. */
const READING = [
  'test/ingest/**/*.test.ts',
  '!test/ingest/{fetch-post,refresh-catalogue,scores,watch-library,watch-notes,budget}.test.ts',
]

/** What a mutated source cannot pass whatever its rules are: limits of computing, a database that a run of the tests shares. */
const NOT_FOR_MUTANTS = [
  '!test/query/bounded-questions.test.ts',
  '!test/conversation/notes/two-replicas.test.ts',
]

const ROOMS: readonly MutatedRoom[] = [
  {
    name: 'digest',
    sources: ['src/digest/**/*.ts'],
    tests: ['test/digest/*.test.ts', 'test/conversation/digest-form.test.ts', 'test/golden/*.test.ts'],
  },
  {
    name: 'present',
    sources: ['src/present/**/*.ts', '!src/present/pictures/to-png.ts'],
    tests: [
      'test/{present,golden,conversation,digest,drafts}/**/*.test.ts',
      // What is printed as JSON.
      'test/cli/{ask,question}.test.ts',
      ...NOT_FOR_MUTANTS,
    ],
  },
  {
    name: 'conversation',
    sources: ['src/conversation/**/*.ts'],
    tests: [
      'test/{conversation,golden}/**/*.test.ts',
      'test/digest/{commands,desk}.test.ts',
      ...NOT_FOR_MUTANTS,
    ],
  },
  { name: 'ingest/notes', sources: ['src/ingest/notes/**/*.ts'], tests: READING },
  { name: 'ingest/understand', sources: ['src/ingest/understand/**/*.ts'], tests: READING },
  {
    name: 'query',
    sources: ['src/query/**/*.ts'],
    tests: ['test/{query,golden,conversation}/**/*.test.ts', ...NOT_FOR_MUTANTS],
  },
  {
    name: 'search',
    sources: ['src/search/**/*.ts'],
    tests: ['test/{search,query,golden}/**/*.test.ts', ...NOT_FOR_MUTANTS],
  },
]

export const ROOM_NAMES: readonly string[] = ROOMS.map(({ name }) => name)

/** @throws where there is no such room, with those there are */
export function roomNamed(name: string): MutatedRoom {
  const room = ROOMS.find((one) => one.name === name)
  if (!room) throw new Error(`No room ${name || '(none)'}; expected one of ${ROOM_NAMES.join(', ')}`)
  return room
}
