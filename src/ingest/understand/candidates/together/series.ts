// Headings of one level that are talks because the others are: told as a session each, or below one that announces talks.
import { wordCount } from '../../lines/titles/titles.ts'
import { has, isTalk, type TalkCandidate, withEvidence } from '../candidate.ts'
import { surenessOf } from '../evidence.ts'

/** So many of a level make a series. */
export const SERIES_FROM = 3
/** Surely one without regard to its neighbours. */
const SURE_ALONE = 0.7

export const isSureAlone = (one: TalkCandidate): boolean =>
  !has(one, 'own talk') && surenessOf(one.evidence) >= SURE_ALONE

/**
 * The headings of a level that are told as a session each, where most of the level are, and nothing else tells them:
 * an author who names people in the headings does so in all. What stands inside such a talk is part of it.
 */
export function toldInSeries(candidates: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const levels = Map.groupBy(
    candidates.filter(({ place }) => place === 'heading'),
    ({ group }) => group,
  )
  const series = [...levels.values()].flatMap((level) => {
    const told = level.filter((one) => has(one, 'told as a session') && !isSureAlone(one))
    return told.length >= SERIES_FROM && told.length >= level.length * MOST_TOLD ? told : []
  })
  const outer = new Set(
    series.filter(
      (one) =>
        !series.some(
          (other) => other !== one && other.startLine < one.startLine && other.endLine >= one.endLine,
        ),
    ),
  )
  return candidates.map((one) => (outer.has(one) ? withEvidence(one, 'series of sessions told') : one))
}

/**
 * The headings right below one, or behind a sentence, that announces talks, where most of them are believed: the others are talks too, for
 * most languages write titles as sentences.
 */
export function levelsOfTalks(candidates: readonly TalkCandidate[]): readonly TalkCandidate[] {
  const levels = Map.groupBy(
    candidates.filter(
      (one) =>
        one.place === 'heading' && (has(one, 'under talks') || has(one, 'led to')) && one.title !== undefined,
    ),
    ({ group }) => group,
  )
  const whole = new Set(
    [...levels.values()].flatMap((level) =>
      level.length >= SERIES_FROM && level.filter(isTalk).length >= level.length * MOST_TOLD ? level : [],
    ),
  )
  const isTelling = (one: TalkCandidate) => has(one, 'shape') || wordCount(one.title ?? '') >= TELLING_WORDS
  return candidates.map((one) => (whole.has(one) && isTelling(one) ? withEvidence(one, 'siblings') : one))
}

/** "Taking a short break": so few words among titles may say what was done between them. */
const TELLING_WORDS = 5

/** A note of talks has a heading or two besides. */
const MOST_TOLD = 0.6
