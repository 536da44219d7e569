// “Everything about it”: all that is noted of the one spoken of; else of the project, or the rest of the results.
import { speakingOf } from '../../../domain/answers/last-answer.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { press } from '../../press.ts'
import { listAgain } from '../again/back.ts'
import type { AskedOfAnswer } from '../asked-of-answer.ts'
import { nextOf, type SaidNext } from './going-on.ts'
import { pageOfList, turnedTo } from './pages.ts'

/** All of what is spoken of. */
export function everythingOf(asking: AskedOfAnswer): Reply | SaidNext | undefined {
  const { last, library, surroundings, request, again } = asking
  const { about, asked = [], shown } = last
  if (about !== undefined && !about.startsWith('session/')) {
    const { message } = press({ kind: 'words', id: about }, library, surroundings)
    return { message, next: speakingOf(last, about) }
  }
  if (last.list) return pageOfList(last.list, 1, asking)
  const [id = '', another] = asked
  if (another === undefined && id.startsWith('project/'))
    return again({ kind: 'look-up', what: 'project', name: id, line: request.line })
  return shown.length === 0 ? undefined : turnedTo('next', last, asking)
}

/** “All of them”: what has not been shown of them; else as they stood. */
export function allShown(asking: AskedOfAnswer): Reply | SaidNext {
  const { last, library } = asking
  const isLeft = last.list === undefined && last.about === undefined && last.left.length > 0
  return isLeft ? nextOf(last, library, 'more') : listAgain(last, asking)
}
