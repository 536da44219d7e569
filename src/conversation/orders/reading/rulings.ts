// What the signs of a line say together → what is meant of a digest. Each row with a line in which it is read and one that
// comes near and is a question.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import type { Sign } from '../words/signs.ts'

/** Signs, and what was read: days it is to come on, or a time without it. */
export type Heard = Sign | 'days' | 'period'

export interface Ruling {
  /** One of each group is said. */
  readonly needs: readonly (readonly Heard[])[]
  readonly without: readonly Heard[]
  /** Also where it is said when it is to come, where, about what. */
  readonly first?: true
  /** Only where no word of the line is unread. */
  readonly whole?: true
  /** More of an answer may be asked for so. */
  readonly mayBeMore?: true
  /** Done only where each word was read, and nothing is asked; else it is offered, or shown. */
  readonly command: DigestCommand
  /** How much these together say of a digest, besides what each counts. */
  readonly counts: number
  readonly example: string
  readonly unlike: string
}

const row = (
  needs: Ruling['needs'],
  command: DigestCommand,
  counts: number,
  example: string,
  unlike: string,
  without: readonly Heard[] = [],
): Ruling => ({ needs, without, command, counts, example, unlike })
const first = (...of: Parameters<typeof row>): Ruling => ({ ...row(...of), first: true })

const whole = (...of: Parameters<typeof row>): Ruling => ({ ...row(...of), whole: true })

const firstWhole = (...of: Parameters<typeof row>): Ruling => ({ ...whole(...of), first: true })

const more = (...of: Parameters<typeof row>): Ruling => ({ ...whole(...of), mayBeMore: true })

const only = { which: undefined } as const
const OBJECT = ['digest', 'post', 'send'] as const

