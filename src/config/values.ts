// Kinds of values that variables hold: each read in one way, or told to be none.
import { isIP } from 'node:net'
import { address, matching, oneOf, type Read, secret, variable, wholeNumber } from './reading.ts'

export const MOST_PORT = 65_535
export const portLike = (example: string) =>
  variable(wholeNumber(0, MOST_PORT), `a port: a number up to ${MOST_PORT}, such as ${example}`)

export const networkInterface = (text: string): string | undefined => (isIP(text) ? text : undefined)

export const trueOrFalse = variable(oneOf('true', 'false'), 'true or false')

export const startsWith = (prefix: string, page: string) =>
  secret(
    matching(new RegExp(`^${prefix}[\\w-]+$`)),
    (text) =>
      `${text.startsWith(prefix) ? 'holds more than a token' : `does not begin with ${prefix}`}; copy it from ${page}`,
  )

const ON_THIS_MACHINE = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/

const isAddress = (text: string): boolean => address('http:', 'https:')(text) !== undefined

/** An address that decides where tokens are sent: https, or this machine, and nothing but host and path. */
const platformAddress: Read<URL> = (text) => {
  const isSafe = ON_THIS_MACHINE.test(text) || address('https:')(text) !== undefined
  if (!isSafe || !isAddress(text)) return undefined
  const { href, origin, pathname } = new URL(text)
  return href === origin + pathname ? new URL(href) : undefined
}

/**
 * The platform's library adds to it as it is, so it is read in the form that fits.
 * @param pathOf what its library expects of the path; undefined where nothing fits
 */
export const apiAddress = (example: string, pathOf: (path: string) => string | undefined) =>
  secret(
    (text) => {
      const read = platformAddress(text)
      const path = read && pathOf(read.pathname.replace(/\/+$/, ''))
      return read && path !== undefined ? read.origin + path : undefined
    },
    (text) => {
      if (!isAddress(text)) return `is not an address; expected one such as ${example}`
      if (!ON_THIS_MACHINE.test(text) && !address('https:')(text))
        return 'may be http:// only on this machine (127.0.0.1, localhost); expected https://…'
      return `is not where the API is; expected host and path alone, such as ${example}`
    },
  )

/** AES-256 takes keys of 32 bytes; in base64 they are 43 letters and a `=`. */
const KEY = /^[A-Za-z0-9+/]{43}=$/

/** The newest first: it encrypts; all of them decrypt. */
export function encryptionKeys(text: string): readonly Uint8Array[] | undefined {
  const keys = text.split(',').map((key) => key.trim())
  return keys.every((key) => KEY.test(key))
    ? keys.map((key) => new Uint8Array(Buffer.from(key, 'base64')))
    : undefined
}

/** `60/1200`: of one person, of one workspace or server. */
export function perMinute(text: string): { readonly person: number; readonly workspace: number } | undefined {
  const [, person, workspace] = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/.exec(text) ?? []
  return person && workspace ? { person: Number(person), workspace: Number(workspace) } : undefined
}

/** A name that is looked up, or an address; a database of its own where the server's default is not meant. */
export const database = (text: string): string | undefined => address('postgres:', 'postgresql:')(text)

/** Labels with dots between, the last of them no number: a word alone is a mistake more often than a host. */
const DOMAIN = /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/

/** As browsers and proxies write them: in small letters, and without port. */
export function domains(text: string): readonly string[] | undefined {
  const names = text.split(',').map((name) => name.trim().toLowerCase())
  return names.every((name) => DOMAIN.test(name) || isIP(name) === 4) ? names : undefined
}

/** `slack:U0123ABCD, discord:123`: people by the platform's own ids; the ids say nothing about who they are. */
export function people(
  text: string,
): readonly { readonly platform: string; readonly person: string }[] | undefined {
  const all = text.split(',').map((one) => /^\s*(slack|discord):([A-Z\d]{2,40})\s*$/.exec(one))
  return all.every((one) => one !== null)
    ? all.map(([, platform = '', person = '']) => ({ platform, person }))
    : undefined
}

/** `https://host/you/notes.git#branch:folder`; what git would take for an option, or for a program to run, is none. */
export function repository(
  text: string,
): { readonly url: string; readonly branch: string; readonly folder: string } | undefined {
  const [, url = '', branch = 'notes-from-chat', folder = 'notes'] =
    /^((?:https:\/\/|ssh:\/\/|file:\/\/\/|\/(?!\/)|[\w.-]+@[\w.-]+:)[^\s#]+)(?:#([\w./-]{1,100})(?::([\w./-]{0,100}))?)?$/.exec(
      text,
    ) ?? []
  const wrong = [branch, folder].some((part) => /^[-./]|[./]$|\.\.|\/\/|\.lock$/.test(part))
  return url && !wrong ? { url, branch, folder } : undefined
}
