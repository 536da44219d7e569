// Pictures travel as files beside the JSON, which shows them by their names: docs.discord.com/developers/reference
// #uploading-files. A picture is never worth an answer: where one cannot be drawn in time, or is not let in, the answer
// comes without it, and what it says stands in the text.
import { setTimeout as wait } from 'node:timers/promises'
import type { RawFile } from 'discord.js'
import {
  type APIMessageTopLevelComponent,
  ComponentType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10'
import type { Picture, ToPng } from '../../../domain/answers/message.ts'
import type { Log } from '../../../domain/ports.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { DRAWING_MS, PICTURE_ALT, PICTURE_BYTES } from '../limits.ts'
import { cutText } from './cut.ts'

/** A picture that a message shows by this name. */
export interface NamedPicture {
  readonly name: string
  readonly svg: string
}

type Attachments = NonNullable<RESTPostAPIChannelMessageJSONBody['attachments']>

/** What a message with pictures has more than others. */
export interface Pictured {
  readonly components: NonNullable<RESTPostAPIChannelMessageJSONBody['components']>
  /** As Discord is told of the files that come along. */
  readonly attachments?: Attachments
  /** What the files are made of; never sent itself. */
  readonly pictures?: readonly NamedPicture[]
}

const BY_NAME = 'attachment://'

/** @param index of the piece within the message: no other picture has the same name */
export function renderPicture({ svg, alt }: Picture, index: number) {
  const name = `picture-${index}.png`
  const description = cutText(oneLine(alt), PICTURE_ALT)
  const component: APIMessageTopLevelComponent = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `${BY_NAME}${name}` }, ...(description === '' ? {} : { description }) }],
  }
  return { component, picture: { name, svg, description } }
}

/** @param pictures those that the message shows */
export const attached = (
  pictures: readonly (NamedPicture & { readonly description: string })[],
): Pick<Pictured, 'attachments' | 'pictures'> =>
  pictures.length === 0
    ? {}
    : {
        attachments: pictures.map(({ name, description }, index) => ({
          id: String(index),
          filename: name,
          description,
        })),
        pictures: pictures.map(({ name, svg }) => ({ name, svg })),
      }

/** The message as it is sent. */
export const jsonOf = <Form extends object>({
  pictures: _,
  ...form
}: Form & { readonly pictures?: unknown }): Omit<Form, 'pictures'> => form

/** The message in words alone. */
export function withoutPictures<Form extends Pictured>(form: Form): Omit<Form, 'pictures' | 'attachments'> {
  const { pictures: _, attachments: __, ...rest } = form
  return { ...rest, components: form.components.filter((component) => !isPicture(component)) }
}

/** Also one that stands in a message of ours, of which Discord says where the file lies. */
export const isPicture = ({ type }: APIMessageTopLevelComponent): boolean =>
  type === ComponentType.MediaGallery

/**
 * @returns the files of a message; undefined where a picture cannot be had
 */
export async function filesOf(
  pictures: readonly NamedPicture[],
  toPng: ToPng,
  log: Log,
): Promise<readonly RawFile[] | undefined> {
  const drawing = Promise.all(
    pictures.map(async ({ name, svg }) => ({
      name,
      data: Buffer.from(await toPng(svg)),
      contentType: 'image/png',
    })),
  ).catch((error: unknown) => {
    log.warn({ err: error }, 'A picture could not be drawn; the answer comes without it')
    return undefined
  })
  const late = new AbortController()
  const files = await Promise.race([
    drawing,
    wait(DRAWING_MS, undefined, { ref: false, signal: late.signal }).catch(() => undefined),
  ])
  late.abort()
  return files?.every(({ data }) => data.length <= PICTURE_BYTES) ? files : undefined
}
