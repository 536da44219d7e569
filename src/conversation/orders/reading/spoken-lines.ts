// What people say of a digest without ordering or changing one: that they want to see it, what became of it, that it is to
// go on. Small letters, no accents, in the four languages; every row with a line in which it is read and one that comes near.
import type { DigestCommand, SpokenOf } from '../../../domain/digests/digest-command.ts'
import { phrases } from '../../plain/lexicon.ts'
import * as say from '../words/spoken-words.ts'

export interface SpokenLine {
  /** One phrase of each group must be said. */
  readonly says: readonly (readonly string[])[]
  /** What may be said around it; anything else makes the line another one. */
  readonly besides: readonly string[]
  readonly command: DigestCommand
  /**
   * What else it may be: nothing, more of an answer, or what other tables say of it but nothing to search for; else of
   * which digest it is.
   */
  readonly else: 'nothing' | 'more' | 'no question' | SpokenOf
  readonly example: string
  readonly unlike: string
}

const row = (
  says: readonly (readonly string[])[],
  command: DigestCommand,
  otherwise: SpokenLine['else'],
  [example, unlike]: readonly [string, string],
  besides: readonly string[] = say.KINDLY,
): SpokenLine => ({ says, besides, command, else: otherwise, example, unlike })

const only = { which: undefined } as const

