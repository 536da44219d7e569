// What single words of a line are a sign of, when it may be about a digest: small letters, no accents, in the four
// languages. `abschalt*` is every word that begins so; `turn … off` is read with a few words between. No word decides by
// itself: what they say together is in rulings.ts.
import { phrases } from '../../plain/words/lexicon.ts'

export type Sign =
  | ('digest' | 'post' | 'it' | 'one' | 'here' | 'talk' | 'topic' | 'zone' | 'clock' | 'placed' | 'past')
  | (
      | 'send'
      | 'get'
      | 'me'
      | 'come'
      | 'want'
      | 'order'
      | 'regularly'
      | 'change'
      | 'setup'
      | 'show'
      | 'looks'
      | 'now'
      | 'next'
      | 'do'
      | 'publish'
      | 'preview'
      | 'sample'
      | 'test'
      | 'todays'
    )
  | (
      | 'oops'
      | 'stop'
      | 'end'
      | 'pause'
      | 'pause over'
      | 'skip'
      | 'away'
      | 'again'
      | 'resume'
      | 'go on'
      | 'start'
      | 'undo'
      | 'wrong'
      | 'much'
    )
  | ('too late' | 'too early' | 'oftener' | 'earlier' | 'later')
  | ('not meant' | 'please' | 'kept' | 'holidays' | 'private' | 'from then' | 'name' | 'what if')
  | ('alter' | 'other' | 'weekday' | 'list' | 'as set' | 'last' | 'contents' | 'where' | 'cost')
  | (
      | 'no'
      | 'nothing'
      | 'else'
      | 'more'
      | 'state'
      | 'so'
      | 'both'
      | 'today'
      | 'when'
      | 'which days'
      | 'which'
      | 'why'
      | 'help'
      | 'leave'
      | 'who'
      | 'how'
    )

export interface SignWords {
  readonly sign: Sign
  readonly says: readonly string[]
}

const words = (sign: Sign, says: string): SignWords => ({ sign, says: phrases(says) })

/** Each of the first before each of the second: “don’t”, “do not” before “stop”, “cancel”. */
const each = (firsts: string, seconds: string): string =>
  firsts
    .split(' | ')
    .flatMap((one) => seconds.split(' | ').map((other) => `${one} ${other}`))
    .join(' | ')

