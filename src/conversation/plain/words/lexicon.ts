// What people say in lines that are no question, by kind: small letters, no accents, in the languages that are read.

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)
/** @example phrases('thanks | thank you') // → ['thank you', 'thanks'] */
export const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)

export const AROUND = words(`
a an the this that these those it its is are am was were be been do does did can could would will shall should may might
i im ive id you u your ur yours me my we us our he she they them there here of for to in on at by from with about as and or
so just please pls plz now then today again still yet also too very really much some any all every each only well oh ah hmm um
have has had got get give show tell let lets want need like know see say said if not no
ist sind das die der den dem des ein eine einen es ich du sie wir ihr mir mich dir euch bitte und oder mit fur von zu auf im am gibt denn mal nur so
el la los las un una de del que es son por para me te en y o hay favor mi tu esta
le les des une du au aux je tu il nous vous moi plait et ou a ce cette sil y ai est en
il lo gli i e di da per con mi ti un uno una che del della delle dei
o os as um uma do da dos das e em por para me
は が を の に で か と も へ て る った です ます ですか ください 吗 呢 的 了 请 我 你 们 是 一 有 个 什么 都 에 은 는 이 가 을 를 요 해 줘 주세요 입니다 있어 있나요 하나요
`)

export const GREETINGS = phrases(`
hi | hello | hey | heya | hiya | yo | howdy | greetings | good morning | good afternoon | good evening | good day | morning | whats up | sup
how are you doing | how are you | how is it going | hows it going | nice to meet you | hallo | moin | servus | guten morgen | guten tag | guten abend
hola | buenos dias | buenas tardes | buenas | bonjour | salut | bonsoir | ciao | buongiorno | buonasera | ola | bom dia | boa tarde | hei | hej
こんにちは | おはよう | おはようございます | こんばんは | 你好 | 您好 | 안녕하세요 | 안녕
`)
export const THANKS = phrases(`
thanks | thank you | thank u | thank ya | thankyou | thanx | thx | thnx | thks | tnx | tysm | tyvm | ty | cheers | kudos | much appreciated | appreciate it | appreciated | danke schon | dankeschon | danke sehr | danke dir | danke euch | danke | vielen dank | herzlichen dank | besten dank
dank | gracias | muchas gracias | muchisimas gracias | mil gracias | merci beaucoup | merci bien | merci bcp | merci | grazie mille | grazie infinite | grazie | obrigado | obrigada | obrigadao | muito obrigado | valeu | gracie | bedankt | dank je
ありがとうございます | ありがとうございました | ありがとう | 助かりました | 助かります | どうも | 谢谢你 | 谢谢您 | 谢谢 | 多谢 | 感谢 | 감사합니다 | 감사해요 | 고마워요 | 고맙습니다 | 고마워
`)
export const ASSENTS = phrases(`
ok | okay | okey | k | cool | great | great answer | good answer | nice answer | nice | nice one | perfect | super | awesome | excellent | brilliant | good | fine | well done
good bot | good job | nice work | amazing | wonderful | fantastic | lovely | you saved my day | made my day | wow | lol | haha | hahaha | rofl | yes | yeah | yep | yup | sure | got it | i see
understood | alright | all right | right | true | makes sense | good to know | interesting | that was useful | useful | helpful | that helped | that helps | love it | i love it
i love this bot | i love you | love this | you rock | you are awesome | youre awesome | you are great | youre the best | you are the best | best bot | no worries | no problem | np
never mind | nevermind | nvm | forget it | forget about it | sorry | my mistake | my bad | oops | pardon | ignore that | welcome | congrats | congratulations | test | testing | ping
oui | ouais | est bon | c est bon | cest bon | si | ja | jawohl | sim | claro | exact | exactement | exacto | exactamente | en effet | d accord | tout a fait | stimmt | richtig | correcto | eso | genau | gut | super | toll | prima | bien | vale | bueno | perfecto | accord | parfait | va bene | perfetto | certo | legal | はい | 好的 | 好 | 네
`)
/** An answer was the right one. */
export const WAS_IT = phrases(`
that was it | this was it | thats it | that is it | thats the one | that is the one | that was the one | this is the one | this is it | thats what i was looking for | thats what i meant | found it | exactly what i needed | exactly what i was looking for | exactly what i wanted | just what i needed | just what i was looking for | what i was looking for | what i needed | very helpful | super helpful | genau was ich brauchte | genau was ich gesucht habe | genau das was ich gesucht habe | exactement ce que je cherchais | exactement ce qu il me fallait | exactement ce dont j avais besoin | justo lo que buscaba | justo lo que necesitaba | exactamente lo que buscaba | lo que buscaba | genau das | genau der | das war es | das wars | das ist es | der war es | c est ca | est ca | cest ca | c est bien ca | est bien ca | est tout a fait ca | est exactement ca | est celui la | est le bon | est la bonne | etait ca | etait bien ca | c est celui la | c etait ca | c est exactement ca | eso es | era eso | es ese | justo eso
`)
export const FAREWELLS = phrases(`
bye | bye bye | goodbye | good bye | good night | see you | see ya | cya | see you later | see you tomorrow | have a nice day | have a good day | have a nice weekend
have a good weekend | have a great day | take care | so long | until tomorrow | tschuss | auf wiedersehen | bis morgen | adios | hasta luego | au revoir | arrivederci | tchau
さようなら | 再见 | 안녕히 계세요
`)
export const TO_WHOM = phrases(`
there | everyone | everybody | everyone here | team | folks | guys | bot | kubecon | kubecon bot | again | so much | a lot | very much | mate | man | buddy | friend | dear | sir
for the help | for your help | for that | for this | for everything | for the answer | the help | help | answer | quick | indeed | one | tomorrow | tonight | weekend | morning
a todos | a tous | zusammen | an alle | hilfe | fur die hilfe | ayuda | por la ayuda | pour ton aide | pour votre aide | ihr | leute | todos | tous | tutti
`)
export const KINDNESS = [...GREETINGS, ...THANKS, ...ASSENTS, ...FAREWELLS, ...TO_WHOM, ...AROUND].toSorted(
  (a, b) => b.length - a.length,
)