/** In their order: the first that takes a line decides. */
export const SPOKEN_LINES: readonly SpokenLine[] = [
  row([say.STATE], { kind: 'list' }, 'no question', ['is it paused?', 'is it paused during upgrades?']),
  row(
    [say.IS, say.STANDS_SO],
    { kind: 'list' },
    'no question',
    ['is the digest still active?', 'is envoy still active?'],
    say.OF_ITS_STATE,
  ),
  row([say.UNDO], { kind: 'undo' }, 'no question', ['undo that', 'undo a rollout']),
  row(
    [say.PAUSE_WORDS, [...say.UNTIL, ...say.DAY]],
    { kind: 'offer', verb: 'pause', ends: true },
    'no question',
    ['put it on pause until friday', 'pause it until ready'],
    [...say.KINDLY, ...say.OF_A_PAUSE, ...say.UNTIL, ...say.DAY],
  ),
  row(
    [say.PAUSE_WORDS],
    { kind: 'order', what: 'pause', ...only },
    'no question',
    ['put it on pause', 'a pause container'],
    [...say.KINDLY, ...say.OF_A_PAUSE],
  ),
  row([say.RESUME_WORDS], { kind: 'order', what: 'resume', ...only }, 'no question', [
    'we’re back, resume',
    'resume from a checkpoint',
  ]),
  row([say.STOP_IT], { kind: 'order', what: 'stop', ...only }, 'no question', [
    'stop it',
    'stop it from crashing',
  ]),
  row([say.STOP, say.BOTH_WORDS], { kind: 'order', what: 'stop', which: 'both' }, 'standing', [
    'stop both',
    'remove both sidecars',
  ]),
  row([say.PAUSE, say.BOTH_WORDS], { kind: 'order', what: 'pause', which: 'both' }, 'standing', [
    'pause both of them',
    'pause both clusters',
  ]),
  row([say.RESUME, say.BOTH_WORDS], { kind: 'order', what: 'resume', which: 'both' }, 'standing', [
    'resume both',
    'resume both uploads',
  ]),
  row(
    [say.STOP_WORDS],
    { kind: 'order', what: 'stop', ...only },
    'no question',
    ['please stop these', 'stop these pods'],
    [...say.KINDLY, ...say.OF_WHAT_COMES, ...say.NOW],
  ),
  row(
    [say.ENOUGH],
    { kind: 'offer', verb: 'stop' },
    'standing',
    ['we don’t want this any more', 'enough memory'],
    [...say.KINDLY, ...phrases('we | i | any more | anymore | thats | wir | ich | on | nous | je | n')],
  ),
  row([say.AGAIN], { kind: 'order', what: 'resume', ...only }, 'no question', [
    'start it again',
    'start again from a snapshot',
  ]),
  row([say.GO_ON], { kind: 'order', what: 'resume', ...only }, 'more', [
    'mach weiter',
    'continue without a sidecar',
  ]),
  row([say.SHOW, say.OF_TODAY], { kind: 'preview', ...only }, 'no question', [
    'show me today’s',
    'show me today’s keynotes',
  ]),
  row(
    [say.PREVIEW],
    { kind: 'preview', ...only },
    'no question',
    ['show me a preview', 'preview environments'],
    [...say.KINDLY, ...say.SHOW, ...say.NOW],
  ),
  row([say.SHOW, say.COMES_NEXT], { kind: 'preview', ...only }, 'standing', [
    'show me what comes next',
    'what comes next for envoy',
  ]),
  row(
    [say.POST, say.ONE],
    { kind: 'now', ...only },
    'standing',
    ['post one', 'post one node'],
    say.KINDLY.filter((phrase) => !say.ONE.includes(phrase)),
  ),
  row(
    [[...say.SHOW, ...say.SEND], say.ONE],
    { kind: 'preview', ...only },
    'fresh',
    ['let me see one', 'let me see one pod'],
    say.KINDLY.filter((phrase) => !say.ONE.includes(phrase)),
  ),
  row(
    [say.SAMPLE],
    { kind: 'preview', ...only },
    'standing',
    ['give me a sample', 'a sample operator'],
    [...say.KINDLY, ...say.SHOW, ...say.SEND],
  ),
  row(
    [say.LOOKS],
    { kind: 'preview', ...only },
    'standing',
    ['what would it look like?', 'what would it look like on arm'],
    [...say.KINDLY, ...say.SHOW],
  ),
  row([say.COMES, say.DAY], { kind: 'preview', ...only }, 'standing', [
    'what will I get tomorrow?',
    'what comes after gateway api',
  ]),
  row(
    [say.TRY],
    { kind: 'now', ...only },
    'no question',
    ['try it out', 'try it out on kind'],
    [...say.NOW, ...phrases('please | bitte | let us | lets | can we | can i | svp | por favor')],
  ),
  row(
    [say.DO_IT, say.TEST],
    { kind: 'now', ...only },
    'no question',
    ['send a test', 'test containers'],
    [...say.KINDLY, ...say.NOW],
  ),
  row([say.POST, say.SOON], { kind: 'now', ...only }, 'no question', ['post one now', 'post mortems now']),
  row([say.SEND, say.SOON], { kind: 'preview', ...only }, 'no question', [
    'send me one now',
    'send traces now',
  ]),
  row([say.NOW], { kind: 'preview', ...only }, 'no question', ['just one now', 'now in beta']),
  row(
    [say.WHEN],
    { kind: 'list' },
    'no question',
    ['when does it come?', 'when does it come to production?'],
    [...say.KINDLY, ...say.DAY],
  ),
  row([say.NEXT_ONE], { kind: 'list' }, 'fresh', [
    'when is the next one?',
    'when is the next release of helm?',
  ]),
  row(
    [say.DIGEST, say.ASKS],
    { kind: 'list' },
    'nothing',
    ['when is the digest coming?', 'which digest does the image have'],
    say.OF_DIGESTS,
  ),
  row(
    [say.WHY, say.CAME],
    { kind: 'why' },
    'standing',
    ['why didn’t it come today?', 'why did istio come'],
    [...say.OF_A_MISS, 'digest'],
  ),
  row(
    [say.AT_WHAT_TIME, say.ARRIVES],
    { kind: 'list' },
    'no question',
    ['at what time is it posted?', 'when does envoy come'],
    say.OF_ITS_TIME,
  ),
  row(
    [say.CAME_TODAY],
    { kind: 'why' },
    'standing',
    ['did it come today?', 'did it come from borg'],
    say.OF_A_MISS,
  ),
  row(
    [say.WHO, say.ORDERED],
    { kind: 'who' },
    'no question',
    ['who ordered this?', 'who ordered pods by priority'],
    [...say.KINDLY, ...phrases('to | us | uns | nous | nos | digest | digests')],
  ),
]
