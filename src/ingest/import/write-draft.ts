// The one place that writes a draft note.
import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../../folders/make-folder.ts'

export type DraftWritten = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Writes a new file; an existing one only when told to. */
export async function writeDraft(path: string, text: string, force: boolean): Promise<DraftWritten> {
  try {
    await makeFolder(dirname(path))
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
    return { ok: true }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    return {
      ok: false,
      why:
        code === 'EEXIST'
          ? `${path} exists; --force overwrites it, --out writes elsewhere`
          : `${path} cannot be written (${code})`,
    }
  }
}
