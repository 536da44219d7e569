// Whole phrases about what was shown: what it is about, who gave it, what else is by them, what comes next.
import { phrases } from '../../plain/words/lexicon.ts'

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
  'everything by him | everything by her | everything by them | everything from him | everything from her | all by him | all by her | all by them | alles von ihm | alles von ihr | tout de lui | tout d elle | todo de el | todo de ella | by the same speaker | from the same speaker | same speaker | by the same person | all of his | all of hers | all of theirs | all his talks | all her talks | what has she talked about | what has he talked about | what has she spoken about | what has he spoken about | what has she done | what has he done | vom selben redner | von derselben person | alle von ihr | alle von ihm | ihre anderen | seine anderen | les autres de lui | les autres d elle | autres de lui | du meme orateur | tous les siens | otras charlas suyas | charlas suyas | otras suyas | otros suyos | del mismo ponente | todas las suyas | by him | by her | by them | from him | from her | from them | von ihm | von ihr | de lui | d elle | de ella',
)

/** Who gave it, with no word of giving. */
export const WHO_WAS_IT = phrases(`
who that was | who is that person | who is this person | who was that person | who that is | who it was | who this is | wer das war | wer das ist | wer es war | qui c etait | qui c est | quien era ese | c est qui cette personne | who was that | who was this | who was it | who is that | who is it by | who is this by | who is that by | who was it by | whos it by | whos that | by whom
wer war das | wer ist das | wer war es | von wem ist | von wem war | von wem stammt | von wem
quem foi | de quem e
c est qui | est de qui | etait qui | etait de qui | c est de qui | c etait qui | qui etait ce | c etait de qui | quien era | quien fue | quien es | de quien es | de quien era
`)

/** Who stands behind the project of an answer. */
export const MAINTAINS = phrases(`
who maintains it | who maintains this | who maintains that | who is maintaining it | who maintains the project | who develops it | who builds it | who owns it | who runs the project | whos behind it | who is behind it | who makes it | who are the maintainers | the maintainers | maintainers
wer pflegt das | wer pflegt es | wer entwickelt das | wer entwickelt es | wer steckt dahinter | wer wartet das | qui le maintient | qui maintient ca | qui le developpe | qui est derriere | quien lo mantiene | quien mantiene eso | quien lo desarrolla | quien esta detras | quem mantem
`)

/** After “who”, of a project: “who’s maintaining it?”; and whether anybody does. */
export const KEEPS = phrases(`
maintains | maintain | maintaining | maintained | maintainer | maintainers | develops | develop | developing | developed | builds | building | built | owns | owning | runs | running | makes | making | behind | sponsors | leads
pflegt | gepflegt | entwickelt | wartet | gewartet | betreut | dahinter | maintient | maintenu | developpe | derriere | mantiene | mantienen | mantenido | desarrolla | desarrollan | detras | mantem | mantido
`)
export const KEPT = phrases(`
is it graduated | did it graduate | is it a cncf project | is it in the cncf | is it incubating | is it alive | is it dead | is it still alive | status of that project | status of the project | status of this project | projekt noch aktiv | est il actif | est il toujours actif | sigue activo | esta activo
is it maintained | is this maintained | is that maintained | still maintained | actively maintained | well maintained | maintained | is it still active | is it still alive | is it abandoned | abandoned | is it dead | still developed | actively developed | under development | is it archived
gepflegt | noch gepflegt | wird das gepflegt | weiterentwickelt | est il maintenu | toujours maintenu | maintenu | maintenue | mantenido | sigue mantenido | sigue activo | mantido
`)

/** Where a project is at home. */
export const WEBSITE = phrases(`
website | web site | web page | webpage | homepage | home page | project page | its site | the site | its repo | the repo | a repo | its repository | the repository | a repository | its github | on github | the github | github page | github repo | git repo
webseite | internetseite | projektseite | startseite | site web | site internet | page web | depot | sitio web | pagina web | repositorio
`)

