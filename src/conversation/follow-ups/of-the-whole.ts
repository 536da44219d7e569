// What is said of an answer as a whole, not of one of its results.
import type { Reply } from '../../domain/requests/reply.ts'
import type { WantedOfAnswer } from '../../domain/requests/wanted-of-answer.ts'
import * as present from '../../present/answers/follow-up.ts'
import { goneBack, listAgain } from './again/back.ts'
import { forgotten, widened } from './again/narrow.ts'
import { offeredNow } from './again/offered.ts'
import { askedThere } from './again/there.ts'
import type { AskedOfAnswer } from './asked-of-answer.ts'
import { spokenOf } from './shown/chosen.ts'
import { allShown, everythingOf } from './shown/everything.ts'
import type { SaidNext } from './shown/going-on.ts'
import { notItAfter } from './shown/not-it.ts'
import { onTheProgramme, turnedTo } from './shown/pages.ts'
import { linksOfProject } from './shown/project-links.ts'
import { wrongIn } from './shown/wrong.ts'

type Said = Reply | SaidNext

/** Each with how it is answered; undefined where the answer before has nothing of the kind. */
const OF_THE_WHOLE = {
  more(asking) {
    const { page = 'next' } = asking.request
    return page === 'all' ? allShown(asking) : turnedTo(page, asking.last, asking)
  },
  back: (asking) => (asking.request.bare ? listAgain(asking.last, asking) : goneBack(asking.last, asking)),
  again: (asking) => listAgain(asking.last, asking),
  offered: (asking) => offeredNow(asking) ?? asking.bySelf(),
  everything: everythingOf,
  programme: (asking) => onTheProgramme(asking.last, asking) ?? asking.bySelf(),
  'project links': (asking) => linksOfProject(asking),
  there: ({ request, last, library, again, bySelf }) =>
    askedThere(request, last, { library, again }) ?? bySelf() ?? { message: present.presentNoneOfThese() },
  unread: ({ last, library }) => ({ message: present.presentUnread(spokenOf(last, library)), next: last }),
  wrong: ({ request, last, library, surroundings }) => wrongIn(request, last, library, surroundings),
  'not it': ({ request, last, library, surroundings }) => notItAfter(request, last, library, surroundings),
  widened: (asking) => {
    const { last, library, again, bySelf } = asking
    const { drops } = asking.request
    if (drops === 'question') return forgotten(last, library)
    const wider = drops && widened(drops, last, { library, again })
    if (wider) return wider
    // “Show all”, of what was narrowed by nothing.
    if (drops === 'all' && last.left.length > 0) return turnedTo('next', last, asking)
    // “All years” of a question that has none is no list of the editions.
    const nothing = { message: present.presentNotNarrowed(), next: last }
    return (last.asked ?? []).length > 0 ? nothing : (bySelf() ?? nothing)
  },
} satisfies Readonly<Partial<Record<WantedOfAnswer, (asking: AskedOfAnswer) => Said | undefined>>>

export type OfTheWhole = keyof typeof OF_THE_WHOLE

/** Whether it is said of the answer as a whole. */
export const isOfTheWhole = (wanted: WantedOfAnswer): wanted is OfTheWhole => wanted in OF_THE_WHOLE

/** What the answer before has nothing of is said to be none of it. */
export const saidOfTheWhole = (wanted: OfTheWhole, asking: AskedOfAnswer): Said =>
  OF_THE_WHOLE[wanted](asking) ?? { message: present.presentNoneOfThese(), next: asking.last }