export const THINGS = phrases(`
talks | talk | sessions | session | notes | note | authors | author | speakers | speaker | projects | project | editions | edition | kubecons | kubecon | topics | topic | themes
theme | subjects | subject | conferences | conference | events | recordings | videos | video | posts | articles | things | entries | items | texts | people | years | data | content
notizen | vortrage | vortrag | autoren | charlas | charla | notas | ponencias | autores | presentations | conferencias | conferences | interventi | palestras | talks | note | 講演 | ノート | 演讲 | 笔记 | 발표 | 노트
`)
export const OF_THE_LIBRARY = phrases(`
have | has | exist | exists | are there | in store | so far | until now | come up | comes up | often | frequently | this year | from | there are | do you know | know about | know | knows | hold | holds | cover | covered | include | contain | contains | in total | total | altogether | together | in here
library | database | archive | index | collection | system | memory | your | available | stored | indexed | noted | mention | mentioned | mentions | most | write | wrote | written | by | read | so far | at all
habt | hast | haben | kennt | kennst | tienes | tienen | conoces | avez | as | connais | ci sono | ha | conosci | existem | tem | conhece | bot
`)
export const HOW_MANY = phrases(
  'how many | number of | count of | wie viele | wieviele | combien de | combien d | combien | cuantas | cuantos | quantas | quantos | quante | quanti',
)
export const EVERYTHING = phrases(
  `everything | anything | all of it | it all | all | alles | todo | tout | tutto | tudo | whole library | the lot`,
)

