// What colleagues say to each other and sometimes to the bot: chores (“reset my password”), who is on call, whether the
// build is green. Nothing is searched for. Words of the field stand in such lines too: what makes a line one of these is
// whose thing it is (“my pull request”), or what nobody says of a talk (“who broke the build”).
import type { Meaning } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../plain-line.ts'
import { even } from '../words/even-line.ts'
import { AROUND, KINDNESS, phrases } from '../words/lexicon.ts'
import { isAtWork } from './at-work.ts'

const longestFirst = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.flat().toSorted((a, b) => b.length - a.length)

/** Whoever names one of these asks for what was noted. */
const OF_TALKS = /\b(?:talks?|sessions?|notes?|keynotes?|slides|videos?|about|anybody else|others)\b/

const notHere = (): Meaning => ({ kind: 'courtesy', courtesy: 'elsewhere' })

/** What colleagues say of the place where they work, in however many words. */
export const saidAtWork = (line: string): Meaning | undefined => (isAtWork(line) ? notHere() : undefined)

/** Said among colleagues, and of no talk. */
const AMONG_COLLEAGUES = phrases(`
whos on call | who is on call | who is oncall | whos oncall | on call today | on call tonight | on call this week | who broke | broke the build | broke main | broke staging | broke prod | broke ci | build is green | build is red | builds green | ci is green | ci is red | tests are green | all green | merge conflict | merge conflicts
lgtm | ship it | shipping it | ship shipping | rolled it back | reverted it | hotfix is out | all good now | running late | be late | late for | late to | start without me | standup | stand up | daily standup | retro | retrospective is | sprint planning | all hands | one on one | dial in | zoom link | meeting link | teams link
lunch | coffee | brb | afk | oof | ooo | wfh | pto | gtg | eod | day off | days off | on vacation | on holiday | on leave | sick today | sick leave | calling in sick | out sick | dentist | doctors appointment | out of office | back in 5 | back in 10 | happy birthday | happy friday | happy monday | friday deploy | friday deploys | deploy on friday | deploying on friday | code freeze | feature freeze | deploy freeze | release freeze | welcome to the team | welcome aboard | welcome on board | new hire
did you see the game | did you watch the game | the wifi | my laptop | my macbook | my keyboard | my headset | my monitor | my badge | works on my machine | meeting room | meeting rooms | the sync | our sync | jira ticket | assigned you | assigned to you | who has the keys | server room | can someone approve | approve please | unlock my | my password | my account | password reset | which vpn | what vpn | the vpn | vpn from home
kaputt gemacht | geh mal jemand | ans telefon | mittagessen | mahlzeit | feierabend | krank heute | bin krank | im urlaub | bin im urlaub | komme spater | wer hat bereitschaft | schones wochenende | zu spat
pour manger | on mange | je suis malade | en retard | en conge | j arrive | pause cafe | ya vuelvo | vuelvo en | llego tarde | a comer | de vacaciones | estoy enfermo | arrivo subito | in ritardo | a pranzo | pausa caffe | ja volto | almoco | atrasado
ランチ | お先に失礼します | お疲れ様です | お疲れさまです | 遅れます | 休みます | 吃饭 | 请假 | 迟到 | 下班 | 점심 | 휴가 | 퇴근 | 늦을
`)
const OF_WORK = phrases(`
anyone | anybody | anyones | everyone | someone | somebody | who | whos | where | which | when | what | why | how | up | office | work | home | company | team | boss | manager | hr | people | guys | today | tonight | tomorrow | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | morning | afternoon | noon | evening | week | weekend | minute | minutes | min | mins | hour | hours | oclock | am | pm
build | builds | ci | main | master | branch | staging | prod | production | deploy | deployed | deploys | release | hotfix | test | tests | pr | mr | ticket | meeting | call | demo | sync | slack | zoom | teams | jira | email | mail | laptop | fan | desk | chair | game | last | night | birthday | party | cake | lunch | coffee | pizza | beer | book | booked | move | moved | use | using | need | needs | start | started | still | loud | hate | love | awful | terrible | slow | broken | red | green | expired | late | early | back | moving | running | going | gone | wrong | right | again | lol | haha | ugh | without | keys | reset | locked | what could go wrong
gemacht | hat | wer | jemand | geh | heute | morgen | bis | gleich | kurz | bin | quelqu un | qui | ce midi | minutos | minutes | minuti | alguien | quien | hoy | manana | oggi | chi | quem | hoje
`)
/** When, and which ticket. */
const OFTEN_NUMBERED = /^(?:\d{1,2}(?:[ap]m)?|\d{1,5})(?: \d{1,5})?$/
/** To somebody, who has a name. */
const WISHED = /\b(?:happy birthday|welcome to the team|welcome aboard|welcome on board|congratulations)\b/

