// People who stand in a list of their own below what is told of a talk: "… a panel with:", and an item for each.
import { type Block, type TextBlock, wordsOfRuns } from '../../../blocks.ts'
import type { ProgrammeKnowledge } from '../../programme-knowledge.ts'
import { peopleAlone, personAlone, personWithRole } from '../people/people-alone.ts'
import { wordsFor } from '../words/wordings.ts'

const FEWEST = 2
const MOST = 12
/** What leads to a list of those who spoke; what thanks somebody, or names who wrote, does not. */
const SPOKE = new RegExp(
  `(?<!\\p{L})(?:${wordsFor('session')}|${wordsFor('people label')}|panel|round ?table)(?!\\p{L})`,
  'iu',
)
const NOT_SPOKE =
  /(?<!\p{L})(?:thanks?|thank you|authors?|organi[sz]ers?|team|met|merci|danke|gracias|obrigad[oa]|grazie)(?!\p{L})/iu

/** The people of the first list below whose items name a person each, where the sentence above speaks of who spoke. */
export function peopleListed(blocks: readonly Block[], field: ProgrammeKnowledge): readonly string[] {
  const at = blocks.findIndex((block) => block.kind === 'text' && block.item?.opens)
  const [first, above] = [blocks[at], blocks[at - 1]]
  if (first?.kind !== 'text' || above?.kind !== 'text' || above.item) return []
  const lead = wordsOfRuns(above.runs).trim()
  if (!/[:：]$/.test(lead) || !SPOKE.test(lead) || NOT_SPOKE.test(lead)) return []
  const items = blocks.filter(
    (block): block is TextBlock => block.kind === 'text' && block.item?.list === first.item?.list,
  )
  const named = items.map((item) => personIn(wordsOfRuns(item.runs), field))
  const areAll = named.length >= FEWEST && named.length <= MOST && named.every((people) => people.length > 0)
  return areAll ? [...new Set(named.flat())] : []
}

const personIn = (text: string, field: ProgrammeKnowledge): readonly string[] =>
  [personWithRole(text, field), personAlone(text, field), peopleAlone(text, field, 'careful')].find(
    (people) => people.length > 0,
  ) ?? []
