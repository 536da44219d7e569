// What people say in lines that are no question, by kind: small letters, no accents, in the languages that are read.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
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
ist sind das die der den dem ein eine einen es ich du sie wir ihr mir mich bitte und oder mit fur von zu auf im am gibt
el la los las un una de del que es son por para me te en y o hay favor mi tu
le les des une du au aux je tu il nous vous moi s vous plait et ou a l c ce cette sil
il lo gli i e di da per con mi ti un uno una che
o os as um uma do da dos das e em por para me
は が を の に で か と も へ です ます ですか ください 吗 呢 的 了 请 我 你 们 是 一 에 은 는 이 가 을 를 요 해 줘 주세요 입니다
`)

export const GREETINGS = phrases(`
hi | hello | hey | heya | hiya | yo | howdy | greetings | good morning | good afternoon | good evening | good day | morning | whats up | sup
how are you doing | how are you | how is it going | hows it going | nice to meet you | hallo | moin | servus | guten morgen | guten tag | guten abend
hola | buenos dias | buenas tardes | buenas | bonjour | salut | bonsoir | ciao | buongiorno | buonasera | ola | bom dia | boa tarde | hei | hej
こんにちは | おはよう | おはようございます | こんばんは | 你好 | 您好 | 안녕하세요 | 안녕
`)
export const THANKS = phrases(`
thanks | thank you | thank u | thanx | thx | tnx | tysm | ty | cheers | much appreciated | appreciate it | appreciated | danke schon | danke sehr | danke | vielen dank
dank | gracias | muchas gracias | mil gracias | merci beaucoup | merci bien | merci | grazie mille | grazie | obrigado | obrigada | muito obrigado | gracie | bedankt
ありがとうございます | ありがとう | どうも | 谢谢 | 多谢 | 感谢 | 감사합니다 | 고마워요 | 고마워
`)
export const ASSENTS = phrases(`
ok | okay | okey | k | cool | great | great answer | good answer | nice answer | nice | nice one | perfect | super | awesome | excellent | brilliant | good | fine | well done
good bot | good job | nice work | amazing | wonderful | fantastic | lovely | wow | lol | haha | hahaha | rofl | yes | yeah | yep | yup | no | nope | nah | sure | got it | i see
understood | alright | all right | right | true | makes sense | good to know | interesting | that was useful | useful | helpful | that helped | that helps | love it | i love it
i love this bot | i love you | love this | you rock | you are awesome | youre awesome | you are great | youre the best | you are the best | best bot | no worries | no problem | np
never mind | nevermind | nvm | forget it | forget about it | sorry | my mistake | my bad | oops | pardon | ignore that | welcome | congrats | congratulations | test | testing | ping
genau | gut | super | toll | prima | bien | vale | bueno | perfecto | d accord | parfait | va bene | perfetto | certo | legal | はい | いいえ | 好的 | 好 | 네
`)
export const FAREWELLS = phrases(`
bye | bye bye | goodbye | good bye | good night | see you | see ya | cya | later | see you later | see you tomorrow | have a nice day | have a good day | have a nice weekend
have a good weekend | have a great day | take care | so long | until tomorrow | tschuss | auf wiedersehen | bis morgen | adios | hasta luego | au revoir | arrivederci | tchau
さようなら | 再见 | 안녕히 계세요
`)
export const COMPLAINTS = phrases(`
wrong answer | wrong | thats wrong | that is wrong | this is wrong | not helpful | unhelpful | didnt help | did not help | doesnt help | useless | stupid bot | stupid | dumb bot | dumb
bad bot | bad answer | bad | terrible | not what i asked for | not what i asked | not what i meant | not what i wanted | i didnt ask that | not that | you suck | this bot sucks
sucks | shut up | go away | stop | stop it | nonsense | rubbish | crap
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
exist | exists | are there | there are | do you know | know about | know | knows | hold | holds | cover | covered | include | contain | contains | in total | total | altogether | together | in here
library | database | archive | index | collection | system | memory | your | available | stored | indexed | noted | mention | mentioned | mentions | most | write | wrote | written | by | read | so far | at all
habt | hast | haben | kennt | kennst | tienes | tienen | conoces | avez | as | connais | ci sono | ha | conosci | existem | tem | conhece | bot
`)
export const EVERYTHING = phrases(
  `everything | anything | all of it | it all | all | alles | todo | tout | tutto | tudo`,
)

export const CONFERENCE = phrases(
  'kubecon and cloudnativecon | kubecon cloudnativecon | kubecon + cloudnativecon | kubecons | kubecon | cloudnativecon | conference | the conf | conf | konferenz | conferencia | conference | conferenza | edition | event',
)
export const WHEN_WHERE = phrases(`
when | whens | where | wheres | date | dates | which city | what city | city | cities | location | venue | place | country | wann | wo | ort | datum | cuando | donde | fecha | fechas | lugar
quand | ou | lieu | date | quando | dove | data | onde | local | いつ | どこ | 什么时候 | 何时 | 哪里 | 在哪 | 언제 | 어디
`)
export const HAPPENS = phrases(`
take place | takes place | took place | taking place | happen | happens | happened | happening | held | hold | start | starts | started | begin | begins | end | ends | days | which | what | whats | how
year | findet | statt | war | wird | sein | sera | fue | es | tiene | tendra | lugar | aura | a lieu | etait | sara | stato | stata | sera | foi | vai | ser
`)
export const NEXT = phrases(`
next | upcoming | coming | coming up | nachste | nachsten | nachster | kommende | proxima | proximo | prochaine | prochain | a venir | prossima | prossimo | 次 | 次の | 下一届 | 下次 | 下一次 | 다음
`)
export const REGIONS = phrases(
  'europe | european | eu | north america | na | us | usa | asia | china | india | japan | year | one',
)

export const HELP = phrases(`
help me | help | help please | usage | manual | instructions | commands | which commands | what commands | list of commands | examples | some examples | example questions
how do i use you | how do i use this | how do i use this bot | how to use this bot | how to use you | how to use it | how to use | how does this work | how does this bot work | how do you work
how does it work | how can i use this | how do i start | how do i begin | how do i ask | what can you do for me | what can you do | what do you do | what can i ask you | what can i ask
what should i ask | what kind of questions can i ask | which questions can i ask | what are you good for | what are you for | what do you know | what do you know about | what can i do here
which filters are there | which filters do you have | what filters | filters | how can i search by year | how do i search by year | how do i filter by year | how do i filter by speaker
how do i search for a speaker | how can i search for a speaker | how do i search | how can i search | how do i find a talk | how do i filter | features | im new here | im new | i am new here
hilfe | hilf mir | was kannst du alles | was kannst du | wie funktioniert das | wie funktioniert der bot | wie geht das | ayuda | ayudame | que puedes hacer | como funciona | que sabes hacer
aide | aide moi | aidez moi | que peux tu faire | comment ca marche | tu peux faire quoi | aiuto | aiutami | cosa sai fare | cosa puoi fare | come funziona | ajuda | me ajuda | o que voce pode fazer
o que voce faz | como funciona | 使い方 | ヘルプ | 助けて | 何ができますか | 帮助 | 怎么用 | 你能做什么 | 도움말 | 도와주세요 | 도와줘
`)

export const ABOUT_THE_BOT = phrases(`
are you a bot | are you a robot | are you an ai | are you ai | are you human | are you a human | are you real | are you a person | are you chatgpt | are you an llm | are you a machine | who are you
what are you | who made you | who built you | who created you | who wrote you | who built this bot | who made this bot | who made this | who maintains you | who maintains this | who runs you
whats your name | what is your name | your name | do you have a name | what is this bot | what is this | what is kubecon bot | what is the kubecon bot | do you use an llm | do you use ai
do you use a language model | do you store my questions | do you store what i ask | do you keep my questions | are you reading our messages | do you read our messages | are you listening
is this thing on | are you there | are you alive | are you awake | are you online | are you working | are you ok | do you speak german | do you speak spanish | do you speak french | do you speak english
can you speak spanish | can you speak german | what languages do you speak | which languages do you speak | where do your answers come from | where do you get your answers | where does this come from
where do you get your data | what are your sources | your sources | are you open source | is this open source | where is your source code | your source code | source code of this bot
how do i report a wrong answer | how do i report a bug | report a wrong answer | report a mistake | what version are you | which version are you | your version | do you remember me
do you remember what i asked before | do you remember what i asked | what do you think about me | what do you think of me | do you like me | do you love me | can you read images | can you see images
can you hear me | tell me about yourself | about you | introduce yourself | how old are you | where are you from | are you smart | how smart are you | are you sure | can i trust you | are you safe
bist du ein bot | bist du ein mensch | wer bist du | was bist du | eres un bot | eres humano | quien eres | que eres | es tu un bot | qui es tu | tu es qui | chi sei | sei un bot | quem e voce | voce e um bot
あなたは誰 | あなたはボット | 你是谁 | 你是机器人 | 누구세요 | 넌 누구
`)

export const WHOLE_LIBRARY = phrases(`
how big is your library | how big is the library | how large is your library | how much do you know | how big are you | whats in the library | what is in the library | what is in your library
what is in your database | what is in the database | whats in your database | what is in here | statistics | stats | numbers | how old are your notes | how old is your data | how recent are your notes
when were you last updated | when was this last updated | last update | last updated | how up to date is this | how up to date are you | how current is this | summarise everything | summarize everything
summarise all | summarize all | summary of everything | summary of all notes | give me everything | everything | everything you have | everything you know | show me everything | show everything | what do you have
what do you hold | tell me everything | top 5 talks | top 10 talks | top talks | top ten talks | top five talks | best talk | best talks | the best talk | best talk ever | what is the best talk | whats the best talk
most popular talk | most popular talks | most watched talk | most viewed talk | which note is the most useful | which note is best | which talk is the best | which talk is best | most important talk
favourite talk | favorite talk | your favourite talk | your favorite talk | most interesting talk | most interesting talks | which talk should i watch first | list all speakers | list speakers | all speakers
which speakers do you know | who are the speakers | show speakers | what topics do you cover | which topics do you cover | which topics do you know | what topics | which topics | all topics | list topics
list all topics | list of topics | topics | themes | what subjects do you cover | what do you cover
`)

export const CHANCE = phrases(`
surprise me | surprise us | random | random talk | something random | shuffle | roll the dice | lucky dip | im feeling lucky | feeling lucky | im bored | i am bored | bored | pick a talk | pick one | pick something
choose a session | choose a talk | choose one | any talk will do | any talk | recommend me a talk | recommend a talk | recommend something | recommend me something | recommend one | suggest a talk | suggest something
suggest one | give me a recommendation | any recommendations | any recommendation | recommendations | recommendation | any suggestions | suggestions | what should i watch | what should i see | what to watch
what do you recommend | what talks do you recommend | which talks do you recommend | which talk do you recommend | whats worth watching | what is worth watching | what would you watch | what would you recommend
which talk is worth my time | something interesting | anything interesting | something good | anything good | something new | something cool | something fun | anything cool | tell me something
tell me something i dont know | talk of the day | tip of the day | show me a video | show me a talk | give me a talk | give me something to watch | something to watch | i want to watch a talk | i want to watch something
uberrasch mich | uberrasche mich | irgendein vortrag | zufall | empfiehl mir etwas | sorprendeme | recomiendame algo | recomienda algo | surprends moi | surprenez moi | recommande moi quelque chose | sorprendimi
consigliami qualcosa | me surpreenda | surpreenda me | recomende algo | おすすめ | ランダム | 推荐一个 | 随机 | 추천 | 아무거나
`)

export const FOLLOW_UPS = phrases(`
tell me more | more please | more | more results | more of that | show me more | show me more results | show more | what else | anything else | something else | next page | previous page | the first one | first one
the second one | second one | the third one | third one | the last one | last one | the other one | other one | open number | number 1 | number 2 | number 3 | number two | another one | another | one more
and the recording | the recording | recording | is there a video | is there a recording | a video | the video | video | link | the link | links | slides | the slides | who gave it | who gave that | who was the speaker
who is the speaker | who said that | who noted that | who wrote that | who wrote this | when was that | when was it | which year was that | what year was that | where was that | where can i watch it | where can i see it
where can i read it | how long is it | how long was it | why | how | what | when | who | where | really | explain that | explain it | explain this | can you explain | what do you mean | what does that mean
summarise it | summarize it | summarise that | summarize that | tldr | is that still true | is this still true | is it still true | is it any good | is it good | what about last year | what about that one | what about it
same for europe | same for last year | and last year | are there more | is there more | where is the source | the source | source | show the words | the words | go back | back | continue | go on | keep going | again | repeat
repeat that | say that again | details | more details | mehr | weiter | mas | otra | plus | encore | altro | ancora | mais | outra | もっと | 更多 | 더
`)
