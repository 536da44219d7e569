// Words that carry no subject. Two tables: what no text is searched by, and what only questions say.

/** English function words: they stand in every sentence. */
const FUNCTION_WORDS = `
a about above after again against all also am an and any are as at be because been before being below between both
but by can cannot could did do does doing down during each few for from further had has have having he her here hers
him his how i if in into is it its itself just me more most my no nor not of off on once only or other our ours out
over own same she should so some such than that the their theirs them then there these they this those through to too
under until up very was we were what when where which while who whom why will with would you your yours
instead versus vs compared rather else still even really ever yet maybe already now today also without within across around much many lot lots
im ive id youre theyre thats whats wheres hows dont doesnt didnt isnt arent wasnt cant wont couldnt shouldnt s t re ve ll
`

/** What people say around the subject when they ask a bot about talks, in any inflection. */
const AROUND_THE_SUBJECT = `
please thanks tell show give find list explain know understand want need like look hear heard learn see seen watch
interested remember recall wonder think thought believe suggest recommend recommendation advise
talk session presentation speaker note video recording slides anyone anybody someone somebody everybody something
anything everything thing stuff people folks guys us kubecon cloudnativecon conference event edition say said mention discuss cover
tutorial workshop walkthrough howto rid present spoke spoken speak happen use tldr summary summarise summarize highlights recap impressions overview hot hottest pitfall gotcha caveat lesson tip trick mistake mortals dummies miss missed best way get got make made handle do going go went come ask question answer topic
quote quotation cite citation verbatim
`

/** What people think of a subject is not the subject: "is dns really so hard", "is it worth it". */
const OPINIONS = `
good better great nice cool awesome bad worse worst hard harder easy easier difficult simple painful interesting important
worth favourite useful big small new real right wrong actually
`

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)

export const FUNCTION_WORD_SET: ReadonlySet<string> = new Set(listOf(FUNCTION_WORDS))
export const OPINION_WORDS: readonly string[] = listOf(OPINIONS)
export const QUESTION_WORDS: readonly string[] = [...listOf(AROUND_THE_SUBJECT), ...OPINION_WORDS]