/** Who says one of these beside a thing that the library holds wants to see them all. */
export const LISTING = phrases(`
list | lists | table of | past | previous | show | display | overview | index | names | which | what | whats | who | whose | all | every | any | full | complete | whole | entire | tell | give | new | newest | latest | recent | most recent | oldest | most | top | top 5 | top 10 | top ten | popular
liste | alle | aller | zeig | zeige | welche | welcher | ubersicht | lista | muestra | muestrame | todas | todos | cuales | montre | montrez | toutes | tous | quels | quelles | mostra | mostrami | elenco | tutte | tutti | quali | mostre | quais
一覧 | 全部 | すべて | 見せて | リスト | 列出 | 所有 | 哪些 | 목록 | 모든 | 전체 | 보여
`)
export const NOTE_THINGS = phrases(`
notes | note | talks | talk | sessions | authors | author | recordings | videos | articles | posts | who wrote | wrote | writes | notizen | vortrage | vortragen | autoren | charlas | notas | ponencias | autores | presentations | auteurs | interventi | autori | palestras
講演 | ノート | 演讲 | 笔记 | 발표 | 노트
`)
export const PROJECT_THINGS = phrases(
  'projects | project | tools | tool | projekte | werkzeuge | proyectos | herramientas | projets | outils | progetti | strumenti | projetos | ferramentas | プロジェクト | 项目 | 프로젝트',
)
export const EDITION_THINGS = phrases(
  'editions | edition | kubecons | kubecon | conferences | conference | events | years | jahre | anos | annees | anni',
)
export const OTHER_THINGS = phrases(
  'speakers | speaker | topics | topic | themes | theme | subjects | subject | tags | categories | contents | themen | redner | temas | ponentes | sujets | orateurs | temi | relatori | assuntos | トピック | 主题 | 주제',
)
export const CONFERENCE = phrases(
  'kubecon and cloudnativecon | kubecon cloudnativecon | kubecon + cloudnativecon | kubecons | kubecon | cloudnativecon | conference | the conf | conf | konferenz | conferencia | conference | conferenza | edition | event',
)
export const WHEN_WHERE = phrases(`
when | whens | where | wheres | which month | what month | which year | what year | what day | which day | how many days | how long | online only | online | virtually | virtual | in person | hybrid | on site | remote | welchem monat | welcher monat | que mes | quel mois | date | dates | which city | what city | city | cities | location | venue | place | country | wann | wo | ort | datum | cuando | donde | fecha | fechas | lugar
quand | quelle ville | ou | lieu | date | welche stadt | welcher stadt | que ciudad | quale citta | qual cidade | ville | stadt | ciudad | citta | cidade | quando | dove | data | onde | local | いつ | どこ | 何時 | 場所 | 日程 | 什么时候 | 何时 | 哪里 | 在哪 | 哪儿 | 哪个城市 | 时间 | 地点 | 언제 | 어디에서 | 어디서 | 어디 | 날짜 | 장소
`)
export const HAPPENS = phrases(`
take place | takes place | took place | taking place | happen | happens | happened | happening | held | hold | hosts | host | hosted | kommt | findet | stattfindet | this time | take | takes | took | long | lange | one | start | starts | started | begin | begins | end | ends | days | which | what | whats | how
year | statt | war | wird | 開催 | されます | されました | される | あります | ありました | でした | 举行 | 举办 | 召开 | 在 | 열리나요 | 열려요 | 열립니다 | 열리 | 나요 | 인가요 | 예요 | 이에요 | sein | sera | fue | es | tiene | tendra | lugar | aura | a lieu | etait | sara | stato | stata | sera | foi | vai | ser
`)
export const NEXT = phrases(`
next | upcoming | coming | coming up | nachste | nachsten | nachster | kommende | proxima | proximo | prochaine | prochain | a venir | prossima | prossimo | 次回 | 次の | 次 | 今度 | 下一届 | 下届 | 下一场 | 下次 | 下一次 | 다음
`)
export const PREVIOUS = phrases(`
last | latest | most recent | previous | past | letzte | letzten | letzter | vorige | ultima | ultimo | derniere | dernier | scorsa | passada | 前回 | 上一届 | 上次 | 지난
`)
export const FIRST = phrases(
  'very first | first ever | first | erste | primera | premiere | prima | primeira | 最初 | 第一届 | 첫',
)
/** What is asked of an edition that is named: whether there was one. */
export const EXISTS = phrases(`
which kubecon | what kubecon | which edition | which editions | which | was there | were there | is there | are there | has there been | have there been | there been | ever | already | again | going to be | was | were | happen | happened
take place | took place | held | hosted | how many | number of | all | every | list | show | only | very | schon | mal | einmal | gab es | gibt es | wurde | war | hubo | habra | fue | ya | y a t il | eu lieu | deja | etait | ce stata | houve | ja
`)
export const REGIONS = phrases(
  'date | dates | in europa | en europa | europa | in europe | en europe | europe | european | eu | north america | na | us | usa | asia | china | india | japan | year | one',
)

