// Words that carry no subject. Two tables: what no text is searched by, and what only questions say.

/** English function words: they stand in every sentence. */
const FUNCTION_WORDS = `
a about above after again against all also am an and any are as at be because been before being below between both
but by can cannot could did do does doing down during each few for from further had has have having he her here hers
him his how i if in into is it its itself just me more most my no nor not of off on once only or other our ours out
over own same she should so some such than that the their theirs them then there these they this those through to too
under until up very was we were what when where which while who whom why will with would you your yours
instead rather else still even really ever yet maybe already now today also without within across around much many lot lots
im ive id youre theyre thats whats wheres hows dont doesnt didnt isnt arent wasnt cant wont couldnt shouldnt s t re ve ll
`

/** What people say around the subject when they ask a bot about talks. */
const QUESTION_WORDS = `
please tell show give find list explain know want need like look looking hear heard learn see watch interested
talk talks talked talking session sessions presentation presentations keynote speaker speakers note notes video videos
recording recordings anyone anybody someone something anything thing things people folks guys us
kubecon kubecons cloudnativecon conference event say says said saying mention mentioned mentions discuss discussed
use using used uses best good great way ways get got make makes made handle handling doing done ask
`

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const FUNCTION_WORD_SET = setOf(FUNCTION_WORDS)
export const QUESTION_WORD_SET = setOf(QUESTION_WORDS)
