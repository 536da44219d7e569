// What the signs of a line say together → what is wanted of the answer before it. Each row with a line in which it is read,
// and one that comes near and is a question by itself: an own subject says more than all of them (weigh-spoken.ts).
import type { FollowUp } from '../../../domain/requests/request.ts'
import type { WantedOfAnswer } from '../../../domain/requests/wanted-of-answer.ts'
import type { SpokenSign } from './signs.ts'

export interface SpokenRuling {
  /** One of each group is said. */
  readonly needs: readonly (readonly SpokenSign[])[]
  readonly without: readonly SpokenSign[]
  readonly meant: Omit<FollowUp, 'kind' | 'otherwise' | 'last'>
  /** How surely these together are said of an answer, besides what points at it. */
  readonly counts: number
  readonly example: string
  readonly unlike: string
}

const row = (
  meant: WantedOfAnswer | SpokenRuling['meant'],
  needs: SpokenRuling['needs'],
  counts: number,
  example: string,
  unlike: string,
  without: readonly SpokenSign[] = [],
): SpokenRuling => ({
  needs,
  without,
  meant: typeof meant === 'string' ? { wanted: meant } : meant,
  counts,
  example,
  unlike,
})

const byDate = (value: 'newest' | 'oldest') =>
  ({ wanted: 'narrowed', filter: { name: 'order', value } }) as const

/** What points at an answer. */
const POINTING: readonly SpokenSign[] = ['it', 'one', 'they', 'she']

