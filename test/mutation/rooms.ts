// The rooms whose rules are changed one by one, with the tests that should notice.

export interface MutatedRoom {
  readonly name: string
  /** Paths from the root, as globs. */
  readonly sources: readonly string[]
  readonly tests: readonly string[]
}

const READING = [
  'test/ingest/{docs,import-note,layouts,note-format,notes,understand}*.test.ts',
  'test/ingest/{notes,understand}/**/*.test.ts',
]

const ROOMS: readonly MutatedRoom[] = [
  {
    name: 'digest',
    sources: ['src/digest/**/*.ts'],
    tests: ['test/digest/*.test.ts', 'test/conversation/digest-form.test.ts', 'test/golden/*.test.ts'],
  },
  {
    name: 'present',
    sources: ['src/present/**/*.ts', '!src/present/to-png.ts'],
    tests: ['test/{present,golden}/**/*.test.ts'],
  },
  {
    name: 'conversation',
    sources: ['src/conversation/**/*.ts'],
    tests: ['test/{conversation,golden}/**/*.test.ts', 'test/digest/{commands,desk}.test.ts'],
  },
  { name: 'ingest/notes', sources: ['src/ingest/notes/**/*.ts'], tests: READING },
  { name: 'ingest/understand', sources: ['src/ingest/understand/**/*.ts'], tests: READING },
  { name: 'query', sources: ['src/query/**/*.ts'], tests: ['test/{query,golden,conversation}/**/*.test.ts'] },
  { name: 'search', sources: ['src/search/**/*.ts'], tests: ['test/{search,query,golden}/**/*.test.ts'] },
]

export const ROOM_NAMES: readonly string[] = ROOMS.map(({ name }) => name)

/** @throws where there is no such room, with those there are */
export function roomNamed(name: string): MutatedRoom {
  const room = ROOMS.find((one) => one.name === name)
  if (!room) throw new Error(`No room ${name || '(none)'}; expected one of ${ROOM_NAMES.join(', ')}`)
  return room
}
