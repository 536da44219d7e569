// What one made-up post holds, and the addresses that are linked in it.

/** A talk as it should be read: its title, who gave it, and the pages of the session. */
export type TalkTold = readonly [title: string | null, speakers: readonly string[], links?: readonly string[]]

export type TripReport = readonly [form: string, path: string, text: string, talks: readonly TalkTold[]]

export const recording = (key: string): string => `https://www.youtube.com/watch?v=${key}`

export const entry = (key: string): string => `https://kccnceu2024.sched.com/event/${key}`
