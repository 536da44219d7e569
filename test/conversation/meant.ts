// A line as it is meant where the library is known: some lines are of a digest only where no word of them is a subject.
import { showableOf } from '../../src/conversation/digest-stock.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { settled } from '../../src/conversation/orders/reading/settle-weighed.ts'
import type { LineRequest } from '../../src/domain/requests/request.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const known = showableOf(() => library)()

/** What is meant by it where a digest stands, and none was ordered a moment ago. */
export function meant(line: string): LineRequest {
  const request = parseRequest(line)
  if (request.kind !== 'digest') return request
  const command = settled(request.command, known)
  const isOfOrder = request.command.weighed !== undefined && command?.bare === 'fresh'
  return command && !isOfOrder ? { ...request, command } : ({ ...request.otherwise, line } as LineRequest)
}
