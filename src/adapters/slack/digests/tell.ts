// A word to one person: what they ordered cannot be posted. By the person's id a message lands in their conversation
// with the bot, which needs no scope beyond that for posting: docs.slack.dev/reference/methods/chat.postMessage.
import type { webApi } from '@slack/bolt'
import type { Log, TellPerson } from '../../../domain/ports.ts'
import { WORDS } from '../../../present/words.ts'
import type { SlackHealth } from '../health.ts'
import { context } from '../render/blocks.ts'
import { renderMessage } from '../render.ts'
import { attemptAt, NO_PREVIEWS } from './post.ts'

/**
 * @param client without retries
 * @returns tells who ordered it, one attempt. Who else could mend it is not known here: Slack names the admins of a
 *   workspace only to apps that may read its people.
 */
export function tellPerson(client: webApi.WebClient, health: SlackHealth, log: Log): TellPerson {
  return ({ id }, person, message, slot) => {
    const { text, blocks } = renderMessage(message, { blocksBelow: 1 })
    const rendered = {
      text,
      blocks: [...blocks, ...(id === '' ? [] : context(`${WORDS.slack.channel} <#${id}>`))],
    }
    return attemptAt(
      rendered,
      (form) => client.chat.postMessage({ channel: person, ...NO_PREVIEWS, ...form }),
      { ...{ health, log, slot } },
    )
  }
}
