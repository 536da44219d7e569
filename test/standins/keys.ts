// Which keys a payload has, compared with payloads of others. For tests of the stand-ins' own payloads.

/** Every key of a value with its path; the items of a list count as one. */
function pathsOf(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pathsOf(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [`${at}.${key}`, ...pathsOf(inner, `${at}.${key}`)])
}

const isExcused = (path: string, excused: readonly string[]): boolean =>
  excused.some((key) => path.split(/[.[\]]+/).includes(key))

/** @returns the keys a real payload has and this one lacks, but for those excused by name */
export function missing(sent: unknown, real: unknown, excused: readonly string[] = []): readonly string[] {
  const given = new Set(pathsOf(sent))
  return pathsOf(real).filter((path) => !given.has(path) && !isExcused(path, excused))
}

/** @returns the keys this payload has and none of the real ones has, but for those excused by name */
export function invented(
  sent: unknown,
  real: readonly unknown[],
  excused: readonly string[] = [],
): readonly string[] {
  const known = new Set(real.flatMap((one) => pathsOf(one)))
  return pathsOf(sent).filter((path) => !known.has(path) && !isExcused(path, excused))
}
