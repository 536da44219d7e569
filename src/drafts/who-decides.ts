// Who wrote a draft, who decides about it, and who is told that it waits.
import type { ChannelRef } from '../domain/digests/digest.ts'
import { type Doer, type Draft, isSamePerson, type PersonRef } from '../domain/drafts/draft.ts'
import { isPlatform } from '../domain/platforms/platform.ts'

/** Named by the operator; none: who runs the workspace or server. */
export type Approvers = readonly { readonly platform: string; readonly person: string }[]

/** Of which drafts somebody decides; of `all` also of what they wrote themselves, as nobody else is known who could. */
export type Approving = 'none' | 'others' | 'all'

type Written = Pick<Draft, 'author'>

/**
 * Who decides about what somebody writes: people who are named, whoever runs its workspace or server, or nobody.
 * @param by its author, as the platform tells of them now
 */
export function whoDecides({ admin }: Pick<Doer, 'admin'>, named: Approvers): 'named' | 'admins' | 'nobody' {
  if (named.length > 0) return 'named'
  return admin === undefined ? 'nobody' : 'admins'
}

/**
 * What this person decides about. An admin does for their own workspace or server alone; how many there are nobody tells,
 * so that one may be the only one.
 */
export function approvingOf(by: Doer, { author }: Written, named: Approvers): Approving {
  if (named.length === 0)
    return by.admin === true && author?.platform === by.platform && author.workspace === by.workspace
      ? 'all'
      : 'none'
  const isNamed = (one: Approvers[number]): boolean =>
    one.platform === by.platform && one.person === by.person
  if (!named.some(isNamed)) return 'none'
  return named.every(isNamed) ? 'all' : 'others'
}

/** The named approvers as people who can be told: those of the author's platform in the author's workspace. */
export const approversToTell = ({ author }: Written, named: Approvers): readonly PersonRef[] =>
  named.flatMap(({ platform, person }) => {
    if (!isPlatform(platform)) return []
    const workspace = platform === author?.platform ? author.workspace : undefined
    return [{ platform, person, ...(workspace !== undefined && { workspace }) }]
  })

/**
 * Who can be told that something waits: who runs a workspace is asked of the platform only once they press something, so that
 * where nobody is named it is the maintainers' channel.
 */
export const toldThatItWaits = (
  draft: Written,
  named: Approvers,
  maintainers: ChannelRef | undefined,
): readonly (PersonRef | ChannelRef)[] =>
  named.length > 0 ? approversToTell(draft, named) : maintainers ? [maintainers] : []

/** @example isAuthor({ author: { platform: 'slack', person: 'U1' } }, { platform: 'slack', person: 'U2' }) // → false */
export const isAuthor = ({ author }: Written, by: PersonRef): boolean =>
  author !== undefined && isSamePerson(author, by)

/** Whether this draft is theirs to decide about: where there are others, nobody is the second reader of their own words. */
export const decides = (draft: Written, by: Doer, approving: Approving): boolean =>
  approving === 'all' || (approving === 'others' && !isAuthor(draft, by))

/** Whether nobody but its author has read what everybody reads now. */
export const isOwnApproval = ({ author, approver }: Pick<Draft, 'author' | 'approver'>): boolean =>
  author !== undefined && approver?.platform === author.platform && approver.person === author.person
