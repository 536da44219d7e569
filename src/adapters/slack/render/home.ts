// The App Home: a search field, a search with suggestions, and below them the start page or an answer.
import type { ActionsBlockElement, HomeView, InputBlock, PlainTextOption } from '@slack/types'
import type { Suggestion } from '../../../domain/answers/suggestion.ts'
import { encodeAction } from '../../../domain/requests/action.ts'
import { DIGEST_WORDS } from '../../../present/digests/digest-words.ts'
import { WORDS } from '../../../present/words.ts'
import { BUTTON_LABEL, OPTION, PLACEHOLDER, SECTION } from '../limits.ts'
import { ORDER, SEARCH, START, SUGGESTED } from '../names.ts'
import type { SlackRendering } from '../render.ts'
import { plainText, section } from './blocks.ts'
import { cutText } from './cut.ts'

/** Typed text is sent when Enter is pressed: docs.slack.dev/reference/block-kit/blocks/input-block. */
const searchField: InputBlock = {
  type: 'input',
  block_id: SEARCH,
  dispatch_action: true,
  label: plainText(WORDS.slack.search, BUTTON_LABEL),
  element: {
    type: 'plain_text_input',
    action_id: SEARCH,
    placeholder: plainText(WORDS.slack.searchHint, PLACEHOLDER),
  },
}

const suggesting: ActionsBlockElement = {
  type: 'external_select',
  action_id: SUGGESTED,
  placeholder: plainText(WORDS.slack.pick, PLACEHOLDER),
  min_query_length: 2,
}

const back: ActionsBlockElement = {
  type: 'button',
  action_id: START,
  text: plainText(WORDS.slack.start, BUTTON_LABEL),
  value: START,
}

/** Opens the form in which a digest is ordered. */
export const orderButton: ActionsBlockElement = {
  type: 'button',
  action_id: ORDER,
  text: plainText(DIGEST_WORDS.form.open, BUTTON_LABEL),
  value: ORDER,
}

/**
 * A view holds 100 blocks (docs.slack.dev/reference/block-kit/blocks), a message 50: there is room for both.
 * @param shown what stands below the search, or its text where Slack refused the blocks
 */
export function renderHome(
  shown: SlackRendering | { readonly text: string },
  at: 'start' | 'answer',
): HomeView {
  const below = 'blocks' in shown ? shown.blocks : section(cutText(shown.text, SECTION))
  const elements = at === 'start' ? [suggesting, orderButton] : [suggesting, back]
  return {
    type: 'home',
    blocks: [searchField, { type: 'actions', block_id: SUGGESTED, elements }, { type: 'divider' }, ...below],
  }
}

/** One of the things somebody who is still typing may mean; chosen, it is asked for. */
export const renderSuggestion = ({ id, label, kind }: Suggestion): PlainTextOption => ({
  text: plainText(label, OPTION),
  value: encodeAction({ kind: 'ask', question: id }),
  description: plainText(WORDS.slack.kinds[kind], OPTION),
})

/** One time zone to choose. */
export const renderZone = (zone: string): PlainTextOption => ({ text: plainText(zone, OPTION), value: zone })