/** What its pages tell, and the notes do not: which version is newest, how it is installed. */
export const ITS_PAGES = phrases(`
docs | documentation | manual | handbook | github | gitlab | repo | repository | code | source code | version | versions | latest version | current version | newest version | latest release | release | releases | release notes | changelog | install it | installation | install guide | how do i install it | how to install it | getting started | quick start | quickstart | tutorial for it | licence | license | download | home page link
doku | dokumentation | quellcode | quelltext | versionen | veroffentlichung | lizenz | installieren | installation | wie installiere ich das | depot | code source | licence | telecharger | installer | documentacion | codigo | codigo fuente | licencia | instalar | descargar | version actual | documentacao | codigo fonte | licenca
`)

/** What the notes say of it. */
export const TELL_MORE = phrases(`
what was said | what is said | what did the speaker say | quote it | quote that | the exact words | exact words | wortlich | im wortlaut | cite le | mot a mot | citalo | palabra por palabra | tell me more | say more | more about it | more about that | more about this | more on that | more on it | more about the | details | detail | explain | elaborate | the words | show the words | what does the note say | ${ABOUT_IT.join(' | ')} | what does that mean | what does it mean | what do you mean | why is that | how does it work | wie geht das | do que se trata | sobre o que e | worum gings
was hat er gesagt | was wurde gesagt | mehr dazu | mehr daruber | erzahl | worum geht | worum ging | um was geht | um was ging | erklar | erklare | einzelheiten | was heisst das | was steht da
elle a dit | il a dit | elles ont dit | ils ont dit | a t elle dit | a t il dit | qu ont ils dit | que dit elle | que dit il | dites en plus | dites moi en plus | m en plus | en plus | en savoir plus | explique | expliquez | de quoi parle la conference | de quoi parle le talk | de quoi parlait la conference | quoi ca parle | de quoi s agit | quoi agit | quoi s agit
que dijo | que dijeron | que conto | cuentame | dime mas | mas sobre eso | mas sobre esto | explica | explicame | de que trata | de que va | de que iba | que dice
dimmi di piu | piu dettagli | mais sobre isso | もっと教えて
`)

/** What the notes say of it, in few words. */
/** Said of a talk, it is what the talk told. */
export const WHAT_IS_IT = phrases(`
what it is | what that is | was das ist | was es ist | ce que c est | lo que es | what is it | what is that | what is this | whats that | whats this | whats it | what was that | was ist das | was ist es | was war das | qu est ce que c est | qu est ce que est | que est ce que est | est ce que est | est quoi | c est quoi | que es | que es eso | que es esto | que e isso
`)
export const IN_SHORT = phrases(`
summarise | summarize | summary | sum up | sum that up | sum it up | tldr | tl dr | in short | in a nutshell | in one sentence | in a sentence | only one sentence | just one sentence | make it shorter | shorter please | a shorter version | shorter version | in fewer words | fewer words | in one line | in few words | key takeaways | takeaways | takeaway | take away | key takeaway | main takeaway | key points | key point | main points | main point | key message | main message | bottom line | the upshot | the gist
kurzer bitte | kurzer | nur ein satz | plus court stp | version courte | une seule phrase | mas corto por favor | version corta | una sola frase | kernaussage | kernaussagen | wichtigste punkte | die wichtigsten punkte | fazit | points cles | puntos clave | conclusion | conclusiones | zusammenfassung | fass zusammen | fass das zusammen | in kurz | kurz gesagt | resume | en bref | en resume | resumen | resumelo | en pocas palabras | resumo | resuma
`)