/** In their order: the first that fits decides. */
export const RULINGS: readonly Ruling[] = [
  whole([['help'], ['digest']], { kind: 'usage' }, 1, 'help me order a digest', 'help with image digests'),
  whole(
    [['how'], ['leave']],
    { kind: 'offer', verb: 'stop' },
    4,
    'how do I unsubscribe',
    'how do I unsubscribe from a subject in nats',
  ),
  // What is to be another, and not what it is to be.
  whole(
    [['alter', 'other'], ['zone']],
    { kind: 'offer', asks: 'zone', bare: 'talked' },
    2,
    'how do I change the time zone?',
    'how do I change the time zone of a pod',
    ['when'],
  ),
  whole(
    [['alter', 'other'], ['clock']],
    { kind: 'offer', asks: 'time', bare: 'talked' },
    2,
    'change the time',
    'change the time limit of a job',
    ['when', 'wrong'],
  ),
  whole(
    [['alter', 'other'], ['topic']],
    { kind: 'offer', asks: 'topic', bare: 'talked' },
    2,
    'wie kann ich das Thema ändern',
    'change the topic of a kafka consumer',
    ['when', 'stop'],
  ),
  whole(
    [['alter', 'other'], ['weekday']],
    { kind: 'offer', asks: 'days', bare: 'talked' },
    2,
    'changer le jour',
    'another day in the life of an operator',
    ['when', 'stop', 'which days', 'days'],
  ),
  whole(
    [['how', 'want'], ['alter'], ['it', 'digest', 'post', 'setup']],
    { kind: 'offer', asks: 'change', bare: 'talked' },
    2,
    'I want to change the schedule',
    'how do I change it in a pod',
    ['days', 'undo'],
  ),
  whole(
    [['oftener']],
    { kind: 'offer', rate: 'more', bare: 'talked' },
    2,
    'can it come more often',
    'can you deploy more often',
  ),
  whole(
    [['earlier']],
    { kind: 'offer', moves: 'earlier', bare: 'talked' },
    2,
    'geht das auch früher?',
    'earlier talks on etcd',
    ['later', 'why', 'when', 'stop'],
  ),
  whole(
    [['later']],
    { kind: 'offer', moves: 'later', bare: 'talked' },
    2,
    'más tarde por favor',
    'later versions of helm',
    ['earlier', 'why', 'when', 'stop'],
  ),
  whole(
    [['how', 'show', 'which'], ['as set']],
    { kind: 'list', bare: 'talked' },
    2,
    'how’s it set now',
    'how is it set to a default in helm',
  ),
  whole(
    [['how', 'which'], ['zone'], ['it', 'digest']],
    { kind: 'list', bare: 'talked' },
    2,
    'in which time zone is it?',
    'which time zone is it in a pod',
    ['alter', 'other', 'wrong', 'when'],
  ),
  whole([['list']], { kind: 'list', bare: 'talked' }, 2, 'zeig die Liste', 'list of operators', [
    'stop',
    'order',
    'who',
    'talk',
  ]),
  whole(
    [['where'], ['send', 'post', 'come', 'it', 'digest', 'get']],
    { kind: 'tell', of: 'where', bare: 'talked' },
    2,
    'where will it be posted',
    'where are talks posted',
    ['days', 'why', 'talk'],
  ),
  whole(
    [['cost'], ['it', 'digest', 'get']],
    { kind: 'tell', of: 'cost', bare: 'talked' },
    2,
    'does it cost anything',
    'does kubecost cost anything',
    ['pause', 'stop', 'days', 'talk'],
  ),
  whole(
    [['who'], ['show', 'get', 'want', 'send']],
    { kind: 'tell', of: 'readers', bare: 'talked' },
    2,
    'wer sieht das?',
    'who can see secrets of a pod',
    ['setup', 'order', 'next', 'come'],
  ),
  whole(
    [['when', 'which', 'how', 'show'], ['last'], ['one', 'digest', 'post', 'come']],
    { kind: 'log', bare: 'talked' },
    2,
    'when was the last one?',
    'when was the last release of helm?',
  ),
  whole(
    [['how'], ['contents']],
    { kind: 'preview', ...only, bare: 'talked' },
    2,
    'worum geht es darin?',
    'what is in it for operators',
  ),
  whole(
    [['which'], ['come'], ['next']],
    { kind: 'list', bare: 'talked' },
    2,
    'welcher kommt als nächstes',
    'which comes next in the pipeline',
  ),
  whole([['undo']], { kind: 'undo' }, 2, 'undo that', 'undo a rollout'),
  whole([['oops']], { kind: 'undo', bare: 'fresh' }, 2, 'oops', 'oops the cluster is gone', [
    'stop',
    'pause',
    'days',
  ]),
  first([['undo']], { kind: 'undo' }, 1, 'ups, falscher Kanal', 'undo a helm release'),
  whole([['so']], { kind: 'list' }, 2, 'is it paused?', 'is it paused during upgrades?', [
    'why',
    'when',
    'no',
    'away',
    'next',
    'period',
  ]),
  first(
    [['which', 'how', 'when'], ['digest']],
    { kind: 'list' },
    0,
    'welche Digests gibt es',
    'which digest does the image have',
    [
      ...([
        'show',
        'send',
        'order',
        'get',
        'stop',
        'pause',
        'change',
        'looks',
        'want',
        'why',
        'today',
        'todays',
      ] as const),
    ],
  ),
  first(
    [['who'], ['setup', 'order'], ['it', 'here', 'digest', 'post']],
    { kind: 'who' },
    1,
    'qui a mis ça en place ?',
    'who ordered pods by priority',
  ),
  first(
    [['why'], ['come', 'nothing', 'get', ...OBJECT]],
    { kind: 'why' },
    1,
    'pourquoi on n’a rien reçu ce matin',
    'why did nothing reach the sidecar',
    ['order', 'change', 'else'],
  ),
  whole(
    [['come', 'nothing', 'send', 'get', 'post', 'no'], ['today']],
    { kind: 'why' },
    1,
    'heute kam nichts',
    'nothing starts today in a pod',
    ['more', 'next', 'now'],
  ),
  first(
    [['how'], ['get', 'come', 'send', 'post'], ['next']],
    { kind: 'preview', ...only },
    1,
    'what are we getting tomorrow',
    'what comes next for envoy',
  ),
  first(
    [['how', 'when'], ['setup']],
    { kind: 'list' },
    1,
    'was ist hier eigentlich eingestellt',
    'how is a sidecar configured',
    ['undo', 'change', 'order'],
  ),
  // The next KubeCon, for anybody who has not just ordered.
  whole(
    [['when'], ['next'], ['one']],
    { kind: 'list', bare: 'fresh' },
    0,
    'when is the next one?',
    'when is the next release of helm?',
    ['come', ...OBJECT],
  ),
  first(
    [['when'], ['come', 'next', ...OBJECT]],
    { kind: 'list' },
    1,
    'c’est quand le prochain',
    'when is the next kubecon',
    ['stop', 'pause'],
  ),
  first(
    [['which days'], ['it', 'come', 'next', ...OBJECT]],
    { kind: 'list' },
    1,
    'what days is that on',
    'how often does etcd compact',
    ['stop', 'pause'],
  ),
  whole([['test'], ['send', 'do', 'it']], { kind: 'now', ...only }, 2, 'send a test', 'test containers', [
    'no',
    'stop',
  ]),
  whole([['publish'], ['now', 'one']], { kind: 'now', ...only }, 1, 'post one now', 'post one node now', [
    'no',
    'stop',
  ]),
  whole([['preview']], { kind: 'preview', ...only }, 2, 'show me a preview', 'preview environments'),
  whole(
    [['sample']],
    { kind: 'preview', ...only, bare: 'standing' },
    2,
    'give me a sample',
    'a sample operator',
  ),
  row(
    [['todays'], ['show', 'get', 'send', 'digest']],
    { kind: 'preview', ...only },
    1,
    'show me today’s',
    'show me today’s keynotes',
    ['stop', 'no', 'skip'],
  ),
  whole(
    [['show'], ['how'], ['get', 'come']],
    { kind: 'preview', ...only },
    1,
    'show me what we’d get',
    'show me what pods get',
    ['stop', 'no'],
  ),
  firstWhole(
    [['how'], ['come'], ['days']],
    { kind: 'preview', ...only },
    1,
    'whats coming monday',
    'what comes on monday at kubecon',
    ['else'],
  ),
  row(
    [['show'], ['one', 'come', 'digest', 'post']],
    { kind: 'preview', ...only },
    1,
    'zeig mal was morgen kommt',
    'show me one pod per node',
    ['stop'],
  ),
  whole(
    [['looks']],
    { kind: 'preview', ...only },
    1,
    'ça ressemble à quoi ?',
    'what does a sidecar look like',
  ),
  row(
    [['looks'], ['digest', 'post']],
    { kind: 'preview', ...only },
    1,
    'wie sieht so eine Nachricht aus',
    'what does a sidecar look like',
  ),
  row(
    [['now'], ['show', 'send', 'digest', 'get'], ['one', 'digest', 'post', 'it']],
    { kind: 'preview', ...only },
    1,
    'manda uno ahora mismo',
    'send traces now',
    ['stop', 'no', 'nothing', 'pause'],
  ),
  row(
    [['state'], ['digest']],
    { kind: 'list' },
    0,
    'sigue activa la suscripción?',
    'is the image digest still needed',
    ['again', 'stop', 'no', 'pause', 'change', 'want', 'send'],
  ),
  first(
    [['skip'], ['period', 'next', 'away', 'one', 'days', 'digest', 'post']],
    { kind: 'offer', verb: 'pause', skips: true },
    1.5,
    'skip tomorrow',
    'skip reconcile for one day',
  ),
  first(
    [
      ['no', 'nothing', 'stop', 'pause', 'skip'],
      ['it', 'come', ...OBJECT],
      ['period', 'away', 'next'],
    ],
    { kind: 'offer', verb: 'pause', ends: true },
    1.5,
    'pas de message la semaine prochaine',
    'pause a rollout until approved',
    ['why', 'when', 'want'],
  ),
  whole(
    [['pause over']],
    { kind: 'order', what: 'resume', ...only },
    2,
    'Pause beenden',
    'end of the pause container',
    ['how', 'when', 'why', 'no'],
  ),
  whole(
    [['pause'], ['period', 'away']],
    { kind: 'offer', verb: 'pause', ends: true },
    1,
    'mach eine Woche Pause',
    'pause a job for a week',
    ['how', 'why', 'when'],
  ),
  whole(
    [['pause'], ['it', 'both', ...OBJECT]],
    { kind: 'order', what: 'pause', ...only },
    1,
    'put it on pause',
    'pause it during upgrades',
    ['how', 'again', 'no'],
  ),
  row([['pause'], OBJECT], { kind: 'offer', verb: 'pause' }, 1, 'mute the posts a bit', 'mute alerts', [
    'how',
  ]),
  whole([['pause']], { kind: 'offer', verb: 'pause' }, 1, 'snooze please', 'pause container', ['how']),
  more(
    [['go on']],
    { kind: 'order', what: 'resume', ...only },
    0,
    'mach weiter',
    'continue without a sidecar',
    ['so', 'stop', 'no', 'when'],
  ),
  whole(
    [
      ['resume', 'start'],
      ['resume', 'again', 'it', 'both'],
    ],
    { kind: 'order', what: 'resume', ...only },
    1,
    'start it again',
    'start again from a snapshot',
    ['stop', 'no', 'nothing', 'when', 'how', 'state', 'so'],
  ),
  row(
    [
      ['again', 'resume'],
      ['start', 'send', 'digest', 'post'],
    ],
    { kind: 'offer', verb: 'resume' },
    1,
    'bitte wieder Posts schicken',
    'start again from a checkpoint',
    ['stop', 'no', 'nothing', 'when', 'how'],
  ),
  whole(
    [['resume', 'start', 'again']],
    { kind: 'offer', verb: 'resume' },
    1,
    'back again',
    'back again on version one',
    ['stop', 'no', 'nothing', 'when', 'how'],
  ),
  whole(
    [
      ['no', 'nothing', 'away'],
      ['away', 'period', 'next'],
    ],
    { kind: 'offer', verb: 'pause', ends: true },
    1,
    'pas demain',
    'no next step for pods',
    ['why', 'when', 'want', 'how'],
  ),
  whole(
    [['end'], ['it', 'both', ...OBJECT]],
    { kind: 'order', what: 'stop', ...only },
    1,
    'stop it',
    'stop it from crashing',
    ['when', 'how', 'why', 'topic', 'zone', 'no', 'pause', 'days'],
  ),
  row([['stop'], OBJECT], { kind: 'offer', verb: 'stop' }, 1, 'borra el resumen diario', 'stop a pod', [
    'when',
    'how',
    'why',
    'topic',
    'zone',
  ]),
  row(
    [['no', 'nothing'], OBJECT, ['more', 'want', 'send']],
    { kind: 'offer', verb: 'stop' },
    1,
    'bitte keine Posts mehr',
    'no more sidecars',
    ['when', 'how', 'why', 'topic', 'zone'],
  ),
  whole(
    [
      ['no', 'nothing'],
      ['more', 'want'],
      ['want', 'more', 'it'],
    ],
    { kind: 'offer', verb: 'stop' },
    1,
    'on n’en veut plus',
    'we want no more sidecars',
    ['when', 'how', 'why', 'topic', 'zone', 'next'],
  ),
  whole(
    [['state'], ['it', 'here']],
    { kind: 'list' },
    1,
    'is this still going',
    'is this sidecar still supported',
    ['again', 'stop', 'no', 'pause', 'change', 'want', 'send', 'more', 'much', 'resume', 'start'],
  ),
  whole(
    [['now'], ['one', 'show', 'send', 'get']],
    { kind: 'preview', ...only },
    1,
    'einen sofort',
    'one sidecar now',
    ['stop', 'no', 'nothing', 'pause'],
  ),
  whole([['now']], { kind: 'preview', ...only }, 0, 'jetzt bitte', 'now in beta', [
    'stop',
    'no',
    'pause',
    'start',
    'change',
    'when',
  ]),
  whole(
    [['show', 'send', 'get'], ['one']],
    { kind: 'preview', ...only },
    0,
    'schick mal einen',
    'let me see one pod',
    ['stop', 'no', 'nothing', 'pause', 'more', 'when', 'why'],
  ),
  whole(
    [['how'], ['stop'], ['it', 'digest', 'post']],
    { kind: 'offer', verb: 'stop' },
    1,
    'how do I turn this off',
    'how do I turn this sidecar off',
    ['topic', 'zone'],
  ),
  whole(
    [['how'], ['pause'], ['it', 'digest', 'post']],
    { kind: 'offer', verb: 'pause' },
    1,
    'is there a way to pause it',
    'is there a way to pause a deployment',
    ['topic', 'zone'],
  ),
  whole([['stop']], { kind: 'offer', verb: 'stop' }, 1, 'kannst aufhören damit', 'stop a pod', [
    'when',
    'how',
    'why',
    'topic',
    'zone',
  ]),
  whole(
    [
      ['wrong', 'no'],
      ['zone', 'clock'],
    ],
    { kind: 'offer', asks: 'zone' },
    0.5,
    'la zona horaria está mal',
    'wrong time zone in a pod',
    ['when', 'how'],
  ),
  row(
    [['much'], OBJECT],
    { kind: 'offer', rate: 'less' },
    1,
    'son demasiados mensajes',
    'too many sidecars',
    ['when', 'how', 'why'],
  ),
  whole([['much']], { kind: 'offer', rate: 'less', bare: 'talked' }, 1, 'das nervt', 'too many sidecars', [
    'when',
    'how',
    'why',
  ]),
  row(
    [['order'], ['how', 'here', 'me', 'it', 'want', 'digest']],
    { kind: 'offer' },
    2,
    'kann man das hier abonnieren?',
    'publish and subscribe',
    ['when'],
  ),
  whole(
    [['get', 'want'], ['it'], ['here']],
    { kind: 'offer' },
    1,
    'can I get these in my channel?',
    'can I get these metrics here',
    ['when', 'no', 'nothing', 'stop', 'more', 'pause', 'why'],
  ),
  row(
    [['regularly'], ['digest', 'post', 'send', 'get', 'days'], ['here', 'me', 'it', 'digest']],
    { kind: 'offer' },
    2,
    'schick uns regelmäßig was',
    'how do I merge my pull requests automatically',
    ['when', 'no', 'nothing', 'stop'],
  ),
  row(
    [
      ['digest', 'post', 'send'],
      ['want', 'send', 'how', 'get'],
      ['here', 'it', 'digest'],
    ],
    { kind: 'offer' },
    0,
    'how do I get these posted here automatically',
    'how do I get messages into kafka',
    ['when', 'no', 'nothing', 'stop'],
  ),
]
