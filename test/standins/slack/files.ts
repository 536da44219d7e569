// Files, in three steps: an address is asked for, the bytes are sent there, and the file is shared.
// docs.slack.dev/reference/methods/files.getUploadURLExternal and files.completeUploadExternal
import type { Answer, Request } from '../listener.ts'
import type { Method } from './methods.ts'
import type { World } from './world.ts'

/** `alt_txt_too_large` */
const ALT = 1_000

const SCOPE = 'files:write'

const lacksScope = ({ workspace }: World) =>
  workspace.scopes.split(',').includes(SCOPE)
    ? undefined
    : { ok: false, error: 'missing_scope', needed: SCOPE, provided: workspace.scopes }

export const FILE_METHODS: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': (args, world) => {
    const { filename, length, alt_txt, alt_text } = args
    const alt = alt_txt ?? alt_text
    const refusal = lacksScope(world)
    if (refusal) return refusal
    if (typeof filename !== 'string' || !(Number(length) > 0)) return { ok: false, error: 'missing_argument' }
    if (String(alt ?? '').length > ALT) return { ok: false, error: 'alt_txt_too_large' }
    const id = world.newId('F0')
    world.files.set(id, {
      name: filename,
      length: Number(length),
      alt: alt === undefined ? undefined : String(alt),
    })
    return { ok: true, upload_url: `http://${world.host()}/upload/${id}`, file_id: id }
  },

  'files.completeUploadExternal': (args, world) => {
    const refusal = lacksScope(world)
    if (refusal) return refusal
    const wanted = typeof args.files === 'string' ? JSON.parse(args.files) : args.files
    const ids: readonly string[] = Array.isArray(wanted) ? wanted.map(({ id }) => String(id)) : []
    if (ids.length === 0 || ids.some((id) => world.files.get(id)?.bytes === undefined))
      return { ok: false, error: 'file_not_found' }
    const error = world.channels.get(String(args.channel_id ?? ''))
    return error === undefined ? { ok: true, files: ids.map((id) => ({ id })) } : { ok: false, error }
  },
}

/** `POST /upload/<id>`: raw bytes, or a form with one file. */
export async function upload(world: World, id: string, { headers, body }: Request): Promise<Answer> {
  const file = world.files.get(id)
  if (file === undefined) return { status: 404, body: 'no such upload' }
  const type = headers['content-type'] ?? ''
  file.bytes = type.startsWith('multipart/form-data') ? await firstFile(body, type) : new Uint8Array(body)
  return file.bytes.length === file.length
    ? { status: 200, body: `OK - ${file.length}` }
    : { status: 400, body: `expected ${file.length} bytes, got ${file.bytes.length}` }
}

async function firstFile(body: Buffer, type: string): Promise<Uint8Array> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  for (const value of form.values())
    if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  return new Uint8Array()
}
