// What is said of a session of the programme → Message.
import type { TalkCard } from '../../domain/answers/answer.ts'
import { LINK_ORDER } from '../../domain/answers/answer.ts'
import type { Message } from '../../domain/answers/message.ts'
import { type Edition, type Session, shortEditionName } from '../../domain/library/catalogue.ts'
import { sentence } from './follow-up.ts'
import { FOLLOW_UP_WORDS as SAID } from './follow-up-words.ts'

/** A session, as far as a talk is like it: everything is the programme's. */
export type ProgrammedTalk = Pick<
  TalkCard,
  'kind' | 'id' | 'title' | 'edition' | 'speakers' | 'speakersLent' | 'links'
>

/** The session with its edition. */
export const programmed = (session: Session, edition: Edition | undefined): ProgrammedTalk => ({
  kind: 'talk',
  id: session.id,
  title: session.title,
  edition,
  speakers: session.speakers,
  speakersLent: true,
  links: LINK_ORDER.flatMap((kind) => {
    const url = session[kind]
    return url === undefined ? [] : { kind, url, lentBy: session.id }
  }),
})

/** That nobody noted it. */
export const presentOnlyProgrammed = ({ title, edition }: ProgrammedTalk): Message =>
  sentence(SAID.onlyProgrammed(title, edition ? shortEditionName(edition) : ''))
