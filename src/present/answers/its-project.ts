// Where a project is at home → Message.
import type { Message } from '../../domain/answers/message.ts'
import type { Project } from '../../domain/library/catalogue.ts'
import { joined, linked, strong } from '../../domain/text/prose.ts'
import { aside, paragraph } from '../pieces.ts'
import { saying, sentence } from './follow-up.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'

/** Its pages, and that the notes know nothing newer; or that the catalogue has no page of it. */
export function presentPagesOf({ name, homepage, repository }: Project): Message {
  if (homepage === undefined && repository === undefined) return sentence(SAID.noPages(name))
  const pages = joined(
    [
      strong(name),
      ...(homepage === undefined ? [] : [linked(SAID.site, homepage)]),
      ...(repository === undefined ? [] : [linked(SAID.repository, repository)]),
    ],
    ' · ',
  )
  return saying(name, [...paragraph(pages), ...aside(SAID.pagesSay)])
}