/** In words that are easier to read. */
export const SIMPLY = phrases(`
simpler | more simply | simply | simple words | simple terms | simple language | in simple english | in plain words | plain words | plain english | plain language | in plain terms | plain terms | layman terms | laymans terms | lay terms | easier words | eli5 | like i am five | like im five | like im 5 | like i am 5 | as if i were five | dumb it down | dumbed down | for dummies | in other words | less technical | without jargon | easy words | easier to understand | simplify | dont understand | do not understand | dont get it | do not get it | too technical | too complicated | too complex | like a child | like im a child | like a kid | to a child
einfacher | einfache worte | einfachen worten | leichter | verstandlicher | fur anfanger erklart | fur dummies | weniger technisch | verstehe ich nicht | versteh ich nicht | verstehe nicht | zu technisch | zu kompliziert
plus simplement | plus simple | mots simples | termes simples | simplement | simplifie | moins technique | pour les nuls | ne comprends pas | comprends pas | comprends rien | trop technique | trop complique
mas sencillo | mas simple | palabras sencillas | palabras simples | terminos sencillos | en sencillo | menos tecnico | para tontos | no entiendo | no lo entiendo | demasiado tecnico | muy tecnico
mais simples | palavras simples | em portugues claro
`)

/** By its date: what came last, and what came first. */
export const NEWEST = phrases(`
newest | newest one | newest ones | newest first | latest | latest one | latest ones | latest first | most recent | most recent one | most recent ones | most recent first | recent first | sort by date | sorted by date | order by date | by date | newest talk | latest talk | most recent talk
neueste | neuesten | neuester | neuestes | aktuellste | aktuellsten | jungste | jungsten | nach datum
le plus recent | la plus recente | les plus recents | les plus recentes | dernier en date | par date
el mas reciente | la mas reciente | los mas recientes | el mas nuevo | la mas nueva | los mas nuevos | por fecha | o mais recente | os mais recentes | o mais novo | por data
`)
export const OLDEST = phrases(`
oldest | oldest one | oldest ones | oldest first | earliest | earliest one | earliest first | oldest talk | earliest talk | chronologically | chronological | chronological order | in order of time | chronologisch | chronologique | ordre chronologique | cronologico | orden cronologico | cronologicamente
alteste | altesten | altester | fruheste | fruhesten
le plus ancien | la plus ancienne | les plus anciens | les plus anciennes | el mas antiguo | la mas antigua | los mas antiguos | el mas viejo | o mais antigo | os mais antigos
`)

/** Of later, and of earlier editions. */
export const NEWER = phrases(`
newer | later | later ones | after that | the year after | year after | following year | the following year | since then | afterwards | next edition | the edition after
neueres | neuere | neuerer | aktuelleres | danach | seitdem | spater | das jahr darauf | im jahr danach
apres | ensuite | depuis | annee suivante
despues | desde entonces | ano siguiente
mais recentes | depois
`)
export const OLDER = phrases(`
older | earlier | what about before | and before | anything before | the years before | years before | before that | before then | before it | before this | the year before | year before | previous year | previous years | previous edition | previous editions | earlier edition | earlier editions | the edition before | edition before | in the past
alteres | altere | fruhere | fruheres | fruher | davor | vorher | das jahr davor | im jahr davor | zuvor
plus ancien | plus ancienne | plus anciens | avant | auparavant | avant ca | annee precedente | edition precedente
mas antiguo | mas antigua | mas antiguos | antes | antes de eso | ano anterior | edicion anterior
mais antigo | mais antiga | antes disso
`)

/** The next of the results, because what was shown was not the one. */
export const NEXT_ONE = phrases(`
not this | not this one | not that one | not the one | not the right one | wrong one | the wrong one | wrong talk | the wrong talk | not this talk | not that talk
nicht der | nicht die | nicht dieser | nicht diese | nicht den | der falsche | das falsche | falscher vortrag | der falsche vortrag
pas celui la | pas celle la | pas le bon | pas la bonne | mauvais talk | mauvaise conference | ese no | este no | esa no | no ese | no este | no es ese | nao esse | esse nao
`)

/** The results that come next. */
export const MORE = phrases(`
more | next page | next results | next ones | others | the rest | what else | nothing else | thats all | is there nothing else | similar | keep going | continue | go on
mehr | weitere | weiteren | noch mehr | was noch | sonst noch | sonst nichts | weiter | nachste seite | andere | anderes | ahnliche | ahnliches
encore | la suite | suivants | page suivante | quoi d autre | quoi autre | d autres | autres | davantage | rien d autre | rien autre | c est tout | d autre | similaires | plus
nada mas | mas | otros | otras | siguientes | que mas | parecidas | similares
altro | ancora | altri | mais | outras | もっと | 更多 | 还有 | 더
`)

