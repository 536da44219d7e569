// Whole phrases about what was shown: what it is about, who gave it, what else is by them, what comes next.
import { phrases } from './plain-lexicon.ts'

/** “What is the talk about”, “whats this one about”: an apostrophe is read as none. */
const ABOUT_IT: readonly string[] = ['what is', 'whats', 'what was', 'what were'].flatMap((what) =>
  ['it', 'this', 'that', 'this one', 'that one', 'they', 'she', 'he']
    .concat(
      ['talk', 'session', 'presentation', 'video', 'note'].flatMap((thing) => [
        `the ${thing}`,
        `this ${thing}`,
        `that ${thing}`,
      ]),
    )
    .flatMap((it) => [`${what} ${it} about`, `${what} ${it} all about`]),
)

/** After “and”: what else these people gave. */
export const BY_HER = phrases(
  'by him | by her | by them | from him | from her | from them | von ihm | von ihr | de lui | d elle | de ella',
)

/** Who gave it, with no word of giving. */
export const WHO_WAS_IT = phrases(`
who was that | who was this | who was it | who is that | who is it by | who is this by | who is that by | who was it by | whos it by | whos that | by whom
wer war das | wer ist das | wer war es | von wem ist | von wem war | von wem stammt | von wem
est de qui | etait qui | etait de qui | c est de qui | c etait qui | qui etait ce | c etait de qui | quien era | quien fue | quien es | de quien es | de quien era
`)

/** What the notes say of it. */
export const TELL_MORE = phrases(`
what did she say | what did he say | what did they say | what does she say | what does he say | what do they say | what was said | what is said | what did the speaker say | tell me more | say more | more about it | more about that | more about this | more on that | more on it | more about the | more details | more detail | details | detail | explain | elaborate | summarise | summarize | summary | sum up | sum that up | sum it up | tldr | the words | show the words | what does it say | what did it say | what does the note say | ${ABOUT_IT.join(' | ')} | what was that about | what does that mean | what does it mean | what do you mean | why is that | in short
was hat sie gesagt | was hat er gesagt | was haben sie gesagt | was sagt sie | was sagt er | was sagte sie | was sagte er | was wurde gesagt | mehr dazu | mehr daruber | erzahl mir mehr | erzahl mehr | erzahl | worum geht | worum ging | um was geht | um was ging | erklar | erklare | zusammenfassung | fass zusammen | fass das zusammen | einzelheiten | was heisst das | was steht da
elle a dit | il a dit | elles ont dit | ils ont dit | a t elle dit | a t il dit | qu a t elle dit | qu a t il dit | qu ont ils dit | que dit elle | que dit il | plus de details | dis m en plus | dis en plus | dites en plus | dis moi en plus | dites moi en plus | m en plus | en plus | en savoir plus | explique | expliquez | resume | de quoi ca parle | de quoi parle la conference | de quoi parle le talk | de quoi parle cette conference | de quoi parlait la conference | quoi ca parle | de quoi s agit | quoi agit | quoi s agit | ca parle de quoi
que dijo | que dijeron | que conto | mas detalles | cuentame mas | cuentame | dime mas | mas sobre eso | mas sobre esto | explica | explicame | resumen | resume | resumelo | de que trata | de que va | de que iba | que dice
dimmi di piu | piu dettagli | mais sobre isso | mais detalhes | もっと教えて
`)

/** The results that come next. */
export const MORE = phrases(`
more | more results | more of those | more of that | next page | next results | next ones | other results | other talks | others | the rest | what else | anything else | something else | similar talks | similar | more like this | anything similar | are there more | keep going | continue | go on | like that | like this
mehr | weitere | weiteren | noch mehr | was noch | sonst noch | weiter | nachste seite | andere | anderes | ahnliche | ahnliches
encore | la suite | suivants | page suivante | quoi d autre | quoi autre | d autres | autres | davantage | d autre | similaires | plus
mas | otros | otras | siguientes | que mas | hay mas | algo mas | parecidas | similares
altro | ancora | altri | mais | outras | もっと | 更多 | 还有 | 더
`)
