// Where a heading and the first sentence below it speak of one talk.
import { fold } from '../../../../domain/library/ids.ts'
import { isGeneric } from '../../lines/titles/generic.ts'
import type { Part } from '../../outline.ts'
import { has, type TalkCandidate } from '../candidate.ts'

/**
 * A part of the note that begins with one talk in its first paragraph tells of that talk;
 * a heading that was believed only for its neighbours gives way to the title in the text.
 */
export function takeOverSections(
  onLines: readonly TalkCandidate[],
  inProse: readonly TalkCandidate[],
  parts: readonly Part[],
): readonly TalkCandidate[] {
  const replaced = new Set<TalkCandidate>()
  const extended = inProse.map((talk): TalkCandidate => {
    const part = parts.findLast((one) => one.heading.startLine < talk.startLine)
    if (!part) return talk
    const end = part.own.at(-1)?.endLine ?? part.heading.endLine
    const alone =
      inProse.filter((other) => other.startLine > part.heading.startLine && other.startLine <= end).length ===
      1
    const first = part.own.find((block) => block.kind === 'text')
    const heading = onLines.find(
      (line) => line.place === 'heading' && line.startLine === part.heading.startLine,
    )
    if (!alone || !first || first.startLine > talk.startLine || first.endLine < talk.startLine) return talk
    if (heading) replaced.add(heading)
    // "… in [this session](…)": the text names the talk above by no other name.
    if (heading?.title !== undefined && talk.title === undefined && has(heading, 'shape'))
      return {
        ...heading,
        people: heading.people.length > 0 ? heading.people : talk.people,
        links: [...heading.links, ...talk.links],
        evidence: [...new Set([...heading.evidence, ...talk.evidence])],
      }
    const named =
      heading !== undefined || (talk.title !== undefined && sharesWords(talk.title, part.heading.text))
    return named ? { ...talk, startLine: part.heading.startLine, endLine: Math.max(end, talk.endLine) } : talk
  })
  return [...onLines.filter((line) => !replaced.has(line)), ...extended]
}

/** A heading that is no day and no "Conclusion" and has a telling word in common with the title. */
function sharesWords(title: string, heading: string): boolean {
  if (isGeneric(heading)) return false
  const words = new Set(
    fold(title)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  return fold(heading)
    .split(' ')
    .some((word) => words.has(word))
}
