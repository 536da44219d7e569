// What was looked up or listed → its reply, page by page.
import type { Browsed } from '../domain/answers/browse.ts'
import type { Reply } from '../domain/requests/reply.ts'
import type { MessageRequest } from '../domain/requests/request.ts'
import { presentBrowsed } from '../present/lists/browse.ts'
import type { Library } from '../query/library/library.ts'
import type { Surroundings } from './browse.ts'
import { listLine } from './follow-ups/kept/asked.ts'

/**
 * @param question the line that asks for it
 * @param page from 1; beyond the last it is the last
 */
export function listedReply(
  browsed: Browsed,
  {
    request,
    question,
    page,
  }: { readonly request: MessageRequest; readonly question: string; readonly page: number },
  { catalogue }: Library,
  { reporting }: Surroundings,
): Reply {
  const view = { question, page, ...reporting }
  const { message, ...at } = presentBrowsed(browsed, catalogue.editions, view)
  const line = listLine(browsed)
  return { kind: 'notice', request, message, browsed, ...(line && { list: { line, ...at } }) }
}
