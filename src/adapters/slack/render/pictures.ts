// Below an answer that everybody reads comes its picture, as a file, where the optional scope files:write was granted.
// A private answer has none: Slack shows a file to a whole conversation, or to nobody. What the picture says stands in
// the message.
import type { webApi } from '@slack/bolt'
import type { ToPng } from '../../../domain/answers/message.ts'
import type { Log } from '../../../domain/ports.ts'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { persist } from '../connect/persist.ts'
import { reasonOf } from '../errors.ts'
import { FILE_ALT, FILE_TITLE } from '../limits.ts'
import { PICTURES_SCOPE } from '../manifest.ts'
import { cutText } from './cut.ts'
import { escapeMrkdwn } from './escape.ts'

export interface SlackPicture {
  readonly svg: string
  readonly alt: string
  /** Stands above the file. */
  readonly title: string
}

/** Where the answer stands. */
export interface SharedIn {
  readonly channel: string
  readonly thread?: string | undefined
}

export interface Drawing {
  /** Absent: no pictures. */
  readonly toPng?: ToPng
  readonly log: Log
}

/** The message itself, as Slack takes it. */
export const wordsOf = <Form extends object>({
  pictures: _,
  ...words
}: Form & { readonly pictures?: unknown }): Omit<Form, 'pictures'> => words

/**
 * Shares the pictures of an answer that stands already. Never throws: the answer is complete without them.
 * @param said what Slack answered to the last call; with every answer it names the scopes of the token
 */
export async function sharePictures(
  client: webApi.WebClient,
  pictures: readonly SlackPicture[],
  { channel, thread }: SharedIn,
  said: () => Promise<webApi.WebAPICallResult>,
  { toPng, log }: Drawing,
): Promise<void> {
  if (!toPng || pictures.length === 0) return
  try {
    const { response_metadata: metadata } = await said()
    if (!metadata?.scopes?.includes(PICTURES_SCOPE)) return
    for (const { svg, alt, title } of pictures) {
      const to = thread ? { channel_id: channel, thread_ts: thread } : { channel_id: channel }
      const file = Buffer.from(await toPng(svg))
      const upload = () =>
        client.files.uploadV2({
          ...{ ...to, file },
          filename: 'picture.png',
          title: cutText(escapeMrkdwn(oneLine(title)), FILE_TITLE),
          alt_text: oneLine(alt).slice(0, FILE_ALT).toWellFormed(),
        })
      // A picture that may stand there is not shared again.
      await persist(upload, { retried: ['busy'] })
    }
  } catch (error) {
    log.info({ reason: reasonOf(error) }, 'The picture of an answer could not be shared')
  }
}
