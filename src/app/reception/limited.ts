// Who asks too much is told when they may ask again: kindly, and where others read it only once.
import { LeftAlone } from '../../domain/left-alone.ts'
import type { Asked, Conversation, Limits, Log, Overrun, Reception } from '../../domain/ports.ts'
import { presentOverrun } from '../../present/notice.ts'

/** Answered where others may read it. */
const PUBLIC = new Set<Asked['how']>(['mention', 'direct'])

/**
 * A reception that lets through what the limits allow. Everything else is received too, and gets a notice in place of
 * its answer. Only of those that would be answered in public, all but the first of a minute are not answered: the
 * notice itself would be noise.
 */
export function limitedReception(reception: Reception, limits: Limits, log: Log): Reception {
  return {
    async receive(asked, answer) {
      const overrun = await limits.overrunOf(asked)
      if (!overrun) return reception.receive(asked, answer)
      const { platform, how, workspace } = asked
      if (overrun.first && how !== 'suggest')
        log.warn({ platform, workspace, of: overrun.of }, 'More was asked than is answered in a minute.')
      if (!overrun.first && PUBLIC.has(how)) throw new LeftAlone('asked too much, and told so before')
      return reception.receive(asked, (received) =>
        answer({ ...received, limited: true, conversation: noticing(received.conversation, overrun) }),
      )
    },
  }
}

/** Says to everything that it is too much; what fails still gets its apology. */
function noticing(conversation: Conversation, overrun: Overrun): Conversation {
  const notice = () => presentOverrun(overrun)
  return {
    ...conversation,
    digest: async () => notice(),
    answer: notice,
    // A page takes the place of the one before: the button must not be lost with it.
    press: (action) => presentOverrun(overrun, action.kind === 'more' ? action : undefined),
    about: notice,
    home: notice,
    suggest: () => [],
  }
}
