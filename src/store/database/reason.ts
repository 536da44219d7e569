// Why a database does not do what it is asked, in words an operator can use. A driver's own message may hold an address
// or a value; what is told holds neither.

/** Node's codes for it begin in several ways: https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = 'the server’s certificate is not trusted; see sslmode and sslrootcert'

/** Codes of PostgreSQL (https://www.postgresql.org/docs/15/errcodes-appendix.html) and of the network; a class is two letters. */
const REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['25006', 'the server is read-only, as after a failover'],
  ['53100', 'the server’s disk is full'],
  ['53300', 'the server has no connection left'],
  ['57014', 'no answer in time'],
  ['57P', 'the server is stopping or starting'],
  ['42P01', 'its tables are missing; put them back, or start the bot again'],
  ['08', 'the connection broke'],
  ['28', 'the server refuses the user or the password'],
  ['3D', 'the server has no such database'],
  ['42501', 'the user may not do this; grant CREATE on the schema public'],
  ['ECONNREFUSED', 'nothing listens there'],
  ['ECONNRESET', 'the connection broke'],
  ['EPIPE', 'the connection broke'],
  ['ENOTFOUND', 'no such host is known'],
  ['EAI_AGAIN', 'names of hosts cannot be looked up'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['ETIMEDOUT', 'no answer in time'],
  ['ENOENT', 'a file that is named does not exist'],
  ['SELF_SIGNED', CERTIFICATE],
  ['DEPTH_ZERO', CERTIFICATE],
  ['UNABLE_TO_', CERTIFICATE],
  ['CERT_', CERTIFICATE],
  ['ERR_TLS_CERT', CERTIFICATE],
  ['EACCES', 'the user may not write there'],
  ['EPERM', 'the user may not write there'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'its folder is no folder'],
  ['EEXIST', 'its folder is no folder'],
]

/** The driver `pg` gives no code where it has waited too long or a connection ended: its messages, which hold no value. */
const TOLD_WITHOUT_CODE: readonly (readonly [message: RegExp, reason: string])[] = [
  [/timeout/i, 'no answer in time'],
  [/terminated/i, 'the connection broke'],
  [/does not support SSL/i, 'the server speaks no TLS; see sslmode'],
]

/** A driver's code for what went wrong; empty where it gives none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What went wrong in words of our own: they hold no value, and may be told. */
export class TellableError extends Error {}

/** Another process writes just now. */
export const SQLITE_BUSY = 5

/** SQLite's primary result code (https://www.sqlite.org/rescode.html); undefined where SQLite did not say it. */
export const sqliteCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined

/**
 * @param error what a driver threw
 * @returns a few words without a value, such as `the server is read-only, as after a failover`; SQLite's own words for its codes
 * @example reasonOf(Object.assign(new Error('connect to db'), { code: 'ECONNREFUSED' })) // → 'nothing listens there'
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given'
  if (error instanceof TellableError) return error.message
  // https://www.sqlite.org/c3ref/errcode.html: sqlite3_errstr gives fixed words for each code.
  if ('errstr' in error) return String(error.errstr)
  const code = codeOf(error)
  const known = REASONS.find(([start]) => code.startsWith(start))?.[1]
  const told = known ?? TOLD_WITHOUT_CODE.find(([message]) => message.test(error.message))?.[1]
  return told ?? (code || error.name)
}
