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

const only = { which: undefined } as const
const OBJECT = ['digest', 'post', 'send'] as const

/** In their order: the first that fits decides. */
export const RULINGS: readonly Ruling[] = [
  first([['undo']], { kind: 'undo' }, 1, 'ups, falscher Kanal', 'undo a helm release'),
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
    ['order'],
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
    [['how'], ['setup']],
    { kind: 'list' },
    1,
    'was ist hier eigentlich eingestellt',
    'how is a sidecar configured',
    ['undo', 'change', 'order'],
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
  row([['pause'], OBJECT], { kind: 'offer', verb: 'pause' }, 1, 'mute the posts a bit', 'mute alerts', [
    'how',
  ]),
  whole([['pause']], { kind: 'offer', verb: 'pause' }, 1, 'snooze please', 'pause container', ['how']),
  row(
    [
      ['again', 'resume'],
      ['start', 'send', 'digest', 'post'],
    ],
    { kind: 'offer', verb: 'resume' },
    1,
    'we’re back, turn the digest on again',
    'start again from a checkpoint',
    ['stop', 'no', 'nothing', 'when', 'how'],
  ),
  whole(
    [['resume', 'start', 'again']],
    { kind: 'offer', verb: 'resume' },
    1,
    'redémarrez svp',
    'resume a suspended cronjob',
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
  whole([['now'], ['one']], { kind: 'preview', ...only }, 1, 'einen sofort', 'one sidecar now'),
  whole(
    [['how'], ['stop'], ['it', 'digest', 'post']],
    { kind: 'offer', verb: 'stop' },
    1,
    'how do I turn this off',
    'how do I turn this sidecar off',
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
      ['wrong', 'no', 'change'],
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
    { kind: 'offer', verb: 'stop', often: 'weekly' },
    1,
    'son demasiados mensajes',
    'too many sidecars',
    ['when', 'how', 'why'],
  ),
  whole([['much']], { kind: 'offer', verb: 'stop', often: 'weekly' }, 1, 'das nervt', 'too many sidecars', [
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
