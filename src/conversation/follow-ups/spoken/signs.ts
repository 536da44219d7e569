// What single words of a line are a sign of, when it may be said of an answer before it: small letters, no accents, in the
// languages that are read. `geleg*` is every word that begins so; `fass … zusammen` is read with a few words between. No
// word decides by itself: what they say together is in rulings.ts.
import type { WordsOfSign } from '../../plain/words/find-signs.ts'
import { phrases } from '../../plain/words/lexicon.ts'

export type SpokenSign =
  | ('it' | 'one' | 'they' | 'she' | 'there')
  | ('recording' | 'slides' | 'link' | 'speaker' | 'talk' | 'note' | 'list' | 'project' | 'kubecon')
  | ('who' | 'what' | 'which' | 'where' | 'when' | 'how' | 'how many' | 'is it')
  | ('gave' | 'name' | 'watch' | 'wrote' | 'comes' | 'say' | 'about' | 'use' | 'did' | 'recorded')
  | ('open' | 'want' | 'have' | 'tell' | 'detail')
  | (
      | 'more'
      | 'else'
      | 'any'
      | 'all'
      | 'no'
      | 'meant'
      | 'back'
      | 'before'
      | 'seems'
      | 'place'
      | 'than'
      | 'definition'
      | 'anybody'
      | 'we'
      | 'time'
      | 'mine'
      | 'open source'
    )
  | ('short' | 'summary' | 'simple' | 'unclear' | 'newest' | 'oldest' | 'newer' | 'older')
  | ('author' | 'programme' | 'source' | 'old' | 'year' | 'long' | 'worth' | 'beginner' | 'company')

const words = (sign: SpokenSign, says: string): WordsOfSign<SpokenSign> => ({ sign, says: phrases(says) })