/** Whoever says one of these and nothing of the field wants to be helped. */
export const HELP = phrases(`
help | usage | manual | instructions | commands | command | examples | example | filters | filter | features | faq | come from | comes from | im new here | im new | i am new here | i am new
my own notes | my notes | my data | my questions | own notes | add a note | add notes | contribute a note | contribute notes | write a note | what to ask | what can i do | what can i do here | how does this work | how does it work | what is this | whats this
is this thing on | is this open source | where does this come from | made this | made it | created this | created it | built this | built it | wrote this | behind this | behind it | maintains this | runs this
hilfe | hilf mir | anleitung | befehle | beispiele | beispiel | wie funktioniert das | wie geht das | ayuda | ayudame | ejemplos | como funciona esto | como funciona | aide | aidez | exemples | comment ca marche | comment ca fonctionne
aiuto | aiutami | aiutarmi | esempi | come funziona | ajuda | exemplos | como isso funciona | 使い方 | ヘルプ | 助けて | できること | 何ができ | 何が出来 | 使用例 | 帮助 | 怎么用 | 如何使用 | 怎么使用 | 能做什么 | 会做什么 | 可以做什么 | 能帮我
도움말 | 도와 | 사용법 | 사용 방법 | 무엇을 할 수 | 뭘 할 수 | 할 수 있는
`)

/** How the bot works, where it is not named. */
export const ITS_WORK = phrases(`
the search | your search | search works here | searching work here | searching here | the search results | the results | your results | the ranking | your ranking | the filters | filters | the syntax | example question | example questions | example queries | example query | die suche | la busqueda | la recherche | la ricerca | a pesquisa
`)

/** What a person asks how to do with the bot. */
export const HOW_TO = phrases(`
how do i | how can i | how could i | how should i | how would i | how to | can i | could i | may i | what can i | what could i | what should i | what do i | what questions can i | where do i | where can i | whom do i | i want to | i would like to
how i | how we | do i have to | wie kann ich | kann ich | was kann ich | wie benutze ich | como puedo | que puedo | puedo | comment puis je | puis je | que puis je | come posso | cosa posso | posso | como posso | o que posso
`)
export const USES = phrases(`
ask | type | search | search for | find a talk | find talks | find a speaker | look up | filter by | get a talk | report | subscribe | unsubscribe | use this | use it | talk to | begin | start | filter | fragen | suchen | melden | abonnieren | anfangen | preguntar | buscar | empezar | demander | chercher
commencer | usarti | chiedere | chiederti | cercare | perguntar | pesquisar
`)

