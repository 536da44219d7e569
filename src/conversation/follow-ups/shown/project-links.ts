// “Docs?”, “latest version?”, “on GitHub?”: the pages of the project of which one speaks, which the catalogue has.
import type { Project } from '../../../domain/library/catalogue.ts'
import type { ProjectId } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import { presentNoneOfThese } from '../../../present/answers/follow-up.ts'
import { presentPagesOf } from '../../../present/answers/its-project.ts'
import type { AskedOfAnswer } from '../asked-of-answer.ts'
import { spokenOf } from './chosen.ts'
import type { SaidNext } from './going-on.ts'

const isProject = (id: string): id is ProjectId => id.startsWith('project/')

/** Where the project is at home. */
export function linksOfProject(asking: AskedOfAnswer): Reply | SaidNext {
  const { last, bySelf } = asking
  const project = projectOf(asking)
  if (project) return { message: presentPagesOf(project), next: last }
  return bySelf() ?? { message: presentNoneOfThese(), next: last }
}

/** The one that was looked up or opened, else asked for, else shown, else named by the result that is spoken of. */
function projectOf({ last, library }: AskedOfAnswer): Project | undefined {
  const { about, asked = [], list, shown } = last
  const card = spokenOf(last, library)
  const ofCard = card && 'projects' in card.subject ? card.subject.projects : []
  const wanted = asked.filter(isProject)
  const ids = [
    ...(about === undefined && list && isProject(list.line) ? [list.line] : []),
    ...(about === undefined ? wanted : wanted.filter((id) => ofCard.includes(id))),
    ...(about === undefined ? shown.filter(isProject) : []),
    ...ofCard,
    ...wanted,
  ]
  return ids.flatMap((id) => library.projects.get(id) ?? [])[0]
}