/** The recording, in five languages. */
export const RECORDING = phrases(`
recording | recordings | recorded | video | videos | vid | youtube | watch it | watch that | watch this | how can i watch it | how do i watch it | how can i watch | how do i watch | how to watch it | where do i watch | where can i watch | can i watch | wie kann ich das sehen | comment je peux le voir | comment le voir | como puedo verlo | see it | see the talk | see that talk | watch the talk | see it again | film it | filmed | filmed it | tape it | on tape
aufzeichnung | aufzeichnungen | aufnahme | aufgezeichnet | aufgenommen | mitschnitt | ansehen | anschauen
enregistrement | enregistree | enregistre | replay | revoir | regarder
gravacao | gravado | gravada | gravaram | grabacion | grabado | grabada | grabaron | verlo | verla
`)

/** When and where it was. */
export const WHEN = phrases(`
when is that from | when was that from | whens that from | whens it from | when is this from | how old is that | when was that | when was it | when was this | when was the talk | when did | which year | what year | which kubecon was | what kubecon was | which kubecon | which edition | what edition | where was that | where was it | which conference | when is it from | how old is | how old
wann das war | wo das war | von wann das ist | wann es war | wann war das | wann war der | wann war | wann | wo war das | wo war der | welches jahr | welchem jahr | von wann | welche kubecon | welcher kubecon
quand etait | etait quand | quand | ou etait | etait ou | quelle annee | quelle kubecon | quelle edition
cuando fue | cuando | donde fue | que ano | que kubecon | que edicion
`)

/** Whose note it is. */
export const SOURCE = phrases(`
who noted | who wrote | took these notes | took the notes | took notes | wrote the note | whose note | whose notes | whose words | source | sources | the original | original | who said that | who says so | who says that | which note | from which note | where can i read | read it | read that | read this | read the note | read the original | read it up | author | the author | that from | this from | it from | how do you know | are you sure | are you really sure | is that right | is that correct | is this correct | where does that come from | where does this come from | where is that from
wer hat das geschrieben | nachlesen | das lesen | es lesen | wer hat das notiert | wer schrieb | aus welcher notiz | wessen notiz | wessen notizen | quelle | quellen | wer sagt das | woher | autor | bist du sicher | bist du dir sicher | stimmt das
qui a ecrit | puis je lire | ou lire | le lire | la lire | la source | source | sources | qui dit | auteur | d ou | es tu sur | tu es sur | c est vrai
puedo leer | donde leer | leerlo | leerla | quien escribio | quien anoto | fuente | fuentes | de quien son | quien dice | autor | estas seguro | es verdad | es cierto
`)

/** The slides. */
export const SLIDES = phrases(
  'slides | slide | slide deck | slidedeck | deck | decks | pdf | powerpoint | folien | foliensatz | diapos | diapo | diapositives | diaporama | transparents | diapositivas | transparencias | slideshow',
)

/** Any link of it. */
export const LINKS = phrases('link | links | url | address | lien | liens | enlace | enlaces | adresse')

export const SPEAKER = phrases('speaker | speakers | presenter | redner | sprecher | orateur | ponente')

/** Of two or more who gave it. */
export const OTHER_SPEAKER = phrases(`
the other speaker | other speaker | other speakers | the second speaker | second speaker | co speaker | co speakers | cospeaker | co presenter | other presenter | other presenters
anderer sprecher | andere sprecher | andere sprecherin | anderen sprecher | zweite sprecher | zweite sprecherin | zweiten sprecher | andere redner | anderen redner | zweite redner | andere rednerin
autre intervenant | autre intervenante | autres intervenants | deuxieme intervenant | autre orateur | autre oratrice | autres orateurs | deuxieme orateur
otro ponente | otra ponente | otros ponentes | segundo ponente | segunda ponente | otro orador | otra oradora | outro palestrante | outra palestrante
`)
