// What a client may ask for, method by method, in both kinds of protocol.
import type { Log, Reception } from '../../../domain/ports.ts'
import { listNotes, NOTE_TEMPLATES, readNote } from '../resources.ts'
import { type Caller, callTool } from '../tools/call-tool.ts'
import { listedTools } from '../tools/listed.ts'
import { TOOLS, toolNamed } from '../tools/tools.ts'
import { ProtocolError, type RpcRequest } from './json-rpc.ts'
import { agreedVersion, type Era, NAMED_EACH_TIME } from './versions.ts'

export interface McpCollaborators {
  readonly reception: Reception
  readonly log: Log
  /** Of this program. */
  readonly version: string
}

export const serverInfo = (version: string) => ({
  name: 'kubecon',
  title: 'kubecon: notes of KubeCon talks',
  version,
})

const CAPABILITIES = { tools: {}, resources: {} }

/** Put into the model's context by most clients. */
const INSTRUCTIONS = [
  'kubecon holds notes that attendees wrote about talks at KubeCon, the CNCF’s catalogue of projects, and the programmes.',
  'Answer from what the tools return and from nothing else. Quote sentences as they stand there, and cite each: author, title of the note, lines, address.',
  'Most notes are retold: say “after” the author, then, and not that the author wrote it.',
  'Where kind is “nothing” or “known”, say that no note answers it; do not fill the gap from memory.',
  'That a session is on the programme says that it was planned, not what was said there.',
  'Begin with ask; read a talk with talk before you summarise it; page on with nextPage.',
].join(' ')

interface Method {
  /** In which kind of protocol it is known. */
  readonly eras: readonly Era[]
  /** Clients may keep the result for so long: lists, and what they hold. Milliseconds. */
  readonly keptMs?: number
  readonly run: (request: RpcRequest, caller: Caller, by: McpCollaborators) => object | Promise<object>
}

const BOTH: readonly Era[] = ['agreed once', 'named each time']
/** Tools change with a release, notes when somebody writes one. */
const MINUTE_MS = 60_000

const METHODS: Readonly<Record<string, Method>> = {
  initialize: {
    eras: ['agreed once'],
    run: ({ params }, _, { version }) => ({
      protocolVersion: agreedVersion(params.protocolVersion),
      capabilities: CAPABILITIES,
      serverInfo: serverInfo(version),
      instructions: INSTRUCTIONS,
    }),
  },
  ping: { eras: ['agreed once'], run: () => ({}) },
  'server/discover': {
    eras: ['named each time'],
    keptMs: MINUTE_MS,
    run: () => ({
      supportedVersions: NAMED_EACH_TIME,
      capabilities: CAPABILITIES,
      instructions: INSTRUCTIONS,
    }),
  },
  'tools/list': { eras: BOTH, keptMs: MINUTE_MS, run: () => ({ tools: listedTools() }) },
  'tools/call': {
    eras: BOTH,
    run: ({ params }, caller, by) => {
      const tool = toolNamed(params.name)
      if (!tool)
        throw new ProtocolError(
          'invalidParams',
          `Unknown tool; expected one of ${TOOLS.map(({ name }) => name).join(', ')}`,
        )
      return callTool(tool, params.arguments ?? {}, caller, by)
    },
  },
  'resources/list': {
    eras: BOTH,
    keptMs: MINUTE_MS,
    run: ({ params }, caller, { reception }) => listNotes(params.cursor, caller, reception),
  },
  'resources/templates/list': {
    eras: BOTH,
    keptMs: MINUTE_MS,
    run: () => ({ resourceTemplates: NOTE_TEMPLATES }),
  },
  'resources/read': {
    eras: BOTH,
    keptMs: MINUTE_MS,
    run: ({ params }, caller, { reception }) => readNote(params.uri, caller, reception),
  },
}

/** @throws ProtocolError where this protocol has no such method */
export function methodOf({ method }: RpcRequest, era: Era): Method {
  const found = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined
  if (!found?.eras.includes(era)) throw new ProtocolError('methodNotFound', 'Method not found')
  return found
}
