// Words that say how the rest of an order is meant, and in which lines none is.
import type { OrderPiece } from './order-words.ts'

/** Heard to the bot, as a rule, and not of something else. */
export const SAID_ALONE: ReadonlySet<string> = new Set(
  `stop pause resume unpause cancel stopp stoppen stoppe beende pausieren pausiere fortsetzen kundigen kundige arreter arrete arretez annuler annule
supprime delete remove losche loschen borra elimina parar para pausar pausa reanudar reanuda reprendre cancelar cancela`.split(
    /\s+/,
  ),
)

/** Whoever changes a topic says so with one of these. */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  'topic topics subject thema themen sujet theme tema'.split(' '),
)

/** What else is asked, and of a place: “et à Barcelone”, “in Amsterdam”, “the Paris one”. */
export const GOES_ON: ReadonlySet<string> = new Set(
  'and und et y e what in at im en a aux the der die das one ones la le les el los'.split(' '),
)

/** “This friday” is one day. */
export const THIS_ONE: ReadonlySet<string> = new Set(
  'this next coming diesen kommenden nachsten ce este proximo'.split(' '),
)

const BY_WHAT: ReadonlySet<string> = new Set(
  'with in from using via through without mit bei aus uber avec dans via con en desde'.split(' '),
)

/** A number after these is a time. */
export const NUMBERLESS: ReadonlySet<OrderPiece['verb']> = new Set(['order', 'change'])

/** “Make it 10”, and not “use 10”. */
export const CHANGED: ReadonlySet<string> = new Set(
  'it that this es das ihn le la lo cambialo ponlo'.split(' '),
)

/** “Events with knative”: what is done with something is asked about, and no topic of a digest. */
export const saysByWhat = (topic = ''): boolean =>
  topic.split(' ').some((word) => BY_WHAT.has(word.toLowerCase()))

export const isYear = (word = ''): boolean => /^(?:19|20)\d\d$/.test(word)