/** The bot itself, in whatever form the language says "you". */
export const THE_BOT = phrases(`
you | your | yours | yourself | u | this bot | the bot | that bot | kubecon bot | chatbot | bot | du | dich | dir | dein | deine | euch | tu | te | usted | eres | puedes | sabes | haces | hablas | entiendes | conoces | toi | ton | ta | vous | votre | peux | pouvez | sais
savez | fais | faites | parles | parlez | comprends | sei | puoi | sai | fai | parli | capisci | voce | pode | sabe | faz | fala | entende | あなた | 你 | 您 | 너 | 당신 | 누구세요
`)
/** What is said of a bot: what it does, is and keeps; no word of the field is among them. */
export const OF_THE_BOT = phrases(`
who | what | whats | which | where | when | how | why | whom | whose | wer | was | wie | wo | woher | welche | quien | que | como | cuales | qui | quoi | quelles | quels | comment | chi | cosa | come | quali | quem | quais | 誰 | 何 | 谁 | 哪 | 누구 | 뭐 | 무엇
able | capable | do | does | doing | use | using | used | ask | asked | asking | type | say | said | write | wrote | search | find | filter | understand | speak | talk | talking | answer | answers | answering | reply | store | storing | save | saving | keep | keeping | log
record | remember | forget | read | reading | listen | listening | hear | hearing | see | seeing | add | submit | send | report | subscribe | learn | learning | trained | make | made | create | created | build | built | run | runs | running | develop | developed
maintain | maintains | owns | own | come | comes | happens | happen | think | like | love | trust | work | works | working | funktioniert | kannst | machst | machen | kann | sprichst | verstehst | weisst | bist | hast | hacer | hablar | faire | parler | fare | parlare | fazer | falar
robot | human | machine | person | real | alive | awake | online | safe | smart | ai | llm | chatgpt | gpt | language model | large language model | model | artificial intelligence | name | version | source code | code | open source | data | privacy | message
messages | question | questions | source | sources | language | languages | english | german | spanish | french | italian | portuguese | japanese | chinese | korean | deutsch | englisch | spanisch | franzosisch | espanol | ingles | frances | francais | anglais | allemand
espagnol | italiano | inglese | tedesco | portugues | mistake | mistakes | bug | bugs | wrong answer | error | feedback | digest | kind | kinds | thing | things | stuff | sort | type | types | way | else | exactly | old | ok | good | alles | mensch | humano | humain | umano
explain | explains | introduction | intro | short | documentation | docs | guide | tour | capabilities | features | choose | rank | order | results | result | example | examples | query | queries | syntax | phrase | something | look up | show | tell
erklare | erklar | benutze | benutzen | benutzt | bedienen | explica | explicame | usa | usar | se | este | explique | utiliser | utilise | ce | spiega | spiegami | usare | questo | explicar | esse
sprache | sprachen | idiomas | idioma | langues | lingue | linguas | behind | images | image | pictures | me | earlier | before | day | year | years | edition | author | speaker | 机器人 | ボット | 会 | 能 | 做 | 日本語 | 中文 | 한국어 | 봇
`)

export const WHOLE_LIBRARY = phrases(`
how big is your library | how big is the library | how large is your library | how much do you know | how big are you | whats in the library | what is in the library | what is in your library
what is in your database | what is in the database | whats in your database | what is in here | statistics | stats | numbers | how old are your notes | how old is your data | how recent are your notes
when were you last updated | when was this last updated | last update | last updated | how up to date is this | how up to date are you | how current is this | summarise everything | summarize everything
summarise all | summarize all | summary of everything | summary of all notes | give me everything | everything | everything you have | everything you know | show me everything | show everything | what do you have
what do you hold | tell me everything
which note is the most useful | which note is best
what topics do you cover | which topics do you cover | which topics do you know | what topics | which topics | all topics | list topics
list all topics | list of topics | topics | themes | what subjects do you cover | what do you cover
`)

export const CHANCE = phrases(`
surprise me | surprise us | random | random talk | something random | shuffle | roll the dice | lucky dip | im feeling lucky | feeling lucky | im bored | i am bored | bored | pick a talk | pick one | pick something
choose a session | choose a talk | choose one | any talk will do | any talk | recommended talks | recommended talk | must watch talks | must see talks | talks worth watching | recommend me a talk | recommend a talk | recommend something | recommend me something | recommend one | suggest a talk | suggest something
suggest one | give me a recommendation | any recommendations | any recommendation | recommendations | recommendation | any suggestions | suggestions | what should i watch | what should i see | what to watch
what do you recommend | what talks do you recommend | which talks do you recommend | which talk do you recommend | whats worth watching | what is worth watching | what would you watch | what would you recommend
which talk is worth my time | something interesting | anything interesting | something good | anything good | something new | something cool | something fun | anything cool | tell me something
tell me something i dont know | talk of the day | tip of the day | show me a video | show me a talk | give me a talk | give me something to watch | something to watch | i want to watch a talk | i want to watch something
uberrasch mich | uberrasche mich | irgendein vortrag | zufall | empfiehl mir etwas | sorprendeme | recomiendame algo | recomienda algo | surprends moi | surprenez moi | recommande moi quelque chose | sorprendimi
consigliami qualcosa | me surpreenda | surpreenda me | recomende algo | おすすめ | ランダム | 推荐一个 | 随机 | 추천 | 아무거나
`)
