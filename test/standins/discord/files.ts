// Files that come with a message: what it names must be there. docs.discord.com/developers/reference#uploading-files
import type { Json } from './world.ts'

const BY_NAME = 'attachment://'

/** @returns what is wrong between a message (or the data of a callback) and the files beside it */
export function fileErrors(body: Json, files: readonly string[]): readonly string[] {
  const data = (body.data ?? body) as Json
  const attachments = (data.attachments ?? []) as readonly Json[]
  const shown = stringsIn(data.components).filter((text) => text.startsWith(BY_NAME))
  return [
    ...shown
      .map((address) => address.slice(BY_NAME.length))
      .filter((name) => !files.includes(name))
      .map((name) => `${BY_NAME}${name} is shown, but no such file came along`),
    ...attachments
      .filter(({ id, filename }) => filename !== undefined && files[Number(id)] !== filename)
      .map(({ id, filename }) => `attachment ${id} is called ${filename}, the file ${files[Number(id)]}`),
  ]
}

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []
