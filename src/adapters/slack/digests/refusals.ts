// Why a digest could not be posted, as people read it: what is wrong, and how to mend it. Codes stand in the log.
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import type { SlackRefusal } from '../errors.ts'
import { USUAL_NAME } from '../names.ts'

type Refusal = Extract<SlackRefusal, 'token' | 'channel' | 'mistake'>

/** By what the error means. */
const USUAL: Readonly<Record<Refusal, string>> = {
  token: 'Slack does not let the bot in any more; an operator has to install it again',
  channel: 'Slack does not let the bot post in this channel',
  mistake: 'Slack does not take the message; this is a defect of kubecon',
}

const NOT_THERE = `the bot is not in this channel, or the channel is gone; ${DIGEST_WORDS.slack.invite(USUAL_NAME)}`
const SOME_ONLY = 'only some people may post in this channel, and the bot is not among them'

/** By Slack's code, where more can be said: docs.slack.dev/reference/methods/chat.postMessage#errors. */
const CODES: Readonly<Record<string, string>> = {
  channel_not_found: NOT_THERE,
  not_in_channel: NOT_THERE,
  is_archived: 'the channel is archived',
  missing_scope: 'the bot lacks a permission in this workspace; an operator has to install it again',
  restricted_action: SOME_ONLY,
  restricted_action_read_only_channel: SOME_ONLY,
  restricted_action_thread_only_channel: 'only answers in threads are allowed in this channel',
}

/** @param code Slack's; undefined where there is none */
export const wordsFor = (meaning: Refusal, code: string | undefined): string =>
  code !== undefined && Object.hasOwn(CODES, code) ? (CODES[code] ?? USUAL[meaning]) : USUAL[meaning]

export const NO_ANSWER = 'no clear answer came from Slack'
export const NO_ANSWER_TWICE = 'no clear answer came from Slack, twice; it was not seen in the channel'