const SIGHS = phrases(
  'today | this morning | for you too | for anyone else | for anybody else | for everyone | lol | lmao | rofl | haha | hahaha | ugh | argh | sigh | smh | facepalm | yikes | omg | wtf | ffs | fml | oh no | oh boy | yay | woohoo',
)
const THAT_BREAKS = phrases(
  'prod | production | staging | the site | the build | build | ci | jenkins | github | gitlab | slack | jira | teams | zoom | vpn | the wifi | wifi | the internet | everything | the cluster | cluster',
)
const STATES = phrases(
  'down | up | back up | broken | dead | slow | red | green | on fire | burning | gone | acting up | flaky | again | still | hungover',
)

/** What a clock, a window or a map knows; of where is anybody's guess. */
const OF_THE_DAY = phrases(`
what time is it | whats the time | what is the time | what day is it | what is todays date | whats todays date | how is the weather | hows the weather | what is the weather | whats the weather | weather forecast | what is the temperature
wie spat ist es | welcher tag ist heute | wie ist das wetter | wie wird das wetter | que hora es | que tiempo hace | quelle heure est il | quel temps fait il | che ore sono | che tempo fa | que horas sao | 今何時 | 天気 | 几点 | 天气 | 몇 시 | 날씨
`)
const MOST_PLACE = 3

/** Of whoever works there; to whom, and which of them, is anybody's guess. */
const OF_ONE_PLACE = phrases(`
kudos to | shout out to | shoutout to | props to | hats off to | well done team | congrats to | forgot my | taking friday off | taking monday off | taking tomorrow off | the coffee machine | in this office | my salary | my manager | grabbing food | grabbing lunch | grabbing coffee
lob an | danke an | bravo a | bravo au
`)
const MOST_OF_A_PLACE = 4

/** In their order: the first that takes a line decides. */
export const LINES_AMONG_COLLEAGUES: readonly PlainLine[] = [
  {
    says: [],
    besides: [],
    takes: 'a name or nothing',
    request: (_, line) => saidAtWork(line),
    example: 'can somebody with admin rights give me access to the staging cluster',
    unlike: 'how do you give developers access to the staging cluster',
  },
  {
    says: [AMONG_COLLEAGUES],
    besides: longestFirst(AMONG_COLLEAGUES, OF_WORK, AROUND, KINDNESS),
    takes: 'a name or nothing',
    request: (rest, line) =>
      rest === '' || OFTEN_NUMBERED.test(rest) || (WISHED.test(even(line)) && !rest.includes(' '))
        ? notHere()
        : undefined,
    example: 'who broke the build again?',
    unlike: 'how do you find out who broke the build with tekton and argo',
  },
  {
    says: [OF_ONE_PLACE],
    besides: longestFirst(OF_ONE_PLACE, OF_WORK, AROUND, KINDNESS),
    takes: 'a name or nothing',
    request: (rest, line) =>
      rest.split(' ').length <= MOST_OF_A_PLACE && !OF_TALKS.test(even(line)) ? notHere() : undefined,
    example: 'kudos to the platform team',
    unlike: 'notes about kudos to maintainers',
  },
  {
    says: [SIGHS, THAT_BREAKS],
    besides: longestFirst(SIGHS, THAT_BREAKS, STATES, OF_WORK, AROUND, KINDNESS),
    takes: 'nothing',
    request: notHere,
    example: 'prod is down again lol',
    unlike: 'production is down, what did others learn from an outage',
  },
  {
    says: [OF_THE_DAY],
    besides: longestFirst(OF_THE_DAY, OF_WORK, AROUND, KINDNESS),
    takes: 'a name or nothing',
    request: (rest) => (rest.split(' ').length <= MOST_PLACE ? notHere() : undefined),
    example: 'what time is it in tokyo?',
    unlike: 'what time is it that a pod is ready in milliseconds on average',
  },
]
