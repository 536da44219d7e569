// Whether Discord knows the commands as ours say them.

/** Whether Discord's list says what ours says, in any order, with its own fields and defaults left out. */
export function sameCommands(known: unknown, ours: readonly object[]): boolean {
  const written = (commands: readonly unknown[]): string =>
    commands
      .map((command) => JSON.stringify(essence(command)))
      .toSorted()
      .join()
  return Array.isArray(known) && written(known) === written(ours)
}

/** What Discord adds to a command by itself. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
])

/** Without Discord's own fields and without those that say the same as their absence; the rest by name. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return isSet(value) ? value.toSorted() : value.map(essence)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !DISCORDS_OWN.has(key) && !isDefault(field))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, essence(field)]),
  )
}

/** Contexts, kinds of installation, kinds of channels: their order says nothing. */
const isSet = (list: readonly unknown[]): boolean => list.every((one) => typeof one === 'number')

/** The description of a command in a menu is empty. */
const isDefault = (field: unknown): boolean =>
  field === null ||
  field === undefined ||
  field === false ||
  field === '' ||
  (Array.isArray(field) && field.length === 0)