/** In their order: the first that fits decides. */
export const RULINGS: readonly SpokenRuling[] = [
  row(
    { wanted: 'one', place: 'next' },
    [['no'], ['meant'], ['it', 'one']],
    2,
    'No, that’s not the one I meant',
    'not the pod I meant to evict',
  ),
  row('back', [['back'], ['list', 'before', 'one']], 2, 'can you take me back to the list?', 'back up etcd', [
    'who',
    'how',
  ]),
  row(
    'back',
    [['open'], ['before'], ['list']],
    2,
    'I’d like to see the previous results again',
    'see previous container logs',
  ),
  row(
    'count',
    [['how many'], ['it', 'talk', 'one', 'all']],
    1.5,
    'And how many of these do you have overall?',
    'how many pods do these nodes run?',
    ['long', 'gave'],
  ),
  row(
    byDate('newest'),
    [['newest'], ['which', 'it', 'one']],
    2,
    'which of these is the newest?',
    'which is the newest release of helm?',
  ),
  row(
    byDate('oldest'),
    [['oldest'], ['which', 'it', 'one']],
    2,
    'which of these is the oldest?',
    'which is the oldest sandbox project of cncf?',
  ),
  row(
    'newer',
    [['newer'], ['any', 'have', 'more', 'it']],
    2,
    'Is there anything more recent?',
    'anything newer on gateway api?',
  ),
  row(
    'older',
    [['older'], ['any', 'have', 'talk', 'it'], ['have', 'any', 'open', 'more']],
    2,
    'Are there any earlier talks on that?',
    'are there older kernels with ebpf?',
    ['old'],
  ),
  row(
    'other speakers',
    [['who'], ['else'], ['gave']],
    2,
    'who else was up there on stage with him?',
    'who else was on stage for linkerd?',
  ),
  row(
    'others of the author',
    [['else'], ['author']],
    2,
    'has the author got anything else?',
    'anything else the author of helm wrote',
  ),
  row(
    'others of the speaker',
    [['else'], ['she']],
    2,
    'what else has this guy done?',
    'what else has she said about etcd?',
  ),
  row(
    'others of the speaker',
    [
      ['else', 'more'],
      ['she', 'they', 'speaker'],
      ['talk', 'gave', 'kubecon', 'where', 'have'],
    ],
    2,
    'Does the speaker have other talks?',
    'do they have more nodes than etcd likes?',
    ['no', 'place'],
  ),
  row(
    { wanted: 'words', theirs: true },
    [['she', 'they'], ['gave'], ['what', 'which']],
    1.5,
    'what did she talk about?',
    'what did he talk about at cern?',
    ['else', 'anybody', 'we', 'who', 'when', 'name'],
  ),
  row('untold', [['long'], POINTING], 1.5, 'How long is it?', 'how long does a rolling update take?', [
    'old',
    'short',
  ]),
  row(
    'untold',
    [['company'], ['she', 'they', 'which', 'where']],
    1,
    'which company does she work for?',
    'which company runs kafka?',
    ['use'],
  ),
  row(
    'untold',
    [['worth'], ['it', 'one', 'beginner']],
    1.5,
    'Is it worth watching it?',
    'is it worth the move to envoy?',
  ),
  row('untold', [['beginner'], ['it']], 1, 'is that something for beginners?', 'kubernetes for beginners'),
  row('slides', [['slides']], 2, 'Könntest du mir bitte die Folien schicken?', 'slides about envoy'),
  row('recording', [['recording']], 2, 'do you have the video?', 'recording rules in prometheus'),
  row(
    'recording',
    [['recorded'], ['it', 'talk', 'any', 'have']],
    1.5,
    'any chance somebody filmed this?',
    'syscalls recorded by falco',
  ),
  row(
    'recording',
    [['watch'], ['it', 'talk', 'one']],
    1.5,
    'Where could I watch that talk?',
    'watch the api server for that resource',
    ['we'],
  ),
  row(
    'source',
    [['who'], ['wrote'], ['it', 'note']],
    2,
    'Wer hat das aufgeschrieben?',
    'who wrote the operator of prometheus?',
    ['gave'],
  ),
  row(
    'programme',
    [['programme'], ['it', 'have']],
    1.5,
    'does the programme have anything on that?',
    'does the programme have anything on etcd?',
  ),
  row('source', [['note'], ['who']], 2, 'who took these notes?', 'who keeps notes on etcd?'),
  row(
    'source',
    [
      ['where', 'comes'],
      ['comes', 'wrote'],
      ['it', 'have'],
    ],
    2,
    'Where does this come from?',
    'where do the metrics come from?',
  ),
  row(
    'source',
    [['source'], ['want', 'it', 'what', 'which', 'have']],
    1,
    'what’s your source for this?',
    'what is the source of truth in gitops?',
    ['open source'],
  ),
  row(
    'source',
    [['where'], ['it'], ['wrote', 'say']],
    1.5,
    'where is that written?',
    'where is it written by kubelet?',
  ),
  row(
    'others of the speaker',
    [['else'], ['talk'], ['she']],
    2,
    'other talks by the same speaker',
    'other talks by the kubelet team',
  ),
  row(
    'speakers',
    [['who'], ['gave', 'speaker'], [...POINTING, 'talk', 'speaker']],
    2,
    'hm interesting, who was giving that talk?',
    'who gave a talk about etcd?',
    ['else'],
  ),
  row('speakers', [['who'], ['gave']], 1, 'wer hat geredet', 'who speaks at kubernetes events', ['else']),
  row(
    'speakers',
    [['speaker'], ['name', 'what', 'who', 'is it']],
    1.5,
    'what was the speaker called again?',
    'name the speaker of etcd',
  ),
  row(
    'speakers',
    [['who'], ['talk'], ['it', 'is it']],
    2,
    'Von wem ist der Vortrag denn?',
    'who talks to etcd?',
  ),
  row(
    'projects',
    [['project'], ['which', 'what'], ['use', 'they', 'there', 'it']],
    2,
    'which projects do they mention in that talk?',
    'which projects do they use at cern?',
    ['anybody'],
  ),
  row(
    'simply',
    [['simple'], ['tell', 'it', 'open', 'want', 'what', 'how']],
    1.5,
    'can you explain it in simpler words?',
    'explain sidecars in simple words',
    ['short', 'definition'],
  ),
  row('simply', [['unclear']], 1.5, 'That’s over my head', 'new to this cluster with helm'),
  row(
    'summary',
    [['summary']],
    1.5,
    'Can you sum it up for me in two sentences?',
    'summarise logs with an llm',
    ['definition'],
  ),
  row('summary', [['short']], 1, 'in einem Satz', 'short lived pods', ['than']),
  row('when', [['old'], POINTING.concat('talk')], 1.5, 'How old is this talk?', 'how old is kubernetes?'),
  row(
    'when',
    [['when'], ['it', 'talk', 'is it']],
    1.5,
    'do you know when that was?',
    'when is it safe to drain a node?',
    ['anybody', 'we', 'time'],
  ),
  row(
    'when',
    [['year'], ['which', 'what'], ['it', 'talk', 'is it', 'one']],
    1.5,
    'which kubecon was this at?',
    'which year did etcd graduate?',
    ['time'],
  ),
  row(
    'when',
    [['where'], ['gave', 'kubecon'], ['it']],
    1.5,
    'and where was it held?',
    'where is it held in etcd?',
  ),
  row('links', [['link']], 2, 'can you send me all the links for that one?', 'link local addresses'),
  row(
    'one',
    [['place'], ['one', 'open', 'want', 'seems', 'talk', 'list', 'it', 'what', 'tell']],
    1.5,
    'The second one sounds better',
    'second level cache',
    ['who', 'when', 'time', 'kubecon', 'she'],
  ),
  row(
    'words',
    [['tell'], ['more', 'it', 'detail']],
    1.5,
    'can you tell me a bit more?',
    'tell me more about envoy',
  ),
  row('words', [['detail']], 1, 'can you give me more details?', 'details of the kubelet'),
  row(
    'words',
    [['what'], ['about'], ['it', 'is it']],
    1,
    'What was it about again?',
    'what is it about sidecars?',
  ),
  row(
    'words',
    [['what'], ['say', 'did'], ['they', 'she', 'it', 'detail']],
    1.5,
    'what did they say exactly?',
    'what did they say about latency?',
    ['anybody', 'we'],
  ),
  row(
    'words',
    [['how'], ['did'], ['they', 'she', 'it']],
    1,
    'how did they do it?',
    'how did they do blue green?',
    ['anybody', 'we'],
  ),
  row(
    'more',
    [
      ['more', 'else'],
      ['have', 'open', 'it', 'one', 'any', 'list', 'want', 'talk'],
    ],
    1,
    'Are there more talks like that?',
    'more pods per node',
    ['place', 'than', 'how', 'anybody'],
  ),
  row(
    'more',
    [['all'], ['it', 'have'], ['have', 'is it']],
    1,
    'Is that everything you have?',
    'is everything in git?',
  ),
]
