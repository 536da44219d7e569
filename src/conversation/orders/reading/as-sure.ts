// What is to be done with a digest, said alone: “stop”, “pausieren”, “arrête tout”. Where one stands it is meant.
import type { DigestCommand } from '../../../domain/digests/digest-command.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'

/** Whole lines, without a word of courtesy. */
export const DEEDS: ReadonlySet<string> = new Set(
  phrases(`
stop | stop now | stop all | stop everything | stop that | cancel | cancel it | cancel everything | delete it | remove it | end it | pause | pause now | pause everything | resume | turn everything off
stopp | stoppen | alles stoppen | beenden | losch das | losche das | losch es | losche es | alles loschen | abbestellen | pausieren | pausiere | pausier | alles pausieren | fortsetzen | wieder aufnehmen | weitermachen
arrete | arreter | arrete tout | arretez tout | tout arreter | supprime le | supprime tout | mets en pause | mettre en pause | en pause | reprends | reprendre
para | parar | para todo | parar todo | cancela | cancela todo | borra todo | borralo | pausa | pausar | pon en pausa | en pausa | reanuda | reanudar
`),
)

const KIND =
  /^(?:please|bitte|por favor|s il te plait|ok|okay|so) | (?:please|bitte|svp|stp|por favor|s il te plait|s il vous plait|now|jetzt)$/g

/** @returns the same, which is done where only one digest stands */
export const asSure = (command: DigestCommand, line: string): DigestCommand =>
  command.kind === 'offer' &&
  command.verb !== undefined &&
  command.ends === undefined &&
  command.skips === undefined &&
  DEEDS.has(even(line).replace(KIND, ''))
    ? { ...command, sure: true }
    : command