/** A word may be a sign of several things. */
export const SIGNS: readonly WordsOfSign<SpokenSign>[] = [
  // What is pointed at.
  words(
    'it',
    `it | its | the thing | the whole thing | that | this | these | those | them | thats | this one | that one | here
    das | es | diese | dieser | dieses | diesen | diesem | davon | dazu | daruber | darin | darum | dafur | dran | da | den da | den hier | den meinte | den meine | ihn | sie | die hier
    ca | cela | ceci | celui | celle | celles | ceux | cette | ce | cet | ces | en | cest | y | dessus | dedans
    eso | esa | ese | esto | esta | este | ello | estos | estas | esos | esas | lo | verla | verlo | puedes … la | resumirla | resumirlo | resumela | resumelo
    questo | questa | quello | quella | ne | isso | isto | esse | essa | disso | dessa | desse | desses | dessas | dela | dele`,
  ),
  words(
    'one',
    'one | ones | eine | einer | einen | un | une | uno | una | celui | celle | ceux | celles | treffer | ergebnis* | result* | resultat* | resultad* | risultat*',
  ),
  words(
    'they',
    `they | their | theirs | these folks | those folks | these people | those people | die denn | haben die | denen | ils | elles | leur | leurs | ellos | ellas | sus | loro`,
  ),
  words(
    'she',
    `she | he | this guy | that guy | this woman | that woman | dieser typ | diese frau | ce gars | ce type | cette femme | este chico | esta chica | este senor | esta mujer | her | his | him | hers | this person | that person | the person | same person | same speaker | the speaker | this speaker | that speaker | these folks | those folks | these people | those people
    er | ihr | ihre | ihm | ihn | sein | seine | hat sie | die person | der redner | die rednerin | der sprecher | die sprecherin | vom selben | von derselben
    elle | il a | il parle | il dit | il fait | a t il | parle t il | cette personne | cet orateur | cette oratrice | l orateur | orateur | oratrice | meme orateur | meme personne
    ella | el mismo | la misma | esta persona | esa persona | la persona | mismo ponente | misma persona | misma ponente
    stessa persona | lei | stesso relatore | ela | ele | mesma pessoa | essa pessoa`,
  ),
  words('there', 'there | in it | dort | dabei | darin | da | y | la dedans | ahi | alli | en eso'),
  // Things that an answer has.
  words(
    'recording',
    `recording | recordings | video | videos | vid | vids | youtube | footage | recorded version | aufzeichnung* | aufnahme* | mitschnitt* | videos | videoaufzeichnung*
    enregistrement* | replay | grabacion* | grabada | grabado | registrazione | registrazioni | gravacao | gravacoes`,
  ),
  words(
    'recorded',
    'filmed | recorded | aufgezeichnet | gefilmt | aufgenommen | enregistre | enregistree | filme | filmee | grabaron | grabada | grabado | filmada | registrato | gravado | gravada | gravaram',
  ),
  words(
    'watch',
    'watch | rewatch | anschauen | ansehen | anzuschauen | anzusehen | angucken | regarder | revoir | visionner | guardare | rivedere | assistir',
  ),
  words(
    'slides',
    'slide | slides | deck | decks | slide deck | slide decks | slidedeck | pdf | powerpoint | ppt | pptx | folie | folien | foliensatz | prasentation als | diapo | diapos | diapositive* | transparents | diapositiva* | transparencias | slajdy',
  ),
  words(
    'link',
    'link | links | url | urls | links dazu | lien | liens | enlace | enlaces | collegamento | find … online | find … on the web',
  ),
  words(
    'speaker',
    `speaker | speakers | presenter | presenters | presenting | person speaking | redner* | sprecher | sprecherin | vortragende* | referent* | orateur* | oratrice* | intervenant* | conferencier* | ponente* | orador* | relatore | relatori | relatrice | palestrante*`,
  ),
  words(
    'name',
    'name | names | called | heisst | hiess | nom | nombre | se llama* | appelle | chiama | nome',
  ),
  words(
    'talk',
    `talk | talks | session | sessions | presentation | presentations | vortrag* | vortrage* | prasentation* | conf | confs | conference | conferences | charla* | ponencia* | palestra* | intervento | interventi | presentazion* | stuff`,
  ),
  words(
    'note',
    'note | notes | notiz | notizen | mitschrift | nota | notas | apuntes | appunti | quote | quotes',
  ),
  words(
    'list',
    'list | results | overview | liste | ergebnisliste | ergebnisse* | ubersicht | resultats | lista | resultados | risultati',
  ),
  words(
    'project',
    'project | projects | tool | tools | tooling | cncf projects | projekt | projekte | projekten | cncf projekte | werkzeuge | projet | projets | outils | proyecto* | herramienta* | progetto | progetti | strumenti | projeto* | ferramenta*',
  ),
  words('kubecon', 'kubecon | kubecons | edition | event | ausgabe | veranstaltung | edicion'),
  // What is asked.
  words(
    'who',
    'who | whos | whose | wer | von wem | qui | quien | quienes | de quien | por quien | chi | quem | by whom',
  ),
  words(
    'what',
    'what | whats | was | worum | woruber | wovon | quoi | que | qu | quel | quelle | de que | del que | quest ce | cosa | che | o que | ce que',
  ),
  words(
    'which',
    'which | what | woruber | worum | welche* | quel | quelle | quels | quelles | lequel | laquelle | que | cual | cuales | quali | quale | qual | quais',
  ),
  words('where', 'where | wheres | wo | woher | ou | donde | dove | onde'),
  words('when', 'when | wann | quand | cuando | quando'),
  words('how', 'how | wie | comment | como | come | what way'),
  words(
    'how many',
    'how many | wie viele | wieviele | combien | cuantas | cuantos | quanti | quante | quantos | quantas',
  ),
  words(
    'is it',
    'ist der vortrag | is it | is this | is that | was it | was this | was that | ist das | ist der | war das | war der | was that from | war das denn | cetait | est ce | etait | fue | fue eso | es | e stato | foi isso | foi',
  ),
  // What was done there.
  words(
    'gave',
    `gave | given | giving | gives | did she give | did he give | did they give | talk about | talks about | present | presented | presents | presenting | spoke | spoken | speaks | speaking | talked | held | on stage | delivered | stage
    gehalten | hielt | sprach | gesprochen | geredet | redet | vorgestellt | vorgetragen | prasentiert | auf der buhne | buhne
    presente | presentee | presentait | parle | parlait | parlaient | donne | donnee | donnait | fait | anime
    dio | daba | dado | dieron | presento | presentado | presentaron | hablo | habla | hablaron | hablado | impartio
    presentato | tenuto | parlato | parlava | parla | apresentou | deu | falou | fala`,
  ),
  words(
    'wrote',
    `wrote | written | writes | took … notes | take … notes | noted | jotted | jotted … down | writes this | aufgeschrieben | geschrieben | mitgeschrieben | notiert | verfasst | steht | stammt
    ecrit | ecrite | redige | pris ces notes | pris les notes | escribio | escrito | tomo | anoto | scritto | preso | escreveu | anotou`,
  ),
  words(
    'comes',
    'tiens | come from | comes from | came from | from where | got … from | get … from | woher | stammt | kommt … her | vient | viennent | sale | viene | salio | has … sacado | viene da | vem',
  ),
  words('author', 'author | authors | note taker | autor* | verfasser* | auteur* | autrice* | autora*'),
  words(
    'programme',
    'programme | programmes | program | schedule | agenda | timetable | programm | ablauf | zeitplan | emploi du temps | programa | horario',
  ),
  words(
    'source',
    'source | sources | reference | cite | citation | eine quelle | deine quelle | die quelle | quellen | beleg | fuente | fuentes | fonte | fonti',
  ),
  words(
    'say',
    'say | said | says | mention* | sagt | sagte | gesagt | sagen | erwahn* | dit | disent | dijo | dijeron | dice | dicen | detto | dicono | disse | disseram',
  ),
  words(
    'about',
    'about | worum ging | worum geht | worum gings | handelt | de quoi | parle de quoi | de que va | de que iba | de que trata | trata | sobre que | di cosa | do que',
  ),
  words(
    'use',
    `use | used | uses | using | mention* | involved | come up | named | cited | verwend* | benutz* | genutzt | nutzen | vorkomm* | kommen … vor | kommt … vor | genannt | erwahnt
    utilis* | cite | cites | citees | mentionn* | usan | usaron | utiliz* | mencion* | citan | usano | citati | usam | usaram | citados`,
  ),
  words(
    'did',
    `did | do | done | does | doing | solve* | learn* | learned | gemacht | machen | gelost | gelernt | hinbekommen | ont fait | font | fait | hicieron | hacen | hicieran | aprendieron | fatto | fizeram | fazem`,
  ),
  // What is wished.
  words(
    'open',
    `open | show | give me | pick | see | send | share | drop | pass | look at | lets look | read that | ouvrir | ouvre | montre* | montrer | voir | envoyer | envoie | donner | passer | zeig* | schick* | sehen | offne* | teil*
    muestra* | mostrar* | ensena* | ensename | pasa | pasas | pasar | pasame | ver | verla | envia* | manda | mandas | mandame | abre* | abrir | mostri | mostrami | mandi | mandami | dai | dammi | manda | mostra`,
  ),
  words(
    'want',
    `want | wanted | would be nice | would be great | would help | ware super | ware toll | ware gut | ware nett | serait bien | serait super | serait top | estaria bien | vendria bien | seria genial | wanna | like | love | need | prefer | rather | interested | interest | interests | better | mocht* | wurde | brauch* | interessi* | lieber | eher | veux | voudrais | aimerais | prefere* | besoin | plutot | interess* | mieux | cherche
    quiero | quisiera | necesito | prefiero | mejor | interesa | vorrei | preferisco | meglio | quero | prefiro | preciso`,
  ),
  words(
    'have',
    `have | got | get | is there | are there | available | any | publish* | public | posted | online | exists | find | found | somewhere | anywhere | download
    hast | habt | haben | gibt* | gibts | bekomm* | finde* | verfugbar | irgendwo | veroffentlicht | haben
    tu as | as tu | avez | aurais | auriez | avoir | y a t il | il y a | existe | trouver | trouve | disponible* | quelque part | publie* | en ligne | possible
    tienes | tiene | tendras | hay | publicaron | publicado | encontrar | encuentro | algun* | hai | ci sono | trovo | avete | tem | voce tem | ha`,
  ),
  words(
    'tell',
    'tell | explain | elaborate | know more | erzahl* | erklar* | raconte* | dis | dire | expliqu* | cuenta* | cuentame | dime | explica* | raccont* | dirmi | spieg* | conta | contar | diz',
  ),
  words(
    'detail',
    'detail | details | exactly | precisely | more specific | genau | genauer | einzelheiten | exactement | precisement | exactamente | detalle* | detalhes | esattamente | dettagli',
  ),
  // Which of them.
  words(
    'more',
    `more | few more | some more | further | mehr | noch | weitere* | plus | encore | davantage | mas | varias | altri | altre | di piu | mais | more like`,
  ),
  words(
    'else',
    `else | other | others | another | different | next one | additional | similar | same kind | like this | like that | like these | like those | andere* | anderen | weitere* | sonst | ahnlich* | sowas | noch ein paar | noch andere
    autre | autres | d autres | meme genre | similaire* | otra | otras | otro | otros | parecid* | similares | aparte | altro | altri | altra | altre | outra | outras | outro | outros`,
  ),
  // What is no sign of anything, though a part of it is.
  words(
    'than',
    'than | any more | anymore | more than | mehr als | plus que | plus de | mas que | mas de | piu di | mais de',
  ),
  words(
    'anybody',
    'anybody | anyone | everybody | everyone | people | did others | do others | others do | have others | others done | other people | other companies | jemand | leute | die leute | quelqu un | les gens | les autres | alguien | la gente | los demas',
  ),
  words(
    'we',
    'do we | can we | should we | did we | how to | do i | can i | should i | konnen wir | kann ich | machen wir | peut on | fait on | podemos | puedo',
  ),
  words(
    'time',
    'last night | last week | last month | last year | last time | last weekend | first time | this year | next year | this week | every year | letzte woche | letztes jahr | dieses jahr | letztes mal | semaine derniere | cette annee | annee derniere | derniere fois | semana pasada | este ano | ano pasado | ultima vez | primera vez',
  ),
  words(
    'mine',
    'ill | i will | im going to | i just | i already | ich werd* | werde ich | je vais | voy a | i needed | i watched | ich habe | jai | he visto',
  ),
  words(
    'definition',
    'what is a | what is an | was ist ein | was ist eine | ce que est un | ce que est une | est un | est une | lo que es | que es un | que es una',
  ),
  words('open source', 'open source | opensource'),
  words(
    'any',
    'any | some | anything | something | etwas | was neueres | was alteres | quelque chose | algo | alguna | qualcosa',
  ),
  words(
    'all',
    'everything | all | total | in total | overall | altogether | insgesamt | alles | tout | total | au total | todo | todas | en total | tutto | in tutto | tudo | no total',
  ),
  words('no', 'no | not | isnt | wasnt | nope | nein | nicht | kein* | non | pas | nao'),
  words(
    'meant',
    'meant | mean | looking for | what i wanted | meinte | gemeint | suchte | gesucht | cherchais | cherche | voulais | buscaba | queria | decia | cercavo | procurava',
  ),
  words(
    'back',
    'back | go back | zuruck | wieder zuruck | reviens | revenir | retour | retourne* | volv* | vuelve | vuelva | regres* | torna | tornare | tornami | volta | voltar',
  ),
  words(
    'before',
    'before | previous | earlier results | again | last results | vorher | vorhin | von vorher | davor | precedent* | d avant | avant | de antes | anterior* | precedente | di prima | anterior',
  ),
  words(
    'seems',
    'sounds | looks | seems | klingt | sieht | scheint | l air | air | semble | parece | suena | sembra | interessant | interesting',
  ),
  words(
    'place',
    `first | second | third | fourth | fifth | sixth | last | top one | number one | number two | number three | number four | number five | zweite* | dritte* | vierte* | funfte* | erste* | letzte*
    deuxieme | seconde | second | troisieme | quatrieme | cinquieme | premier | premiere | derniere | dernier | segund* | tercer* | cuart* | quint* | primer* | ultim* | secondo | seconda | terzo | terza | quarto | quarta | primo | prima | terceir* | primeir*
    number * | nummer * | numero * | both of them`,
  ),
  words(
    'summary',
    `summary | summarise | summarize | summarised | summaries | summaris* | summariz* | sum … up | sum up | tldr | tl dr | key point* | main point* | key message | takeaway* | key takeaway* | gist | nutshell | bottom line | recap | main idea
    zusammenfass* | fass … zusammen | fasse … zusammen | kernaussage* | kernpunkt* | fazit | wichtigste* | un resume | petit resume | bref resume | le resume | resumer | resumez | resumes | resume moi | me resume | idee principale | points cles | essentiel | resumen | resumir* | resumel* | resumes | resumeme | idea principal | puntos clave | conclusion*
    riassum* | riassunto | in sintesi | resumir | resumo | resuma | pontos principais`,
  ),
  words(
    'short',
    'short | shorter | briefly | one sentence | two sentences | three sentences | drei satze | drei satzen | trois phrases | tres frases | few sentences | a sentence | few words | in short | kurz | kurzer | kurze* | einem satz | zwei satzen | ein satz | zwei satze | wenigen worten | bref | court | plus court | deux phrases | une phrase | en gros | quelques mots | corto | corta | dos frases | una frase | pocas palabras | due frasi | breve | poucas palavras | duas frases',
  ),
  words(
    'simple',
    `simpler | simple words | simple terms | more simply | plain english | plain words | simple terms | easier | eli5 | like im five | like i am five | layman* | less technical | einfacher | einfachen worten | einfachen satzen | verstandlicher | leichter | plus simplement | plus simple | plus facile | sencill* | mas simple | mas facil | piu semplice | piu semplicemente | mais simples`,
  ),
  words(
    'unclear',
    'over my head | dont understand | dont get it | didnt get | do not understand | too technical | too complicated | new to this | verstehe … nicht | versteh … nicht | zu technisch | zu kompliziert | comprends pas | trop technique | trop complique | no lo entiendo | no entiendo | demasiado tecnico | non capisco | nao entendi | nao entendo',
  ),
  words(
    'newest',
    'newest | latest | most recent | neueste* | neuste* | aktuellste* | jungste* | le plus recent | la plus recente | plus recent de | mas reciente de | la mas reciente | el mas reciente | mas nueva de | piu recente di | mais recente de',
  ),
  words(
    'oldest',
    'oldest | earliest | alteste* | fruheste* | le plus ancien | la plus ancienne | mas antigua de | la mas antigua | el mas antiguo',
  ),
  words(
    'newer',
    'newer | more recent | more up to date | more current | neuer | neueres | neuere | neueren | aktueller* | plus recent | plus recente | plus recents | mas reciente | mas recientes | mas nuevo | mas nueva | piu recente | piu recenti | mais recente | mais novo',
  ),
  words(
    'older',
    'older | earlier | alter* | altere | alteres | fruhere | fruheres | plus ancien | plus ancienne | plus anciens | mas antiguo | mas antigua | mas viejo | piu vecchio | mais antigo',
  ),
  words(
    'year',
    'year | date | jahr | datum | annee | ano | fecha | anno | which kubecon | what kubecon | welcher kubecon | quelle kubecon | que kubecon | quale kubecon | qual kubecon',
  ),
  words('old', 'how old | wie alt | quel age | how long ago | wie lange … her | de quand | de cuando'),
  words(
    'long',
    'how long | wie lange | wie lang | combien de temps | ca dure | dure | cuanto dura | cuanto tiempo | quanto dura | quanto tempo',
  ),
  words(
    'worth',
    'worth | recommend* | is it good | lohnt | lohnenswert | empfehl* | vaut | vale la pena | merece la pena | recomiend* | recommand* | vale a pena | ne vale la pena',
  ),
  words('beginner', 'beginner* | newbie* | anfanger* | einsteiger* | debutant* | principiant*'),
  words(
    'company',
    'company | employer | works for | work for | works at | firma | arbeitgeber | arbeitet | entreprise | boite | travaille | empresa | trabaja | azienda | lavora | trabalha',
  ),
]
