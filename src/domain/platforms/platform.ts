// The platforms. What differs by platform stands in records over this table, each in the room it concerns: with a new
// row, every record that does not know it fails to compile (test/platforms.test.ts lists them).

export const PLATFORMS = {
  slack: { name: 'Slack' },
  discord: { name: 'Discord' },
} as const satisfies Readonly<Record<string, { readonly name: string }>>

export type Platform = keyof typeof PLATFORMS

/**
 * Where a request may come from: a platform, or an assistant that asks over MCP. An assistant has no channels, so no
 * digest goes there and none of the records over the platforms knows it.
 */
export type AskedFrom = Platform | 'mcp'

/** What differs by platform. */
export type PerPlatform<Given> = Readonly<Record<Platform, Given>>

/** In the order of the table. */
export const platformNames = Object.keys(PLATFORMS) as readonly Platform[]

/** @example isPlatform('mattermost') // → false */
export const isPlatform = (word: string): word is Platform => Object.hasOwn(PLATFORMS, word)