/** A word may be a sign of several things. */
export const SIGNS: readonly SignWords[] = [
  // What is spoken of.
  words(
    'digest',
    'digest* | newsletter* | subscription* | abo | abos | abonnement* | suscripcion* | boletin* | verteiler | mailing list | mailingliste | liste de diffusion | lista de correo | daily thing | daily one',
  ),
  words(
    'post',
    `post | posts | posting | postings | message | messages | msg | msgs | mail | mails | email | emails | summary | summaries | recap | roundup | round up | update | updates | notification* | nachricht* | beitrag* | beitrage* | meldung* | zusammenfassung* | benachrichtigung*
    envoi | envois | publication* | mensaje* | envio | envios | correo* | resumen | resumenes | aviso* | publicacion* | notificacion*`,
  ),
  words(
    'it',
    'it | this | that | these | those | them | its | das | es | er | den | ihn | il | elle | a commande | dies* | damit | davon | ca | cela | paral* | detenl* | le | la | les | en | lo | thing | ding | truc | machin | cosa | esto | eso | este | esta | ce | cest',
  ),
  words(
    'one',
    'one | ones | einen | einer | eine | eins | un | une | uno | una | celui | celle | todays | tomorrows | el de | la de | den von',
  ),
  words(
    'here',
    'here | us | we | our | channel | team | hier | uns | wir | unser* | kanal | channel | ici | nous | on | notre | canal | salon | equipe | aqui | nos | nosotros | nuestro',
  ),
  words(
    'talk',
    'talk | talks | vortrag* | vortrage* | presentation* | conference | conferences | charla* | ponencia* | prasentation*',
  ),
  words('topic', 'topic* | subject* | theme* | thema | themen | sujet* | tema | temas'),
  words(
    'zone',
    'time zone* does it use | time zone* is it using | time zone* is used | zona horaria tiene | zona horaria usa | fuseau il utilise | zeitzone benutzt | zeitzone gilt | time zone* | timezone* | what zone | which zone | welche zone | quelle zone | que zona | zeitzone* | fuseau* | huso* | zona horaria | zonas horarias | zone horaire | ortszeit',
  ),
  words('clock', 'time | hour | uhrzeit | zeit | heure | hora'),
  // What was asked about before this bot: “what was on thursday at 10”.
  words(
    'past',
    'what was | what were | who was | how was | what happened | what did | who did | was war | was waren | was gab es | was gabs | wer war | wie war | qu est ce qui | qui etait | qui a parle | c etait quoi | que hubo | que fue | quien fue | quien hablo | que paso | que se dijo',
  ),
  // Where somebody is whose time is meant.
  words(
    'placed',
    'were in | we are in | were all in | were based in | based in | im in | i am in | im based in | we live in | wir sind in | wir sitzen in | ich bin in | ich sitze in | nous sommes a | on est a | je suis a | nous sommes bases a | estamos en | estoy en | somos de | vivimos en',
  ),
  // What is done to it.
  words(
    'send',
    `send* | sent | post | posts | posting | posted | publish* | deliver* | receive* | schick* | verschick* | sende* | reinstell* | reinsetz* | reinpack* | poste* | gepostet | bekomm* | krieg* | erhalt*
    envoie* | envoye* | envoyez | recev* | recoi* | recu* | publi* | mand* | envia* | envie | envies | envien | enviem* | recib*`,
  ),
  words('get', 'get | gets | getting | got | give | gimme | dale | gib | gebt | donne* | dame | danos'),
  words('me', 'me | mir | mich | moi | i | ich | je | s | se | yo | man'),
  words(
    'come',
    'steht … an | toca | sort | sortent | come | comes | coming | came | arrive* | hit | hits | land | lands | go out | goes out | bring* | kommt | kommen | kam | kommst | gekommen | arriv* | venu* | vient | viennent | lleg* | sale | salir | salio | viene | vino',
  ),
  words(
    'want',
    'want | wants | read | reads | reading | care | cares | les* | liest | lit | lisons | lee* | interes* | need | needs | like | brauch* | will | wollen | wollt | mocht* | veux | veut | voul* | voudr* | besoin | quier* | quer* | necesit*',
  ),
  words(
    'order',
    'subscribe | subscribed | subscribing | sign … up | sign up | signup | order one | abonn* | bestell* | inscri* | suscrib* | apunt* | melde … an | anmelden',
  ),
  words(
    'regularly',
    'regular | regularly | automatisch | automatically | automatiquement | automaticamente | regelmassig* | regulier*',
  ),
  words(
    'change',
    `change | kick | slide | scoot | nudge | move | bump | push | pull | would be | ware | serait | seria | plenty | mach | macht | mache | vorzieh* | zieh … vor | -> | => | shift | switch | make | set | fix | adjust | better | geht | good | gut | bien | bueno | rather | instead | prefer* | verschieb* | schieb* | verleg* | ander* | andern | umstell* | stell* | lieber | besser | statt | decal* | chang* | modifi* | deplac* | plutot | mieux | prefer* | passe | mets
    cambi* | muev* | mover | pasar* | pasa | pasalo | mejor | ponlo | pon | pongan | from now on | ab jetzt | kunftig | desormais | dorenavant | a partir de ahora | en adelante | suffi* | reicht | langt | genugt | genug | basta | enough`,
  ),
  words(
    'setup',
    'set … up | set up | setup | set for | added | responsible | owns | belongs | gehort | appartient | pertenece | commande | commandee | asked for | request* | demand* | pedid* | solicit* | configur* | configured | order | schedule | zeitplan | horario | angemeld* | abonn* | ordered | scheduled | idea | idee | branche | eingerichtet | eingestellt | bestellt | angelegt | aktiviert | regle* | programme | mis en place | mis … en place | configura* | program* | activo | activado | puso | pidio',
  ),
  words(
    'show',
    'show | let me see | lo ve | lo ven | see | sees | seen | sehen | sieht | ansehen | can i see | can we see | preview* | example | sample | zeig* | vorschau | beispiel* | montr* | voir | apercu* | exemple* | ensen* | muestr* | ver | vista previa | ejemplo* | try | try … out | test | testen | ausprobier* | essai* | essay* | prueba* | probar',
  ),
  words('do', 'do | make | run | mach* | fais | faire | haz | hacer'),
  // What everybody in the channel reads.
  words('publish', 'post | poste | posten | poster | publie* | publica | publicalo | publicar'),
  words(
    'preview',
    'preview | peek | taste | adelanto | vorschau | voransicht | apercu | previsualisation | vista previa | previsualizacion',
  ),
  words('sample', 'sample | example | beispiel | muster | exemple | echantillon | ejemplo | muestra'),
  words(
    'test',
    'test | trial | testlauf | probe | probelauf | essai | prueba | ensayo | try it | try … out | probier* | teste | essaie | pruebalo',
  ),
  words(
    'todays',
    'todays | tomorrows | tomorrows one | von heute | von morgen | heutige* | morgige* | celui aujourdhui | celui de aujourdhui | celui du jour | celui de demain | el de hoy | la de hoy | el de manana | la de manana',
  ),
  words(
    'looks',
    'look … like | looks like | aussehen | sieht … aus | aussieht | sahe … aus | ressembl* | se ve | se veria | que pinta',
  ),
  words(
    'now',
    'now | right now | right away | immediately | asap | jetzt | gleich | sofort | maintenant | tout de suite | immediatement | ahora | ahora mismo | ya mismo | ya | enseguida',
  ),
  words(
    'next',
    'next | upcoming | nachst* | danach | prochain* | ensuite | proxim* | siguiente* | despues | tomorrow | tomorrows | morgen | demain | manana',
  ),
  words(
    'stop',
    `stop* | cancel* | nix | schmeiss* | quit | nuke | cease | discontinu* | end | kill | remov* | delet* | drop | disabl* | unsubscribe* | unsub | get rid | turn … off | turn off | switch … off | switch off | shut … off | take … off | off the list | opt out | opt … out | leave me alone | leave us alone | enough
    stornier* | brich … ab | breche … ab | abbrech* | stopp* | aufhor* | hor … auf | hore … auf | abbestell* | bestell … ab | abmeld* | meld … ab | melde … ab | abschalt* | abstell* | lass gut sein | werd … los | loswerd* | ausschalt* | schalt … ab | schalt … aus | schalte … ab | schalte … aus | stell … ab | stelle … ab | mach … aus | beend* | losch* | kundig* | schluss | raus | weg | genug
    resili* | arret* | stopper | supprim* | annul* | desabonn* | plus besoin | vire | virez | desinscri* | desactiv* | coupe* | retir* | enlev* | assez
    anul* | para | parar | pare | paren | detener | deten | deja de | dejen de | dejar de | borr* | elimin* | cancel* | quit* | baja | de la lista | desactiv* | desuscri* | apag* | basta`,
  ),
  // What ends something, and can be said of nothing else.
  words(
    'end',
    'stop | cancel | delete | remove | end | kill | nuke | stopp | stoppe | stoppen | beende | beenden | storniere | stornieren | bestell … ab | bestelle … ab | arrete | arretez | arreter | annule le | resilie | resilier | supprime | cancela | cancelar | anula | anular | elimina | deten',
  ),
  words(
    'pause',
    'paral* | detenl* | paus* | on hold | hold | hold off | mute | snooze | shush | hush | chill | sourdine | stell … ruhig | in … for now | quiet | be quiet | ruhe | silencio | tranquil* | silence | suspend* | break | halt | aussetz* | setz … aus | unterbrech* | anhalt* | pausier* | interromp* | silenci* | stumm*',
  ),
  words(
    'skip',
    'skip | leave … out | uberspring* | auslass* | lass … aus | lass … ausfallen | ausfallen | saut* | salta* | omit*',
  ),
  words(
    'away',
    `vacation* | freeze | for a bit | betriebsurlaub | holiday* | away | out of office | off next week | off this week | urlaub* | ferien | feiertag* | betriebsferien | pendant les vacances | vacances | conge | conges | ferie* | vacacion* | festivo* | fuera | puente | januar | january | janvier | enero | februar | february | fevrier | febrero | april | avril | abril | juni | june | juin | junio | juli | july | juillet | julio | august | aout | agosto | september | septembre | septiembre | october | oktober | octobre | octubre | november | novembre | noviembre | december | dezember | decembre | diciembre
    for a while | a while | a bit | eine weile | ein paar tage | quelque temps | un moment | un tiempo | un rato | this week | next week | diese woche | nachste woche | cette semaine | la semaine prochaine | semaine prochaine | esta semana | la semana que viene | la proxima semana | proxima semana`,
  ),
  words(
    'pause over',
    'end the pause | end of the pause | pause is over | pause over | stop the pause | pause beend* | beende die pause | pause vorbei | pause ist vorbei | pause zu ende | pause aufheben | fin de la pause | pause terminee | pause finie | fin de la pausa | termina la pausa | quita la pausa',
  ),
  words('again', 'again | back | wieder | weiter | de nuevo | otra vez | nouveau'),
  words(
    'resume',
    `resum* | bring … back | get … back | give … back | want … back | devuelv* | recuperalo | traelo de vuelta | restart* | reactivat* | unpaus* | unmut* | continu* | were back | are back | weitermach* | weitergeh* | loslegen | kick … off | fire … up | de vuelta | dale otra vez | fortsetz* | wieder da | wieder losgeh* | zuruck aus | reprend* | reprenez | relanc* | reactiv* | remet* | remettre | rallum* | redemarr* | recommenc* | rentres | de retour | repart* | seguid
    reanud* | vuelv* | volve* | volvi* | sigue | seguir | retom*`,
  ),
  // Said of results too, and of them first.
  words(
    'go on',
    'continue | carry on | go on | keep going | weiter | weitermachen | continuer | continuez | sigue | continua | seguir',
  ),
  words(
    'start',
    'start* | turn … on | turn on | switch … on | enabl* | activat* | starte* | aktivier* | anschalt* | einschalt* | schalt … an | schalt … ein | mach … an | geht los | losgeh* | demarr* | activ* | encend* | marche | marcha | en route | losgehen | empieza | empezar',
  ),
  words(
    'undo',
    `undo | scratch that | didnt mean | finalement non | no era aqui | no era … aqui | revert | annule ca | annulez ca | annule cela | no wait | another channel | other channel | wrong place | roll … back | put … back | take … back | wrong channel | by mistake | my mistake | ruckgangig | zurucknehm* | nimm … zuruck | mach … zuruck | falscher kanal | falschen kanal | aus versehen | versehen | anderer kanal | anderen kanal | lieber nicht | zuruck | doch nicht | wie vorher | wie zuvor
    mauvais canal | mauvais salon | autre canal | autre salon | comme avant | comme c etait | defai* | deshaz* | deshacer | canal equivocado | otro canal | otro sitio | equivocado de canal | como antes | como estaba | revier* | oups annul* | me equivoque | trompe de canal | how it was | the way it was`,
  ),
  words(
    'not meant',
    'didnt mean that | didnt mean it | did not mean that | did not mean it | das wollte ich nicht | so war das nicht gemeint | je ne voulais pas ca | ce nest pas ce que je voulais | no queria eso | no era mi intencion',
  ),
  words('please', 'please | pls | plz | bitte | svp | stp | s il te plait | s il vous plait | por favor'),
  words('oops', 'oops | ups | uups | uy | oups | wait no | no wait | wrong one | hoppla'),
  words(
    'wrong',
    'wrong | incorrect | not right | isnt right | falsch* | stimmt nicht | stimmt … nicht | nicht richtig | mauvais* | pas la bonne | pas le bon | pas bon* | faux | fausse | mal | incorrect* | equivocad* | no es correct* | no esta bien',
  ),
  words(
    'much',
    'too many | too much | less | less often | less frequent | less frequently | not so often | fewer | seltener | nicht so oft | zu haufig | nicht so haufig | weniger | moins | too often | spam* | annoy* | noisy | a bit much | zu viel* | viel zu | zu oft | nervt | nervig* | trop | moins souvent | moins frequent | pas si souvent | beaucoup | spamm* | penible* | demasiad* | menos | menos a menudo | menos seguido | menos frecuente | no tan a menudo | mucho | muchos | pesad* | tantos | tantas | molest*',
  ),
  words(
    'oftener',
    'more often | oftener | more frequent | more frequently | ofter | ofters | haufiger | plus souvent | plus frequent | plus frequemment | mas a menudo | mas seguido | mas frecuente | con mas frecuencia',
  ),
  // By how much, nobody says.
  words(
    'earlier',
    'earlier | much earlier | sooner | fruher | viel fruher | plus tot | beaucoup plus tot | mas temprano | mucho mas temprano | mas pronto | antes',
  ),
  words(
    'later',
    'later | much later | spater | viel spater | plus tard | beaucoup plus tard | mas tarde | mucho mas tarde',
  ),
  // What is done by whoever wants another, and by nobody who only finds something good.
  words(
    'alter',
    'change | changing | move | switch | adjust | edit | modify | ander | andere | andern | wechseln | wechsel | umstellen | umstelle | verschieben | anpassen | changer | change | modifier | modifie | deplacer | cambiar | cambio | cambia | modificar | mover',
  ),
  words(
    'other',
    'other | another | different | andere* | anderer | autre | otro | otra | distinto | distinta',
  ),
  words('weekday', 'day | days | weekday | tag | tage | wochentag | jour | jours | dia | dias'),
  words('list', 'list | liste | lista | auflisten'),
  words(
    'as set',
    'its set | it set | set now | set to | set like | settings | current setting | current settings | aktuelle einstellung | einstellungen | reglages | ajustes',
  ),
  words('last', 'last | previous | letzte* | vorige* | dernier* | precedent* | ultimo | ultima | anterior'),
  words(
    'contents',
    'be about | is about | it about | in it | inside | worum | woruber | drin | darin | dedans | dans le digest | de quoi | de que trata | de que va | contiene | contient | enthalt',
  ),
  words(
    'where',
    'where | which channel | what channel | which channel … go | what channel … go | which channel … go to | wo | wohin | welcher kanal | welchen kanal | welchem kanal | ou | quel canal | quel salon | donde | que canal',
  ),
  words(
    'cost',
    'cost | costs | free | charge | price | pay | kostet | kosten | kostenlos | gratis | umsonst | preis | gratuit | gratuite | coute | cout | payant | payer | cuesta | gratuito | precio | pagar',
  ),
  words('too late', 'too late | zu spat | trop tard | demasiado tarde | muy tarde | tan tarde'),
  words('too early', 'too early | zu fruh | trop tot | demasiado temprano | muy temprano | demasiado pronto'),
  // What ends a digest, and hardly anything else.
  words(
    'leave',
    'unsubscrib* | unsub | abbestell* | abmeld* | desabonn* | desinscri* | desuscri* | darme de baja | darse de baja | darnos de baja',
  ),
  words('help', 'help | hilfe | hilf | aide | aidez | ayuda | ayudame'),
  // How it is said.
  words(
    'no',
    'no | non | nein | not | dont | doesnt | never | nobody | wont | nicht | kein* | nie | niemand | ohne | pas | sans | aucun* | ne | n | veut plus | veux plus | voulons plus | jamais | ningun* | nadie | sin | nunca | no longer',
  ),
  words('nothing', 'nothing | nichts | nix | rien | nada'),
  words('more', 'more | anymore | any more | any longer | longer | mehr | plus | mas | ya no'),
  words(
    'state',
    'still | active | running | run | runs | going | is … on | is … off | lauft | lauf* | noch | aktiv | tourn* | actif | active | toujours | encore | todavia | activ* | sigue | funcion*',
  ),
  // That it is to be neither stopped nor paused.
  words(
    'kept',
    [
      each(
        'dont | do not | dont ever | never | please not | not to | must not | should not | shouldnt | no need to',
        'stop | cancel | pause | delete | remove | end | kill | drop | disable | mute | unsubscribe | turn it off | turn this off | turn that off | switch it off | switch this off | shut it off',
      ),
      each(
        'nicht | nichts | nie | keinesfalls | auf keinen fall',
        'stopp* | pausier* | losch* | beend* | abbestell* | abmeld* | kundig* | abschalt* | ausschalt* | anhalt* | abbrech* | entfern* | stummschalt*',
      ),
      each(
        'stopp | stoppe | pausier | pausiere | losch | losche | beende | beend | kundige | entferne',
        'es nicht | ihn nicht | sie nicht | das nicht | es bitte nicht | ihn bitte nicht | das bitte nicht | den digest nicht | den digest bitte nicht | bitte nicht | nichts',
      ),
      'den digest nicht | bestell … nicht ab | melde … nicht ab | schalte … nicht ab | mach … nicht aus',
      each(
        'ne | n | jamais',
        '… arret* pas | … supprim* pas | … annul* pas | … coup* pas | … desactiv* pas | … interromp* pas',
      ),
      each(
        'n | ne',
        'arret* rien | annul* rien | supprim* rien | … mets pas en pause | … met pas en pause | … mettez pas en pause',
      ),
      each('pas | ne pas', 'arreter | supprimer | annuler | couper | desactiver | arret | pause'),
      'arrete pas | arretez pas | supprime pas | annule pas | mets pas en pause',
      each(
        'no | no lo | no la | no los | no las | no me lo | nunca lo',
        'pares | pare | paren | canceles | cancele | cancelen | borres | borre | elimines | elimine | detengas | detenga | pauses | pause | pausen | pausar | quites | quite | anules | anule | desactives | desactive | apagues | suspendas',
      ),
    ].join(' | '),
  ),
  words(
    'holidays',
    'holiday | holidays | bank holiday* | christmas | easter | new years | feiertag* | weihnachten | ostern | silvester | neujahr | jour ferie | jours feries | ferie | feries | noel | paques | festivo | festivos | dia festivo | dias festivos | feriado | feriados | navidad | semana santa',
  ),
  // For one person alone, or by another way.
  words(
    'private',
    `private | privately | in private | dm | dms | as a dm | direct message | direct messages | only for me | just for me | for me only | for me alone | only me | only i | to me only | to me instead | by email | by mail | by e mail | as an email | via email | instead of the channel
    privat | privatnachricht | direktnachricht | direktnachrichten | nur fur mich | nur mir | nur ich | nur an mich | per mail | per email | per e mail | als mail | als email | statt in den kanal | statt im kanal
    prive | privee | en prive | message prive | messages prives | que pour moi | pour moi seul | pour moi seule | qu a moi | par mail | par email | par courriel | au lieu du canal | plutot qu au canal
    privado | privada | en privado | mensaje privado | mensaje directo | mensajes directos | solo para mi | solo yo | solo a mi | por correo | por email | por mail | en vez del canal | en lugar del canal`,
  ),
  // When it is to end, which nobody can set.
  words(
    'from then',
    `at the end of the year | at the end of the month | at the end of the week | end of the year | end of the month | end of year | after christmas | after easter | after the holidays | after new year | next year | next month | in january | in february | in march | in april | in may | in june | in july | in august | in september | in october | in november | in december | for august | for july | for december | for the summer
    ende des jahres | zum jahresende | am jahresende | ende des monats | zum monatsende | nach weihnachten | nach ostern | nach den ferien | nachstes jahr | nachsten monat | im januar | im februar | im marz | im april | im mai | im juni | im juli | im august | im september | im oktober | im november | im dezember
    a la fin de annee | fin de annee | a la fin du mois | fin du mois | apres noel | apres les vacances | annee prochaine | le mois prochain | en aout | en decembre | en janvier
    a final de ano | a fin de ano | a fin de mes | a final de mes | despues de navidad | despues de las vacaciones | el ano que viene | el proximo ano | el mes que viene | en agosto | en diciembre | en enero`,
  ),
  words(
    'name',
    'rename* | call it | name it | its name | a name | umbenenn* | benenn* | nenn es | nenne es | nenn ihn | renomm* | appelle le | appelez le | renombr* | llamalo | cambiale el nombre',
  ),
  words(
    'what if',
    'what happens | what will happen | what would happen | was passiert | was geschieht | que se passe t il | se passe t il | il se passe quoi | se passe quoi | que pasa si | que pasa | que ocurre',
  ),
  // How it stands, where that is asked.
  words(
    'so',
    `is it … now | ist es jetzt | ist er jetzt | c est maintenant | es ahora | are … paused | are … stopped | are … running | are … active | is … stopped | is … gone | is … still there | still there | did you … stop | did you … pause | did you … cancel | did you … delete | did you … change | have you … stopped | have you … paused | have you … cancelled | have you … changed | did … work | you … just … order | did you … order | have you … ordered | anything … ordered | else ordered | nothing ordered | what is ordered | whats ordered | what … you order | is everything … stopped
    sind … pausiert | sind … gestoppt | ist … weg | alles weg | hast du … gestoppt | hast du … pausiert | hast du … bestellt | hast du … geloscht | hast du … abbestellt | hast du … geandert | habt ihr … gestoppt | was ist … bestellt | ist … bestellt | war das alles | ist … noch da | gibt es … noch
    sont … en pause | est il … en pause | il est … en pause | tu as … arrete | tu le as … arrete | l as … arrete | as … arrete | as tu … arrete | avez vous … arrete | tu as … commande | as … commande | as … change | as … supprime | tout est arrete | il est arrete | c est arrete | est … toujours la
    has parado | has … parado | lo has … parado | has cancelado | has … cancelado | has borrado | has pausado | has … pausado | has pedido | has … pedido | has … cambiado | estan … en pausa | estan … parados | esta … todo parado | sigue … ahi | que hay pedido
    is … paused | is … on | is … off | is … running | is … active | is … stopped | is … suspended | did it stop | has it stopped
    ist … pausiert | ist … aktiv | ist … an | ist … aus | ist … gestoppt | est … en pause | est … actif | est … active | est … arrete | tourne … encore | esta … pausado | esta … en pausa | esta … activo | esta … parado | sigue … activo | sigue … en pausa | sigue … en marcha`,
  ),
  words('both', 'both | beide | les deux | los dos | ambos'),
  words(
    'which',
    'que zona | quel fuseau | welche zeitzone | welcher zeitzone | which | lequel | laquelle | are there | do we have | how many | welche* | gibt es | gibts | wie viele | haben wir | quels | quelles | y a t il | combien | avons nous | cuales | hay | cuantos | tenemos',
  ),
  words(
    'when',
    'when | whens | what time | wann | um wieviel uhr | um wie viel uhr | quand | quelle heure | cuando | que hora',
  ),
  words(
    'which days',
    'what day* | which day* | how often | an welchen tagen | wie oft | quel jour | quels jours | que dia* | cada cuanto | con que frecuencia',
  ),
  words('today', 'today | this am | this morning | heute | aujourdhui | ce matin | hoy | esta manana'),
  words(
    'why',
    'why | how come | wheres … digest | wo bleibt | wo ist | warum | wieso | weshalb | pourquoi | por que | porque',
  ),
  words('who', 'who | whos | wer | wem | qui | quien | quienes'),
  // What else comes every day, and what else can be summed up.
  words(
    'else',
    'kubecon* | cloudnativecon* | vs | versus | digest of | summary of | recap of | cron* | job | jobs | task | tasks | tarea* | tache* | backup* | sauvegarde* | copia* | copias | build | builds | release* | reboot* | scal* | skalier* | aufgabe* | batch | pipeline* | scan* | sync* | reconcil* | deploy* | rollout* | rollback* | outage* | incident* | upgrade*',
  ),
  words(
    'how',
    'how | hows | is there a way | is it possible | ist es moglich | c est possible | es posible | what | whats | worum | woruber | de que | wie | was | comment | como | cual | quoi | quest | que toca | que recib* | que voy | que nos | que me | que viene | que llega | que sale | que hay',
  ),
]
