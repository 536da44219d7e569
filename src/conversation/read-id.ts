// An id typed, or chosen from what is suggested, instead of words.
import type { EditionId } from '../domain/library/ids.ts'
import { LOOK_UPS, type Meaning } from '../domain/requests/request.ts'

/** An id alone, as suggestions and `--json` give them: `project/thanos`, `speaker/rob-scott`, `<note>/<slug>`; `speakers/eu-2024` are all of a KubeCon. */
const ID =
  /^(?:(project|speaker|author|edition|topic|speakers)\/([a-z0-9-]+)|[a-z0-9-]+-[a-z0-9-]*\/(?:p\/)?[a-z0-9-]+)$/

/** What an id alone looks up; undefined for any other line. */
export function readId(line: string): Meaning | undefined {
  const [id, kind, name = ''] = ID.exec(line) ?? []
  if (!id) return undefined
  if (kind === 'speakers') return { kind: 'list', list: 'speakers', of: name as EditionId }
  if (kind === 'topic') return { kind: 'ask', question: name.replaceAll('-', ' ') }
  const what = LOOK_UPS.find((one) => one === kind) ?? 'talk'
  return { kind: 'look-up', what, name: what === 'edition' ? name : id }
}
