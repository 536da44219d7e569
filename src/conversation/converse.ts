// One way from text to message, for every platform.
import type { Answer } from '../domain/answer.ts'
import type { Message } from '../domain/message.ts'
import { presentAnswer } from '../present/answer.ts'
import { presentHelp } from '../present/notice.ts'
import { ask } from '../query/ask.ts'
import type { Library } from '../query/library.ts'
import { parseRequest } from './grammar.ts'

export interface Reply {
  readonly message: Message
  /** Present where a question was asked: what was understood and found. */
  readonly answer?: Answer
}

/** Answers one line of chat from a library. */
export function converse(text: string, library: Library): Reply {
  const request = parseRequest(text)
  switch (request.kind) {
    case 'help':
      return { message: presentHelp() }
    case 'ask': {
      const answer = ask(request.question, library)
      return { message: presentAnswer(answer, library.catalogue.editions), answer }
    }
    default:
      return request satisfies never
  }
}
