// Which projects a section names: in its title, its sentences, its links, and as leads of its lists.
import type { Project } from '../../domain/library/catalogue.ts'
import { type ProjectId, projectId, slugOf } from '../../domain/library/ids.ts'
import { addressKey, projectsByAddress } from '../../domain/library/project-addresses.ts'
import { ProjectNames } from '../../domain/library/project-names.ts'
import { type Sentence, textOf } from '../../domain/text/prose.ts'

export interface Mentioned {
  /** In the order of their first mention. */
  readonly ids: readonly ProjectId[]
  /** Those among them that the catalogue does not know. */
  readonly onlyNoted: readonly Project[]
}

export class Mentions {
  readonly #names: ProjectNames
  readonly #byAddress: ReadonlyMap<string, ProjectId>

  constructor(catalogue: ReadonlyMap<ProjectId, Project>) {
    this.#names = new ProjectNames(catalogue.values())
    this.#byAddress = projectsByAddress(catalogue.values())
  }

  /**
   * @param told running sentences, in which ambiguous names follow the catalogue's rules
   * @param linked projects that the section links by their repository; those the catalogue knows by address are its own
   * @param listed entries of a project list, `Name: what it is`, whose leads are names whatever they look like
   */
  find(
    title: string,
    told: readonly Sentence[],
    listed: readonly Sentence[],
    linked: readonly Project[] = [],
  ): Mentioned {
    const ids = new Set<ProjectId>(this.#names.find(title, 'lead').map(({ id }) => id))
    const onlyNoted: Project[] = []
    for (const entry of listed) {
      const lead = this.#lead(entry)
      if (lead && !ids.has(lead.id)) {
        ids.add(lead.id)
        if (!lead.catalogued) onlyNoted.push(lead)
      }
    }
    for (const id of this.#named([...told, ...listed])) ids.add(id)
    for (const project of linked) {
      const known =
        this.#byAddress.get(addressKey(project.homepage ?? '')) ??
        this.#names.find(project.name, 'lead')[0]?.id
      if (!known && !ids.has(project.id)) onlyNoted.push(project)
      ids.add(known ?? project.id)
    }
    return { ids: [...ids], onlyNoted }
  }

  /** Names and links, sentence by sentence; the rules see the whole section. */
  #named(sentences: readonly Sentence[]): readonly ProjectId[] {
    const texts = sentences.map((sentence) => textOf(sentence.prose))
    const inText = this.#names.find(texts.join('\n'), 'running')
    let offset = 0
    let next = 0
    return sentences.flatMap((sentence, index) => {
      const end = offset + (texts[index]?.length ?? 0)
      const linked = sentence.prose.flatMap((span) => this.#byAddress.get(addressKey(span.url ?? '')) ?? [])
      const first = next
      while ((inText[next]?.start ?? end) < end) next += 1
      const named = inText.slice(first, next).map(({ id }) => id)
      offset = end + 1
      return [...linked, ...named]
    })
  }

  /** `[Name](url): what it is` → the project of the catalogue with this link or name, else one of the note's own. */
  #lead(
    entry: Sentence,
  ): (Pick<Project, 'id'> & { catalogued: true }) | (Project & { catalogued: false }) | undefined {
    const name = /^([^:(]{1,60}?)\s*(?:\(|:|$)/.exec(textOf(entry.prose))?.[1]
    if (!name) return undefined
    const url = entry.prose.find((span) => span.url)?.url
    // A bare address is no name; what repository it is, `projectsLinked` says.
    const isAddress = /^https?$/i.test(name)
    const known =
      this.#byAddress.get(addressKey(url ?? '')) ??
      (isAddress ? undefined : this.#names.find(name, 'lead')[0]?.id)
    if (known) return { id: known, catalogued: true }
    const slug = slugOf(name)
    if (slug === '' || isAddress) return undefined
    return {
      id: projectId(slug),
      name,
      kind: 'project',
      terms: [{ text: name, rule: 'case' }],
      oldUrls: [],
      catalogued: false,
      ...(url && { homepage: url }),
    }
  }
}
