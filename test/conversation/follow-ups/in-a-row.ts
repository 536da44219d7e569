// Lines that one person says, one after the other, and the reply to each.
import { openConversation } from '../../../src/conversation/conversation.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { rememberedHere, remembering } from '../../../src/domain/requests/remembering.ts'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import type { Library } from '../../../src/query/library/library.ts'

export const sayingIn =
  (library: Library) =>
  async (...lines: readonly string[]): Promise<readonly Reply[]> => {
    const conversation = remembering(
      openConversation(() => library),
      rememberedHere(),
    )
    const replies: Reply[] = []
    for (const line of lines) replies.push((await conversation.answer(parseRequest(line))) as Reply)
    return replies
  }
