// Finds which project an address belongs to.
import type { Project } from './catalogue.ts'
import type { ProjectId } from './ids.ts'

/**
 * The form in which addresses are compared: no scheme, no `www.`, no closing slash, lower case.
 * @example addressKey('https://www.github.com/Thanos-io/thanos/') // → 'github.com/thanos-io/thanos'
 */
export const addressKey = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase()

/** Repository addresses that many catalogue rows share say nothing about any one of them. */
const SHARED_REPOSITORY_LIMIT = 3

/** Which project an address belongs to: by home page, repository or an earlier address. */
export function projectsByAddress(projects: Iterable<Project>): ReadonlyMap<string, ProjectId> {
  const owners = new Map<string, Set<ProjectId>>()
  for (const project of projects) {
    for (const url of [project.homepage, project.repository, ...project.oldUrls]) {
      if (!url) continue
      const key = addressKey(url)
      owners.set(key, (owners.get(key) ?? new Set()).add(project.id))
    }
  }
  const single = new Map<string, ProjectId>()
  for (const [key, ids] of owners) {
    const [first] = ids
    if (first && ids.size < SHARED_REPOSITORY_LIMIT) single.set(key, first)
  }
  return single
}
