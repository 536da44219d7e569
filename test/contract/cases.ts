// The conversations that every platform must carry in the same way: what is asked, and what must be seen.
import type { DriverName } from './driver.ts'
import { LONG_TITLE } from './hostile-notes.ts'

export interface Case {
  readonly title: string
  readonly ask: string
  /** Each must be seen. */
  readonly shows: readonly RegExp[]
  readonly lacks?: readonly RegExp[]
  /** Labels of buttons, in part. */
  readonly buttons?: readonly RegExp[]
  readonly lacksButtons?: readonly RegExp[]
}

const HELP = [/Ask about KubeCon talks/, /gateway api/, /Narrow it down/]

export const CASES: readonly Case[] = [
  {
    title: 'a hit is cited: title, speakers, edition, author, and a door to its place in the note',
    ask: 'gateway api',
    shows: [
      /Gateway API: A New Set of Kubernetes APIs/,
      /Harry Bagdi, Rob Scott/,
      /KubeCon EU 2021/,
      /Noted by/,
      /Hugo Martins/,
    ],
    buttons: [/Show the words/],
  },
  {
    title: 'of several hits the first are shown and the next are a press away',
    ask: 'autoscaling',
    shows: [/Autoscaling/, /Also noted/],
    buttons: [/Show the words/, /More results/],
  },
  {
    title: 'where no note mentions it, what the catalogue and the programme know is told apart',
    ask: 'kubeedge',
    shows: [/No notes yet about KubeEdge/, /sessions on the programme, newest/, /The library holds/],
  },
  {
    title: 'nothing is said honestly, with what there is instead',
    ask: 'quantum blockchain pizza',
    shows: [/Nothing here about “quantum blockchain pizza”/, /The library holds/, /Subjects in the library/],
    buttons: [/service mesh/],
    lacksButtons: [/^Share$/],
  },
  {
    title: 'a name that nothing has is said to be none, and is not shared',
    ask: 'talk nosuch',
    shows: [/No talk here is called “nosuch”/],
    lacksButtons: [/^Share$/],
  },
  {
    title: 'of a name that nothing has, the nearest of its kind is a press away',
    ask: 'speaker eduardo sylvia',
    shows: [/No speaker here is called “eduardo sylvia”/],
    buttons: [/^Eduardo Silva$/],
    lacksButtons: [/^Share$/],
  },
  {
    title: 'the sessions of the programme are a press away',
    ask: 'thanos',
    shows: [/\d+ sessions on the programme, newest/],
    buttons: [/^\d+ sessions$/],
  },
  {
    title: 'a misspelt word is read as the nearest one, and says so',
    ask: 'prometheous',
    shows: [/“prometheous” was read as “prometheus”/, /Prometheus/],
  },
  {
    title: 'a filter is applied',
    ask: 'service mesh year:2019',
    shows: [/Service Mesh/, /EU 2019/],
    lacks: [/EU 2021/, /EU 2020/],
  },
  {
    title: 'a filter that cannot be understood is named, and the rest is answered',
    ask: 'year:soon gateway api',
    shows: [/year:soon is not a year/, /Gateway API/],
  },
  {
    title: 'a talk, looked up, is shown with its words a press away',
    ask: 'talk gateway',
    shows: [/Gateway API: A New Set of Kubernetes APIs/, /Noted by/],
    buttons: [/Show the words/],
  },
  {
    title: 'a speaker, looked up, is shown with their talk; its words and their sessions are a press away',
    ask: 'speaker rob scott',
    shows: [/Rob Scott/, /Gateway API: A New Set of Kubernetes APIs/, /sessions on the programme, newest/],
    buttons: [/Show the words/, /^\d+ sessions$/],
  },
  {
    title:
      'a project, looked up, is shown with its state, the best that names it, and the others to choose from',
    ask: 'project thanos',
    shows: [/CNCF incubating since/, /Named in \d+ places/, /Autoscaling Multi-Cluster Observability/],
    buttons: [/Show the words/],
  },
  { title: 'nothing asked gets the help', ask: '', shows: HELP, buttons: [/gateway api/] },
  { title: 'help gets the help', ask: 'help', shows: HELP, buttons: [/gateway api/] },
  {
    title: 'a question of 3,000 characters is answered',
    ask: 'how do people run thanos at scale '.repeat(100).slice(0, 3_000),
    shows: [/Thanos/],
  },
  {
    title: 'emoji beside a question do not disturb it',
    ask: '🚀 gateway api 👩‍👩‍👧 ❤️',
    shows: [/Gateway API: A New Set of Kubernetes APIs/],
  },
  {
    title: 'right-to-left text beside a question does not disturb it',
    ask: 'gateway api שלום',
    shows: [/Gateway API: A New Set of Kubernetes APIs/],
  },
  {
    title: 'capitals, blanks and typographic quotes do not matter',
    ask: '  “GATEWAY   API”  ',
    shows: [/Gateway API: A New Set of Kubernetes APIs/],
  },
  {
    title: 'markup in a question is shown as text',
    ask: '*xyzzy* _plugh_ ~frotz~ `blorb` > & <q>',
    shows: [/Nothing here about|No notes yet/],
  },
  {
    title: 'markup in a note is shown as text',
    ask: 'zorgblatt',
    shows: [/zorgblatt/i, /everyone/, /channel/],
  },
  {
    title: 'a title, a list of speakers and a text without end fit',
    ask: 'quuxinator',
    shows: [new RegExp(LONG_TITLE.slice(0, 60)), /Speaker Number0/, /one sentence after another/],
  },
]

/** What must stand in no answer: it would ping somebody, or end in half a character. */
type Never = readonly (readonly [why: string, pattern: RegExp])[]

const BROKEN: Never = [
  ['half a character', /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/],
  ['a control of direction', /[\u202a-\u202e]/],
]

const ON_A_SCREEN: Never = [...BROKEN, ['moves the cursor or changes the colour', /\u001b/]]

const ON_SLACK: Never = [
  ...BROKEN,
  ['pings a channel', /<!(?:channel|here|everyone)/],
  ['pings a person', /<@[UW]\w+/],
  ['pings a group', /<!subteam\^/],
]

export const NEVER: Readonly<Record<DriverName, Never>> = {
  terminal: ON_A_SCREEN,
  page: ON_SLACK,
  'MCP over stdio': ON_A_SCREEN,
  'MCP over HTTP': ON_A_SCREEN,
  'Slack over the socket': ON_SLACK,
  'Slack over HTTP': ON_SLACK,
  Discord: [
    ...BROKEN,
    ['pings everybody', /@(?:everyone|here)\b/],
    ['pings a person or a role', /<@[!&]?\d+>/],
  ],
}
