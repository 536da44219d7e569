// Opening a form: Slack shows it only for a short time after the press that asked for it.
import { webApi } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { persist } from '../connect/persist.ts'
import type { SlackRendering } from '../render.ts'

/** How long a press holds: docs.slack.dev/surfaces/modals. */
const TRIGGER_MS = 3_000

/** Errors of views.open after the 3 s for which a press holds: docs.slack.dev/reference/methods/views.open#errors. */
const TOO_LATE = new Set(['expired_trigger_id', 'invalid_trigger_id', 'exchanged_trigger_id'])

/**
 * Opens a form, before anything slow.
 * @param tooLate what is said where Slack has given up waiting
 * @returns that, or nothing where the form is open
 */
export async function openForm(
  client: webApi.WebClient,
  trigger: string,
  view: ModalView,
  tooLate: SlackRendering,
): Promise<SlackRendering | undefined> {
  try {
    await persist(() => client.views.open({ trigger_id: trigger, view }), { lifetimeMs: TRIGGER_MS })
    return undefined
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && TOO_LATE.has(error.data.error)) return tooLate
    throw error
  }
}
